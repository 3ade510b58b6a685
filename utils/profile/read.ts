import * as v from 'valibot';
import { PROFILE, type Profile } from './schema';

/** One thing in a profile that Kring left out or read otherwise. Said in a sentence by `utils/team/say-problem.ts`. */
export interface Problem {
  readonly kind: 'unknown' | 'wrong' | 'missing' | 'newer' | 'double' | 'tooMany' | 'unrecognised';
  /** Where it is in what was given: `['sites', 2, 'record', 'find', 'selector']`. */
  readonly path: readonly (string | number)[];
  /** The first so many steps of `path` are what was left out because of it; 0: nothing was. */
  readonly dropped: number;
  /** How what stands at each step of `path` calls itself, where it does. As given: cut it before showing it. */
  readonly names: readonly (string | undefined)[];
}

/** What became of a text: a profile of which everything is sound, with what had to be left out, or why it is none. */
export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly reason: 'empty' | 'tooLarge' | 'notJson' | 'notProfile' };

/** Longest text of a profile, in UTF-16 units. */
export const MAX_PROFILE_TEXT = 1_000_000;

/** Reads a profile from the text of a file or an address. Never throws. */
export function readProfile(text: string): ReadProfile {
  if (text.length > MAX_PROFILE_TEXT) return { ok: false, reason: 'tooLarge' };
  const json = text.trim();
  if (json === '') return { ok: false, reason: 'empty' };
  try {
    return readProfileValue(JSON.parse(json));
  } catch {
    return { ok: false, reason: 'notJson' };
  }
}

/** Reads a profile from a value that is parsed already: stored, or given by ICT. Never throws. */
export function readProfileValue(value: unknown): ReadProfile {
  const read = v.safeParse(PROFILE, value);
  return read.success
    ? { ok: true, profile: read.output, problems: [] }
    : { ok: false, reason: 'notProfile' };
}
