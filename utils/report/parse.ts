import type { Role } from '../model/draft';
import { readDate } from './date';
import {
  type Grammar,
  type ParsedAnswer,
  type ParsedPerson,
  type Read,
  grammarFor,
  readAnswer,
  readPerson,
} from './line';
import { type ParsedLink, finderOf, readLink, saysWhoKnow } from './link';
import { type Span, spanOf, tidy } from './quote';

export interface ParsedReport {
  readonly people: readonly ParsedPerson[];
  /** Who know each other; both are among `people`. */
  readonly links: readonly ParsedLink[];
  readonly answers: readonly ParsedAnswer[];
  /** Of the last talk in the text: "2026-11-22". */
  readonly date?: string;
  readonly version?: number;
  /** Lines that were not, or not wholly, understood. A person in such a line can be in `people` as well. */
  readonly unknown: readonly string[];
}

/** Where in the text a line stands. `outside`, `story` and `view` are for people to read. */
type Zone = 'outside' | 'story' | 'people' | 'passing' | 'links' | 'view' | 'answers';

interface Heading {
  /** The zone that begins here. */
  readonly zone: Zone;
  readonly client?: string;
  readonly date?: string;
  readonly version?: number;
}

interface Line {
  /** As it stands in the text, tidied. */
  readonly raw: string;
  /** Without its bullet. */
  readonly text: string;
  readonly bullet: boolean;
  readonly heading: Heading | undefined;
}

const BULLET = /^(?:[-*•·‣▪◦–—]|\d{1,2}[.)])(?: |(?=["“„\p{L}]))/u;
/** Lines that one line of ours is put together from at most, where a mail program broke it. */
const LONGEST_WRAP = 16;
/** No program breaks lines shorter than this. */
const SHORTEST_BROKEN = 50;
/** Longer lines are not ours. */
const LONGEST_LINE = 100_000;

/**
 * Reads Kring's own text back, also after somebody changed it by hand: other bullets or none, other capitals or
 * quotes, broken lines, lost headings or mark, other text around it. Never throws.
 *
 * The list counts; story, views and surrounding text are passed over. Within the list, and in a text with no sign of
 * Kring at all, every line that is not understood is in `unknown`. A later report in the same text tells again
 * only what changed, so the last report that speaks of somebody counts.
 */
export function parseReport(text: string): ParsedReport {
  const lines = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .flatMap(withoutMark)
    .reduce<string[]>(joinTitle, [])
    .map(readLine);
  // Somebody else's overview is no sign of Kring.
  const headings = lines.flatMap(({ heading }) => (heading && heading.zone !== 'view' ? heading : []));
  const grammar = grammarFor(headings.flatMap(({ client }) => client ?? []));
  const people = new Collected(samePerson);
  const answers = new Collected<ParsedAnswer>((a, b) => a.topic.toLowerCase() === b.topic.toLowerCase());
  const linkLines: number[] = [];
  const unknown: { at: number; raw: string }[] = [];
  let zone: Zone = 'outside';
  let report = 0;

  for (let at = 0; at < lines.length; at++) {
    const { raw = '', bullet = false, heading } = lines[at] ?? {};
    if (heading && (heading.zone !== 'view' || zone !== 'outside')) {
      if (heading.client !== undefined || heading.version !== undefined) report++;
      zone = heading.zone;
      continue;
    }
    if (zone === 'view') continue;
    const entry = raw ? readEntry(lines, at, zone, grammar) : undefined;
    if (raw && !entry && isLinkLine(lines[at], zone)) {
      linkLines.push(at);
      continue;
    }
    if (entry?.person) people.add(report, entry.person);
    if (entry?.answer) answers.add(report, entry.answer);
    // Nobody but Kring and the worker puts bullets in the story.
    const counts = zone === 'outside' ? headings.length === 0 : zone !== 'story' || bullet;
    if (raw && counts && !entry?.whole) unknown.push({ at, raw });
    at = entry?.last ?? at;
  }
  // Only now it is known who the people are.
  const { links, left } = readLinks(lines, linkLines, people.all());
  const date = headings.findLast((heading) => heading.date !== undefined)?.date;
  const version = headings.findLast((heading) => heading.version !== undefined)?.version;
  return {
    people: people.all(),
    links,
    answers: answers.all(),
    ...(date !== undefined && { date }),
    ...(version !== undefined && { version }),
    unknown: [...unknown, ...left].sort((a, b) => a.at - b.at).map(({ raw }) => raw),
  };
}

function isLinkLine(line: Line | undefined, zone: Zone): boolean {
  if (zone === 'links') return true;
  // Its heading was lost.
  return line?.bullet === true && zone !== 'outside' && saysWhoKnow(spanOf(line.text));
}

/** The links in these lines, each once, and the lines in which there is none. */
function readLinks(
  lines: readonly Line[],
  linkLines: readonly number[],
  people: readonly ParsedPerson[],
): { readonly links: ParsedLink[]; readonly left: { at: number; raw: string }[] } {
  const find = finderOf(people.map(({ label }) => label));
  const links = new Map<string, ParsedLink>();
  const left: { at: number; raw: string }[] = [];
  const add = (text: string): boolean => {
    const link = readLink(spanOf(text), find);
    if (link) links.set([link.a, link.b].sort().join('\n'), link);
    return link !== undefined;
  };
  for (let on = 0; on < linkLines.length; on++) {
    const at = linkLines[on] ?? 0;
    const { text = '', raw = '' } = lines[at] ?? {};
    const next = lines[at + 1];
    if (add(text)) continue;
    // A mail program may have broken the line.
    if (next && linkLines[on + 1] === at + 1 && !next.bullet && add(`${text} ${next.text}`)) on++;
    else left.push({ at, raw });
  }
  return { links: [...links.values()], left };
}

interface Entry {
  readonly person?: ParsedPerson;
  readonly answer?: ParsedAnswer;
  /** Index of the last line that belongs to it. */
  readonly last: number;
  readonly whole: boolean;
}

function readEntry(lines: readonly Line[], at: number, zone: Zone, grammar: Grammar): Entry | undefined {
  const line = lines[at];
  if (!line || line.text.length > LONGEST_LINE) return undefined;
  const role: Role = zone === 'passing' ? 'professional' : 'network';
  const tell = zone !== 'answers' && zone !== 'outside';
  const asPerson = (span: Span): Read<ParsedPerson> | undefined => readPerson(span, grammar, role, tell);
  const asAnswer = (span: Span): Read<ParsedAnswer> | undefined => readAnswer(span, grammar);
  const inList = zone !== 'outside' && (zone !== 'story' || line.bullet);

  const exact = readWrapped(lines, at, grammar, asPerson, zone === 'answers' ? asAnswer : undefined);
  if (exact && 'topic' in exact.value) return { answer: exact.value, last: exact.last, whole: true };
  // Outside the list a line must say more than "Jan (school)".
  if (exact && 'words' in exact.value && (inList || exact.value.toClient?.by || exact.value.fromClient?.by))
    return { person: exact.value, last: exact.last, whole: true };
  if (!inList) return undefined;

  const span = grammar.span(line.text);
  const person = asPerson(span);
  // "12. november" is not about somebody.
  const bare =
    line.bullet && !/^\d/.test(line.raw) && person?.exact && person.value.words.split(' ').length <= 3;
  if (person?.clear || (person && bare && (zone === 'people' || zone === 'passing')))
    return { person: person.value, last: at, whole: person.whole };
  const answer = line.bullet && zone === 'answers' ? asAnswer(span) : undefined;
  return answer && { answer: answer.value, last: at, whole: true };
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
): { readonly value: A | B; readonly last: number } | undefined {
  const exact = (text: string): Read<A | B> | undefined => {
    const span = grammar.span(text);
    return [first(span), second?.(span)].find((read) => read?.exact && read.clear);
  };
  const joined: string[] = [];
  for (const [ahead, { text, bullet, heading }] of lines.slice(at, at + LONGEST_WRAP).entries()) {
    // In a list with bullets, a line without one goes on where a long line was broken.
    const goesOn = lines[at]?.bullet === true && (lines[at + ahead - 1]?.raw.length ?? 0) >= SHORTEST_BROKEN;
    if (ahead > 0 && (!text || bullet || heading || (!goesOn && exact(text)))) break;
    const longer = [...joined.slice(-1), text].join(' ');
    if (longer.length > LONGEST_LINE) break;
    joined.push(longer);
  }
  for (let ahead = joined.length - 1; ahead >= 0; ahead--) {
    const read = exact(joined[ahead] ?? '');
    if (read) return { value: read.value, last: at + ahead };
  }
  return undefined;
}

/** What was told, in the order of the text. */
class Collected<T> {
  private readonly told: { report: number; value: T }[] = [];

  constructor(private readonly same: (earlier: T, later: T) => boolean) {}

  /** Replaces what an earlier report told about the same; within one report two are two. */
  add(report: number, value: T): void {
    const at = this.told.findIndex((one) => one.report < report && this.same(one.value, value));
    if (at < 0) this.told.push({ report, value });
    else this.told[at] = { report, value };
  }

  all(): T[] {
    return this.told.map((one) => one.value);
  }
}

/** "zus" becomes "zus 1" in a later report once there is a second one. */
function samePerson(earlier: ParsedPerson, later: ParsedPerson): boolean {
  const same = (a = '', b = ''): boolean => a.toLowerCase() === b.toLowerCase();
  return (
    same(earlier.words, later.words) &&
    same(earlier.name, later.name) &&
    (earlier.number === later.number || (earlier.number === undefined && later.number === 1))
  );
}

/** The mark on a line of its own, where an editor glued it to the line before. */
function withoutMark(line: string): string[] {
  const mark = /\(kring \d{1,3}\)\.?\s*$/iu.exec(line);
  if (!mark || spanOf(tidy(line)).mask.search(/\(kring \d{1,3}\)\.?$/iu) < 0) return [line];
  return [line.slice(0, mark.index), mark[0]];
}

/** Adds a line; a title that was broken becomes one line again, for it says how the client is called. */
function joinTitle(lines: string[], line: string): string[] {
  const before = lines.at(-1) ?? '';
  const joined = tidy(`${before} ${line}`);
  const isBroken =
    /^\P{L}*(?:mensen )?om /iu.test(before) &&
    joined.length < 200 &&
    !readHeading(tidy(before)) &&
    readHeading(joined)?.client !== undefined;
  if (isBroken) lines.pop();
  lines.push(isBroken ? joined : line);
  return lines;
}

function readLine(raw: string): Line {
  const line = tidy(raw);
  const bullet = BULLET.exec(line);
  return {
    raw: line,
    text: bullet ? line.slice(bullet[0].length) : line,
    bullet: bullet !== null,
    heading: line.length < 200 ? readHeading(line) : undefined,
  };
}

function readHeading(raw: string): Heading | undefined {
  // Somebody may have made the headings bold in markdown.
  const line = raw.replace(/^[*#_ ]+|[*_ ]+$/gu, '');
  if (/^wie er zijn ?:?$/iu.test(line)) return { zone: 'people' };
  if (/^(?:voor een tijd(?: erbij)?|vanuit beroep of vrijwilligerswerk)(?: \([^()]*\))? ?:?$/iu.test(line))
    return { zone: 'passing' };
  if (/^wie elkaar (?:al )?kennen ?:?$/iu.test(line)) return { zone: 'links' };
  if (/^\p{L}[^"]{0,80}? ?[–—-] ?overzicht ?:$/iu.test(line)) return { zone: 'view' };
  if (/^verder(?: verteld ?:?| ?:)$/iu.test(line)) return { zone: 'answers' };
  const mark = /^\(?kring (\d{1,3})\)?\.?$/iu.exec(line);
  if (mark) return { zone: 'outside', version: Number(mark[1]) };
  const title =
    /^(?:mensen )?om (.{1,60}?) heen(?: ?[–—,:-]+ ?(?:gesprek van )?([^:]{1,30}?))? ?(:?)$/iu.exec(line);
  const date = readDate(title?.[2] ?? '');
  // A sentence of somebody else may begin in the same way.
  if (!title || (title[2] !== undefined && date === undefined)) return undefined;
  // In the short layout the list follows at once.
  const zone = title[3] ? 'people' : 'story';
  return { zone, client: title[1] ?? '', ...(date !== undefined && { date }) };
}
