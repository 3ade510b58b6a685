import * as v from 'valibot';
import { LINE, SPOT } from './locator';
import { readLeniently, type Manner, type Problem } from './lenient';
import { NO_PROFILE, PROFILE, PROFILE_VERSION, type Profile } from './schema';
import { siteAddress } from './site-address';

export type { Problem } from './lenient';

/** What became of a text: a profile of which everything is sound, with what had to be left out, or why it is none. */
export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly reason: 'empty' | 'tooLarge' | 'notJson' | 'notProfile' };

/** Longest text of a profile, in UTF-16 units. */
export const MAX_PROFILE_TEXT = 1_000_000;

/**
 * A place without its `frame` is somewhere else. (A record key is one of several forms, and those count whole anyway.)
 * A question in two sets could be answered twice.
 */
const MANNER: Manner = {
  whole: (schema) => schema === SPOT,
  identity,
  shared: 'questions',
};

function identity(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  if ('match' in item && typeof item.match === 'string') {
    const address = siteAddress(item.match);
    return address && JSON.stringify(address);
  }
  return 'id' in item && typeof item.id === 'string' ? item.id : undefined;
}

/** Reads a profile from the text of a file or of an address. Never throws. */
export function readProfile(text: string): ReadProfile {
  if (text.length > MAX_PROFILE_TEXT) return { ok: false, reason: 'tooLarge' };
  // Also takes the mark that some editors put in front.
  const json = text.trim();
  if (json === '') return { ok: false, reason: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, reason: 'notJson' };
  }
  return readProfileValue(value);
}

/**
 * Reads a profile from a value that is parsed already: stored, or given by ICT. What is not sound is left out by name and
 * told, the rest works (DESIGN section 6); so also what a newer Kring wrote. Never throws.
 */
export function readProfileValue(value: unknown): ReadProfile {
  if (typeof value !== 'object' || value === null || !('kring' in value))
    return { ok: false, reason: 'notProfile' };
  // Editors of JSON put it there, to check the file by our schema.
  const { $schema: _, kring, ...rest } = value as Record<string, unknown>;
  if (typeof kring !== 'number' || !Number.isInteger(kring) || kring < 1)
    return { ok: false, reason: 'notProfile' };

  const given = 'name' in value ? value.name : undefined;
  const named = v.is(LINE, given);
  const read = readLeniently(
    PROFILE,
    { ...rest, kring: PROFILE_VERSION, name: named ? given : NO_PROFILE.name },
    MANNER,
  );
  if (!read.value) return { ok: false, reason: 'notProfile' };
  const problems: Problem[] = [];
  if (kring > PROFILE_VERSION)
    problems.push({ kind: 'newer', path: ['kring'], dropped: 0, names: [String(kring)] });
  if (!named)
    problems.push({
      kind: given === undefined ? 'missing' : 'wrong',
      path: ['name'],
      dropped: 1,
      names: [typeof given === 'string' ? given : undefined],
    });
  return { ok: true, profile: read.value, problems: [...problems, ...read.problems] };
}
