/** As much as a profile takes, in characters or in pieces: the schema, the team lead's page and pointing keep to it. */
export const MOST = {
  /** A text of one line: a name, a title, what stands on the page. */
  line: 200,
  sentence: 300,
  word: 40,
  /** The address of a site. */
  match: 300,
  pattern: 300,
  selector: 300,
  /** Months after which a circle in the file is an old one. */
  months: 60,
  sets: 50,
  questions: 1000,
} as const;
