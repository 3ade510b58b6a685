import { browser } from 'wxt/browser';
import { storedSettings } from '../profile/stored-settings';
import { removeOfBefore } from '../store/repository';
import { tellPanels } from './news';

const NAME = 'emptied';

/**
 * The browser was started: with "always begin empty" what is left of before goes (R10). Not after an update of Kring,
 * which looks the same to the store: a talk may be in use then, and the panel asks whose it is instead.
 */
export async function emptyAtStart(): Promise<void> {
  const { atStart } = await storedSettings();
  if (atStart !== 'empty' || (await removeOfBefore()) === 0) return;
  await browser.storage.session.set({ [NAME]: true });
  await tellPanels();
}

/** Whether something was removed at the start, and no panel has said so yet. */
export async function wasEmptied(): Promise<boolean> {
  return (await browser.storage.session.get(NAME))[NAME] === true;
}

/** A panel has said it. */
export function emptyingWasSaid(): Promise<void> {
  return browser.storage.session.remove(NAME);
}
