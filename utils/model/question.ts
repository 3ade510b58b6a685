/** A text in every language of Kring. */
export interface Texts {
  readonly nl: string;
  readonly en: string;
}

/** A sentence to say aloud, to somebody who is called "je" and to somebody who is called "u". */
export interface Spoken {
  readonly je: string;
  readonly u: string;
  readonly en: string;
}

export interface Question {
  /** Unique over all sets, stable for good: answers are kept under it. */
  readonly id: string;
  /** The sentence to say aloud. */
  readonly ask: Spoken;
  /** Why this question, for the worker; at most 40 words (DOMAIN 4.5 rule 8). */
  readonly why: Texts;
  /** Codes of the source rows, e.g. "Q-A01", "H:135"; empty for a question of the team's own. */
  readonly source: readonly string[];
  /** A few words that name the answer in the report and in lists. */
  readonly topic: Texts;
  /**
   * What an answer is: people who matter to the client, people for whom the client matters, people without a
   * direction (cue), or words.
   */
  readonly answer: 'toClient' | 'fromClient' | 'people' | 'words';
}

export interface QuestionSet {
  readonly id: string;
  /** Raised when a question changes its meaning. */
  readonly version: number;
  readonly title: Texts;
  readonly questions: readonly Question[];
}
