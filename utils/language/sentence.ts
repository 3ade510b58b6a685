import { BIT } from './running-words';
import type { Rule } from './running-words';
import type { Known } from './known-words';

/** What a word is, wherever it stands: judged once for each spelling. */
export interface Word {
  /** Folded. */
  readonly key: string;
  readonly bits: number;
  readonly known?: Known;
  readonly rule: Rule;
  /** Fixed expressions that begin with this word, longest first: ["maatschappelijk", "werker"]. */
  readonly fixed?: readonly (readonly string[])[];
  /** May be the first half of a broken relation word. */
  readonly broken: boolean;
  readonly capital: boolean;
  readonly capitals: boolean;
}

/** What stands between a word and the one before it; one bit each. */
export const GAP = {
  comma: 1,
  stop: 2,
  colon: 4,
  line: 8,
  quote: 16,
  other: 32,
  hyphen: 64,
  blank: 128,
} as const;

/** Anything that parts two words, but a line break. */
const PARTED = GAP.comma | GAP.stop | GAP.colon | GAP.quote | GAP.other | GAP.blank;

/** The words of one sentence: `from` up to `to` of the lists, which hold a longer stretch. */
export interface Sentence {
  readonly word: readonly Word[];
  readonly start: Int32Array | readonly number[];
  readonly end: Int32Array | readonly number[];
  /** Before each word. */
  readonly gap: Int32Array | readonly number[];
  readonly from: number;
  readonly to: number;
  /** Some word of it stands in quotation marks. */
  readonly quoted: boolean;
}

/** Whether this word has one of these bits. */
export function has(s: Sentence, at: number, bits: number): boolean {
  return at >= s.from && at < s.to && ((s.word[at]?.bits ?? 0) & bits) !== 0;
}

/** The folded word; empty outside the sentence. */
export function keyAt(s: Sentence, at: number): string {
  return at >= s.from && at < s.to ? (s.word[at]?.key ?? '') : '';
}

/** Whether punctuation parts this word from the one before it, or it is the first. */
export function opens(s: Sentence, at: number): boolean {
  return at <= s.from || ((s.gap[at] ?? 0) & PARTED) !== 0;
}

/** Whether nothing of this sentence follows this word without a mark between. */
export function closes(s: Sentence, at: number): boolean {
  return at + 1 >= s.to || opens(s, at + 1);
}

/** The word right before, with nothing between; empty where there is none. */
export function before(s: Sentence, at: number): string {
  return opens(s, at) ? '' : keyAt(s, at - 1);
}

/** The word right after, with nothing between; empty where there is none. */
export function after(s: Sentence, at: number): string {
  return closes(s, at) ? '' : keyAt(s, at + 1);
}

/** Where "haar", "de", "een", "twee" or "geen" stands that belongs to this word, over at most two adjectives; -1 for none. */
export function determiner(s: Sentence, at: number): number {
  let here = at;
  for (let skipped = 0; skipped < 3; skipped++) {
    if (opens(s, here)) return -1;
    here--;
    if (has(s, here, BIT.whose | BIT.article | BIT.number | BIT.no)) return here;
    if (!has(s, here, BIT.adjective)) return -1;
  }
  return -1;
}

/** Whether one of these words stands in the sentence, at most `far` words away. */
export function near(s: Sentence, at: number, far: number, words: RegExp): boolean {
  for (let here = Math.max(s.from, at - far); here < Math.min(s.to, at + far + 1); here++)
    if (here !== at && words.test(keyAt(s, here))) return true;
  return false;
}
