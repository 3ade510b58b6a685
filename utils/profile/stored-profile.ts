import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PROFILE, type Profile } from './schema';

export const PROFILE_KEY = 'profile';

// Every page that is loaded asks for it, and a profile may hold a thousand sites.
let known: Promise<Profile | undefined> | undefined;
browser.storage.local.onChanged.addListener((changes) => {
  if (PROFILE_KEY in changes) known = undefined;
});

/** The team's profile as it lies in this browser; undefined where there is none. */
export function teamProfile(): Promise<Profile | undefined> {
  known ??= read();
  return known;
}

async function read(): Promise<Profile | undefined> {
  const stored = v.safeParse(PROFILE, (await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]);
  return stored.success ? stored.output : undefined;
}

/** Puts a profile in this browser, in the place of the one before; undefined: none. */
export async function storeProfile(profile: Profile | undefined): Promise<void> {
  if (profile) await browser.storage.local.set({ [PROFILE_KEY]: profile });
  else await browser.storage.local.remove(PROFILE_KEY);
  known = undefined;
}
