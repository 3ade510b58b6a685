import { browser } from 'wxt/browser';

const QUIET_KEY = 'quietUntil';

/** Whether the worker said that no prompts are to come today. */
export async function isQuietToday(): Promise<boolean> {
  const until: unknown = (await browser.storage.local.get(QUIET_KEY))[QUIET_KEY];
  return typeof until === 'number' && Date.now() < until;
}

/** No prompts before midnight, on this computer's clock; or again. */
export async function setQuietToday(today: boolean): Promise<void> {
  if (today) await browser.storage.local.set({ [QUIET_KEY]: new Date().setHours(24, 0, 0, 0) });
  else await browser.storage.local.remove(QUIET_KEY);
}
