import { readDate } from './date';
import { FIXED } from './words';
import { spanOf, tidy } from './quote';

/** Where in the text a line stands. `story` and `view` are for people to read. */
export type Zone = 'story' | 'people' | 'passing' | 'links' | 'changes' | 'view' | 'answers';

interface Heading {
  /** The zone that begins here; none after the mark. */
  readonly zone: Zone | undefined;
  /** `part`: it says only inside a text of ours that something begins. */
  readonly sort: 'title' | 'list' | 'part' | 'mark';
  readonly client?: string;
  readonly date?: string;
  readonly version?: number;
}

export interface Line {
  /** As it stands in the text, tidied. */
  readonly raw: string;
  /** Without its bullet. */
  readonly text: string;
  readonly bullet: boolean;
  readonly heading: Heading | undefined;
}

const SYMBOL = '[-*•·‣▪◦–—>●○■□☐✓]|\\d{1,2}[.)]|\\[[ x]?\\]';
const MONTH = '(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?';
const DAY = `\\d{1,2}(?:[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?| ${MONTH}(?: \\d{4})?)|\\d{4}-\\d{2}-\\d{2}`;
const TIME = '\\d{1,2}[:.]\\d{2}(?: ?(?:uur|u))?';
const BULLET = new RegExp(`^(?:${SYMBOL})(?: |(?=["“„\\p{L}]))`, 'u');
/** What an editor or a hand puts before a line: a bullet of a list that it was pasted into, a date, a time. */
const BEFORE = new RegExp(`^(?:(?:${DAY}|${TIME})[:,;]? (?=\\S)|o (?=[-*•·–—] ))`, 'iu');
const INVISIBLE = '\\u200b\\ufeff\\u2060\\u00ad';
/** What is left of a page around a line. */
const EDGES = new RegExp(
  `^(?:[\\s${INVISIBLE}]|&nbsp;|</?(?:p|div|br|li|ul|ol|span|b|i|em|strong|h[1-6])(?: [^<>]{0,80})?/?>)+|(?:[\\s${INVISIBLE}]|&nbsp;|</?(?:p|div|br|li|ul|ol|span|b|i|em|strong|h[1-6])(?: [^<>]{0,80})?/?>)+$`,
  'giu',
);
/** A list in Word: the letter is its bullet, as a title, a heading or the mark has it too. */
const LETTER_O =
  /^[ \t]*o(?:\t|[ \t]+(?:(?:mensen )?om [^\n]* heen|wie er zijn|verder verteld|\(kring \d))/imu;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const BULLETS_MOST = 4;

/** The lines of a text, with ours apart where several of them were put in one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  /** Since the title; the mark closes it. */
  let open = false;
  let zone: Zone | undefined;
  const plain = LETTER_O.test(text) ? text.replace(/^[ \t]*[oO][ \t]+/gmu, '• ') : text;
  for (const raw of plain.split(BREAK).reduce<string[]>(joinTitle, []))
    for (const piece of apart(raw, open, zone)) {
      const line = readLine(piece);
      const { heading } = line;
      if (heading) {
        if (heading.sort === 'title' || heading.sort === 'mark') open = heading.sort === 'title';
        if (heading.sort !== 'part' || open) zone = heading.zone;
      }
      lines.push(line);
    }
  return lines;
}

/** The line of a text of ours without line break, or a piece of it. */
export function readLine(raw: string): Line {
  const line = tidy(/[<&\u200b\ufeff\u2060\u00ad]/u.test(raw) ? raw.replace(EDGES, '') : raw);
  let text = line;
  let bullet = false;
  for (let turn = 0; turn < BULLETS_MOST; turn++) {
    const symbol = BULLET.exec(text);
    const before = BEFORE.exec(text) ?? symbol;
    if (!before) break;
    if (before === symbol) bullet = true;
    text = text.slice(before[0].length);
  }
  return { raw: line, text, bullet, heading: line.length < 250 ? readHeading(text) : undefined };
}

const DATE = '\\d{1,2}[ /.-]+(?:\\p{L}{3,10}|\\d{1,2})\\.?[ /.-]+\\d{4}';
const TITLE = `(?:mensen )?om [^\\n]{1,60}? heen(?: ?[–—,:-]+ ?(?:gesprek van )?|, )${DATE}(?![\\p{L}\\p{N}]) ?:?`;
const SURE = `wie er zijn ?:|vanuit beroep of vrijwilligerswerk ?:|wie elkaar (?:al )?kennen ?:`;
const PERHAPS = `verder(?: verteld)? ?:|${FIXED.changes}(?: ?[–—-] ?sinds ${DATE})? ?:`;
const MARK = '\\(kring \\d{1,3}\\)\\.?';
const WITHIN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MARK}|${TITLE}|${SURE}|${PERHAPS})`, 'giu');
/** A second title stands after the mark of the first text. */
const WITHIN_OPEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MARK}|(?<=\\(kring \\d.*)${TITLE}|${SURE}|${PERHAPS})`,
  'giu',
);
const CERTAIN = new RegExp(`^(?:\\(kring|${TITLE}|${SURE})`, 'iu');
const VIEW = /(?<![\p{L}\p{N}])\p{Lu}[^"“„«\p{Lu}\0:;,()]{0,80}? ?[–—-] ?overzicht ?:/gu;
const RAW_TITLE = new RegExp(`(?<![\\p{L}\\p{N}])${TITLE}`, 'iu');
/** Longer lines are not ours. */
const LONGEST = 100_000;

/** The pieces of a line in which the title, a heading or the mark was put together with something else. */
function apart(raw: string, open: boolean, zone: Zone | undefined): string[] {
  if (!/heen|kring|wie|verder|vanuit|toen/iu.test(raw) || raw.length > LONGEST) return [raw];
  const line = tidy(raw);
  if (readHeading(line)) return [raw];
  // What a view tells is not in quotes: only the mark at its end is a sign.
  if (zone === 'view' && open) return cut(line, /\(kring \d{1,3}\)\.?$/giu);
  const title = open ? null : RAW_TITLE.exec(line);
  // A quote that somebody else left open before our text began is none of ours.
  if (title && title.index > 0 && spanOf(line).mask.charAt(title.index) === '\0')
    return [line.slice(0, title.index), ...cut(line.slice(title.index), WITHIN)];
  return cut(line, open ? WITHIN_OPEN : WITHIN);
}

function cut(line: string, pattern: RegExp): string[] {
  const { mask } = spanOf(line);
  const found = [...mask.matchAll(pattern)];
  const sure = found.some(([text]) => CERTAIN.test(text));
  // "Verder:" alone is anybody's, but for what stands at the begin of a list.
  const places = found.filter(
    ({ 0: text, index }) => sure || /^ ?[-*•·–—] /u.test(mask.slice(index + text.length)),
  );
  if (!places.length) return [line];
  const views = [...mask.matchAll(VIEW)];
  const edges = [...places, ...views].flatMap(({ index, 0: text }) => [index, index + text.length]);
  const pieces = [0, ...edges.sort((a, b) => a - b)].map((from, at, all) => line.slice(from, all[at + 1]));
  return pieces.map((piece) => piece.trim()).filter((piece) => /[^\s:]/u.test(piece));
}

/** Adds a line; a title that was broken becomes one line again, for it says how the client is called. */
function joinTitle(lines: string[], line: string): string[] {
  const before = lines.at(-1) ?? '';
  if (before.length < 200 && /^\P{L}*(?:mensen )?om /iu.test(before)) {
    const joined = tidy(`${before} ${line}`);
    const isBroken =
      joined.length < 200 && !readHeading(tidy(before)) && readHeading(joined)?.client !== undefined;
    if (isBroken) lines.pop();
    lines.push(isBroken ? joined : line);
  } else lines.push(line);
  return lines;
}

function readHeading(raw: string): Heading | undefined {
  if (!/heen|kring|wie|verder|vanuit|toen|overzicht|voor een/iu.test(raw)) return undefined;
  // Somebody may have made the headings bold in markdown.
  const line = raw.replace(/^[*#_ ]+|[*_ ]+$/gu, '');
  if (/^wie er zijn ?:?$/iu.test(line)) return { zone: 'people', sort: 'list' };
  if (/^(?:voor een tijd(?: erbij)?|vanuit beroep of vrijwilligerswerk)(?: \([^()]*\))? ?:?$/iu.test(line))
    return { zone: 'passing', sort: 'list' };
  if (/^wie elkaar (?:al )?kennen ?:?$/iu.test(line)) return { zone: 'links', sort: 'list' };
  if (HEAD_CHANGES.test(line)) return { zone: 'changes', sort: 'list' };
  if (/^\p{L}[^"]{0,80}? ?[–—-] ?overzicht ?:$/iu.test(line)) return { zone: 'view', sort: 'part' };
  if (/^verder verteld ?:?$/iu.test(line)) return { zone: 'answers', sort: 'list' };
  if (/^verder ?:$/iu.test(line)) return { zone: 'answers', sort: 'part' };
  const mark = /^\(kring (\d{1,3})\)\.?$/iu.exec(line);
  if (mark) return { zone: undefined, sort: 'mark', version: Number(mark[1]) };
  const title =
    /^(?:mensen )?om (.{1,60}?) heen(?: ?[–—,:-]+ ?(?:gesprek van )?([^:]{1,30}?))? ?(:?)$/iu.exec(line);
  const date = readDate(title?.[2] ?? '');
  // A sentence of somebody else may begin in the same way.
  if (!title || (title[2] !== undefined && date === undefined)) return undefined;
  if (date === undefined) return { zone: 'story', sort: 'part', client: title[1] ?? '' };
  // In the short layout the list follows at once.
  return { zone: title[3] ? 'people' : 'story', sort: 'title', client: title[1] ?? '', date };
}

const HEAD_CHANGES = new RegExp(`^${FIXED.changes}(?: ?[–—,-] ?sinds [^:]{1,30})? ?:?$`, 'iu');
