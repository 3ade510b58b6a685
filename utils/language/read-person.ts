import type { Kind, Role } from '../model/draft';
import { KNOWN, fold, isKin, lookUp } from './known-words';
import type { Known } from './known-words';
import { settingOf } from './settings';

/** What a worker typed about somebody, taken apart. */
export interface ReadPerson {
  /** The relation in the words that were typed, fit for a text without names. Never empty. */
  readonly words: string;
  /** The marked first name, with the little words that belong to it: "Anna", "van Sem". */
  readonly name?: string;
  /** More than one human. */
  readonly many: boolean;
}

/** What follows from the words of a person. No `kind` where the words do not tell. */
interface PersonKind {
  readonly kind?: Kind;
  readonly role: Role;
  readonly many: boolean;
}

/** Longest text that is kept of a person. */
const MOST = 80;

interface Token {
  readonly raw: string;
  /** For looking up: lower case, no accents, no punctuation around it. Empty for a token without letters or digits. */
  readonly key: string;
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly known: Known;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Possessives and articles that may go at the start (DESIGN 4: the relation is the word, not whose it is). */
const OPENERS = set(`mijn m'n mn jouw je jullie uw haar d'r zijn z'n hun ons onze de het 't een 'n`);

/** Between a person and what belongs to that person. Right before a name they go with the name. */
const LINKS =
  set(`van uit op bij in om aan te naar de het 't 's een en of & + met voor naast tegenover achter onder over
  tot tegen tussen sinds zonder per rond langs mijn m'n jouw je uw haar d'r zijn z'n hun ons onze die dat den der ter ten
  la le el al von bin ben du di da`);

/** After these a capital begins a place, not a name: "zus uit Gent". */
const BEFORE_PLACE = set('uit in op bij om aan te naar');

const ARTICLES = set(`de den der het 't 's la le el`);

/** "zoon van de buurvrouw", "zus haar man": somebody through somebody. */
const OF = set(`van haar d'r zijn z'n hun`);

const AND = set('en & +');
const NAMED = set('heet heten genaamd');

/** Common words that are no name, also when they stand alone after a relation. */
const ORDINARY =
  set(`is was woont wonen woonde werkt werkte komt kwam heeft had kan wil gaat ging ziet belt helpt zit staat
  houdt kent leeft overleden gestorven dood wijlen ziek weg niet geen ook nog wel maar soms vaak nooit altijd elke iedere
  alle paar veel weinig heel erg zo als toen nu hier daar er samen alleen anders nieuw nieuwe oud oude jong jonge klein
  kleine groot grote lief lieve goed goede best beste vast vaste vroeger vroegere vorig vorige eerste tweede derde laatste
  jongste oudste middelste enige andere een twee drie vier vijf zes zeven acht negen tien half halve eigen biologische
  aardige leuke fijne verre ver dichtbij dag week maand jaar maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  ochtend middag avond nacht nummer nr huisnummer hoog gescheiden getrouwd alleenstaand anderen iedereen`);

/** Most words in one fixed expression ("vriend van de familie"). */
const LONGEST = Math.max(...[...KNOWN.keys()].map((key) => key.split(' ').length));

/** Relation words that are a first name when they have a capital, or follow another relation: "Peter", "buurman peter". */
const NAME_TOO = set('peter peters jim pepe kat');

/**
 * Takes apart what a worker typed about one person: "mijn zus A." is `zus` with the name `A.`. Whatever may be a
 * name goes to `name`, so that a text without names stays without names (DOMAIN R13, R15); what is surely a place or
 * a number stays in `words` ("buurman van 12"). Takes any text, at most 80 characters of it count; `undefined` when
 * nothing is left.
 */
export function readPerson(typed: string): ReadPerson | undefined {
  const tokens = dropOpeners(tokenize(clean(typed)));
  const head = findHead(tokens);
  const names = markNames(tokens, head);
  const nameTokens = tokens.map((token, at) => (names[at] ? token.raw : undefined));
  const name = cap(joinName(nameTokens));
  const wordTokens = tokens.flatMap((token, at) => (names[at] === false ? [spell(token, at, head)] : []));
  let words = wordTokens.join(' ').replace(/^[\s,;:=/–—-]+|[\s,;:.=/–—-]+$/g, '');
  // "Anna (zus)", and a bracket whose other half went with the name.
  if (name && (/^\([^()]*\)$/.test(words) || words.split('(').length !== words.split(')').length))
    words = words.replace(/[()]/g, '').trim();
  const several = tokens.some((token, at) => at > 0 && names[at] && AND.has(token.key));
  if (name && !head && !startsWithCommonWord(tokens)) words = `${several ? 'mensen' : 'iemand'} ${words}`;
  else if (name && !words) words = 'iemand';
  words = cap(words);
  if (!words) return undefined;
  return { words, ...(name && { name }), many: several || kindOf(words).many };
}

/**
 * The kind and role that follow from the words of a person, and whether they are more than one. Ambiguous words count
 * (DESIGN 9); only a word for a professional makes a professional, so a hairdresser or a teacher is network. Of
 * "zoon van de buurvrouw" and "iemand van de kerk" the second part tells where somebody belongs.
 */
export function kindOf(words: string): PersonKind {
  const tokens = dropOpeners(tokenize(clean(words)));
  const head = findHead(tokens);
  const rest = tokens.slice(head?.end ?? 0);
  const many = (head?.known.many ?? false) || beginsWithAnother(rest, tokens[(head?.end ?? 0) - 1]);
  const own = head?.known;
  const role = own?.role ?? 'network';
  if (own?.kind && !(isKin(own.kind) && OF.has(rest[0]?.key ?? ''))) return { kind: own.kind, role, many };
  const around = findAround(own ? rest : tokens);
  if (!around) return { ...(own?.kind && { kind: own.kind }), role, many };
  if (isKin(around.kind)) return { kind: 'familie', role, many };
  if (around.kind !== 'formeel') return { kind: around.kind, role, many };
  // The wife of the family doctor is not a professional; somebody of the home care is.
  return own?.kind ? { role, many } : { kind: 'formeel', role: 'professional', many };
}

function clean(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    // Invisible marks that turn or split text, and so could hide what is written.
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    // "zus,Anna" and "zus(Anna)" are two words.
    .replace(/(?<=\p{L})([,;:])(?=\p{L})/gu, '$1 ')
    .replace(/(?<=\p{L})\((?=\p{L})/gu, ' (')
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, ' / ')
    .replace(/\s+/g, ' ')
    .trim();
  return cap(line);
}

/** At most `MOST` UTF-16 units, never half a character. */
function cap(text: string): string {
  return text
    .slice(0, MOST)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

function tokenize(text: string): Token[] {
  return text
    .split(' ')
    .filter((raw) => raw !== '')
    .map((raw) => ({
      raw,
      key: AND.has(raw) ? raw : fold(raw).replace(/^[^\p{L}\p{N}']+|[^\p{L}\p{N}]+$/gu, ''),
    }));
}

function dropOpeners(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex((token, at) => !OPENERS.has(token.key) || at === tokens.length - 1);
  return tokens.slice(Math.max(first, 0));
}

/** The relation word that the text is about: the first one, unless something like "van" stands before it. */
function findHead(tokens: readonly Token[]): Head | undefined {
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start];
    if (!token || LINKS.has(token.key)) return undefined;
    const before = tokens[start - 1];
    // In the middle a capital is a surname: "Anna Bakker".
    if (before && hasCapital(token) && !endsClause(before)) continue;
    if (hasCapital(token) && NAME_TOO.has(token.key) && !isAllCapitals(token)) continue;
    const match = matchAt(tokens, start);
    // "oma's buurvrouw" is about the neighbour.
    if (match && !(token.key.endsWith("'s") && matchAt(tokens, start + 1))) return match;
  }
  return undefined;
}

/** The longest relation that begins at this token. */
function matchAt(tokens: readonly Token[], start: number): Head | undefined {
  for (let end = Math.min(start + LONGEST, tokens.length); end > start; end--) {
    const key = tokens
      .slice(start, end)
      .map((token) => token.key)
      .join(' ');
    const known = end > start + 1 ? KNOWN.get(key) : lookUp(key);
    if (known) return { start, end, known };
  }
  return undefined;
}

/** Per token: `true` part of the name, `false` part of the words, `undefined` neither. */
function markNames(tokens: readonly Token[], head: Head | undefined): (boolean | undefined)[] {
  const marks: (boolean | undefined)[] = tokens.map(() => false);
  const start = head?.start ?? (startsWithCommonWord(tokens) ? 1 : 0);
  tokens.slice(0, start).forEach((token, at) => {
    marks[at] = head !== undefined && isName(token) && !(at === 0 && looksLikeAdjective(token));
  });
  let relationEnd = head?.end;
  let place = false;
  for (let at = head?.end ?? start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const previous = tokens[at - 1];
    if (previous && endsClause(previous)) place = false;
    if (LINKS.has(token.key)) {
      if (BEFORE_PLACE.has(token.key)) place = true;
      else if (!ARTICLES.has(token.key)) place = false;
      continue;
    }
    const directly = at === relationEnd;
    const match =
      hasCapital(token) || (directly && NAME_TOO.has(token.key)) ? undefined : matchAt(tokens, at);
    if (match) {
      relationEnd = match.end;
      at = match.end - 1;
      place = false;
    } else if (isName(token)) marks[at] = !place;
    else if (directly && isLoneWord(token, tokens[at + 1])) marks[at] = true;
    else if (token.key === '' && directly) {
      // "zus - Anna": the dash goes, and "anna" would still stand right after the relation.
      relationEnd = at + 1;
      const next = tokens[at + 1];
      if (next && isName(next)) marks[at] = undefined;
    }
  }
  // "van Sem", "de Vries", "en Piet": what leads to a name goes with it.
  for (let at = tokens.length - 1; at > 0; at--) {
    const before = tokens[at - 1];
    if (!before || !marks[at]) continue;
    if (NAMED.has(before.key)) marks[at - 1] = undefined;
    else if (at > (head?.end ?? 0) && LINKS.has(before.key)) marks[at - 1] = true;
  }
  tokens.forEach((token, at) => {
    if (at > 0 && NAMED.has(token.key) && marks[at - 1]) marks[at] = undefined;
  });
  return marks;
}

/** Without a relation word: whether the first token is an ordinary word, and not a name. */
function startsWithCommonWord(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return first !== undefined && !LINKS.has(first.key) && !isName(first);
}

/** A capital, or a script without capitals: may be a name, unless we know better. */
function isName(token: Token): boolean {
  return hasCapital(token) && !ORDINARY.has(token.key) && settingOf(token.key) === undefined;
}

/** "anna" in "zus anna" and in "zus anna van 12", but not "woont" in "zus woont ver". */
function isLoneWord(token: Token, next: Token | undefined): boolean {
  if (!/^\p{L}/u.test(token.key) || ORDINARY.has(token.key) || NAMED.has(token.key)) return false;
  if (settingOf(token.key) !== undefined) return false;
  return !next || endsClause(token) || next.key === '' || LINKS.has(next.key) || isName(next);
}

function hasCapital(token: Token): boolean {
  return /^[^\p{L}\p{N}]*(?!\p{Ll})\p{L}/u.test(token.raw);
}

function isAllCapitals(token: Token): boolean {
  return token.raw.length > 1 && token.raw === token.raw.toUpperCase();
}

function endsClause(token: Token): boolean {
  return /[,;:)(/–—-]$/.test(token.raw);
}

/** "Lieve" in "Lieve buurvrouw": only its place at the start gave it a capital. */
function looksLikeAdjective(token: Token): boolean {
  return token.key.endsWith('e') && !endsClause(token);
}

/** "zus en broer", "zus en haar man", "oma, opa": a second relation before anything else. */
function beginsWithAnother(rest: readonly Token[], last: Token | undefined): boolean {
  const and = rest[0] !== undefined && AND.has(rest[0].key);
  if (!and && !last?.raw.endsWith(',')) return false;
  return findHead(dropOpeners(rest.slice(and ? 1 : 0))) !== undefined;
}

/** The first relation or setting that tells where somebody belongs. */
function findAround(tokens: readonly Token[]): { kind: Kind } | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const kind = matchAt(tokens, at)?.known.kind ?? settingOf(tokens[at]?.key ?? '');
    if (kind) return { kind };
  }
  return undefined;
}

/** A word as it is kept: "Zus" at the start is "zus", but "CAW-medewerker" and "Turkse" keep their capitals. */
function spell(token: Token, at: number, head: Head | undefined): string {
  if (head && at === head.start && head.end === head.start + 1 && KNOWN.has(token.key)) {
    const canonical = head.known.form;
    const capitals = canonical !== canonical.toLowerCase();
    return capitals ? token.raw.replace(/[\p{L}\p{N}-]+/u, canonical) : token.raw.toLowerCase();
  }
  const initial = /^[^\p{L}]*\p{Lu}[\p{Ll}\p{M}'’-]*[^\p{L}]*$/u.test(token.raw);
  return at === 0 && initial && !token.key.endsWith('se') ? token.raw.toLowerCase() : token.raw;
}

/** Names that stood together stay together; others are set apart by a comma. */
function joinName(tokens: readonly (string | undefined)[]): string {
  const runs: string[][] = [];
  tokens.forEach((raw, at) => {
    if (raw === undefined) return;
    if (at === 0 || tokens[at - 1] === undefined) runs.push([]);
    runs
      .at(-1)
      ?.push(raw.replace(/^[^\p{L}\p{N}&+']+/u, '').replace(/[^\p{L}\p{M}\p{N}&+.)]+$|\)+[^\p{L}]*$/gu, ''));
  });
  return runs.map((run) => run.join(' ').replace(/(\p{L}{2})\.$/u, '$1')).join(', ');
}
