import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_VERSION, restoreDraft } from '../../../utils/draft/restore';
import { emptyDraft, peopleInOrder, personLabel } from '../../../utils/model/draft';
import { COLLECTIONS } from '../../../utils/model/patch';
import { anyDraft } from '../report/drafts';
import { ID } from './any-draft';

const garbage = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true });
const draftLike = fc.record(
  {
    id: fc.constantFrom(ID, 'x', 7),
    startedAt: fc.oneof(fc.constant(5), fc.double(), fc.string()),
    version: fc.constantFrom(0, 1, '1', null, Number.NaN),
    ...Object.fromEntries(
      COLLECTIONS.map((name) => [
        name,
        fc.oneof(garbage, fc.dictionary(fc.string(), garbage), fc.dictionary(fc.string(), fc.object())),
      ]),
    ),
  },
  { requiredKeys: [] },
);

function attempt(value: unknown): ReturnType<typeof restoreDraft> | string {
  try {
    return restoreDraft(value);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return (error as Error).message;
  }
}

describe('restoreDraft', () => {
  it('gives every draft back as it was', () => {
    fc.assert(
      fc.property(anyDraft, ({ draft }) => {
        const whole = {
          ...draft,
          id: ID,
          people: Object.fromEntries(
            Object.entries(draft.people).map(([id, person]) => [
              id,
              { ...person, words: person.words || 'zus' },
            ]),
          ),
        };
        const stored: unknown = JSON.parse(JSON.stringify({ version: DRAFT_VERSION, ...whole }));
        expect(restoreDraft(stored)).toEqual({ draft: whole, dropped: [] });
      }),
    );
  });

  it('refuses what is no draft, and a draft of a newer Kring, each in its own words', () => {
    for (const value of [undefined, null, 3, 'x', [], {}, { id: ID }, { id: 'x', startedAt: 1 }])
      expect(attempt(value)).toBe('not a draft');
    expect(attempt({ id: ID, startedAt: Infinity })).toBe('not a draft');
    expect(attempt({ ...emptyDraft(ID, 1), version: DRAFT_VERSION + 1 })).toBe('newer draft');
  });

  it('never falls over garbage, and what it gives can be shown and restored again', () => {
    fc.assert(
      fc.property(fc.oneof(garbage, draftLike), (value) => {
        const result = attempt(value);
        if (typeof result === 'string') {
          expect(['not a draft', 'newer draft']).toContain(result);
          return;
        }
        const { draft } = result;
        for (const { id } of peopleInOrder(draft)) expect(personLabel(draft, id, true)).toBeTypeOf('string');
        expect(() => new Intl.DateTimeFormat('nl').format(draft.startedAt)).not.toThrow();
        expect(restoreDraft(draft)).toEqual({ draft, dropped: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps what fits and names what it left out', () => {
    const zus = { words: 'zus', namedAt: 1 };
    const { draft, dropped } = restoreDraft({
      ...emptyDraft(ID, 1),
      people: { a: zus, b: { words: '', namedAt: 1 }, c: 'x', d: { ...zus, debts: 'veel' } },
      ties: {
        'a:toClient': { person: 'a', direction: 'toClient' },
        'b:toClient': { person: 'b', direction: 'toClient' },
        other: { person: 'a', direction: 'toClient' },
      },
      answers: ['x'],
    });
    expect(draft.people).toEqual({ a: zus, d: zus });
    expect(Object.keys(draft.ties)).toEqual(['a:toClient']);
    expect([...dropped].sort()).toEqual(['answers', 'people/b', 'people/c', 'ties/b:toClient', 'ties/other']);
  });

  it('says of nobody that they are gone because what was said of them today is damaged', () => {
    const zus = { words: 'zus', namedAt: 1 };
    const { draft, dropped } = restoreDraft({
      ...emptyDraft(ID, 1),
      people: { a: zus, b: { ...zus, words: '' } },
      earlier: { a: zus, b: zus, c: { ...zus, now: 'gone' } },
    });
    expect(Object.keys(draft.earlier)).toEqual(['a', 'c']);
    expect(dropped).toEqual(['people/b', 'earlier/b']);
  });

  it('takes no name that every object has by itself', () => {
    const text =
      `{"id":"${ID}","startedAt":1,"people":{"__proto__":{"words":"zus","namedAt":1},"constructor":{"words":"x","namedAt":1}},` +
      `"ties":{"constructor:toClient":{"person":"constructor","direction":"toClient"}},"typing":{"toString":{"text":"x"}},` +
      `"__proto__":{"polluted":true}}`;
    const { draft, dropped } = restoreDraft(JSON.parse(text));
    expect(draft).toEqual(emptyDraft(ID, 1));
    expect(Object.getPrototypeOf(draft.people)).toBe(Object.prototype);
    expect('polluted' in draft).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(dropped).toHaveLength(4);
  });
});
