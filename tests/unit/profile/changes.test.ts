import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesBetween, type Change } from '../../../utils/profile/changes';
import type { Profile } from '../../../utils/profile/schema';
import { PARTS } from '../../../utils/profile/schema';
import { clientWord } from '../../../utils/language/client-word';
import { PROMPTS } from '../../../utils/prompts/prompt';
import { questionById, SETS } from '../../../utils/questions';
import { anyProfile } from './any-profile';

const PLAIN: Profile = { kring: 1, name: 'Zuid' };
const MATCH = 'https://dossier.example.org/*';

function changes(before: Partial<Profile>, after: Partial<Profile>): readonly Change[] {
  return changesBetween({ ...PLAIN, ...before }, { ...PLAIN, ...after });
}

/** The two questions that belong together are there, whether a profile lists them or not (DESIGN section 1). */
function withPair(sets: NonNullable<Profile['sets']>): typeof sets {
  const id = 'two-directions';
  return sets.some((set) => set.id === id) ? sets : [{ id }, ...sets];
}

/** What a worker or the browser meets of a profile, written down in one way. */
function met({ client, hidden, sets, prompts, sites, ...rest }: Profile): unknown {
  return {
    settings: {},
    ...rest,
    client: clientWord(client),
    hidden: PARTS.filter((part) => hidden?.includes(part)),
    sets: withPair(sets ?? SETS.map(({ id }) => ({ id }))).map((set) => {
      const ours = SETS.find(({ id }) => id === set.id);
      return {
        id: set.id,
        title: set.title ?? ours?.title.nl ?? set.id,
        questions: (set.questions ?? ours?.questions.map(({ id }) => id) ?? []).map((question) => {
          const { id, ask, why, topic, answer } =
            typeof question === 'string' ? { id: question } : { ask: {}, ...question };
          const own = questionById(id);
          return {
            id,
            je: ask?.je ?? ask?.u ?? own?.ask.je,
            u: ask?.u ?? ask?.je ?? own?.ask.u,
            why: why ?? own?.why.nl,
            topic: topic ?? own?.topic.nl,
            answer: answer ?? own?.answer,
          };
        }),
      };
    }),
    prompts: PROMPTS.filter((prompt) => prompts?.names?.includes(prompt) ?? true),
    months: prompts?.olderThanMonths ?? 6,
    sites: (sites ?? []).map((site) => ({ screens: [], ...site })),
  };
}

describe('what changes from one profile to another', () => {
  it('is nothing between two that are the same', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        expect(changesBetween(profile, structuredClone(profile))).toEqual([]);
      }),
    );
  });

  it('is told exactly when a worker or the browser meets something else', () => {
    fc.assert(
      fc.property(anyProfile(), anyProfile(), fc.constantFrom(...KEYS), (one, other, key) => {
        // Mostly two that differ in one part only.
        const { [key]: _, ...rest } = one;
        const after = { ...rest, ...(other[key] !== undefined && { [key]: other[key] }) } as Profile;
        const differ = JSON.stringify(ordered(met(one))) !== JSON.stringify(ordered(met(after)));
        expect(changesBetween(one, after).length > 0).toBe(differ);
        expect(changesBetween(after, one).length > 0).toBe(differ);
      }),
      { numRuns: 1000 },
    );
  });

  it('stands in the order of the page', () => {
    const whats = changes(
      {},
      {
        sites: [{ match: MATCH }],
        sets: [...SETS.map(({ id }) => ({ id })), { id: 'own' }],
        prompts: { names: PROMPTS.filter((name) => name !== 'older'), olderThanMonths: 12 },
        hidden: ['picture'],
        client: 'inwoner',
        settings: { address: 'je', retentionHours: 8 },
        help: 'Jo',
        name: 'Noord',
      },
    ).map(({ what }) => what);
    expect(whats).toEqual([
      'name',
      'help',
      'setting',
      'setting',
      'client',
      'hidden',
      'newSet',
      'noPrompt',
      'olderThanMonths',
      'newSite',
    ]);
  });

  it('gives a setting with its old and its new value, and knows a choice from none', () => {
    expect(
      changes({ settings: { retentionHours: 72 } }, { settings: { retentionHours: 8, lockMinutes: 10 } }),
    ).toEqual([
      { what: 'setting', setting: 'retentionHours', before: 72, after: 8 },
      { what: 'setting', setting: 'lockMinutes', before: undefined, after: 10 },
    ]);
  });

  it('tells which prompts come and go, and after how long a circle is old', () => {
    expect(changes({ prompts: { names: ['older'] } }, { prompts: { names: ['meaning', 'older'] } })).toEqual([
      { what: 'newPrompt', prompt: 'meaning' },
    ]);
    expect(changes({}, { prompts: { names: PROMPTS.slice(1) } })).toEqual([
      { what: 'noPrompt', prompt: 'nothingAsked' },
    ]);
    expect(changes({ prompts: { olderThanMonths: 6 } }, { prompts: { olderThanMonths: 12 } })).toEqual([
      { what: 'olderThanMonths', before: 6, after: 12 },
    ]);
    // What is absent stands for all of them, and for half a year.
    expect(changes({}, { prompts: { names: [...PROMPTS].reverse(), olderThanMonths: 6 } })).toEqual([]);
  });

  it('says of a question what it asked and what it asks now', () => {
    const sets = (u: string): NonNullable<Profile['sets']> => [
      { id: 'own', title: 'Buurt', questions: [{ id: 'q', ask: { u, je: 'Wie ken je?' } }] },
    ];
    expect(changes({ sets: sets('Wie kent u?') }, { sets: sets('Wie groet u?') })).toEqual([
      {
        what: 'wording',
        set: 'Buurt',
        question: 'Wie groet u?',
        part: 'u',
        before: 'Wie kent u?',
        after: 'Wie groet u?',
      },
    ]);
    const work = questionById('work');
    expect(
      changes(
        { sets: [{ id: 'own', questions: ['work'] }] },
        { sets: [{ id: 'own', questions: [{ id: 'work', why: 'Zomaar.' }] }] },
      ),
    ).toEqual([
      {
        what: 'wording',
        set: 'own',
        question: work?.ask.u,
        part: 'why',
        before: work?.why.nl,
        after: 'Zomaar.',
      },
    ]);
  });

  it('does not mind whether one wording stands there for both je and u, or twice', () => {
    const sets = (ask: { je?: string; u?: string }): NonNullable<Profile['sets']> => [
      { id: 'own', questions: [{ id: 'q', ask }] },
    ];
    const both = sets({ je: 'Wie dan?', u: 'Wie dan?' });
    expect(changes({ sets: sets({ je: 'Wie dan?' }) }, { sets: both })).toEqual([]);
    expect(changes({ sets: both }, { sets: sets({ u: 'Wie dan?' }) })).toEqual([]);
  });

  it('gives all words of a question that is new', () => {
    const question = { id: 'q', ask: { u: 'Wie groet u?', je: 'Wie groet je?' }, why: 'Groeten is fijn.' };
    expect(
      changes({ sets: [] }, { sets: [{ id: 'own', title: 'Buurt', questions: [question] }] }),
    ).toMatchObject([
      { what: 'newSet', set: 'Buurt' },
      { what: 'newQuestion', set: 'Buurt', question: 'Wie groet u?' },
      { what: 'wording', part: 'je', before: undefined, after: 'Wie groet je?' },
      { what: 'wording', part: 'why', before: undefined, after: 'Groeten is fijn.' },
    ]);
  });

  test.each([
    [['a', 'b', 'c'], ['a', 'c', 'b'], ['questionsOrder']],
    [['a', 'b'], ['c', 'a', 'b'], ['newQuestion']],
    [['a', 'b'], ['b'], ['noQuestion']],
    [
      ['a', 'b'],
      ['b', 'c', 'a'],
      ['newQuestion', 'questionsOrder'],
    ],
  ])('questions %j that become %j', (before, after, whats) => {
    const sets = (questions: string[]): NonNullable<Profile['sets']> => [{ id: 'own', questions }];
    expect(changes({ sets: sets(before) }, { sets: sets(after) }).map(({ what }) => what)).toEqual(whats);
  });

  it('says of a screen what Kring may read there: where earlier reports stand, and that it may read along', () => {
    const reads = { find: { by: 'selector', selector: '#reports' } } as const;
    const screen = { id: 'intake', name: 'Intake', title: 'Intake*' };
    const sites = (more: object): NonNullable<Profile['sites']> => [
      { match: MATCH, screens: [{ ...screen, ...more }] },
    ];
    const at = { site: MATCH, screen: 'Intake' };
    expect(changes({ sites: sites({}) }, { sites: sites({ reads, live: true }) })).toEqual([
      { what: 'reads', ...at, before: undefined, after: reads },
      { what: 'live', ...at, before: false, after: true },
    ]);
    expect(changes({ sites: sites({}) }, { sites: sites({ live: false }) })).toEqual([]);
  });

  it('says all of a new dossier, and of a screen how it is recognised, its field and its sets', () => {
    const field = { find: { by: 'label', text: 'Verslag' } } as const;
    const screen = { id: 'intake', name: 'Intake', title: 'Intake*' };
    expect(
      changes(
        { sets: [{ id: 'own', title: 'Buurt' }] },
        {
          sets: [{ id: 'own', title: 'Buurt' }],
          sites: [{ match: MATCH, name: 'Ons', screens: [{ ...screen, field, sets: ['own', 'gone'] }] }],
        },
      ),
    ).toEqual([
      { what: 'newSite', site: `Ons (${MATCH})` },
      { what: 'newScreen', site: `Ons (${MATCH})`, screen: 'Intake' },
      {
        what: 'recognised',
        site: `Ons (${MATCH})`,
        screen: 'Intake',
        before: {},
        after: { title: 'Intake*' },
      },
      { what: 'field', site: `Ons (${MATCH})`, screen: 'Intake', before: undefined, after: field },
      {
        what: 'screenSets',
        site: `Ons (${MATCH})`,
        screen: 'Intake',
        before: undefined,
        after: ['Buurt', 'gone'],
      },
    ]);
  });
});

const KEYS = ['name', 'help', 'settings', 'client', 'hidden', 'sets', 'prompts', 'sites'] as const;

/** Keys in one order, and without what is undefined. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}
