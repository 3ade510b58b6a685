import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../utils/model/draft';
import { ENTITY, PATCH, fits } from '../../../utils/draft/schema';
import { MAX_TEXT } from '../../../utils/model/limits';

const accepts = (patch: unknown): boolean => v.is(PATCH, patch);
const set = (path: unknown, value: unknown): boolean => accepts({ set: [[path, value]] });

describe('PATCH', () => {
  it('takes what a panel writes', () => {
    expect(accepts({})).toBe(true);
    expect(set(['typing', 'via/3f2b', 'text'], 'zus A.')).toBe(true);
    expect(set(['people', 'p', 'name'], '')).toBe(true);
    expect(set(['report', 'report', 'leftOut'], ['a'])).toBe(true);
    expect(
      accepts({
        unset: [
          ['people', 'p'],
          ['ties', 'p:toClient', 'note'],
        ],
      }),
    ).toBe(true);
  });

  it('refuses paths that do not exist', () => {
    for (const path of [
      ['clients', 'p', 'name'],
      ['people', 'p', 'bsn'],
      ['people', 'p'],
      ['people', '', 'name'],
      ['people', 'p', 'name', 'x'],
      ['people', 'p', '__proto__'],
      ['people', 'p', 'toString'],
      ['people', '__proto__', 'name'],
      ['people', 'constructor', 'name'],
      ['__proto__', 'p', 'name'],
      ['people', 7, 'name'],
      'people/p/name',
    ])
      expect(set(path, 'x'), JSON.stringify(path)).toBe(false);
    for (const path of [['people'], ['clients', 'p'], ['people', '__proto__'], ['people', 'p', 'toString']])
      expect(accepts({ unset: [path] }), JSON.stringify(path)).toBe(false);
  });

  it('refuses values that do not fit', () => {
    expect(set(['people', 'p', 'words'], '')).toBe(false);
    expect(set(['people', 'p', 'words'], 7)).toBe(false);
    expect(set(['people', 'p', 'kind'], 'vijand')).toBe(false);
    expect(set(['people', 'p', 'namedAt'], Number.NaN)).toBe(false);
    expect(set(['people', 'p', 'namedAt'], -1)).toBe(false);
    expect(set(['answers', 'q', 'at'], 9e15)).toBe(false);
    expect(set(['ties', 't', 'direction'], 'both')).toBe(false);
    expect(set(['answers', 'q', 'text'], 'x'.repeat(MAX_TEXT))).toBe(true);
    expect(set(['answers', 'q', 'text'], 'x'.repeat(MAX_TEXT + 1))).toBe(false);
  });

  it('never takes an object as a value', () => {
    const place = fc.constantFrom(...Object.keys(ENTITY)) as fc.Arbitrary<keyof typeof ENTITY>;
    fc.assert(
      fc.property(place, fc.string(), fc.object(), (collection, field, value) => {
        expect(fits(collection, field, value)).toBe(false);
        for (const known of Object.keys(ENTITY[collection].entries))
          expect(fits(collection, known, value)).toBe(false);
      }),
    );
  });
});

describe('what a draft can hold', () => {
  it('is exactly this: nothing of the client, and nothing of others besides a relation and a first name (R11, R14)', () => {
    const fields = Object.fromEntries(
      Object.entries(ENTITY).map(([name, { entries }]) => [name, Object.keys(entries)]),
    );
    expect(fields).toEqual({
      people: [
        ...['words', 'name', 'kind', 'role', 'many', 'namedAt'],
        ...['closeness', 'feeling', 'contact', 'often', 'channels', 'distance', 'since'],
        ...['cue', 'via', 'pin'],
      ],
      ties: ['person', 'direction', 'note', 'by', 'functions'],
      links: ['a', 'b'],
      answers: ['kind', 'text', 'by', 'set', 'version', 'at'],
      transfers: ['at', 'text'],
      report: ['names', 'layout', 'leftOut', 'edited', 'editedFrom'],
      conflicts: ['text', 'at'],
      typing: ['text'],
      earlier: [
        ...['words', 'name', 'kind', 'role', 'many', 'namedAt'],
        ...['closeness', 'feeling', 'contact', 'often', 'channels', 'distance', 'since'],
        ...['date', 'toClient', 'fromClient', 'thought', 'now'],
      ],
      prompts: ['at', 'answer'],
    });
    expect(Object.keys(emptyDraft('x', 1)).sort()).toEqual(
      [...Object.keys(ENTITY), 'id', 'startedAt'].sort(),
    );
  });
});
