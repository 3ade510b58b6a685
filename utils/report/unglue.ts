import { CHANGE_STARTS } from './changes';
import { type Line, type Zone, readLine } from './lines';
import { type Span, sliceSpan } from './quote';

/** Whether these words make a whole line of the list. */
type Whole = (span: Span) => boolean;

/** Places where one line may have ended; longer lists are left as they are. */
const MOST_PLACES = 800;
/** Pieces that are tried in one line without bullets: a long line must not take its square in time. */
const MOST_TRIES = 6000;

/**
 * The lines that one line was put together from, where a field or a program lost the line breaks; undefined where it
 * cannot be told, or is one line.
 */
export function unglue(line: Line, span: Span, zone: Zone, isWhole: Whole): Line[] | undefined {
  return asLines(line, atBullets(span, isWhole) ?? atWords(span, zone) ?? atBlanks(span, zone, isWhole));
}

/** The same where every dash in it begins a whole line of ours, though the line could be read as one as well. */
export function atEveryBullet(line: Line, span: Span, isWhole: Whole): Line[] | undefined {
  const starts = bulletsIn(span);
  if (starts.length < 2 || starts.length > MOST_PLACES) return undefined;
  const pieces = starts.map((from, at) => sliceSpan(span, from, starts[at + 1]));
  const areWhole = pieces.every((piece, at) => isWhole(at === 0 ? piece : withoutBullet(piece)));
  return areWhole
    ? asLines(
        line,
        pieces.map(({ text }) => text),
      )
    : undefined;
}

function asLines(line: Line, pieces: readonly string[] | undefined): Line[] | undefined {
  return pieces?.map((piece, at) => {
    const read = readLine(piece);
    return at === 0
      ? { ...read, raw: line.bullet ? `- ${piece}` : piece, text: piece, bullet: line.bullet }
      : read;
  });
}

/** A dash may also stand within a line: as much as makes one whole line is one. */
function atBullets(span: Span, isWhole: Whole): string[] | undefined {
  const starts = bulletsIn(span);
  if (starts.length < 2 || starts.length > MOST_PLACES) return undefined;
  const piece = (from: number, to: number): Span => {
    const all = sliceSpan(span, starts[from] ?? 0, starts[to]);
    return from === 0 ? all : withoutBullet(all);
  };
  const wholeTo = (from: number): number => {
    for (let to = Math.min(starts.length, from + 4); to > from; to--) if (isWhole(piece(from, to))) return to;
    return from;
  };
  const cuts = [0];
  for (let from = 0; from < starts.length;) {
    let to = wholeTo(from);
    if (to === from) {
      // What is not ours, or spoilt, goes on until something of ours begins.
      to = from + 1;
      while (to < starts.length && wholeTo(to) === to) to++;
    }
    cuts.push(to);
    from = to;
  }
  if (cuts.length < 3) return undefined;
  return cuts
    .slice(0, -1)
    .map((from, at) => sliceSpan(span, starts[from] ?? 0, starts[cuts[at + 1] ?? 0]).text);
}

/** Where a piece begins: at the begin, and at everything that may be a bullet. */
function bulletsIn({ mask }: Span): number[] {
  const found = [...mask.matchAll(/ (?=(?:[-*•·‣▪◦–—]|\d{1,2}[.)]) \S)/gu)];
  // "(via zus 1)" ends in no bullet.
  const outside = found.filter(({ index }) => mask.lastIndexOf('(', index) <= mask.lastIndexOf(')', index));
  return [0, ...outside.map(({ index }) => index + 1)];
}

function withoutBullet(piece: Span): Span {
  return sliceSpan(piece, /^\S+ /u.exec(piece.mask)?.[0].length ?? 0);
}

function atWords({ text, mask }: Span, zone: Zone): string[] | undefined {
  const pattern =
    zone === 'links'
      ? /(?<=ken[nd]en elkaar[.;]?) (?=\S.{0,200}ken[nd]en elkaar)/giu
      : zone === 'changes'
        ? CHANGE_STARTS
        : undefined;
  if (!pattern) return undefined;
  const ends = [...mask.matchAll(pattern)].map(({ index }) => index);
  return ends.length ? [0, ...ends].map((from, at) => text.slice(from, ends[at]).trim()) : undefined;
}

/** Lines without bullets: only where they fill the line and there is one way to cut it. */
function atBlanks(span: Span, zone: Zone, isWhole: Whole): string[] | undefined {
  if (zone !== 'people' && zone !== 'passing' && zone !== 'answers') return undefined;
  const blanks = blanksOf(span.mask);
  if (!blanks.length || blanks.length > MOST_PLACES) return undefined;
  const ends = [...blanks, span.text.length];
  const next = new Map<number, number[]>();
  let tries = 0;
  const open = [0];
  for (let from = open.shift(); from !== undefined; from = open.shift()) {
    if (next.has(from)) continue;
    const start = from;
    const reached = ends.filter(
      (to) =>
        to > start &&
        (start > 0 || to < span.text.length) &&
        ++tries <= MOST_TRIES &&
        isPrinted(span.mask.slice(start, to)) &&
        isWhole(sliceSpan(span, start, to)),
    );
    next.set(from, reached);
    open.push(...reached);
  }
  if (tries > MOST_TRIES) return undefined;
  const ways = new Map<number, number>([[span.text.length, 1]]);
  for (const from of [...next.keys()].sort((a, b) => b - a))
    if (from < span.text.length)
      ways.set(
        from,
        (next.get(from) ?? []).reduce((sum, to) => sum + (ways.get(to) ?? 0), 0),
      );
  const count = ways.get(0) ?? 0;
  // Of answers the longest: how a topic begins cannot be told.
  if (count === 0 || (count > 1 && zone !== 'answers')) return undefined;
  const pieces: string[] = [];
  for (let from = 0; from < span.text.length;) {
    const to = (next.get(from) ?? []).findLast((end) => (ways.get(end) ?? 0) > 0);
    if (to === undefined) return undefined;
    pieces.push(sliceSpan(span, from, to).text);
    from = to;
  }
  return pieces.length > 1 ? pieces : undefined;
}

/** Nothing of ours begins or ends so: it would be half of a line. */
function isPrinted(mask: string): boolean {
  return /^[^;]*?[(,:]/u.test(mask) && !/[,:;–—-]$/u.test(mask);
}

/** Where the blanks outside brackets are. */
function blanksOf(mask: string): number[] {
  const blanks: number[] = [];
  let depth = 0;
  for (let at = 0; at < mask.length; at++) {
    const char = mask.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (char === ' ' && depth === 0) blanks.push(at);
  }
  return blanks;
}
