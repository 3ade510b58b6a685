import { browser } from 'wxt/browser';
import { randomId } from '../model/random-id';

const NAME = 'session';
let known: Promise<string> | undefined;

/**
 * A random name for this run of the browser: another one after a restart, and after Kring was updated or loaded anew,
 * because both clear `storage.session`.
 */
export function browserSession(): Promise<string> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function read(): Promise<string> {
  const stored: unknown = (await browser.storage.session.get(NAME))[NAME];
  if (typeof stored === 'string') return stored;
  const fresh = randomId();
  await browser.storage.session.set({ [NAME]: fresh });
  return fresh;
}
