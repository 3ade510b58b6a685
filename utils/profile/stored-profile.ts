import { browser } from 'wxt/browser';
import { readProfileValue } from './read';
import type { Profile } from './schema';

const KEY = 'profile';

// Every page that is loaded asks for it, and a profile may hold a thousand sites.
let known: Promise<Profile | undefined> | undefined;
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && KEY in changes) known = undefined;
});

/** The team's profile as it lies in this browser; undefined where there is none. */
export function teamProfile(): Promise<Profile | undefined> {
  known ??= read();
  return known;
}

async function read(): Promise<Profile | undefined> {
  // Stored by this Kring or another one: one key that is not known here may not cost the team its profile.
  const read = readProfileValue((await browser.storage.local.get(KEY))[KEY]);
  return read.ok ? read.profile : undefined;
}

/** Puts a profile in this browser, in the place of the one before; undefined: none. */
export async function storeProfile(profile: Profile | undefined): Promise<void> {
  if (profile) await browser.storage.local.set({ [KEY]: profile });
  else await browser.storage.local.remove(KEY);
  known = undefined;
}
