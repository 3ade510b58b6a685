import fc from 'fast-check';
import {
  type Answer,
  type Draft,
  type Person,
  type Tie,
  ANSWER_KINDS,
  CHANNELS,
  CLOSENESS,
  CONTACTS,
  DISTANCES,
  FEELINGS,
  FUNCTIONS,
  KINDS,
  OFTEN,
  ROLES,
  SINCE,
  SPEAKERS,
  emptyDraft,
  linkKey,
  tieKey,
} from '../../../utils/model/draft';
import type { ReportOptions } from '../../../utils/report/options';
import { CLIENT_WORDS, VOCABULARY, clientWord } from '../../../utils/language/client-word';
import { reportWords } from '../../../utils/report/words';

/** Options with the topics that the drafts of the tests use. */
export function optionsWith(
  change: Partial<ReportOptions> = {},
  topics: Readonly<Record<string, string>> = {},
): ReportOptions {
  return {
    names: true,
    layout: 'both',
    blankLines: true,
    words: reportWords(VOCABULARY),
    views: [],
    topicOf: (id) => topics[id] ?? id,
    kindOf: (person) => person.kind ?? '',
    roleOf: (person) => person.role ?? 'network',
    ...change,
  };
}

/** A draft of 22 november 2026, with people in the order given. A tie is a note, or a note and its speaker. */
export function draftOf(
  people: Record<string, Partial<Person> & { to?: string | Partial<Tie>; from?: string | Partial<Tie> }>,
  answers: Record<string, Partial<Answer>> = {},
  links: readonly (readonly [string, string])[] = [],
): Draft {
  const tie = (
    id: string,
    direction: Tie['direction'],
    said: string | Partial<Tie> | undefined,
  ): [string, Tie][] =>
    said === undefined
      ? []
      : [
          [
            tieKey(id, direction),
            { person: id, direction, ...(typeof said === 'string' ? { note: said } : said) },
          ],
        ];
  return {
    ...emptyDraft('draft', new Date(2026, 10, 22, 14, 5).getTime()),
    people: Object.fromEntries(
      Object.entries(people).map(([id, { to: _to, from: _from, ...person }], at) => [
        id,
        { words: id, namedAt: at, ...person },
      ]),
    ),
    ties: Object.fromEntries(
      Object.entries(people).flatMap(([id, { to, from }]) => [
        ...tie(id, 'toClient', to),
        ...tie(id, 'fromClient', from),
      ]),
    ),
    links: Object.fromEntries(links.map(([a, b]) => [linkKey(a, b), { a, b }])),
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer], at) => [
        id,
        { kind: 'said', set: 'test', version: 1, at, ...answer },
      ]),
    ),
  };
}

/** Pieces that look like the grammar, like bullets, like quotes, or that editors change. */
const TRICKY = [
  '"',
  '""',
  '“',
  '”',
  '„',
  '«x»',
  "'",
  '- ',
  '• ',
  '* ',
  '1. ',
  ' – ',
  ': ',
  '; ',
  ', ',
  '(gezin)',
  ')',
  '(',
  '.',
  '…',
  'en andersom',
  'andersom',
  'wederzijds',
  'genoemd',
  'van betekenis voor cliënt',
  'voor wie cliënt van betekenis is',
  'volgens mij: ',
  'volgens mij',
  'voor cliënt',
  'voor',
  'via buurvrouw',
  'liever niet',
  'niemand',
  'zo is het goed',
  'op dit moment niemand, zegt cliënt',
  'Wie er zijn:',
  'Wie elkaar kennen:',
  'Cirkels – overzicht:',
  ' en ',
  ' kennen elkaar',
  'overleden',
  'voelt heel dichtbij',
  'dichtbij',
  'geeft kracht',
  'kost kracht; ',
  'het voelt zwaar; ',
  'het contact is verwaterd',
  'er is minder contact dan vroeger',
  'elke week contact: bellen en online',
  'in de buurt',
  'al jaren',
  'geeft houvast',
  'krijgt van cliënt praktische hulp',
  'Voor een tijd erbij:',
  'Verder verteld:',
  'Verder:',
  '(Kring 1)',
  'Kring 2',
  'Mensen om cliënt heen – gesprek van 1 mei 2020',
  'Om cliënt heen, 1 mei 2020:',
  'Zegt cliënt: ',
  '👩‍👧',
  'é',
  'zus',
  'Henk',
  'van',
  '12',
  'A.',
  '\0',
  '\t',
  '\u00a0',
  '\u2028',
  '\\',
  '**',
];

const pieces = fc
  .array(fc.oneof(fc.constantFrom(...TRICKY), fc.lorem({ maxCount: 2 }), fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((list) => fc.constantFrom('', ' ').map((glue) => list.join(glue).slice(0, 500)));

export const hostile = fc.oneof(
  { weight: 4, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 500 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const WORDS = fc.constantFrom(
  'zus',
  'buurman van 12',
  'buurvrouw',
  'oud-collega',
  'oma Miep',
  'vriend van Henk',
  'kamer 4',
  'opa',
  'oma',
  'opa en oma',
  'zus 1',
  'dichtbij',
  'overleden',
);

const NAMES = fc.constantFrom('A.', 'Henk', 'Anne-Marie', 'annie', 'van Dam', '');

/** A draft and the topics of its answers. */
export const anyDraft = draftWith(fc.oneof(WORDS, hostile), fc.oneof(NAMES, hostile), hostile);

/** The same in ordinary words, as far as people talk. */
export const calmDraft = draftWith(WORDS, NAMES, fc.lorem({ maxCount: 14 }));

function draftWith(words: fc.Arbitrary<string>, names: fc.Arbitrary<string>, text: fc.Arbitrary<string>) {
  return fc
    .record({
      startedAt: fc
        .date({ min: new Date(2000, 0, 2), max: new Date(2099, 0, 1), noInvalidDate: true })
        .map((date) => date.getTime()),
      people: fc.array(
        fc.record({
          words,
          name: fc.option(names, { nil: undefined }),
          kind: fc.constantFrom(...KINDS, '' as const, undefined),
          role: fc.constantFrom(...ROLES, undefined),
          many: fc.boolean(),
          via: fc.option(fc.nat(8), { nil: undefined }),
          facts: fc.record(
            {
              closeness: fc.constantFrom(...CLOSENESS),
              feeling: fc.constantFrom(...FEELINGS),
              contact: fc.constantFrom(...CONTACTS),
              often: fc.constantFrom(...OFTEN),
              channels: fc.subarray([...CHANNELS]),
              distance: fc.constantFrom(...DISTANCES),
              since: fc.constantFrom(...SINCE),
            },
            { requiredKeys: [] },
          ),
          ties: fc.record({
            toClient: fc.option(tieOf(text), { nil: undefined }),
            fromClient: fc.option(tieOf(text), { nil: undefined }),
          }),
        }),
        { maxLength: 6 },
      ),
      answers: fc.array(
        fc.record({
          topic: fc.oneof(fc.constantFrom('zoals het vroeger was', 'Wie knipt je haar?'), text),
          kind: fc.constantFrom(...ANSWER_KINDS),
          text: fc.option(text, { nil: undefined }),
          by: fc.constantFrom(...SPEAKERS, undefined),
        }),
        { maxLength: 4 },
      ),
      links: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 }),
    })
    .map(({ startedAt, people, answers, links }) => {
      const topics: Record<string, string> = {};
      const draft: Draft = {
        ...emptyDraft('draft', startedAt),
        people: Object.fromEntries(
          people.map((one, at) => [
            `p${at}`,
            {
              words: one.words,
              namedAt: at,
              many: one.many,
              ...one.facts,
              ...(one.name !== undefined && { name: one.name }),
              ...(one.kind !== undefined && { kind: one.kind }),
              ...(one.role && { role: one.role }),
              ...(one.via !== undefined && { via: `p${one.via}` }),
            },
          ]),
        ),
        ties: Object.fromEntries(
          people.flatMap(({ ties }, at) =>
            (['toClient', 'fromClient'] as const).flatMap((direction) => {
              const tie = ties[direction];
              if (!tie) return [];
              const full: Tie = {
                person: `p${at}`,
                direction,
                ...(tie.note !== undefined && { note: tie.note }),
                ...(tie.by && { by: tie.by }),
                ...(tie.functions && { functions: tie.functions }),
              };
              return [[tieKey(`p${at}`, direction), full] as const];
            }),
          ),
        ),
        links: Object.fromEntries(
          links
            .filter(([a, b]) => a !== b && Math.max(a, b) < people.length)
            .map(([a, b]) => [linkKey(`p${a}`, `p${b}`), { a: `p${a}`, b: `p${b}` }]),
        ),
        answers: Object.fromEntries(
          answers.map(({ topic, kind, text, by }, at) => {
            topics[`q${at}`] = topic;
            const answer: Answer = {
              kind,
              set: 'test',
              version: 1,
              at,
              ...(text !== undefined && { text }),
              ...(by && { by }),
            };
            return [`q${at}`, answer];
          }),
        ),
      };
      return { draft, topics };
    });
}

function tieOf(text: fc.Arbitrary<string>): fc.Arbitrary<{
  note: string | undefined;
  by: Tie['by'];
  functions: Tie['functions'];
}> {
  return fc.record({
    note: fc.option(text, { nil: undefined }),
    by: fc.constantFrom(...SPEAKERS, undefined),
    functions: fc.option(fc.shuffledSubarray([...FUNCTIONS]), { nil: undefined }),
  });
}

/** Words of an organisation's own, that the parser learns from the title: also some that look like the grammar. */
const OWN = fc.constantFrom(
  'gast',
  'lid van de club',
  'persoon om wie het gaat',
  'iemand voor wie we er zijn',
  'cliënt-bewoner',
  'houvast',
  'zus',
);

function ownWord(singular: fc.Arbitrary<string>) {
  return fc
    .record({ article: fc.constantFrom('de' as const, 'het' as const), singular })
    .map((word) => clientWord({ ...word, singular: word.singular.slice(0, 40), plural: 'x' }));
}

export const anyVariant = variantWith(
  // Nobody is called by one of our headings.
  fc.oneof(OWN, fc.constantFrom(...TRICKY), pieces).filter((word) => !/wie e|verder|kring|heen/iu.test(word)),
);

/** In words that a team would choose. */
export const calmVariant = variantWith(OWN);

function variantWith(singular: fc.Arbitrary<string>) {
  return fc.record({
    names: fc.boolean(),
    layout: fc.constantFrom('both' as const, 'story' as const, 'list' as const, 'short' as const),
    blankLines: fc.boolean(),
    views: fc.array(
      fc.record({
        id: fc.constantFrom('circles', 'functions'),
        title: fc.constantFrom('Cirkels', 'Wat mensen voor elkaar zijn'),
        groups: fc.array(
          fc.record({
            heading: fc.constantFrom('Heel dichtbij', 'Houvast'),
            // A view prints labels, and no label is a mark.
            lines: fc.array(
              hostile.filter((text) => !/kring \d/iu.test(text)),
              { maxLength: 3 },
            ),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 2 },
    ),
    words: fc
      .record({
        client: fc.oneof(fc.constantFrom(...Object.values(CLIENT_WORDS)), ownWord(singular)),
        region: fc.constantFrom('nl' as const, 'vl' as const),
      })
      .map(reportWords),
  });
}
