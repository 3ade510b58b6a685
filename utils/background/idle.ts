import { browser } from 'wxt/browser';

const NAME = 'used';

/** Somebody typed or clicked in a panel. One moment for all panels, in memory, of nobody in particular (R9, R18). */
export async function noteUse(): Promise<void> {
  await browser.storage.session.set({ [NAME]: Date.now() });
}

/** Whether panels were used in this run of the browser, and not for so many minutes. */
export async function isIdle(minutes: number): Promise<boolean> {
  const used: unknown = (await browser.storage.session.get(NAME))[NAME];
  return typeof used === 'number' && Date.now() - used >= minutes * 60_000;
}
