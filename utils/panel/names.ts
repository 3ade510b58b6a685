import type { Draft } from '../model/draft';
import type { Patch } from '../model/patch';

/** Where an organisation wants no first names (R13): the same people without theirs. */
export function peopleWithoutNames(people: Draft['people']): Draft['people'] {
  return Object.fromEntries(
    Object.entries(people).map(([id, { name: _, ...person }]) => [id, person] as const),
  );
}

/** The same change without the first names in it. */
export function withoutNames({ set, ...patch }: Patch): Patch {
  if (!set) return patch;
  return { ...patch, set: set.filter(([[collection, , field]]) => collection !== 'people' || field !== 'name') };
}
