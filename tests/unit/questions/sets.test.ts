import { describe, expect, it } from 'vitest';
import { SETS, questionById, setOf } from '../../../utils/questions/index';
import { BANNED, countWords, expectOwnAddress } from './words';

const ALL = SETS.flatMap((set) => set.questions);
const inSet = (id: string) => SETS.find((set) => set.id === id)?.questions ?? [];
const sources = (...ids: string[]) => new Set(ids.flatMap(inSet).flatMap((question) => question.source));

describe('all sets', () => {
  it('stand in the order in which they are offered', () => {
    expect(SETS.map((set) => set.id)).toEqual(['two-directions', 'who-else', 'how-is-that', 'life-story']);
  });

  it('have unique ids and topics in both languages', () => {
    for (const values of [
      ALL.map((question) => question.id),
      ALL.map((question) => question.topic.nl.toLowerCase()),
      ALL.map((question) => question.topic.en.toLowerCase()),
    ])
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it('find a question and its set by id', () => {
    for (const set of SETS)
      for (const question of set.questions) {
        expect(questionById(question.id)).toBe(question);
        expect(setOf(question.id)).toBe(set);
      }
    expect(questionById('gone')).toBeUndefined();
    expect(setOf('gone')).toBeUndefined();
  });

  it('have a version and a title that keeps to the same words', () => {
    for (const set of SETS) {
      expect(set.version).toBeGreaterThanOrEqual(1);
      expect(set.title.nl).not.toMatch(BANNED);
      expect(set.title.en).toMatch(/\S/);
    }
  });
});

describe.each(ALL.map((question) => [question.id, question] as const))('%s', (_, question) => {
  const { ask, why, topic } = question;

  it('can be said aloud to anybody, in one breath (DOMAIN 4.5 rule 6)', () => {
    expectOwnAddress(ask);
    for (const text of [ask.je, ask.u, ask.en]) {
      expect(countWords(text)).toBeLessThanOrEqual(15);
      expect(text).toMatch(/^[A-Z].*[?.]$/);
    }
  });

  it('is open and asks no account', () => {
    for (const text of [ask.je, ask.u]) {
      expect(text).toMatch(/\b(wie|wat|hoe|welke|waar|vertel)\b/i);
      expect(text).not.toMatch(/waarom|hoezo|\bhelp|\bhulp/i);
    }
    expect(ask.en).not.toMatch(/\bwhy\b|\bhelp/i);
  });

  it('has a reason of at most 40 words (DOMAIN 4.5 rule 8)', () => {
    for (const text of [why.nl, why.en]) {
      expect(countWords(text)).toBeGreaterThan(5);
      expect(countWords(text)).toBeLessThanOrEqual(40);
      expect(text).not.toMatch(/\b[QWI]-\w*\d|\b[A-Z]:\d/);
    }
  });

  it('speaks of people with respect', () => {
    for (const text of [ask.je, ask.u, why.nl, topic.nl]) expect(text).not.toMatch(BANNED);
    expect([ask.en, why.en, topic.en].join(' ')).not.toMatch(/violen|abuse|\bunsafe|network|client/i);
  });

  it('has a topic that a list and a report can hold', () => {
    for (const text of [topic.nl, topic.en]) {
      expect(countWords(text)).toBeLessThanOrEqual(5);
      expect(text).toMatch(/^[\p{L}\p{N} -]+$/u);
    }
  });

  it('names where it comes from', () => {
    expect(question.source.length).toBeGreaterThan(0);
    for (const code of question.source) expect(code).toMatch(/^(Q-[A-Z]\d{2}|[PHNMK]:\d+)$/);
  });
});

describe('two-directions', () => {
  it('is exactly the pair (SEEDS I-14)', () => {
    expect(inSet('two-directions').map((question) => question.answer)).toEqual(['toClient', 'fromClient']);
    expect([...sources('two-directions')]).toEqual(
      expect.arrayContaining(['Q-A01', 'Q-A02', 'Q-B01', 'Q-B02']),
    );
  });
});

describe('who-else', () => {
  const deck = inSet('who-else');
  const first = (code: string) => deck.findIndex((question) => question.source.includes(code));

  it('covers every row of the weak-tie search (SEEDS 2E)', () => {
    const rows = Array.from({ length: 14 }, (_, index) => `Q-E${String(index + 1).padStart(2, '0')}`);
    expect(rows.filter((row) => first(row) < 0)).toEqual([]);
  });

  it('asks for people without a direction', () => {
    expect(deck.filter((question) => question.answer !== 'people')).toEqual([]);
  });

  it('goes from places to things done, to phone and screen, to people through people', () => {
    const order = ['Q-E05', 'Q-E14', 'Q-E04', 'Q-E08', 'Q-E06', 'Q-E03', 'Q-E01', 'Q-E02'].map(first);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(deck.slice(-2).map((question) => question.source[0])).toEqual(['Q-E09', 'Q-E10']);
  });
});

describe('how-is-that', () => {
  it('asks with the pair everything of the resident questions, in their order (SEEDS I-13)', () => {
    const all = sources('two-directions', 'how-is-that');
    const rows = ['Q-A01', 'Q-B01', 'Q-C01', 'Q-C02', 'Q-D01', 'Q-D02', 'Q-D03', 'Q-I03', 'Q-I02'];
    expect(rows.filter((row) => !all.has(row))).toEqual([]);
    const own = inSet('how-is-that').flatMap((question) => question.source);
    const order = rows.slice(2, 8).map((row) => own.indexOf(row));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('is answered in words', () => {
    expect(inSet('how-is-that').filter((question) => question.answer !== 'words')).toEqual([]);
  });

  it('puts company, quiet and the way it is side by side (SEEDS W-18)', () => {
    expect(questionById('company-or-quiet')?.ask.je).toMatch(/mensen.*rust.*zoals het is/);
  });

  it('suggests no burden in the question about receiving (Q-D03)', () => {
    const ask = questionById('receiving')?.ask;
    expect([ask?.je, ask?.u, ask?.en].join(' ')).not.toMatch(/last\b|belast|schuld|lastig|burden|useless/i);
  });
});

describe('life-story', () => {
  it('starts with people and ends with words (SEEDS I-25)', () => {
    expect(inSet('life-story').map((question) => question.answer)).toEqual([
      'people',
      'people',
      'words',
      'words',
    ]);
    expect([...sources('life-story')]).toEqual(expect.arrayContaining(['Q-C03', 'Q-C04']));
  });

  it('does not argue with "niemand" (SEEDS W-20)', () => {
    for (const { ask, why } of inSet('life-story'))
      expect(`${ask.je} ${ask.u} ${why.nl}`).not.toMatch(
        /toch wel|iedereen heeft|vast wel|echt niemand|zeker weten/i,
      );
    expect(inSet('life-story')[0]?.ask.je).toContain('vroeger');
  });
});
