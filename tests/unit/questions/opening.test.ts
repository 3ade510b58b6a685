import { describe, expect, it } from 'vitest';
import { CLIENT_TEXT } from '../../../utils/questions/client-text';
import { NOBODY, OPENING, SNOWBALL, WORKER_LINE } from '../../../utils/questions/opening';
import { BANNED, countWords, expectOwnAddress } from './words';

const SNOWBALL_SAID = SNOWBALL('buurman van 12');

describe('what is said around the questions', () => {
  it.each([
    ['OPENING', OPENING, 30],
    ['NOBODY', NOBODY, 30],
    ['SNOWBALL', SNOWBALL_SAID, 15],
    ['CLIENT_TEXT (DOMAIN R32)', CLIENT_TEXT.body, 80],
  ] as const)('%s keeps its length, its address and its respect', (_, spoken, most) => {
    expectOwnAddress(spoken);
    for (const text of [spoken.je, spoken.u, spoken.en]) {
      expect(countWords(text)).toBeLessThanOrEqual(most);
      expect(text).not.toMatch(BANNED);
    }
  });

  it.each([OPENING, CLIENT_TEXT.body])(
    'says that it is free, where it goes and that reading along is fine',
    (text) => {
      for (const said of [text.je, text.u]) {
        expect(said).toMatch(/kiest/);
        expect(said).toMatch(/dossier/);
        expect(said).toMatch(/meelezen/);
      }
      expect(text.en).toMatch(/choose.*file|file.*choose/);
      expect(text.en).toMatch(/read along/);
    },
  );

  it('never calls the notes secret (DOMAIN R19)', () => {
    for (const { je, u } of [OPENING, CLIENT_TEXT.body])
      expect(je + u).not.toMatch(/geheim|alleen voor mij|tussen ons/i);
  });

  it('lets "nobody" stand and offers both ways on (SEEDS W-20)', () => {
    for (const said of [NOBODY.je, NOBODY.u]) {
      expect(said).toMatch(/schrijf ik het op.*terugkijken.*of laten we het/);
      expect(said).not.toMatch(/\b(maar|toch|echt|vast)\b/i);
    }
  });

  it('keeps the label as it was said', () => {
    for (const said of Object.values(SNOWBALL_SAID)) expect(said).toMatch(/: buurman van 12\. /);
  });

  it('sends worries about safety to the procedure of the own country (DOMAIN R37)', () => {
    expect(WORKER_LINE.nl.nl).toMatch(/meldcode/);
    expect(WORKER_LINE.nl.en).toMatch(/meldcode/);
    expect(WORKER_LINE.vl.nl).toMatch(/stappenplan/);
    expect(WORKER_LINE.vl.en).toMatch(/protocol/);
    expect(CLIENT_TEXT.title.nl).toBe('Wat ik nu opschrijf');
  });
});
