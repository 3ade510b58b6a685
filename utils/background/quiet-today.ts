import { browser } from 'wxt/browser';

const QUIET_KEY = 'quietUntil';

/** A day has 25 hours when summer time ends. What lies further off was said by a clock that was wrong. */
const LONGEST_DAY = 25 * 3_600_000;

/** Whether the worker said that no prompts are to come today. */
export async function isQuietToday(): Promise<boolean> {
  const until: unknown = (await browser.storage.local.get(QUIET_KEY))[QUIET_KEY];
  if (typeof until !== 'number') return false;
  const left = until - Date.now();
  return left > 0 && left <= LONGEST_DAY;
}

/** No prompts before midnight, on this computer's clock; or again. */
export async function setQuietToday(today: boolean): Promise<void> {
  if (today) await browser.storage.local.set({ [QUIET_KEY]: new Date().setHours(24, 0, 0, 0) });
  else await browser.storage.local.remove(QUIET_KEY);
}
