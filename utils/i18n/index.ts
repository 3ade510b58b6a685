import { en } from './en';
import type { Messages } from './messages';
import { nl } from './nl';

export type { Messages } from './messages';

/** The catalogue of this language. */
export function messagesIn(language: 'nl' | 'en'): Messages {
  return language === 'en' ? en : nl;
}
