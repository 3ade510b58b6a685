import { browser } from 'wxt/browser';
import { readProfileValue } from './read';
import type { Profile } from './schema';
import { isOrigin } from './site-address';

export const PROFILE_KEY = 'profile';
const EVERYTHING = 'everything';

type Part = Profile | undefined;
type Pick = (sites: readonly unknown[]) => readonly unknown[];

/**
 * What pages and panels ask for, in memory: a profile may hold a thousand sites, and reading all of them from the disk
 * each time that the background wakes would be felt.
 */
const PARTS_KEY = 'profile-parts';

const parts = new Map<string, Promise<Part>>();
browser.storage.local.onChanged.addListener((changes) => {
  if (PROFILE_KEY in changes) void forget();
});

async function forget(): Promise<void> {
  parts.clear();
  await browser.storage.session.remove(PARTS_KEY);
  // Read while it was being forgotten.
  parts.clear();
}

/** The team's profile as it lies in this browser; undefined where there is none. */
export function teamProfile(): Promise<Part> {
  return part(EVERYTHING, (sites) => sites);
}

/** The same without its sites. */
export function teamChoices(): Promise<Part> {
  return part('choices', () => []);
}

/** The sites of the team's profile at the origin of this address, in the order of the profile. */
export async function teamSites(address: string): Promise<NonNullable<Profile['sites']>> {
  const url = new URL(address);
  const isHere = (site: unknown): boolean =>
    typeof site === 'object' &&
    site !== null &&
    'match' in site &&
    typeof site.match === 'string' &&
    isOrigin(site.match, url);
  return (await part(url.origin, (sites) => sites.filter(isHere)))?.sites ?? [];
}

function part(name: string, pick: Pick): Promise<Part> {
  const known = parts.get(name);
  if (known) return known;
  const made = name === EVERYTHING ? fromDisk(pick) : fromMemory(name, pick);
  parts.set(name, made);
  return made;
}

async function fromMemory(name: string, pick: Pick): Promise<Part> {
  const kept = (await browser.storage.session.get(PARTS_KEY))[PARTS_KEY];
  const before = typeof kept === 'object' && kept !== null ? kept : {};
  if (name in before) return soundPart(Object.entries(before).find(([each]) => each === name)?.[1]);
  const found = await fromDisk(pick);
  await browser.storage.session.set({ [PARTS_KEY]: { ...before, [name]: found ?? null } });
  return found;
}

async function fromDisk(pick: Pick): Promise<Part> {
  const value = (await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY];
  if (typeof value !== 'object' || value === null) return undefined;
  const sites: readonly unknown[] = 'sites' in value && Array.isArray(value.sites) ? value.sites : [];
  return soundPart({ ...value, sites: pick(sites) });
}

/** Stored by this Kring or another one: one key that is not known here may not cost the team its profile. */
function soundPart(value: unknown): Part {
  const read = readProfileValue(value);
  if (!read.ok) return undefined;
  const { sites, ...rest } = read.profile;
  return sites && sites.length > 0 ? { ...rest, sites } : rest;
}

/** Puts a profile in this browser, in the place of the one before; undefined: none. */
export async function storeProfile(profile: Profile | undefined): Promise<void> {
  if (profile) await browser.storage.local.set({ [PROFILE_KEY]: profile });
  else await browser.storage.local.remove(PROFILE_KEY);
  await forget();
}
