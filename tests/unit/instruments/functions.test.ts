import { describe, expect, it } from 'vitest';
import { nl } from '../../../utils/i18n/nl';
import functions, { INVITATIONS } from '../../../utils/instruments/functions';
import { findLoadedWords } from '../../../utils/language/word-guard';
import { DIRECTIONS, FUNCTIONS } from '../../../utils/model/draft';
import { BANNED, countWords, expectOwnAddress } from '../questions/words';
import { circleFrom } from './people';

const { directions, comesFrom, goesTo } = nl.views.functions;
const what = nl.facts.functions;
const PEOPLE = circleFrom(
  ['huisarts', {}, { toClient: { functions: ['practical'] } }],
  [
    'zus',
    {},
    { toClient: { functions: ['practical', 'affection'] }, fromClient: { functions: ['affection'] } },
  ],
  ['buurvrouw', {}, { toClient: {}, fromClient: { functions: ['practical'] } }],
  ['kapper'],
);

describe('what people are for each other, in words', () => {
  it('has one line per person in each row, with the direction, and passers-by last', () => {
    expect(functions.read(PEOPLE, nl)).toEqual([
      { heading: what.affection, lines: [{ id: 'p1', text: `zus: ${directions.both}` }] },
      {
        heading: what.practical,
        lines: [
          { id: 'p1', text: `zus: ${directions.toClient}` },
          { id: 'p2', text: `buurvrouw: ${directions.fromClient}` },
          { id: 'p0', text: `huisarts: ${directions.toClient}` },
        ],
      },
    ]);
  });

  it('gives the report both directions apart, with labels only', () => {
    const groups = functions.report(PEOPLE, nl);
    expect(groups.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)])).toEqual([
      [comesFrom(what.affection), ['zus']],
      [goesTo(what.affection), ['zus']],
      [comesFrom(what.practical), ['zus', 'huisarts']],
      [goesTo(what.practical), ['buurvrouw']],
    ]);
  });

  it('says nothing when nothing was said: an empty row is no lack', () => {
    const nobody = circleFrom(['zus', {}, { toClient: {} }], ['kapper']);
    expect(functions.read(nobody, nl)).toEqual([]);
    expect(functions.report(nobody, nl)).toEqual([]);
  });
});

describe('the question in an empty row', () => {
  const asks = FUNCTIONS.flatMap((one) =>
    DIRECTIONS.map((direction) => ({ one, ...INVITATIONS[one].ask[direction] })),
  );

  it('can be said aloud to "je" and to "u", in few words, once each', () => {
    for (const ask of asks) {
      expectOwnAddress(ask);
      for (const text of [ask.je, ask.u, ask.en]) {
        expect(text).toMatch(/\?$/);
        expect(countWords(text)).toBeLessThanOrEqual(18);
      }
    }
    expect(new Set(asks.map(({ je }) => je)).size).toBe(asks.length);
  });

  it('speaks of people as people, and never asks who can help', () => {
    for (const { je, u, en } of asks) {
      expect(`${je} ${u}`).not.toMatch(BANNED);
      expect(`${je} ${u} ${en}`).not.toMatch(/\bhelp/i);
      expect([...findLoadedWords(je), ...findLoadedWords(u)]).toEqual([]);
    }
  });

  it('names the lines of its source', () => {
    for (const { source } of Object.values(INVITATIONS)) expect(source).toMatch(/^N:1[45]\d-1[45]\d$/);
  });
});
