import { type Label, quoteLabel, readLabel, writeLabel } from './label';
import { type Span, endWithout, sliceSpan, spanOf } from './quote';

/** Two people of the text who know each other, by their labels. */
export interface ParsedLink {
  readonly a: string;
  readonly b: string;
}

/** Finds the label, as it stands in the text, of the person who is called so; undefined where nobody is. */
type Find = (label: Label) => string | undefined;

const KNOW = / ken(?:nen|den) elkaar(?: ook| al| goed)*[ .]*$/iu;
/** Longer lines are not ours. */
const LONGEST = 10_000;

/** Finds people by their labels, in whatever capitals; "zus" may have become "zus 1" since a second one is there. */
export function finderOf(labels: readonly string[]): Find {
  const known = new Map(labels.map((label) => [label.toLowerCase(), label]));
  const find = (label: Label): string | undefined => known.get(writeLabel(label).toLowerCase());
  return (label) => find(label) ?? (label.number === undefined ? find({ ...label, number: 1 }) : undefined);
}

/**
 * "zus en moeder kennen elkaar", with quotes only where the line could be about others as well.
 * @param past one of them died.
 */
export function linkText(a: Label, b: Label, find: Find, past: boolean): string {
  const know = past ? ' kenden elkaar' : ' kennen elkaar';
  const [labelA, labelB] = [writeLabel(a), writeLabel(b)];
  const plain = `${labelA} en ${labelB}${know}`;
  const read = readLink(spanOf(plain), find);
  return read?.a === labelA && read.b === labelB ? plain : `${quoteLabel(a)} en ${quoteLabel(b)}${know}`;
}

/** Two people from a line without its bullet; undefined where it is not about two people, or could be about others. */
export function readLink(line: Span, find: Find): ParsedLink | undefined {
  if (line.text.length > LONGEST) return undefined;
  const body = sliceSpan(line, 0, endWithout(line.mask, ' .;'));
  const pair = sliceSpan(body, 0, KNOW.exec(body.mask)?.index);
  const found = new Map<string, ParsedLink>();
  // "opa en oma" can be one label: every place is tried.
  for (const between of pair.mask.matchAll(/ (?:en|kent|kennen) | ?[–—&] | - /giu)) {
    const side = (from: number, to?: number): string | undefined => {
      const label = readLabel(sliceSpan(pair, from, to));
      return label && find(label);
    };
    const a = side(0, between.index);
    const b = a === undefined ? undefined : side(between.index + between[0].length);
    if (a !== undefined && b !== undefined && a !== b) found.set(`${a}\n${b}`, { a, b });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Whether a line outside its heading says who know each other. */
export function saysWhoKnow(line: Span): boolean {
  return KNOW.test(line.mask);
}
