import type { Profile } from '../profile/schema';
import { setsOrAll, type ChosenSet } from '../questions/chosen';
import { SETS } from '../questions';
import twoDirections from '../questions/sets/two-directions';

/**
 * The question sets from which a screen can choose, in the order of the profile, each with its title in this language.
 * Without the two questions that belong together: those are on every screen.
 */
export function setNames(
  { sets }: Profile,
  language: 'nl' | 'en',
): readonly { readonly id: string; readonly title: string }[] {
  const builtIn = new Map(SETS.map(({ id, title }) => [id, title[language]]));
  const all: readonly ChosenSet[] = setsOrAll(sets);
  return all
    .filter(({ id }) => id !== twoDirections.id)
    .map(({ id, title }) => ({ id, title: title ?? builtIn.get(id) ?? id }));
}
