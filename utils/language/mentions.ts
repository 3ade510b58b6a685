import type { Kind, Role } from '../model/draft';
import { careOf } from './care';
import type { Care } from './care';
import { KNOWN, fold, lookUp } from './known-words';
import type { Known } from './known-words';
import { placeOf } from './mention-kind';
import type { Found } from './mention-kind';
import { HUMAN, isSomebody } from './mention-rules';
import { repair } from './misread';
import { harmAt } from './harm';
import { BIT, CARE_BITS, bitsOf, ruleOf } from './running-words';
import { GAP, has, keyAt } from './sentence';
import type { Sentence, Word } from './sentence';

export type { Care } from './care';

/** Somebody whom a text mentions with a word for a relation. */
export interface Mention {
  /** UTF-16 offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** The words as one would enter them as a person: "zus", "buurvrouw"; a plural stays a plural: "buren". */
  readonly words: string;
  readonly kind?: Kind;
  readonly role: Role;
  readonly many: boolean;
  /** Absent: nothing special. `none`: the text says there is none. `barred`: contact or street ban, violence, threat. */
  readonly care?: Care;
}

/** What may come first of a relation word that a space or a line break has parted: "buur vrouw". */
const FIRST_PART =
  /^(?:buur|gebuur|schoon|klein|groot|overgroot|stief|half|pleeg|plus|bonus|peet|huis|wijk|oud|ex|klas|tweeling|maat|thuis|pleegzorg|gezins|jeugd|kinder|kerk|team|buurt|poets|bewind|psycho|fysio|achter)$/;

/** In a misread break these are words of their own. */
const OWN_WORD = new Set(
  `de het een en of in op van te met bij is was na om aan uit voor door over onder achter tot naar dan dat die er hij ze
  zij we ik je u niet nog ook wel al zo als maar haar zijn hun mijn moe ver va do zo ex oud groot half klein huis`.split(
    /\s+/,
  ),
);

/** Words that end with a full stop in the middle of a sentence. */
const ABBREVIATED =
  /^(?:\p{L}|mw|mevr|dhr|mej|dr|drs|mr|ds|ing|prof|cl|clt|cte|pt|pat|overl|gesch|ca|evt|incl|nr|tel|resp|bijv|bv|o\.a|i\.v\.m|d\.d|m\.b\.t|t\.a\.v|afd|jr|mnd|wkn|dgn|ivm|mbt|oa|vd|ong|geb|buurvr?|kleindr|kldr|schoondr|dtr|mdr|vdr|zn|brr|ptnr|pb|amb|ambul|beg|begel|pers|maatsch|verpl|wijkvpl|wijkverpl|wijkvpk|gem|zgn|med|vlg|chr|st|aug|sept|okt|nov|dec|jan|feb|mrt|apr)$/u;

/** Longest stretch that is read in one go, in UTF-16 units; a text is always cut in the same places. */
const STRETCH = 16_000;

/** All mentions of people in running Dutch or Flemish dossier text, in order. Takes any text, never throws. */
export function findMentions(text: string): Mention[] {
  const read = reader(text);
  for (let from = 0; from < text.length;) from = read.stretch(from);
  return read.found;
}

/**
 * The same as `findMentions`, in pieces of a few milliseconds with the rest of the page between them. Ends early, with
 * what was found so far, when the signal is aborted.
 */
export async function findMentionsCalmly(text: string, signal?: AbortSignal): Promise<Mention[]> {
  const read = reader(text);
  let since = performance.now();
  for (let from = 0; from < text.length && !signal?.aborted;) {
    from = read.stretch(from);
    if (performance.now() - since < 12) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
  return read.found;
}

/** Where a stretch ends that begins at `from`: after a line, a word, or at the end. */
function cut(text: string, from: number): number {
  const most = from + STRETCH;
  if (most >= text.length) return text.length;
  const piece = text.slice(from, most);
  const blank = piece.lastIndexOf('\n\n');
  if (blank > STRETCH / 2) return from + blank + 2;
  const line = piece.lastIndexOf('\n');
  if (line > 0) return from + line + 1;
  const space = piece.lastIndexOf(' ');
  return space > 0 ? from + space + 1 : most;
}

/** Words that were judged before, found by what the scan of their characters gave: nothing is cut out of the text for them. */
class Memory {
  #words: (Word | undefined)[] = new Array<Word | undefined>(4096);
  #raws: string[] = new Array<string>(4096).fill('');
  #hashes = new Int32Array(4096);
  #size = 0;
  readonly #joined = new Map<string, Word>();

  /** A word that stands nowhere as it is: put together of two. */
  joined(raw: string): Word {
    const known = this.#joined.get(raw);
    if (known) return known;
    const word = judged(raw);
    this.#joined.set(raw, word);
    return word;
  }

  /** The word from `begin` up to `end`, with the hash of its characters. */
  at(text: string, begin: number, end: number, hash: number): Word {
    const mask = this.#hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let word = this.#words[slot]; word; word = this.#words[slot]) {
      if (this.#hashes[slot] === hash) {
        const raw = this.#raws[slot] ?? '';
        if (raw.length === end - begin && text.startsWith(raw, begin)) return word;
      }
      slot = (slot + 1) & mask;
    }
    const raw = text.slice(begin, end);
    const word = judged(raw);
    this.#words[slot] = word;
    this.#raws[slot] = raw;
    this.#hashes[slot] = hash;
    if (++this.#size * 2 > mask) this.#grow();
    return word;
  }

  #grow(): void {
    const [words, raws, hashes] = [this.#words, this.#raws, this.#hashes];
    const mask = hashes.length * 2 - 1;
    this.#words = new Array<Word | undefined>(mask + 1);
    this.#raws = new Array<string>(mask + 1).fill('');
    this.#hashes = new Int32Array(mask + 1);
    for (const [old, word] of words.entries()) {
      if (!word) continue;
      const hash = hashes[old] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#words[slot]) slot = (slot + 1) & mask;
      this.#words[slot] = word;
      this.#raws[slot] = raws[old] ?? '';
      this.#hashes[slot] = hash;
    }
  }
}

/** The words of the sentence that is read; one set of lists for a whole text. */
interface Lists {
  readonly word: Word[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly gap: Int32Array;
}

function reader(text: string): { readonly found: Mention[]; stretch: (from: number) => number } {
  const found: Mention[] = [];
  const memory = new Memory();
  const most = Math.min(STRETCH, text.length) + 1;
  const lists: Lists = {
    word: [],
    start: new Int32Array(most),
    end: new Int32Array(most),
    gap: new Int32Array(most),
  };
  return {
    found,
    stretch(from) {
      const to = cut(text, from);
      readStretch(text, from, to, memory, lists, found);
      return to;
    },
  };
}

/** One byte for each common character: 1 is part of a word, 2 joins two parts of a word, the rest see `gapOf`. */
const LETTER = 1;
const JOINER = 2;
const CLASS = new Uint8Array(0x250);
for (let code = 0; code < CLASS.length; code++) {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}\p{N}\u00ad†]/u.test(character)) CLASS[code] = LETTER;
}
CLASS[0x27] = JOINER;
CLASS[0x2d] = JOINER;

/** "†2015": a word of its own. */
const DAGGER = 0x2020;

function classOf(code: number): number {
  if (code < 0x250) return CLASS[code] ?? 0;
  if (code === 0x2019 || code === 0x2011 || code === 0x2010) return JOINER;
  if (code === DAGGER) return LETTER;
  return code < 0x2000 || code > 0x206f
    ? /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))
      ? LETTER
      : 0
    : code === 0x200b || code === 0x200d
      ? LETTER
      : 0;
}

function gapOf(code: number): number {
  switch (code) {
    case 0x20:
    case 0x09:
    case 0xa0:
      return 0;
    case 0x0a:
    case 0x0d:
    case 0x2028:
    case 0x2029:
      return GAP.line;
    case 0x2c:
      return GAP.comma;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026:
      return GAP.stop;
    case 0x3a:
    case 0x3b:
      return GAP.colon;
    case 0x22:
    case 0x27:
    case 0x60:
    case 0xab:
    case 0xbb:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return GAP.quote;
    case 0x2d:
      return GAP.hyphen;
    default:
      return GAP.other;
  }
}

/** Dates and counts: no rule asks which number of three figures or more it is. */
const NUMBER: Word = {
  key: '000',
  bits: BIT.number,
  rule: 'never',
  broken: false,
  capital: false,
  capitals: false,
};

function isNumber(text: string, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

function readStretch(
  text: string,
  from: number,
  to: number,
  memory: Memory,
  lists: Lists,
  found: Mention[],
): void {
  const { word, start, end, gap: gaps } = lists;
  /** How many words this sentence has, which of them may name somebody, what they say, and whether some may be broken. */
  let count = 0;
  const candidates: number[] = [];
  let bits = 0;
  let broken = false;
  let quoted = false;
  let inQuote = false;
  let at = from;
  let gap = 0;
  let last: Word | undefined;
  const prior: Before = { from: found.length, harmed: false };
  const flush = (): void => {
    if (
      broken ||
      candidates.length > 0 ||
      bits & BIT.barred ||
      (bits & BIT.alarm && prior.from < found.length)
    ) {
      const s = { word, start, end, gap: gaps, from: 0, to: count, quoted };
      const mended = broken ? mend(text, s, memory) : s;
      if (mended === s) readSentence(text, s, candidates, bits, found, prior);
      else readSentence(text, mended, mended.word.keys(), CARE_BITS, found, prior);
      candidates.length = 0;
    } else if (count > 0) {
      prior.from = found.length;
      prior.harmed = false;
    }
    count = 0;
    bits = 0;
    broken = false;
    quoted = inQuote;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    if ((code < 0x250 ? CLASS[code] : classOf(code)) !== LETTER) {
      // A space parts words, and says nothing else.
      if (code !== 0x20) {
        const kind = gapOf(code);
        // After a line end it is a bullet: no word goes on there.
        gap |= kind === GAP.hyphen && gap & GAP.line ? GAP.other : kind;
        if (kind === GAP.line && code === 0x0a && text.charCodeAt(at + 1) === 0x0a) gap |= GAP.blank;
        if (kind === GAP.quote) {
          inQuote = !inQuote;
          quoted = true;
        }
      }
      at++;
      continue;
    }
    const begin = at;
    let hash = code;
    at++;
    for (; at < to && code !== DAGGER; at++) {
      const inner = text.charCodeAt(at);
      const kind = inner < 0x250 ? CLASS[inner] : classOf(inner);
      if (kind !== LETTER && (kind !== JOINER || at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== LETTER))
        break;
      hash = (Math.imul(hash, 31) + inner) | 0;
    }
    const next = at - begin > 2 && isNumber(text, begin, at) ? NUMBER : memory.at(text, begin, at, hash);
    if (gap & (GAP.stop | GAP.line) && count > 0 && parts(gap, last, next)) {
      flush();
      if (gap & GAP.blank) {
        inQuote = false;
        quoted = false;
        prior.from = found.length;
        prior.harmed = false;
      }
    }
    if (next.known !== undefined || next.fixed !== undefined) candidates.push(count);
    word[count] = next;
    start[count] = begin;
    end[count] = at;
    gaps[count] =
      gap & GAP.hyphen && !(gap & ~GAP.hyphen) && text.charCodeAt(begin - 1) === 0x2d ? GAP.other : gap;
    count++;
    last = next;
    bits |= next.bits;
    broken ||= next.broken || (gap & (GAP.hyphen | GAP.line)) !== 0;
    gap = 0;
  }
  flush();
}

/** Whether a sentence ends between these two words. */
function parts(gap: number, prior: Word | undefined, next: Word): boolean {
  if (gap & GAP.blank) return true;
  // "mw. Bakker".
  if (gap === GAP.stop && prior && prior.bits & BIT.title && next.capital)
    return next.known?.kind === 'gezin';
  if (gap & GAP.stop) return !prior || next.capital || !ABBREVIATED.test(prior.key);
  // A line that ends in a hyphen goes on; one that begins with a capital or a bullet is a new one.
  if (gap & GAP.hyphen && !(gap & ~(GAP.hyphen | GAP.line))) return false;
  return (next.capital && (next.bits & BIT.client) === 0) || (gap & GAP.other) !== 0;
}

/** What the sentence before left behind for one that goes on with "hij" or "dit". */
interface Before {
  /** Where the mentions of the sentence before begin among all that were found. */
  from: number;
  /** Spoke of violence, a threat or a ban, and named nobody it could be about. */
  harmed: boolean;
}

function readSentence(
  text: string,
  s: Sentence,
  candidates: Iterable<number>,
  bits: number,
  found: Mention[],
  prior: Before,
): void {
  const here: Found[] = [];
  for (const at of candidates) {
    const word = s.word[at];
    if (!word || at <= (here.at(-1)?.last ?? -1)) continue;
    const match = matchAt(s, at, word);
    if (!match) continue;
    if (
      !isSomebody(
        s,
        at,
        match.last,
        match.known,
        match.known === word.known ? word.rule : ruleOf(match.known.base),
      )
    )
      continue;
    here.push({ at, last: match.last, known: match.known });
  }
  const places: { kind: Kind; role: Role }[] = [];
  for (let which = 0; which < here.length; which++) {
    const one = here[which];
    if (one) places.push(placeOf(s, one, here[which - 1], places[which - 1]));
  }
  const harms = bits & (BIT.barred | BIT.alarm) ? harmsOf(s, here) : [];
  const informal = places.some(({ role }) => role !== 'professional');
  if (harms.length > 0 && goesOn(s, informal)) barBefore(s, found, prior.from);
  const cares =
    bits & CARE_BITS && here.length > 0
      ? careOf(
          s,
          here,
          places.map(({ role }) => role),
          harms,
        )
      : [];
  const wasHarmed = prior.harmed && tellsWho(s);
  prior.from = found.length;
  prior.harmed = harms.length > 0 && !informal;
  for (let which = 0; which < here.length; which++) {
    const one = here[which];
    const place = places[which];
    if (!one || !place) continue;
    const care = wasHarmed && place.role !== 'professional' ? 'barred' : cares[which];
    const genitive = isGenitive(s, one);
    const mention: Mention = {
      start: s.start[one.at] ?? 0,
      end: s.end[one.last] ?? 0,
      words: genitive ? one.known.form.replace(/'?s$/, '') : one.known.form,
      kind: place.kind,
      role: place.role,
      many: one.known.many && !genitive,
    };
    if (isOfWhatKind(text, mention)) continue;
    found.push(care ? { ...mention, care } : mention);
  }
}

/** "(familie)" behind somebody, as in what Kring itself writes, says where they belong and is nobody more. */
function isOfWhatKind(text: string, { start, end, words }: Mention): boolean {
  return text[start - 1] === '(' && text[end] === ')' && (words === 'familie' || words === 'vrienden');
}

function harmsOf(s: Sentence, here: readonly Found[]): number[] {
  const harms: number[] = [];
  for (let at = s.from; at < s.to; at++)
    if (has(s, at, BIT.barred | BIT.alarm) && harmAt(s, here, at)) harms.push(at);
  return harms;
}

/** Whether the sentence speaks on of who was named before it: "Hij heeft haar geslagen." */
function goesOn(s: Sentence, informal: boolean): boolean {
  if (informal) return /^(?:hij|die|deze|dit)$/.test(keyAt(s, s.from));
  for (let at = s.from; at < s.to; at++)
    if (/^(?:hij|hem|ze|zij|die|deze|ie|hen|haar|dit)$/.test(keyAt(s, at))) return true;
  return false;
}

const WOMAN = /(?:moeder|mama|zus|zusje|dochter|vrouw|vriendin|tante|oma|nicht|echtgenote|gezellin|genote)$/;

/** Whom the sentence before mentioned: all but professionals, and a woman where the talk goes on of a man. */
function barBefore(s: Sentence, found: Mention[], from: number): void {
  const man = /^(?:hij|ie)$/.test(keyAt(s, s.from));
  for (let which = from; which < found.length; which++) {
    const mention = found[which];
    if (!mention || mention.role === 'professional' || mention.care === 'none') continue;
    if (man && WOMAN.test(mention.words)) continue;
    found[which] = { ...mention, care: 'barred' };
  }
}

/** "Het was haar broer." "Dader is haar ex." */
function tellsWho(s: Sentence): boolean {
  const first = keyAt(s, s.from);
  const second = keyAt(s, s.from + 1);
  if (/^(?:dader|verdachte|pleger)$/.test(first) || /^(?:dader|verdachte|pleger)$/.test(second)) return true;
  return (
    /^(?:het|dit|dat)$/.test(first) &&
    /^(?:was|waren|gaat|ging|betreft|betrof|zou|is|deed|gebeurde)$/.test(second)
  );
}

/** "moeders" in "moeders fiets": one mother. */
function isGenitive(s: Sentence, { at, last, known }: Found): boolean {
  if (!known.many || !GENITIVE.test(known.form)) return false;
  if (at > s.from && SEVERAL.has(s.word[at - 1]?.key ?? '')) return false;
  const next = last + 1 < s.to && (s.gap[last + 1] ?? 0) === 0 ? s.word[last + 1] : undefined;
  return next !== undefined && (next.bits & ~BIT.adjective) === 0 && !AFTER_SEVERAL.has(next.key);
}

const GENITIVE = /^(?:.*(?:vader|moeder)|mama|papa|oma|opa|bomma|bompa|tante|oom|broer)'?s$/;
const SEVERAL = new Set('de beide twee alle andere geen hun onze drie'.split(' '));
const AFTER_SEVERAL = new Set('zijn hebben komen wonen die met uit op in'.split(' '));

/** The longest relation that begins at this word. */
function matchAt(s: Sentence, at: number, word: Word): { last: number; known: Known } | undefined {
  if (word.fixed === undefined) return word.known && { last: at, known: word.known };
  for (const rest of word.fixed) {
    const last = at + rest.length;
    if (last >= s.to) continue;
    if (
      !rest.every(
        (key, step) =>
          s.word[at + 1 + step]?.key === key && ((s.gap[at + 1 + step] ?? 0) & ~(GAP.line | GAP.stop)) === 0,
      )
    )
      continue;
    const known = KNOWN.get([word.key, ...rest].join(' '));
    if (known) return { last, known };
  }
  return word.known && { last: at, known: word.known };
}

/** Puts words together that a line end or the scanner has broken: "buur-\nvrouw", "schoon moeder". */
function mend(text: string, s: Sentence, memory: Memory): Sentence {
  let mended: { word: Word[]; start: number[]; end: number[]; gap: number[] } | undefined;
  let copied = s.from;
  for (let at = s.from + 1; at < s.to; at++) {
    const first = s.word[at - 1];
    const second = s.word[at];
    if (!first || !second) continue;
    const gap = s.gap[at] ?? 0;
    const hyphen = gap === GAP.hyphen || gap === (GAP.hyphen | GAP.line);
    if (!hyphen && !(gap === GAP.line && first.key.length > 1) && !(gap === 0 && first.broken)) continue;
    const whole = joinedWord(
      first,
      second,
      hyphen,
      gap === GAP.line,
      memory,
      () => text.slice(s.start[at - 1], s.end[at - 1]) + text.slice(s.start[at], s.end[at]),
    );
    if (!whole) continue;
    mended ??= { word: [], start: [], end: [], gap: [] };
    for (; copied < at - 1; copied++) push(mended, s, copied);
    mended.word.push(whole);
    mended.start.push(s.start[at - 1] ?? 0);
    mended.end.push(s.end[at] ?? 0);
    mended.gap.push(s.gap[at - 1] ?? 0);
    copied = at + 1;
    at++;
  }
  if (!mended) return s;
  for (; copied < s.to; copied++) push(mended, s, copied);
  return { ...mended, from: 0, to: mended.word.length, quoted: s.quoted };
}

function push(
  lists: { word: Word[]; start: number[]; end: number[]; gap: number[] },
  s: Sentence,
  at: number,
): void {
  const word = s.word[at];
  if (!word) return;
  lists.word.push(word);
  lists.start.push(s.start[at] ?? 0);
  lists.end.push(s.end[at] ?? 0);
  lists.gap.push(s.gap[at] ?? 0);
}

function joinedWord(
  first: Word,
  second: Word,
  hyphen: boolean,
  line: boolean,
  memory: Memory,
  raw: () => string,
): Word | undefined {
  if (!hyphen) {
    if (line ? OWN_WORD.has(first.key) && !FIRST_PART.test(first.key) : !FIRST_PART.test(first.key))
      return undefined;
    if (first.known && !FIRST_PART.test(first.key)) return undefined;
    if (!FIRST_PART.test(first.key) && second.known) return undefined;
    if (/^(?:achter|over|onder)$/.test(first.key) && second.known) return undefined;
  }
  if (second.key === 'en' || second.key === 'of') return undefined;
  const whole = memory.joined(raw());
  if (hyphen && whole.bits & (BIT.died | BIT.deathOf | BIT.barred)) return whole;
  return whole.known && whole.rule !== 'never' ? whole : undefined;
}

/** First words of the fixed expressions in the data, with what follows. An adjective before a noun is no part of it. */
const FIXED = new Map<string, string[][]>();
for (const [key, known] of KNOWN) {
  const [first = '', ...rest] = key.split(' ');
  const head = KNOWN.get(rest.at(-1) ?? '');
  if (rest.length === 0 || !known.kind) continue;
  const whole = known.kind === 'formeel' || known.kind === 'school' || known.kind === 'geloof' || !head?.kind;
  if (!whole || /^vriend/.test(first)) continue;
  const rows = FIXED.get(first) ?? [];
  FIXED.set(
    first,
    [...rows, rest].sort((a, b) => b.length - a.length),
  );
}

function judged(raw: string): Word {
  const key = fold(raw)
    .replace(/[\u00ad\u200b\u200d]/g, '')
    .replace(/[\u2010\u2011]/g, '-');
  const known = knownAs(key);
  const fixed = FIXED.get(key);
  const first = raw.charAt(0);
  return {
    key,
    bits: key === '†' ? BIT.died : bitsOf(key),
    ...(known && { known }),
    rule: known ? (known.compound ? compoundRule(known) : ruleOf(known.base)) : 'never',
    ...(fixed && { fixed }),
    broken: FIRST_PART.test(key),
    capital: first !== first.toLowerCase(),
    capitals: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  };
}

/** Longer words are no words for somebody but pictures, keys and addresses in letters; looking for parts in them takes long. */
const LONGEST_WORD = 60;

/** "haar jongste", "zn betaalt": in the panel these are no word for somebody ("dr. Jansen", "jongste zoon"). */
const ONLY_IN_TEXT = new Set(['oudste', 'jongste', 'middelste', 'kleinste', 'br', 'dr', 'zn']);

/** Verbs and other words that only look like a plural of somebody; and who comes for the cat. */
const NOBODY = new Set(
  `coachen patronen oppassen ouderen moederen vaderen dokteren meesteren schoolmeesteren rechteren traineren nevens papen
  bakkeren dierenarts dierenartsen`.split(/\s+/),
);

function knownAs(key: string): Known | undefined {
  if (key.length < 2 || key.length > LONGEST_WORD || /-.*-.*-/.test(key) || NOBODY.has(key)) return undefined;
  if (ONLY_IN_TEXT.has(key))
    return { form: key, base: key, kind: 'gezin', role: 'network', many: false, ambiguous: true };
  const read = /\d/.test(key) ? repair(key) : undefined;
  const known = read ?? lookUp(key) ?? lookUp(key.replace(/'s$/, '')) ?? repair(key);
  return known?.kind !== undefined || HUMAN.test(key) ? known : undefined;
}

/** "tennisleraar" is sure where "leraar" would need a word beside it; "ex-man" is as unsure as "man". */
function compoundRule(known: Known): Word['rule'] {
  if (/^gen(?:oot|oten|ote)$/.test(known.base)) return 'safe';
  const rule = ruleOf(known.base);
  if (rule === 'never' || rule === 'colleague') return rule;
  return rule === 'staff' && !/^(?:ex|oud)-/.test(known.form) ? 'safe' : rule === 'staff' ? 'staff' : 'safe';
}
