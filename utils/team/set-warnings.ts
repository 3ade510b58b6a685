import { findLoadedWords, type LoadedWords } from '../language/word-guard';
import type { Profile } from '../profile/schema';
import { resolveSets } from '../questions/resolve';
import { ASIDE, PAIR } from './sets';

/** More questions at once are read less (DOMAIN 4.5 rule 11). */
export const READ = 8;
/** Words that can be said in one breath (DOMAIN 4.5 rule 6). */
const BREATH = 15;

/** What is worth another look in a text: a loaded word, a long sentence, or a question for an account. */
export type Warning = ({ readonly kind: 'loaded' } & LoadedWords) | { readonly kind: 'long' | 'account' };

/** What is worth another look in a sentence to say aloud (DOMAIN 4.4, 4.5 rule 6, 5.3). Nothing is ever blocked. */
export function warningsAloud(sentence: string): Warning[] {
  const words = sentence.trim().split(/\s+/u);
  return [
    ...warningsIn(sentence),
    ...(words.length > BREATH ? [{ kind: 'long' } as const] : []),
    ...(/^\P{L}*waarom(?!\p{L})/iu.test(sentence) ? [{ kind: 'account' } as const] : []),
  ];
}

/** Words that make people means, or blame (DOMAIN 5.3), in any other text of a question or set. */
export function warningsIn(text: string): Warning[] {
  return findLoadedWords(text).map((words) => ({ kind: 'loaded', ...words }));
}

/**
 * The names of the screens for which the team chose more questions than are read; the side path is not counted, the pair
 * always is. Kring's own sets, where nobody chose, are a pile to take from.
 */
export function fullScreens({ sets, sites = [] }: Profile): string[] {
  const shown = resolveSets(sets).filter(({ id }) => id !== ASIDE);
  const isFull = (chosen: readonly string[] | undefined): boolean =>
    shown
      .filter(({ id }) => !chosen || id === PAIR || chosen.includes(id))
      .reduce((sum, { questions }) => sum + questions.length, 0) > READ;
  const names = sites.flatMap(({ screens = [] }) =>
    screens
      .filter((screen) => (sets ?? screen.sets) !== undefined && isFull(screen.sets))
      .map(({ name }) => name),
  );
  return [...new Set(names)];
}
