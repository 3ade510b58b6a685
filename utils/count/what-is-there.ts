import { findMentions } from '../language/mentions';
import { kindOf } from '../language/read-person';
import type { Kind, Role } from '../model/draft';
import { readDate } from '../report/date';
import { type ParsedReport, parseReport } from '../report/parse';

/** What a text of one dossier says of the people around a client (SEEDS D-01). */
export interface WhatIsThere {
  /** Somebody of their own circle who is no family. */
  readonly besidesFamily: boolean;
  /** Somebody of their own circle at all. */
  readonly besidesProfessionals: boolean;
  /** What somebody means to the client, and what the client means to somebody. */
  readonly bothDirections: boolean;
  /** A day on which it may have been talked about. */
  readonly dated: boolean;
}

const FAMILY: readonly (Kind | undefined)[] = ['gezin', 'familie'];
const DATE = /(?<!\d)\d{1,2}[ /.-]{1,2}(?:\p{L}{3,9}\.?|\d{1,2})[ /.-]{1,2}\d{4}(?!\d)/gu;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
/** Before the day on which somebody was born or died: that is not when it was talked about. */
const LIFE = /(?:\bgeb(?:oren|oortedatum)?(?!\p{L})|\boverl(?:eden)?(?!\p{L})|[*°†])[^\d;]{0,30}$/iu;
const BEFORE = 40;

/**
 * What stands in a text, in four times yes or no; nobody's words are in it. Who died, who is said not to be there and with
 * whom there is no contact do not count, nor do professionals and volunteers (W-38). Both directions are only seen
 * in what Kring itself wrote: in running text nobody can tell safely who is there for whom.
 */
export function whatIsThere(text: string): WhatIsThere {
  const report = parseReport(text);
  const mentions = findMentions(withoutTopics(text, report));
  const died = new Set(mentions.flatMap(({ care, words }) => (care === 'died' ? [words] : [])));
  const said = [
    ...mentions.filter(({ care, words }) => care === undefined && !died.has(words)),
    ...report.people.filter(({ contact }) => contact !== 'died' && contact !== 'broken'),
  ];
  // A long text names the same people a thousand times.
  const each = new Map(said.map((one) => [`${one.role}/${one.kind ?? ''}/${one.words}`, one]));
  const circle = [...each.values()].filter(isOwnCircle);
  return {
    besidesFamily: circle.some(({ kind, words }) => isBesidesFamily(kind ?? kindOf(words).kind)),
    besidesProfessionals: circle.length > 0,
    bothDirections:
      report.people.some(({ toClient }) => toClient) && report.people.some(({ fromClient }) => fromClient),
    // The date of Kring's own text is one in words.
    dated: hasDate(text),
  };
}

/** "vroegere buren: niemand" names nobody: what stands before an answer are Kring's words. */
function withoutTopics(text: string, { answers }: ParsedReport): string {
  return answers.reduce((rest, { topic }) => rest.replaceAll(`${topic}:`, ':'), text);
}

/** Somebody of whom nothing tells where they belong may be family. */
function isBesidesFamily(kind: Kind | undefined): boolean {
  return kind !== undefined && !FAMILY.includes(kind);
}

function isOwnCircle({ role, kind, words }: { role: Role; kind?: Kind; words: string }): boolean {
  // A line that lost its heading no longer says that somebody is a professional; the words still do.
  return role === 'network' && kind !== 'formeel' && kindOf(words).role === 'network';
}

function hasDate(text: string): boolean {
  const told = (at: number): boolean => !LIFE.test(text.slice(Math.max(0, at - BEFORE), at));
  for (const { 0: found, index } of text.matchAll(DATE))
    if (readDate(found) !== undefined && told(index)) return true;
  for (const { 1: year, 2: month, 3: day, index } of text.matchAll(ISO))
    if (readDate(`${day}-${month}-${year}`) !== undefined && told(index)) return true;
  return false;
}
