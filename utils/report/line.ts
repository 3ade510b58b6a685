import type { AnswerKind, Direction, Kind, NetworkFunction, Role, Speaker } from '../model/draft';
import { type FactClause, type Facts, factReader, together } from './facts';
import { readLabel, writeLabel } from './label';
import { type Span, endWithout, looksJoined, sliceSpan, spanOf, unquote } from './quote';
import { FIXED, READ_AS_CLIENT, kindOfWord, roleOfWord } from './words';

/** What the text says about one direction. No speaker: nothing shows whose words they are. */
interface ParsedTie {
  readonly note?: string;
  readonly by?: Speaker;
  readonly functions?: readonly NetworkFunction[];
}

export interface ParsedPerson extends Facts {
  /** As it stands in the text; unique, and what `via` points to. */
  readonly label: string;
  readonly words: string;
  readonly name?: string;
  readonly number?: number;
  readonly kind?: Kind;
  readonly role: Role;
  readonly toClient?: ParsedTie;
  readonly fromClient?: ParsedTie;
  readonly via?: string;
  /** Day of the last report that tells of this person: "2026-11-22". */
  readonly date?: string;
}

export interface ParsedAnswer {
  readonly topic: string;
  readonly kind: Exclude<AnswerKind, 'notNow'>;
  readonly text?: string;
  readonly by?: Speaker;
}

/** What was read from a line, and how far the line can be trusted. */
export interface Read<T> {
  readonly value: T;
  /** Every character follows the grammar, as Kring itself would print it or nearly so. */
  readonly exact: boolean;
  /** The line says in words of the grammar what it is. */
  readonly clear: boolean;
  /** Nothing of the line is missing in the value. */
  readonly whole: boolean;
  /** How surely an exact line is Kring's, wherever it stands. */
  readonly mine: Mine;
}

/** 0: anybody's, 1: a known word in brackets, 2: a phrase of the grammar, 3: a direction with a quote, or both directions. */
export type Mine = 0 | 1 | 2 | 3;

/** The patterns that hold a word for the client; made once per text, as the title may bring an own word. */
export interface Grammar {
  /** The span of a line, with the client in it masked. */
  readonly span: (text: string) => Span;
  readonly clause: RegExp;
  readonly answer: RegExp;
  /** Reads a masked clause that says something with one of the fixed phrases. */
  readonly facts: (mask: string) => FactClause | undefined;
}

/** The grammar for a text in which the client may also be called by one of `own`. */
export function grammarFor(own: readonly string[]): Grammar {
  const words = [...READ_AS_CLIENT, ...own].flatMap((word) => [word, word.normalize('NFD')]);
  const client = `(?:${CLIENT}+|(?:de |het |deze |mijn |onze )?(?:${words.map(escapeForRegExp).join('|')}))`;
  const toClient = [
    `(?:is |zijn )?(?:ook )?(?:van betekenis|belangrijk) voor ${client}`,
    `(?:is |zijn )?(?:ook )?voor ${client}(?: van betekenis)?`,
  ].join('|');
  const fromClient = [
    `(?:en )?(?:andersom|omgekeerd)(?: ook)?(?: (?:is|was) ${client} (?:ook )?(?:van betekenis|belangrijk))?`,
    `(?:en )?voor wie ${client} (?:ook )?(?:van betekenis|belangrijk) (?:is|was)`,
    `${client} is (?:hier |ook )*(?:van betekenis|belangrijk)`,
  ].join('|');
  const worker = `(?:[ ,:–—-]*(?<worker>${FIXED.worker}))?`;
  const masked = clientMask(own);
  return {
    span: (text) => masked(spanOf(text)),
    clause: new RegExp(
      `^(?:(?<to>${toClient})|(?<from>${fromClient})|(?<both>(?:wederzijds|over en weer)(?: belangrijk)?)` +
        `|(?<named>(?:ook )?${FIXED.named}))(?![\\p{L}\\p{N}])${worker}` +
        `(?:[ ,:–—-]*(?<quote>\\0+)|(?: ?[,:–—]| -) ?(?<free>.+))?$`,
      'iu',
    ),
    answer: new RegExp(
      `^(?:(?<worker>${FIXED.worker})[ ,:]*)?(?:(?<nobody>(?:op dit moment |nu )?niemand(?:,? (?:zegt|volgens) ${client}|, zegt [^\\0:;,]{2,60})?)` +
        `|(?<ratherNot>liever niet(?: over praten)?)|(?<enough>zo is het goed|hier laten we het bij))?(?:[ ,:;–—-]*(?<quote>\\0+))?$`,
      'iu',
    ),
    facts: factReader(client),
  };
}

/** The character that stands in a mask for every character of an own word for the client. */
const CLIENT = '\u0001';

/**
 * Masks the client in a span where a phrase of the grammar speaks of them. An own word may be any word, also one
 * that would be read as a phrase itself: "iemand voor wie we er zijn".
 */
function clientMask(own: readonly string[]): (span: Span) => Span {
  if (own.length === 0) return (span) => span;
  const spoken = new RegExp(
    `(?<=(?:^|[ ,:;)])(?:voor wie|voor|van|zegt|is|was) )(?:${own.map(escapeForRegExp).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return ({ text, mask }) => {
    // Before that stands who the line is about.
    const from = Math.max(0, mask.search(/[(,:;]| [–—-] /u));
    const rest = mask.slice(from).replace(spoken, (found) => CLIENT.repeat(found.length));
    return { text, mask: mask.slice(0, from) + rest };
  };
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * A person from a line without its bullet; undefined where the line cannot be about a person.
 * @param tell the fixed phrases alone make a line clear; not among answers, where they may be the answer.
 */
export function readPerson(
  line: Span,
  grammar: Grammar,
  role: Role,
  tell: boolean,
): Read<ParsedPerson> | undefined {
  const at = line.mask.search(/ ?[(,:;]| [–—-](?: |$)|$/u);
  const label = readLabel(sliceSpan(line, 0, at));
  // "mijn zus"; andersom: the end of a line that was broken.
  if (!label || (line.mask.slice(0, at).endsWith('\0') && /^ ?;/u.test(line.mask.slice(at))))
    return undefined;
  let rest = sliceSpan(line, at);
  const end = rest.mask.startsWith('(') ? rest.mask.indexOf(')') : -1;
  const bracket = end < 0 ? undefined : readBracket(sliceSpan(rest, 1, end));
  if (bracket) rest = sliceSpan(rest, end + 1);

  const said = readClauses(rest, grammar, bracket?.known === true);
  return {
    value: {
      label: writeLabel(label),
      ...label,
      ...(bracket?.kind && { kind: bracket.kind }),
      role: bracket?.role ?? role,
      ...(bracket?.via && { via: bracket.via }),
      ...said.facts,
      ...(said.toClient && { toClient: said.toClient }),
      ...(said.fromClient && { fromClient: said.fromClient }),
    },
    exact: said.exact && bracket?.whole !== false,
    clear: said.clear || bracket?.known === true || (tell && said.told),
    whole: said.whole && bracket?.whole !== false,
    mine: said.mine > 0 ? said.mine : bracket?.known === true ? 1 : 0,
  };
}

interface Bracket {
  kind?: Kind;
  role?: Role;
  via?: string;
  /** At least one piece is a word of the grammar. */
  known: boolean;
  whole: boolean;
}

function readBracket(span: Span): Bracket {
  const bracket: Bracket = { known: false, whole: true };
  for (const piece of split(span, /[,;]| \/ /gu)) {
    const kind = kindOfWord(piece.text);
    const role = roleOfWord(piece.text);
    const via = piece.mask.toLowerCase().startsWith(`${FIXED.via} `)
      ? readLabel(sliceSpan(piece, FIXED.via.length))
      : undefined;
    if (kind) bracket.kind = kind;
    else if (role) bracket.role = role;
    else if (via) bracket.via = writeLabel(via);
    else bracket.whole = false;
    if (kind || role || via) bracket.known = true;
  }
  // The printer leaves this kind out next to the role that says the same.
  if (bracket.role === 'professional') bracket.kind ??= 'formeel';
  return bracket;
}

interface Clauses {
  toClient?: ParsedTie;
  fromClient?: ParsedTie;
  facts: Facts;
  /** Something was said in a fixed phrase. */
  told: boolean;
  exact: boolean;
  clear: boolean;
  whole: boolean;
  mine: Mine;
}

function readClauses(rest: Span, grammar: Grammar, bracket: boolean): Clauses {
  const clauses: Clauses = { facts: {}, told: false, exact: true, clear: false, whole: true, mine: 0 };
  let facts: FactClause = {};
  const body = sliceSpan(rest, /^[ ,:;–—-]*/u.exec(rest.mask)?.[0].length ?? 0, endWithout(rest.mask, ' .;'));
  const starts = /;|[,.]?(?<!\ben) (?=(?:en )?(?:andersom|omgekeerd|voor wie)(?!\p{L}))/giu;
  for (const piece of split(body, starts)) {
    const [clause, fact] = factsOf(piece, grammar);
    const more = fact && together(facts, fact);
    facts = more ?? facts;
    if (fact) {
      clauses.told = true;
      if (clauses.mine < 2) clauses.mine = 2;
    }
    // Said twice: see below.
    if (fact && !more) clauses.exact = clauses.whole = false;
    if (!clause) continue;
    const found = grammar.clause.exec(clause.mask)?.groups;
    // Only after brackets with a known word: "- Let op: ..." is not about a person.
    const bare = bracket
      ? /^(?<worker>volgens mij[ :,]*)?(?<quote>\0+)$/iu.exec(clause.mask)?.groups
      : undefined;
    const groups = found ?? (bare && { ...bare, to: '' });
    if (!groups) {
      clauses.exact = clauses.whole = false;
      // What follows may be said of somebody else, whose line was put after this one.
      break;
    }
    const { to, from, both, named, free } = groups;
    const tie = tieOf(clause, groups);
    const toClient = to ?? both;
    const fromClient = from ?? both;
    clauses.clear = true;
    if (free !== undefined) {
      clauses.exact = false;
      // A quote that was never closed, or never opened: nobody knows how far the words go.
      if (/^\0|["“”„«»]/u.test(clause.mask.slice(-free.length))) {
        clauses.whole = false;
        break;
      }
    }
    const surely = found && (tie.note !== undefined || (both !== undefined && /belangrijk/iu.test(both)));
    if (surely) clauses.mine = 3;
    else if (found && clauses.mine < 2) clauses.mine = 2;
    // Said twice, or a note with no direction: nothing is overwritten or lost, the line is shown instead.
    const clash =
      (toClient !== undefined && clauses.toClient) ||
      (fromClient !== undefined && clauses.fromClient) ||
      (named !== undefined && tie.note !== undefined);
    if (clash) clauses.exact = clauses.whole = false;
    else {
      if (toClient !== undefined) clauses.toClient = tie;
      if (fromClient !== undefined) clauses.fromClient = tie;
    }
  }
  const { toClient, fromClient, ...plain } = facts;
  clauses.facts = plain;
  if (toClient) addFunctions(clauses, 'toClient', toClient);
  if (fromClient) addFunctions(clauses, 'fromClient', fromClient);
  return clauses;
}

/** A clause and the facts in it: it is all fact, or facts follow after a comma. */
function factsOf(clause: Span, { clause: pattern, facts }: Grammar): [Span | undefined, FactClause?] {
  const whole = facts(clause.mask);
  if (whole) return [undefined, whole];
  for (const comma of clause.mask.matchAll(/, /gu)) {
    const fact = facts(clause.mask.slice(comma.index + 2));
    if (!fact) continue;
    const before = sliceSpan(clause, 0, comma.index);
    const groups = pattern.exec(before.mask)?.groups;
    // Free words may go on after a comma.
    return before.mask.endsWith('\0') || (groups && groups.free === undefined) ? [before, fact] : [clause];
  }
  return [clause];
}

/** What somebody is for another is said of a tie, also where nothing else is said of it. */
function addFunctions(
  clauses: Clauses,
  direction: Direction,
  { functions, worker }: NonNullable<FactClause[Direction]>,
): void {
  const tie = clauses[direction];
  // The worker's view is never put into the client's mouth (R16).
  if (worker && tie && tie.by !== 'worker') clauses.exact = clauses.whole = false;
  else clauses[direction] = { ...(tie ?? (worker && { by: 'worker' })), functions };
}

/** An answer from a line without its bullet; undefined where the line has no topic or nothing after it. */
export function readAnswer(line: Span, grammar: Grammar): Read<ParsedAnswer> | undefined {
  const colon = line.mask.indexOf(':');
  if (colon < 0) return undefined;
  const head = sliceSpan(line, 0, colon);
  const marked = /[ ,]{0,2}\(?volgens mij\)?$/iu.exec(head.mask);
  const topic = sliceSpan(head, 0, marked?.index);
  const value = sliceSpan(line, colon + 1, endWithout(line.mask, ' .'));
  if (!/[\p{L}\0]/u.test(topic.mask) || !value.text || looksJoined(topic.mask)) return undefined;
  const groups = grammar.answer.exec(value.mask)?.groups;
  const { note, by } = tieOf(value, groups ?? { free: value.mask });
  const kind =
    (['nobody', 'ratherNot', 'enough'] as const).find((one) => groups?.[one] !== undefined) ?? 'said';
  // Words beside a quote: nobody knows whose they are.
  if (kind === 'said' && (note === undefined || (!groups && /[\0"“”„«»]/u.test(value.mask))))
    return undefined;
  const speaker = marked ? 'worker' : by;
  return {
    value: {
      topic: /^\0+$/u.test(topic.mask) ? unquote(topic.text) : topic.text,
      kind,
      ...(note !== undefined && { text: note }),
      ...(speaker && { by: speaker }),
    },
    exact: groups !== undefined,
    clear: groups !== undefined,
    whole: true,
    mine: groups ? 1 : 0,
  };
}

/** Quoted words are the client's unless marked (R16); of words without quotes nobody knows. */
function tieOf(span: Span, groups: Readonly<Record<string, string | undefined>>): ParsedTie {
  const { worker, quote, free } = groups;
  const note =
    quote !== undefined
      ? unquote(span.text.slice(-quote.length))
      : span.text.slice(span.text.length - (free?.length ?? 0)).replace(/^["“”„«]/u, '');
  const by = worker !== undefined ? 'worker' : free === undefined ? 'client' : undefined;
  return { ...(note && { note }), ...(by && { by }) };
}

/** The pieces between the places that `separator` finds outside quotes; empty ones are left out. */
function split(span: Span, separator: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const found of span.mask.matchAll(separator)) {
    pieces.push(sliceSpan(span, from, found.index));
    from = found.index + found[0].length;
  }
  pieces.push(sliceSpan(span, from));
  return pieces.filter((piece) => piece.text);
}
