import type { Mine } from './line';
import type { Line } from './lines';

/** The lines of one text of ours, as far as they are left; both ends are in it. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Its mark is there, or words that nobody else would write: what stands in it may be read without a heading. */
  readonly sure: boolean;
}

/** How surely the line at this place, together with what it was broken into, is ours wherever it stands. */
type Judge = (at: number) => Judged;

export interface Judged {
  readonly mine: Mine;
  /** The last line that belongs to it. */
  readonly last: number;
}

/** Lines of somebody else that may stand between two of ours: a story has no line that is surely ours. */
const GAP = 40;
const GAP_ABOVE = 6;
/** Lines that follow ours without a blank one are taken along, for one may have been added or spoilt by hand. */
const LONGEST_PARAGRAPH = 100;

/** Where in these lines the texts of ours stand, in order. `mine` is only asked about lines near a sign. */
export function findBlocks(lines: readonly Line[], mine: Judge): Block[] {
  const blocks: Block[] = [];
  const bySign = lines.some(({ heading }) => heading && heading.sort !== 'part');
  for (let at = 0; at < lines.length; at++) {
    const floor = (blocks.at(-1)?.to ?? -1) + 1;
    if (!(bySign ? startsBlock(lines, at) : mine(at).mine === 3)) continue;
    const titled = lines[at]?.heading?.client !== undefined;
    const from = titled ? directlyAbove(lines, at, floor, mine) : above(lines, at, floor, mine);
    const block = below(lines, at, mine);
    blocks.push({ ...block, from, sure: block.sure || !bySign || anySure(mine, from, at) });
    at = block.to;
  }
  return blocks;
}

function anySure(mine: Judge, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mine(at).mine === 3) return true;
  return false;
}

function startsBlock(lines: readonly Line[], at: number): boolean {
  const heading = lines[at]?.heading;
  if (!heading) return false;
  if (heading.sort !== 'part') return true;
  // A title without a date is anybody's, but for what stands under it.
  if (heading.client === undefined) return false;
  const next = lines.slice(at + 1, at + GAP).find(({ heading: other }) => other && other.sort !== 'part');
  return next?.heading?.sort === 'list' || next?.heading?.sort === 'mark';
}

/** Somebody may have moved a line to before the title. */
function directlyAbove(lines: readonly Line[], at: number, floor: number, mine: Judge): number {
  let from = at;
  while (from > floor && lines[from - 1]?.raw && mine(from - 1).mine === 3) from--;
  return from;
}

/** The first line of a text of ours that lost its begin. */
function above(lines: readonly Line[], sign: number, floor: number, mine: Judge): number {
  let from = sign;
  let gap = 0;
  // Paragraph by paragraph.
  for (let end = sign; end > floor && gap <= GAP_ABOVE;) {
    let last = end - 1;
    while (last >= floor && !lines[last]?.raw) last--;
    let first = last;
    while (first > floor && lines[first - 1]?.raw) first--;
    if (last < floor || last - first > LONGEST_PARAGRAPH) break;
    const read = Array.from({ length: last - first + 1 }, (_, at) =>
      isVerder(lines[first + at]) ? 2 : mine(first + at).mine,
    );
    const isOurs = read.includes(3) || (last >= from - 2 && read.includes(2));
    if (!isOurs && end === sign && isLeft(lines, last, sign)) {
      // What it is cannot be told; that it was ours, the sign under it tells. A heading of somebody else was not.
      const heading = lines
        .slice(first, last)
        .findLastIndex((line) => line.raw.endsWith(':') && !isVerder(line));
      from = first + heading + 1;
      gap = 0;
    } else if (isOurs) {
      // The line above the first may be what is left of another.
      const start = read.findIndex((one) => one > 0);
      const rest = start > 0 && !lines[first + start - 1]?.raw.endsWith(':') ? 1 : 0;
      from = first + start - rest;
      gap = 0;
    } else gap += read.length;
    end = first;
  }
  return from;
}

/** Whether the paragraph that ends here stands right above the mark, or above a heading that has lines of ours above it. */
function isLeft(lines: readonly Line[], last: number, sign: number): boolean {
  return last >= sign - 2 && lines[sign]?.heading?.zone !== 'people';
}

/** The heading of what else was told, in the short layout. */
function isVerder(line: Line | undefined): boolean {
  return line?.heading?.sort === 'part' && line.heading.zone === 'answers';
}

/** The last line of the text of ours that begins with this sign. */
function below(lines: readonly Line[], sign: number, mine: Judge): Omit<Block, 'from'> {
  const seen = new Set<string>();
  let to = sign;
  let sure = false;
  let gap = 0;
  let blanks = 0;
  let most = 1;
  let paragraph = true;
  for (let at = sign; at < lines.length; at++) {
    const { raw = '', heading } = lines[at] ?? {};
    if (at > sign && (heading?.sort === 'title' || (heading && startsAnew(lines, at)))) break;
    // An overview or "verder:" after a blank line may be anybody's.
    if (heading && (heading.sort !== 'part' || paragraph)) {
      const name = heading.sort === 'list' ? heading.zone : undefined;
      // The same heading once more: another text of ours, that lost its title.
      if (name && seen.has(name)) break;
      if (name) seen.add(name);
      // Whoever put a blank line between all of ours put one under a heading too.
      if ((name || heading.zone === 'people') && lines[at + 1]?.raw === '' && lines[at + 2]?.raw) most = 4;
      to = at;
      gap = 0;
      paragraph = true;
      blanks = 0;
      if (heading.sort !== 'mark') continue;
      // A line of ours may have been moved to behind it; more than a few begin another text.
      let moved = to + 1;
      while (lines[moved]?.raw && !lines[moved]?.heading && mine(moved).mine === 3)
        moved = mine(moved).last + 1;
      const another = lines
        .slice(moved, moved + GAP)
        .some((line) => line.heading && line.heading.sort !== 'part');
      if (!lines[moved]?.raw && !another) to = moved - 1;
      return { to, sure: true };
    }
    if (!raw) {
      if (lines[at - 1]?.heading && at > sign) continue;
      if (++blanks >= most) paragraph = false;
      continue;
    }
    blanks = 0;
    const { mine: own, last } = mine(at);
    if (own === 3) sure = true;
    if (own === 3 || (paragraph && own > 0)) {
      to = last;
      at = last;
      gap = 0;
      paragraph = true;
    } else {
      if (paragraph && gap < LONGEST_PARAGRAPH) to = at;
      // A heading of somebody else.
      if (raw.endsWith(':')) paragraph = false;
      if (++gap > (paragraph ? LONGEST_PARAGRAPH : GAP)) break;
    }
  }
  return { to, sure };
}

function startsAnew(lines: readonly Line[], at: number): boolean {
  return lines[at]?.heading?.client !== undefined && startsBlock(lines, at);
}
