import { CHANGES, type What } from '../memory/then-and-now';
import { readLabel, quoteLabel, writeLabel, type Label } from './label';
import { dayInWords } from './date';
import { enumerate } from './facts';
import { type Span, endWithout, sliceSpan } from './quote';
import { FIXED } from './words';

/** How the text says what became of somebody, and other ways to say it that are read. Nobody is blamed, and "gone" is no death. */
const CHANGE_WORDS: Readonly<Record<What, readonly [printed: string, ...also: string[]]>> = {
  new: ['nieuw erbij', 'nieuw'],
  closer: ['dichterbij', 'dichter bij'],
  further: ['verder weg'],
  other: ['anders verteld', 'anders dan toen', 'veranderd', 'anders'],
  same: ['nog zo', 'nog hetzelfde', 'hetzelfde'],
  gone: ['nu niet meer erbij', 'niet meer erbij', 'nu niet meer', 'niet meer'],
  silent: ['vandaag niet over gesproken', 'niet over gesproken'],
};

/** "Toen en nu – sinds 3 mei 2026:". @param date of the earlier talk: "2026-05-03". */
export function changesHeading(date: string | undefined): string {
  const since = date === undefined ? '' : ` – sinds ${dayInWords(date)}`;
  return `${FIXED.changes}${since}:`;
}

/** "nieuw erbij: oud-collega en buurman". */
export function changeText(what: What, people: readonly Label[]): string {
  const called = people.map((label) => {
    const plain = writeLabel(label);
    return / en |[,;]/iu.test(plain) && !plain.startsWith('"') ? quoteLabel(label) : plain;
  });
  return `${CHANGE_WORDS[what][0]}: ${enumerate(called)}`;
}

interface ReadChange {
  readonly what: What;
  readonly people: readonly Label[];
}

const KNOWN = new Map(CHANGES.flatMap((what) => CHANGE_WORDS[what].map((word) => [word, what] as const)));
/** Where such a line begins within a line that several were glued into. */
export const CHANGE_STARTS = new RegExp(
  ` (?=(?:${[...KNOWN.keys()].sort((a, b) => b.length - a.length).join('|')}) ?:)`,
  'giu',
);

/** What became of whom, from a line without its bullet; undefined where the line does not say so. */
export function readChange(line: Span): ReadChange | undefined {
  const colon = line.mask.indexOf(':');
  const what = KNOWN.get(line.mask.slice(0, Math.max(0, colon)).trim().toLowerCase());
  if (!what) return undefined;
  const body = sliceSpan(line, colon + 1, endWithout(line.mask, ' ;'));
  const people: Label[] = [];
  let from = 0;
  for (const end of [...body.mask.matchAll(/ ?[,;] ?(?:en )?| en |$/giu)]) {
    const piece = sliceSpan(body, from, end.index);
    const label = readLabel(piece) ?? readLabel(sliceSpan(piece, 0, endWithout(piece.mask, '.')));
    if (!label) return undefined;
    people.push(label);
    from = end.index + end[0].length;
  }
  return { what, people };
}
