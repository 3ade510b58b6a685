import * as v from 'valibot';
import { isRecord } from '../model/is-record';
import type { Problem } from './lenient';
import { readProfile, type ReadProfile } from './read';
import type { Profile } from './schema';
import { isLimit, LIMIT_NAMES, type LimitName, type Settings } from './settings';
import { SOME_SETTINGS } from './settings-schema';

/** The limits that ICT may lock, each a key of its own (DESIGN section 6). */
type LockedLimits = Partial<Pick<Settings, LimitName>>;

/** Everything that managed storage may hold. Flat, because a registry is; the profile is one string of JSON. */
export interface Managed extends LockedLimits {
  readonly profile?: string;
  /** Nobody puts a profile of a team in the place of this one, and what it says of settings is locked too. */
  readonly profileLocked?: boolean;
}

/** What was not sound in managed storage: a key by name, or why the profile is none. */
export type PolicyProblem =
  | { readonly key: string; readonly kind: 'unknown' | 'wrong'; readonly given: string }
  | { readonly key: 'profile'; readonly kind: Extract<ReadProfile, { ok: false }>['reason'] };

/** What ICT set, as far as it is sound. */
export interface Policy {
  readonly limits: LockedLimits;
  readonly profile: Profile | null;
  readonly profileLocked: boolean;
  readonly problems: readonly PolicyProblem[];
  /** What had to be left out of the profile. */
  readonly inProfile: readonly Problem[];
}

/** Most of a wrong value that is kept to be shown. */
const SHOWN = 100;

/**
 * Reads what ICT set. What is not sound is left out by name and told, the rest works (DESIGN section 6). A limit or a
 * profile that is there and cannot be read stays as it was: a slip of the pen loosens nothing. Firefox checks nothing
 * of it beforehand (PLATFORM 5). Never throws.
 * @param before what was read last, if anything was.
 * @returns undefined where nothing is set at all.
 */
export function readManaged(value: unknown, before: Policy | undefined): Policy | undefined {
  if (!isRecord(value)) return undefined;
  const given = Object.entries(value);
  if (given.length === 0) return undefined;
  const problems: PolicyProblem[] = [];
  const limits: Record<string, unknown> = {};
  let profile: Profile | null = null;
  let inProfile: readonly Problem[] = [];
  let profileLocked = false;
  for (const [key, set] of given) {
    const wrong = (kind: 'unknown' | 'wrong'): void =>
      void problems.push({ key, kind, given: shownValue(set) });
    if (isLimit(key)) {
      if (v.is(SOME_SETTINGS, { [key]: set })) limits[key] = set;
      else {
        wrong('wrong');
        if (before?.limits[key] !== undefined) limits[key] = before.limits[key];
      }
    } else if (key === 'profile') {
      const read = typeof set === 'string' ? readProfile(set) : undefined;
      if (read?.ok) {
        inProfile = read.problems;
        profile = withLimitsOf(before?.profile, read.profile, slippedLimits(inProfile));
      } else {
        problems.push({ key, kind: read?.reason ?? 'notProfile' });
        profile = before?.profile ?? null;
      }
    } else if (key === 'profileLocked') {
      if (typeof set === 'boolean') profileLocked = set;
      else {
        wrong('wrong');
        profileLocked = before?.profileLocked ?? false;
      }
    } else wrong('unknown');
  }
  return { limits, profile, profileLocked, problems, inProfile };
}

/** The limits that a profile sets and that cannot be read; all of them where its settings cannot. */
export function slippedLimits(inProfile: Policy['inProfile']): readonly LimitName[] {
  return inProfile.flatMap(({ kind, path: [part, name] }) => {
    if (kind !== 'wrong' || part !== 'settings') return [];
    if (name === undefined) return LIMIT_NAMES;
    return typeof name === 'string' && isLimit(name) ? [name] : [];
  });
}

function withLimitsOf(
  before: Profile | null | undefined,
  now: Profile,
  names: readonly LimitName[],
): Profile {
  const kept = Object.entries(before?.settings ?? {}).filter(
    ([name]) => isLimit(name) && names.includes(name),
  );
  return kept.length > 0 ? { ...now, settings: { ...now.settings, ...Object.fromEntries(kept) } } : now;
}

function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return (text ?? '').slice(0, SHOWN);
}
