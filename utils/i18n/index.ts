import { VOCABULARY, type Vocabulary } from '../language/client-word';
import { en } from './en';
import type { Messages } from './messages';
import { dutch, nl } from './nl';

export type { Messages } from './messages';

const made = new WeakMap<Vocabulary, Messages>([[VOCABULARY, nl]]);

/** The catalogue of this language, in the words of this team: the same one every time for the same words. */
export function messagesIn(language: 'nl' | 'en', words: Vocabulary = VOCABULARY): Messages {
  if (language === 'en') return en;
  const known = made.get(words) ?? dutch(words);
  made.set(words, known);
  return known;
}
