import type { Mention } from '../language/mentions';
import { RELATIONS, formsOf } from '../language/relations';
import { findLoadedWords } from '../language/word-guard';
import type { Draft } from '../model/draft';
import type { TextRead } from './prompt';
import { tenderSentences } from './sensitive';

/** Longer words would not fit in a line of 15. */
const LONGEST = 40;
const MOST_WORDS = 5;

/** Different rows of the list for the same human, or for one of two who stand for both. */
const ALSO: readonly (readonly string[])[] = [
  ['moeder', 'mama', 'ouder'],
  ['vader', 'papa', 'ouder'],
  ['zus', 'zuster'],
  ['broer', 'broeder'],
  ['buur', 'buurman', 'buurvrouw', 'gebuur'],
  ['vriend', 'lief', 'partner', 'man', 'vrouw', 'echtgenoot'],
  ['kind', 'zoon', 'dochter'],
  ['grootouder', 'opa', 'oma', 'bomma', 'moemoe'],
];

/** By every form: the lemma of a plural or diminutive, and itself of every other word. */
const SINGULAR = new Map<string, string>();
/** By every form: the lemmas that may be the same human. */
const NEAR = new Map<string, ReadonlySet<string>>();
for (const relation of RELATIONS) {
  const { lemma, plural, diminutive } = relation;
  for (const form of [plural, diminutive]) if (form) SINGULAR.set(form.toLowerCase(), lemma);
  const near = new Set([lemma, ...ALSO.filter((row) => row.includes(lemma)).flat()]);
  for (const form of formsOf(relation)) NEAR.set(form.toLowerCase(), near);
}

/**
 * Of whom a text speaks without it being known what they and the client mean to each other: in the words of the text, each
 * once, in its order. Nobody of whom the text says anywhere that they died, or that the contact is broken, barred or tense,
 * no former partner (R37, DOMAIN 5.5), and no professional (SEEDS W-38).
 */
export function withoutMeaning(
  { text, mentions, tied = [] }: TextRead,
  draft: Draft,
  asked: readonly string[],
): readonly string[] {
  const known = new Set([...asked, ...tied, ...tiedWords(draft)].map(oneForm));
  const careful = new Set(
    [
      ...new Set(carefulMentions(mentions, text).map(({ words }) => words)),
      ...Object.values(draft.people).flatMap(({ words, contact }) =>
        contact === 'broken' || contact === 'died' ? [words] : [],
      ),
    ].flatMap((words) => [...nearTo(words)]),
  );
  const found: string[] = [];
  for (const { words, role, kind } of mentions) {
    const form = oneForm(words);
    if (role === 'professional' || kind === 'formeel' || known.has(form)) continue;
    known.add(form);
    if (fits(words) && !nearTo(words).some((each) => careful.has(each))) found.push(words);
  }
  return found;
}

/** The words of everybody in the talk of whom a tie is known, whole and one by one: "buurman van 12" is a "buurman". */
function tiedWords({ people, ties }: Draft): string[] {
  const tied = new Set(Object.values(ties).map(({ person }) => person));
  return Object.entries(people)
    .filter(([id]) => tied.has(id))
    .flatMap(([, { words }]) => [words, ...words.split(/\s+/)]);
}

/** Who must be left alone: also where what makes it so stands further off than finding looked, in the same sentence. */
function carefulMentions(mentions: readonly Mention[], text: string): Mention[] {
  const sentences = tenderSentences(text);
  let next = 0;
  return mentions.filter(({ start, end, care }) => {
    // Both stand in order.
    while ((sentences[next]?.end ?? Infinity) <= start) next++;
    return care !== undefined || (sentences[next]?.start ?? Infinity) < end;
  });
}

/** Whether a line can hold these words: no former partner, nothing long, nothing that Kring does not say itself. */
function fits(words: string): boolean {
  return (
    words.length <= LONGEST &&
    /^[\p{L}\p{N}][\p{L}\p{N} '’.-]*$/u.test(words) &&
    words.split(' ').length <= MOST_WORDS &&
    !/^ex(?![\p{L}])(?!-collega|-buur)|^ex(?:man|vrouw|partner|vriend)/iu.test(words) &&
    findLoadedWords(words).length === 0
  );
}

function oneForm(words: string): string {
  const key = words.toLowerCase();
  return SINGULAR.get(key) ?? key;
}

function nearTo(words: string): string[] {
  const key = words.toLowerCase();
  return [oneForm(key), ...(NEAR.get(key) ?? NEAR.get(key.split(/\s+/).at(-1) ?? '') ?? [])];
}
