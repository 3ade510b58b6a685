/** Longest piece of a profile in a sentence, in characters. */
const LONGEST = 60;

/** What moves the text around it, or is no text: controls, and the marks that turn the direction of reading. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A piece of text that somebody else wrote, fit to stand in a sentence: in one line, of at most 60 characters. */
export function cut(text: string): string {
  // The first units suffice, and a file may hold a million.
  const line = text
    .slice(0, 10 * LONGEST)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
