import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isRecord } from '../model/is-record';
import type { Layers } from './force';
import { hostPatternsOf } from './host-pattern';
import type { Policy } from './managed';
import { packagedProfile } from './packaged';
import { POLICY_KEY, policyFrom } from './policy';
import { readProfileValue } from './read';
import { NO_PROFILE, type Profile } from './schema';
import { readSomeSettings } from './settings-schema';
import { isOrigin } from './site-address';

export const PROFILE_KEY = 'profile';

/** Who gave a profile. `default` is ICT or the package, where a team may have one of its own instead. */
export type ProfileSource = 'locked' | 'team' | 'default' | 'builtIn';
export interface ProfileInForce {
  readonly profile: Profile;
  readonly from: ProfileSource;
}

/** Settings as others than the worker said them. */
type GivenLayers = Omit<Layers, 'personal'>;
type Sites = NonNullable<Profile['sites']>;

/** What lies in this browser of others than the worker. */
interface Stored {
  readonly policy: Policy | undefined;
  readonly team: Profile | undefined;
  /** Of ICT, and where that gives none, of the package. */
  readonly organisation: Profile | undefined;
}

/**
 * What pages and panels ask for, in memory: a profile may hold a thousand sites, and reading all of them from the disk
 * each time that the background wakes would be felt.
 */
const PARTS_KEY = 'profile-parts';
const HOSTS = v.array(v.string());

const parts = new Map<string, Promise<unknown>>();
/** How often something was forgotten: what was read before that may not be put back. */
let forgotten = 0;
browser.storage.local.onChanged.addListener((changes) => {
  if (PROFILE_KEY in changes || POLICY_KEY in changes) void forget();
});

async function forget(): Promise<void> {
  forgotten++;
  parts.clear();
  await browser.storage.session.remove(PARTS_KEY);
  // Read while it was being forgotten.
  parts.clear();
}

/** The profile that counts, and who gave it (DESIGN section 6). */
export async function profileInForce(): Promise<ProfileInForce> {
  return inForce(await stored());
}

/** The team's own profile, whether it counts or not; undefined where there is none. */
export async function teamProfile(): Promise<Profile | undefined> {
  return (await stored()).team;
}

/** The profile that the organisation gives, whether it counts or not; undefined where it gives none. */
export async function organisationProfile(): Promise<Profile | undefined> {
  return (await stored()).organisation;
}

/** What the browser said of ICT; undefined where ICT set nothing. */
export async function storedPolicy(): Promise<Policy | undefined> {
  return (await stored()).policy;
}

/** What the profile that counts says, without its sites. */
export async function choicesInForce(): Promise<Profile> {
  return part('choices', (all) => withoutSites(inForce(all).profile), soundProfile);
}

/** The sites of the profile that counts at the origin of this address, in the order of the profile. */
export async function sitesInForce(address: string): Promise<Sites> {
  const url = new URL(address);
  const atOrigin = (all: Stored): Profile => {
    const { sites = [] } = inForce(all).profile;
    return { ...NO_PROFILE, sites: sites.filter(({ match }) => isOrigin(match, url)) };
  };
  return (await part(url.origin, atOrigin, soundProfile)).sites ?? [];
}

/** The match patterns of the hosts that ICT named in its profile. */
export function hostsOfPolicy(): Promise<readonly string[]> {
  return part(
    'hosts',
    ({ policy }) => hostPatternsOf(policy?.profile ?? NO_PROFILE),
    (value) => (v.is(HOSTS, value) ? value : undefined),
  );
}

/** What ICT, the team and the package said about settings. */
export async function givenLayers(): Promise<GivenLayers> {
  return part('layers', layersOf, (value) => {
    if (!isRecord(value)) return undefined;
    return Object.fromEntries(
      Object.entries(value).map(([from, settings]) => [from, readSomeSettings(settings)]),
    );
  });
}

function layersOf(all: Stored): GivenLayers {
  const { from } = inForce(all);
  const settings = all.organisation?.settings ?? {};
  return {
    locked: { ...(from === 'locked' && settings), ...all.policy?.limits },
    // Whose profile is not in force says nothing at all.
    ...(from === 'team' && { team: all.team?.settings ?? {} }),
    // Of a limit that stands in the profile and by itself, the strictest counts.
    default: settings,
  };
}

function inForce({ policy, team, organisation }: Stored): ProfileInForce {
  if (organisation && policy?.profileLocked) return { profile: organisation, from: 'locked' };
  if (team) return { profile: team, from: 'team' };
  if (organisation) return { profile: organisation, from: 'default' };
  return { profile: NO_PROFILE, from: 'builtIn' };
}

/** All of it, read from the disk once for as long as the background runs. */
function stored(): Promise<Stored> {
  return once('everything', async () => {
    const found = await browser.storage.local.get([PROFILE_KEY, POLICY_KEY]);
    const policy = policyFrom(found[POLICY_KEY]);
    return {
      policy,
      team: soundProfile(found[PROFILE_KEY]),
      organisation: policy?.profile ?? packagedProfile(),
    };
  });
}

/** One part of it, kept in the browser's memory while the background is stopped. */
function part<T>(
  name: string,
  pick: (all: Stored) => T,
  sound: (value: unknown) => T | undefined,
): Promise<T> {
  return once(name, async () => {
    // Before anything is read: what is under way when something changes is of before.
    const then = forgotten;
    const kept = (await browser.storage.session.get(PARTS_KEY))[PARTS_KEY];
    const before = isRecord(kept) ? kept : {};
    const found = sound(before[name]);
    if (found && then === forgotten) return found;
    const picked = pick(await stored());
    if (then === forgotten) await browser.storage.session.set({ [PARTS_KEY]: { ...before, [name]: picked } });
    return picked;
  });
}

/** What was asked before is known; what could not be read is asked again the next time. */
function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = parts.get(name) as Promise<T> | undefined;
  if (known) return known;
  const made = make();
  parts.set(name, made);
  made.catch(() => parts.delete(name));
  return made;
}

/** Stored by this Kring or another one: one key that is not known here may not cost the team its profile. */
function soundProfile(value: unknown): Profile | undefined {
  const read = readProfileValue(value);
  return read.ok ? withSites(read.profile) : undefined;
}

/** No list says the same as an empty one. */
function withSites({ sites = [], ...rest }: Profile): Profile {
  return sites.length > 0 ? { ...rest, sites } : rest;
}

function withoutSites({ sites: _, ...rest }: Profile): Profile {
  return rest;
}

/** Puts a profile of the team in this browser, in the place of the one before; undefined: none. */
export async function storeProfile(profile: Profile | undefined): Promise<void> {
  if (profile) await browser.storage.local.set({ [PROFILE_KEY]: profile });
  else await browser.storage.local.remove(PROFILE_KEY);
  await forget();
}
