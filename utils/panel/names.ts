import type { Earlier, Person, PersonId } from '../model/draft';
import type { Patch, Path } from '../model/patch';

/** Where an organisation wants no first names (R13): the same people without theirs. */
export function peopleWithoutNames<Known extends Earlier | Person>(
  people: Readonly<Record<PersonId, Known>>,
): Readonly<Record<PersonId, Omit<Known, 'name'>>> {
  return Object.fromEntries(
    Object.entries(people).map(([id, { name: _, ...person }]) => [id, person] as const),
  );
}

/** Whether this change writes down a first name. */
export function hasNames({ set = [] }: Patch): boolean {
  return set.some(([path]) => isName(path));
}

/** The same change without the first names in it. */
export function withoutNames(patch: Patch): Patch {
  return hasNames(patch) ? { ...patch, set: patch.set?.filter(([path]) => !isName(path)) ?? [] } : patch;
}

function isName([collection, , field]: Path): boolean {
  return (collection === 'people' || collection === 'earlier') && field === 'name';
}
