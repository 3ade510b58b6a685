import type { Role } from '../model/draft';
import { type Block, type Judged, findBlocks } from './blocks';
import { readChange } from './changes';
import type { Label } from './label';
import {
  type Grammar,
  type ParsedAnswer,
  type Mine,
  type ParsedPerson,
  type Read,
  grammarFor,
  readAnswer,
  readPerson,
} from './line';
import { type Line, type Zone, linesOf } from './lines';
import { type ParsedLink, finderOf, readLink, saysWhoKnow } from './link';
import { piecesToRead } from './own-text';
import { type Span, spanOf } from './quote';
import { Told } from './telling';
import { atEveryBullet, unglue } from './unglue';

export { hasOwnText } from './own-text';

export interface ParsedReport {
  readonly people: readonly ParsedPerson[];
  /** Who know each other; both are among `people`. */
  readonly links: readonly ParsedLink[];
  readonly answers: readonly ParsedAnswer[];
  /** How they were called who a later report says are no longer there. */
  readonly gone: readonly string[];
  /** How many texts of Kring's were seen. */
  readonly reports: number;
  /** Of the last talk in the text: "2026-11-22". */
  readonly date?: string;
  readonly version?: number;
  /** Lines of ours that were not, or not wholly, understood. A person in such a line can be in `people` as well. */
  readonly unknown: readonly string[];
}

/** Lines that one line of ours is put together from at most, where a mail program broke it. */
const LONGEST_WRAP = 16;
/** No program breaks lines shorter than this. */
const SHORTEST_BROKEN = 50;
/** Longer lines are not ours. */
const LONGEST_LINE = 100_000;

/** One text of ours, read by itself. */
interface ReadBlock {
  readonly people: readonly ParsedPerson[];
  readonly answers: readonly ParsedAnswer[];
  readonly gone: readonly Label[];
  readonly links: readonly Unread[];
  readonly unknown: readonly Unread[];
  readonly date?: string;
  readonly version?: number;
}

/** A line and the one that follows it, which may be its end. */
interface Unread {
  readonly at: number;
  readonly raw: string;
  readonly text: string;
  readonly next?: Line;
}

/**
 * Reads Kring's own text back, also after somebody changed it by hand: other bullets or none, other capitals or
 * quotes, broken or lost lines, lost headings or mark, other text around it, more than once. Never throws.
 *
 * Outside our own text nothing is read. Within it the list counts and story and views are passed over; every line of
 * the list that is not understood is in `unknown`. A later report tells again only what changed, so the last that
 * speaks of somebody counts; which is the last, the dates say, and where there are none, the order of the text.
 */
export function parseReport(text: string): ParsedReport {
  const lines = piecesToRead(text).flatMap((piece) => [...linesOf(piece), BARRIER]);
  const grammar = grammarFor(clientsOf(lines));
  const judge = judgeOf(lines, grammar);
  const blocks = findBlocks(lines, judge).map((block) => readBlock(lines, block, grammar));

  const told = new Told();
  for (const { people, answers, gone, date } of inTime(blocks)) told.tell({ people, answers, gone, date });
  const people = told.people();
  const { links, left } = readLinks(
    blocks.flatMap((block) => block.links),
    people,
    told.gone(),
  );
  const date = blocks
    .flatMap((block) => block.date ?? [])
    .sort()
    .at(-1);
  const version = blocks.findLast((block) => block.version !== undefined)?.version;
  return {
    people,
    links,
    answers: told.answers(),
    gone: told.gone(),
    reports: blocks.length,
    ...(date !== undefined && { date }),
    ...(version !== undefined && { version }),
    unknown: [...blocks.flatMap((block) => block.unknown), ...left]
      .sort((a, b) => a.at - b.at)
      .map(({ raw }) => raw),
  };
}

/** Between two pieces of the text. */
const BARRIER: Line = {
  raw: '',
  text: '',
  bullet: false,
  heading: undefined,
};

/** The words for the client in the titles; where a title is lost or spoilt, what the other lines call them. */
function clientsOf(lines: readonly Line[]): string[] {
  const titles = lines.flatMap(({ heading }) => heading?.client ?? []);
  const holds = (word: string): boolean =>
    lines.some(({ raw, heading }) => !heading && raw.toLowerCase().includes(word.toLowerCase()));
  if (titles.length && titles.every(holds)) return titles;
  const counted = new Map<string, number>();
  for (const { text, heading } of lines) {
    if (heading || text.length > LONGEST_LINE || !CALLED.test(text)) continue;
    for (const found of spanOf(text).mask.matchAll(CALLS)) {
      const word = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase();
      if (word) counted.set(word, (counted.get(word) ?? 0) + 1);
    }
  }
  // Once may be said of anything.
  return [...titles, ...[...counted].filter(([, times]) => times > 1).map(([word]) => word)];
}

const CALLED = /voor |noemt /iu;
const CALLS =
  /(?:: |belangrijk )voor (?!wie )([^\0,;:().]{2,50}?)(?=,? volgens mij:? \0|:? \0)|voor wie ([^\0,;:().]{2,50}?) belangrijk (?:is|was)|in dit gesprek noemt ([^\0,;:().]{2,50}?) als belangrijk:/giu;

/** The oldest first. One without a date is as old as the one above it. */
function inTime(blocks: readonly ReadBlock[]): ReadBlock[] {
  let date = '';
  return blocks
    .map((block) => ({ block, date: (date = block.date ?? date) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ block }) => block);
}

function judgeOf(lines: readonly Line[], grammar: Grammar): (at: number) => Judged {
  const known = new Map<number, Judged>();
  return (at) => {
    let judged = known.get(at);
    if (!judged) {
      const read = mayBePerson(lines[at])
        ? readWrapped(lines, at, grammar, (span) => readPerson(span, grammar, 'network', true), undefined)
        : undefined;
      judged = read ? { mine: read.mine, last: read.last } : { mine: 0, last: at };
      known.set(at, judged);
    }
    return judged;
  };
}

/** Every line of ours about somebody says something after their name. */
function mayBePerson(line: Line | undefined): boolean {
  return (
    line !== undefined && !line.heading && line.text.length <= LONGEST_LINE && /[(,:;–—-]/u.test(line.text)
  );
}

function readBlock(all: readonly Line[], { from, to, sure }: Block, grammar: Grammar): ReadBlock {
  const lines = all.slice(from, to + 1);
  const places = lines.map((_, at) => from + at);
  const people: ParsedPerson[] = [];
  const answers: ParsedAnswer[] = [];
  const gone: Label[] = [];
  const links: Unread[] = [];
  const unknown: Unread[] = [];
  const title = lines.find(({ heading }) => heading?.client !== undefined);
  // Somebody pasted all of it into bullets: in the story they say nothing.
  const bulleted = title?.bullet === true;
  const add = (value: ParsedPerson | ParsedAnswer): void => {
    if ('topic' in value) answers.push(value);
    else people.push(value);
  };
  const alone = aloneAbove(lines, grammar);
  const place: Place = { zone: 'people', foreign: false };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line?.raw) continue;
    if (line.heading) {
      place.zone = line.heading.zone ?? 'people';
      place.foreign = line.heading.zone === undefined;
      continue;
    }
    const { zone } = place;
    const next = lines[at + 1];
    const unread: Unread = { at: places[at] ?? from, raw: line.raw, text: line.text, ...(next && { next }) };
    const passed = zone === 'view' || zone === 'story';
    const inList = !passed || (zone === 'story' && line.bullet && !bulleted && sure);
    const change = inList || line.bullet ? readChange(spanOf(line.text)) : undefined;
    if (change && (zone === 'changes' || isSureChange(line, zone))) {
      if (change.what === 'gone') gone.push(...change.people);
      continue;
    }
    const apart =
      passed || zone === 'links'
        ? undefined
        : atEveryBullet(line, grammar.span(line.text), (one) => isWhole(one, zone, grammar));
    if (apart) {
      places.splice(at, 1, ...apart.map(() => places[at] ?? from));
      lines.splice(at--, 1, ...apart);
      continue;
    }
    const entry = readEntry(lines, at, zone, grammar);
    const counts =
      entry &&
      !(alone.has(line) && entry.mine < 2) &&
      isOurs(entry, { ...place, sure, inList, bullet: line.bullet });
    if (entry && counts) {
      add(entry.value);
      if (entry.mine === 3) {
        // Its heading is lost, or it was moved to here.
        if (zone === 'story') place.zone = 'people';
        place.foreign &&= lines.some(({ heading }, on) => heading?.sort === 'mark' && on < at);
      }
      at = entry.last;
      continue;
    }
    if (!entry && inList && (zone === 'links' || (zone !== 'answers' && saysWhoKnow(spanOf(line.text))))) {
      const apart = unglue(line, spanOf(line.text), 'links', (one) => saysWhoKnow(one));
      if (apart) {
        places.splice(at, 1, ...apart.map(() => places[at] ?? from));
        lines.splice(at--, 1, ...apart);
      } else links.push(unread);
      continue;
    }
    if (!entry && zone !== 'view' && line.text.length <= LONGEST_LINE) {
      const apart = unglue(line, grammar.span(line.text), zone, (one) => isWhole(one, zone, grammar));
      if (apart) {
        places.splice(at, 1, ...apart.map(() => places[at] ?? from));
        lines.splice(at--, 1, ...apart);
        continue;
      }
    }
    const part: Part | undefined =
      inList && !place.foreign && !alone.has(line) && !entry && !change
        ? readPart(line, zone, grammar)
        : undefined;
    if (part) add(part.value);
    if (inList && !part?.whole) unknown.push(unread);
    if (!entry && !line.bullet && line.raw.endsWith(':')) place.foreign = true;
  }
  const version = lines.find(({ heading }) => heading?.version !== undefined)?.heading?.version;
  const date = title?.heading?.date;
  return {
    people,
    answers,
    gone,
    links,
    unknown,
    ...(date !== undefined && { date }),
    ...(version !== undefined && { version }),
  };
}

interface Place {
  zone: Zone;
  /** Under a heading of somebody else, or after the mark: only what is surely ours. */
  foreign: boolean;
}

/** Lines above the first heading, in a paragraph where none is surely ours: they may be a list of somebody else. */
function aloneAbove(lines: readonly Line[], grammar: Grammar): ReadonlySet<Line> {
  const first = lines.findIndex(({ heading }) => heading !== undefined);
  const alone = new Set<Line>();
  for (let from = 0; from < first; from++) {
    let to = from;
    let sure = false;
    for (; to < first && lines[to]?.raw; to++)
      sure ||= (readEntry(lines, to, 'people', grammar)?.mine ?? 0) > 1;
    if (!sure) for (const line of lines.slice(from, to)) alone.add(line);
    from = to;
  }
  return alone;
}

/** A line that says what became of somebody, where their heading was lost; the words alone may be a topic as well. */
function isSureChange(line: Line, zone: Zone): boolean {
  return zone !== 'answers' && !/: ?["“„«]/u.test(line.text);
}

interface Entry {
  readonly value: ParsedPerson | ParsedAnswer;
  /** Index of the last line that belongs to it. */
  readonly last: number;
  readonly mine: Mine;
}

/** Whether an entry that was read to its last character belongs to our list where it stands. */
function isOurs(
  { mine }: Entry,
  at: Place & { readonly sure: boolean; readonly inList: boolean; readonly bullet: boolean },
): boolean {
  if (at.foreign) return mine === 3;
  if (at.zone === 'story') return mine === 3 || (at.sure && at.bullet);
  if (at.zone === 'view') return at.bullet && mine > 1;
  return true;
}

/** A person, or an answer where answers are, from a line and as many of the next as it was broken into. */
function readEntry(lines: readonly Line[], at: number, zone: Zone, grammar: Grammar): Entry | undefined {
  const line = lines[at];
  if (!line || line.text.length > LONGEST_LINE) return undefined;
  const asPerson = personIn(zone, grammar);
  const asAnswer = (span: Span): Read<ParsedAnswer> | undefined => readAnswer(span, grammar);
  return readWrapped(lines, at, grammar, asPerson, zone === 'answers' ? asAnswer : undefined);
}

function isWhole(span: Span, zone: Zone, grammar: Grammar): boolean {
  if (zone === 'changes') return readChange(span) !== undefined;
  const reads = [personIn(zone, grammar)(span), zone === 'answers' ? readAnswer(span, grammar) : undefined];
  return reads.some((read) => read?.exact && read.clear) || (saysWhoKnow(span) && zone === 'links');
}

function personIn(zone: Zone, grammar: Grammar): (span: Span) => Read<ParsedPerson> | undefined {
  const role: Role = zone === 'passing' ? 'professional' : 'network';
  return (span) => readPerson(span, grammar, role, zone !== 'answers');
}

/** In a line of capitals alone nobody can tell a name. */
function wordsOf({ words, label }: ParsedPerson, { text }: Line): number {
  return (text === text.toUpperCase() ? label : words).split(' ').length;
}

interface Part {
  readonly value: ParsedPerson | ParsedAnswer;
  readonly whole: boolean;
}

/** As much of a line of the list as was understood. */
function readPart(line: Line, zone: Zone, grammar: Grammar): Part | undefined {
  if (line.text.length > LONGEST_LINE) return undefined;
  const span = grammar.span(line.text);
  const person = personIn(zone, grammar)(span);
  // "12. november" is not about somebody.
  const bare = line.bullet && !/^\d|:$/.test(line.raw) && person?.exact && wordsOf(person.value, line) <= 3;
  if (person?.clear || (person && bare && (zone === 'people' || zone === 'passing')))
    return { value: person.value, whole: person.whole };
  const answer = line.bullet && zone === 'answers' ? readAnswer(span, grammar) : undefined;
  return answer && { value: answer.value, whole: true };
}

/**
 * Reads a line together with as many of the next lines as make one exact line: a quote may have been broken
 * anywhere. A line that stands on its own feet is never taken along.
 */
function readWrapped<A, B>(
  lines: readonly Line[],
  at: number,
  grammar: Grammar,
  first: (span: Span) => Read<A> | undefined,
  second: ((span: Span) => Read<B> | undefined) | undefined,
): { readonly value: A | B; readonly last: number; readonly mine: Mine } | undefined {
  const exact = (text: string): Read<A | B> | undefined => {
    const span = grammar.span(text);
    return [first(span), second?.(span)].find((read) => read?.exact && read.clear);
  };
  const joined: string[] = [];
  for (const [ahead, { text, raw, bullet, heading }] of lines.slice(at, at + LONGEST_WRAP).entries()) {
    // In a list with bullets, a line without one goes on where a long line was broken.
    const goesOn = lines[at]?.bullet === true && (lines[at + ahead - 1]?.raw.length ?? 0) >= SHORTEST_BROKEN;
    if (ahead > 0 && (!text || bullet || heading || (!goesOn && exact(text)))) break;
    // A date at the begin of a line that goes on belongs to it.
    const longer = ahead === 0 ? text : `${joined.at(-1) ?? ''} ${raw}`;
    if (longer.length > LONGEST_LINE) break;
    joined.push(longer);
  }
  for (let ahead = joined.length - 1; ahead >= 0; ahead--) {
    const read = exact(joined[ahead] ?? '');
    if (read) return { value: read.value, last: at + ahead, mine: read.mine };
  }
  return undefined;
}

/** The links in these lines, each once, and the lines in which there is none. */
function readLinks(
  lines: readonly Unread[],
  people: readonly ParsedPerson[],
  gone: readonly string[],
): { readonly links: ParsedLink[]; readonly left: Unread[] } {
  const labels = people.map(({ label }) => label);
  const here = new Set(labels);
  const find = finderOf([...gone, ...labels]);
  const links = new Map<string, ParsedLink>();
  const left: Unread[] = [];
  const add = (text: string): boolean => {
    const link = readLink(spanOf(text), find);
    if (link && here.has(link.a) && here.has(link.b)) links.set([link.a, link.b].sort().join('\n'), link);
    return link !== undefined;
  };
  for (let on = 0; on < lines.length; on++) {
    const line = lines[on];
    if (!line || add(line.text)) continue;
    // A mail program may have broken the line.
    const { next } = line;
    if (next && lines[on + 1]?.raw === next.raw && !next.bullet && add(`${line.text} ${next.text}`)) on++;
    else left.push(line);
  }
  return { links: [...links.values()], left };
}
