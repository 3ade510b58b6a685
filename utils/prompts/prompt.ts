import type { Mention } from '../language/mentions';
import type { Draft, Prompted } from '../model/draft';
import type { Spoken, Texts } from '../model/question';

/**
 * What a prompt can be about, in order: the first that fits is shown. Who is not there at all comes before what those who
 * are there mean: with two prompts in a talk it would else never come (SEEDS D-01, W-60).
 */
export const PROMPTS = [
  'nothingAsked',
  'lifeEvent',
  'onlyFamily',
  'onlyProfessionals',
  'meaning',
  'oneDirection',
  'older',
] as const;
export type PromptName = (typeof PROMPTS)[number];

/** One line that may come into sight. */
export interface Prompt {
  /** Name, and where it is about a word of the text that word: "meaning:buurvrouw". Never shown twice in one talk. */
  readonly id: string;
  readonly name: PromptName;
  /** At most 15 words, to say aloud. */
  readonly line: Spoken;
  /** Why this may be worth asking, in at most 40 words, with its source. */
  readonly why: Texts;
}

/** What is known at the moment at which something may be said. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The talk of this record; an empty one where nothing was asked yet. */
  readonly draft: Draft;
  /** What was in sight already in this talk, whether it is stored or not. */
  readonly shown: Readonly<Record<string, Prompted>>;
  /** What was read, by a press or live; absent: nothing was. */
  readonly text?: TextRead;
}

/** What a text of the dossier says, as far as prompts need it. */
export interface TextRead {
  readonly mentions: readonly Mention[];
  readonly text: string;
  /** Day of the last circle that Kring wrote there: "2026-05-03"; absent: there is none. */
  readonly circleOf?: string;
  /** The words of whom Kring wrote there what they and the client mean to each other; absent: of nobody. */
  readonly tied?: readonly string[];
}
