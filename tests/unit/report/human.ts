import fc from 'fast-check';
import {
  type Draft,
  type Earlier,
  type Person,
  type Tie,
  CHANNELS,
  CLOSENESS,
  CONTACTS,
  DISTANCES,
  FEELINGS,
  FUNCTIONS,
  KINDS,
  OFTEN,
  SINCE,
  emptyDraft,
  linkKey,
  tieKey,
} from '../../../utils/model/draft';

const RELATIONS = [
  'zus',
  'broer',
  'moeder',
  'oma Miep',
  'opa en oma',
  'buurvrouw',
  'buurman van 12',
  'oud-collega',
  'vriend van Henk',
  'kapper',
  'trainer van de voetbal',
  'vrouw van de bakker',
  'neef',
  'buren',
  "collega's",
] as const;
const PASSING = ['huisarts', 'wijkverpleegkundige', 'maatje', 'logopedist'] as const;
const NAMES = ['A.', 'Henk', 'Anne-Marie', 'Fatma', 'van Dam', undefined, undefined, undefined] as const;
const NOTES = [
  'belt elke dag',
  'ik pas op haar kinderen',
  "We zaten met z'n allen aan tafel.",
  'zei altijd "kom maar binnen"',
  'van jongs af aan - en nu nog',
  'lief (meestal); soms ook niet',
  'luistert: dat is het',
  'daar kan ik terecht, andersom ook',
  'is belangrijk voor mij',
  'sinds 12 mei woont ze hier',
  '1. brood 2. melk',
  'mijn zus, mijn broer en ik',
  'Wie er zijn? Niemand anders dan zij!',
  'ik zet zijn vuilnis buiten en hij let op de kat als ik er niet ben, al heel wat jaren',
  'rust…',
  '',
  undefined,
] as const;
const TOPICS = [
  'zoals het vroeger was',
  'samen iets vieren',
  'wie je bij iets kleins belt',
  'Wie knipt je haar?',
  'nu',
] as const;

/** A record as people talk, and the topics of its answers. */
export const humanDraft = fc
  .record({
    startedAt: fc
      .date({ min: new Date(2020, 0, 2), max: new Date(2029, 0, 1), noInvalidDate: true })
      .map((date) => date.getTime()),
    people: fc.array(anybody(RELATIONS, 'network'), { minLength: 1, maxLength: 7 }),
    passing: fc.array(anybody(PASSING, 'professional'), { maxLength: 2 }),
    answers: fc.uniqueArray(
      fc.record({
        topic: fc.constantFrom(...TOPICS),
        kind: fc.constantFrom('said' as const, 'nobody' as const, 'ratherNot' as const, 'enough' as const),
        text: fc.constantFrom(...NOTES),
        by: fc.constantFrom('client' as const, 'client' as const, 'worker' as const),
      }),
      { maxLength: 3, selector: ({ topic }) => topic },
    ),
    links: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 3 }),
    earlier: fc.option(
      fc.record({
        those: fc.subarray([0, 1, 2, 3, 4]),
        gone: fc.subarray(['oom Piet', 'schoonzus', 'tante']),
        silent: fc.boolean(),
        date: fc.option(fc.constant('2019-05-03'), { nil: undefined }),
      }),
      { freq: 2, nil: undefined },
    ),
  })
  .map(({ startedAt, people, passing, answers, links, earlier }) => {
    const all = [...people, ...passing];
    const topics: Record<string, string> = {};
    const persons = Object.fromEntries(
      all.map(({ person }, at): [string, Person] => [
        `p${at}`,
        { ...person, namedAt: at, ...(at === 3 && { via: 'p0' }) },
      ]),
    );
    const ties = Object.fromEntries(
      all.flatMap(({ ties: said }, at) =>
        (['toClient', 'fromClient'] as const).flatMap((direction) => {
          const tie = said[direction];
          return tie ? [[tieKey(`p${at}`, direction), { person: `p${at}`, direction, ...tie }] as const] : [];
        }),
      ),
    );
    const draft: Draft = {
      ...emptyDraft('draft', startedAt),
      people: persons,
      ties,
      links: Object.fromEntries(
        links
          .filter(([a, b]) => a !== b && Math.max(a, b) < all.length)
          .map(([a, b]) => [linkKey(`p${a}`, `p${b}`), { a: `p${a}`, b: `p${b}` }]),
      ),
      answers: Object.fromEntries(
        answers.map(({ topic, kind, text, by }, at) => {
          topics[`q${at}`] = topic;
          return [`q${at}`, { kind, set: 'test', version: 1, at, by, ...(text !== undefined && { text }) }];
        }),
      ),
      earlier: earlier ? earlierOf(persons, earlier) : {},
    };
    return { draft, topics };
  });

function earlierOf(
  people: Readonly<Record<string, Person>>,
  {
    those,
    gone,
    silent,
    date,
  }: { those: number[]; gone: string[]; silent: boolean; date: string | undefined },
): Record<string, Earlier> {
  const day = date !== undefined && { date };
  return Object.fromEntries([
    ...those.flatMap((at): [string, Earlier][] => {
      const person = people[`p${at}`];
      if (!person) return [];
      const { words, name, namedAt } = person;
      const now = silent && at % 2 === 0 ? {} : { now: 'same' as const, closeness: 'middle' as const };
      return [[`p${at}`, { words, namedAt, ...(name !== undefined && { name }), ...day, ...now }]];
    }),
    ...gone.map((words, at): [string, Earlier] => [
      `g${at}`,
      { words, namedAt: 20 + at, now: 'gone', ...day },
    ]),
  ]);
}

function anybody(words: readonly string[], role: 'network' | 'professional') {
  const tie = fc.option(
    fc
      .record({
        note: fc.constantFrom(...NOTES),
        by: fc.constantFrom('client' as const, 'client' as const, 'worker' as const),
        functions: fc.option(fc.subarray([...FUNCTIONS], { minLength: 1 }), { nil: undefined, freq: 4 }),
      })
      .map(({ note, by, functions }): Omit<Tie, 'person' | 'direction'> => ({
        by,
        ...(note !== undefined && { note }),
        ...(functions && { functions }),
      })),
    { nil: undefined, freq: 2 },
  );
  const seldom = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
  return fc
    .record({
      words: fc.constantFrom(...words),
      name: fc.constantFrom(...NAMES),
      kind: seldom(KINDS),
      closeness: seldom(CLOSENESS),
      feeling: seldom(FEELINGS),
      contact: seldom(CONTACTS),
      often: seldom(OFTEN),
      channels: fc.option(fc.subarray([...CHANNELS]), { nil: undefined }),
      distance: seldom(DISTANCES),
      since: seldom(SINCE),
      plain: fc.boolean(),
      toClient: tie,
      fromClient: tie,
    })
    .map(({ toClient, fromClient, words: relation, name, kind, plain, ...facts }) => {
      const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
      const many = relation === 'buren' || relation === "collega's";
      const person: Omit<Person, 'namedAt'> = {
        words: relation,
        role,
        ...(many && { many }),
        ...(name !== undefined && !many && { name }),
        ...(kind !== undefined && { kind }),
        ...(!plain && said),
      };
      return { person, ties: { toClient, fromClient } };
    });
}
