import { describe, expect, it } from 'vitest';
import { fits } from '../../../utils/draft/schema';
import type { QuestionSet } from '../../../utils/model/question';
import { SETS, questionById } from '../../../utils/questions';
import { resolveSets } from '../../../utils/questions/resolve';

const ids = (sets: readonly QuestionSet[]) => sets.map(({ id }) => id);
const questions = (sets: readonly QuestionSet[], set: string) =>
  sets.find(({ id }) => id === set)?.questions ?? [];
const own = (id: string, more: object = {}) => ({ id, ask: { je: `Wat vind je van ${id}?` }, ...more });

describe('the sets that a profile chose', () => {
  it('are all built-in ones where a profile says nothing', () => {
    expect(resolveSets(undefined)).toBe(SETS);
  });

  it('stand in the order of the profile, with the two that belong together first', () => {
    expect(ids(resolveSets([{ id: 'life-story' }, { id: 'who-else' }]))).toEqual([
      'two-directions',
      'life-story',
      'who-else',
    ]);
    expect(ids(resolveSets([{ id: 'who-else' }, { id: 'two-directions' }]))).toEqual([
      'who-else',
      'two-directions',
    ]);
    expect(ids(resolveSets([]))).toEqual(['two-directions']);
  });

  it('keep both questions that belong together, each with its own direction, whatever a profile says', () => {
    const sets = resolveSets([
      {
        id: 'two-directions',
        questions: [{ id: 'you-matter-to', ask: { u: 'Voor wie telt u?' }, answer: 'words' }, own('extra')],
      },
      { id: 'who-else', questions: ['matters-to-you', 'shopping'] },
    ]);
    const pair = questions(sets, 'two-directions');
    expect(pair.map(({ id, answer }) => [id, answer])).toEqual([
      ['matters-to-you', 'toClient'],
      ['you-matter-to', 'fromClient'],
    ]);
    expect(pair[1]?.ask.u).toBe('Voor wie telt u?');
    expect(questions(sets, 'who-else').map(({ id }) => id)).toEqual(['shopping']);
  });

  it('hold the built-in questions that were chosen, also those of another set', () => {
    const sets = resolveSets([{ id: 'ours', title: 'Van ons', questions: ['receiving', 'shopping'] }]);
    expect(questions(sets, 'ours')).toEqual([questionById('receiving'), questionById('shopping')]);
    expect(sets[1]?.title).toEqual({ nl: 'Van ons', en: 'Van ons' });
  });

  it('change only what was given of a built-in question', () => {
    const before = questionById('shopping');
    const [question] = questions(
      resolveSets([
        { id: 'who-else', questions: [{ id: 'shopping', ask: { u: 'Wie ziet u op de markt?' } }] },
      ]),
      'who-else',
    );
    expect(question).toEqual({ ...before, ask: { ...before?.ask, u: 'Wie ziet u op de markt?' } });
    const [other] = questions(
      resolveSets([
        {
          id: 'who-else',
          questions: [{ id: 'shopping', why: 'Omdat.', topic: 'de markt', answer: 'words' }],
        },
      ]),
      'who-else',
    );
    expect(other).toEqual({
      ...before,
      why: { nl: 'Omdat.', en: 'Omdat.' },
      topic: { nl: 'de markt', en: 'de markt' },
      answer: 'words',
    });
  });

  it('hold own questions: one sentence serves je, u and English, and the first words name the answer', () => {
    const sets = resolveSets([
      {
        id: 'ours',
        questions: [
          { id: 'pets', ask: { je: 'Welke dieren zijn er?' } },
          { id: 'both', ask: { je: 'Wat wil je?', u: 'Wat wilt u?' }, why: 'Daarom.', answer: 'people' },
          { id: 'long', ask: { u: 'Wat zou u aan iemand anders willen vertellen over dit huis?' } },
        ],
      },
    ]);
    const [pets, both, long] = questions(sets, 'ours');
    expect(pets).toMatchObject({
      ask: { je: 'Welke dieren zijn er?', u: 'Welke dieren zijn er?', en: 'Welke dieren zijn er?' },
      topic: { nl: 'Welke dieren zijn er' },
      answer: 'words',
      source: [],
    });
    expect(both).toMatchObject({
      ask: { je: 'Wat wil je?', u: 'Wat wilt u?', en: 'Wat wilt u?' },
      why: { nl: 'Daarom.', en: 'Daarom.' },
      answer: 'people',
    });
    expect(long?.topic.nl).toBe('Wat zou u aan iemand anders …');
    expect(sets[1]?.title.nl).toBe('ours');
  });

  it('leave out a set of which no answer could be saved', () => {
    const ask = { u: 'Wie ziet u vaak?' };
    const sets = resolveSets([{ id: 'constructor', questions: [{ id: 'vaak', ask }] }, { id: 'vaker' }]);
    expect(sets.map(({ id }) => id)).toEqual(['two-directions']);
    for (const set of resolveSets([
      { id: 'constructor', questions: [{ id: 'vaak', ask }] },
      { id: 'eigen', questions: [{ id: 'vaak', ask }] },
    ]))
      expect(fits('answers', 'set', set.id)).toBe(true);
  });

  it('leave out what nobody knows, what has no words, and what is there already', () => {
    const sets = resolveSets([
      { id: 'gone' },
      { id: 'empty', questions: [] },
      { id: 'none', questions: ['nobody-knows', { id: 'no-words' }, { id: 'no-words-2', ask: {} }] },
      { id: 'who-else', questions: ['shopping', 'shopping', own('constructor')] },
      { id: 'who-else', questions: ['neighbourhood'] },
      { id: 'ours', questions: ['shopping', own('mine')] },
    ]);
    expect(sets.map(({ id, questions: all }) => [id, ...all.map((one) => one.id)])).toEqual([
      ['two-directions', 'matters-to-you', 'you-matter-to'],
      ['who-else', 'shopping'],
      ['ours', 'mine'],
    ]);
  });
});
