import type { Kind, Role } from '../model/draft';

/** What stands beside a mention and asks for care (DOMAIN 5.5). `none`: the text says that there is none. */
export type Care = 'none' | 'died' | 'noContact' | 'barred';

/** Somebody, or a group, of whom a text speaks. */
export interface Mention {
  /** UTF-16 offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** The words as one would enter them as a person: "zus", "buurvrouw". */
  readonly words: string;
  readonly kind?: Kind;
  readonly role: Role;
  readonly many: boolean;
  readonly care?: Care;
}

/** All mentions in a text, in order. */
export function findMentions(text: string): Mention[] {
  return [...text.matchAll(/\b(?:zus|buurvrouw|kapper|huisarts)\b/gi)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: found[0].toLowerCase(),
    role: 'network',
    many: false,
  }));
}
