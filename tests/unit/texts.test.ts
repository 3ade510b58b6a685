import { describe, expect, it } from 'vitest';
import { en } from '../../utils/i18n/en';
import { dutch, nl } from '../../utils/i18n/nl';
import { CLIENT_WORDS, VOCABULARY } from '../../utils/language/client-word';
import { findLoadedWords } from '../../utils/language/word-guard';
import { CLIENT_TEXT } from '../../utils/questions/client-text';
import { SETS } from '../../utils/questions';
import { NOBODY, OPENING, SNOWBALL, WORKER_LINE } from '../../utils/questions/opening';
import { FIXED, KIND_WORDS, reportWords } from '../../utils/report/words';

/** Every text in a catalogue, with the functions called: with one and with more. */
function textsIn(value: unknown, where = ''): [string, string][] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value === 'function') {
    const text = value as (...input: unknown[]) => unknown;
    return [
      [`${where}(1)`, String(text(1, 1))],
      [`${where}(2)`, String(text(2, 2))],
      [`${where}('')`, String(text('', ''))],
      [`${where}(buurvrouw)`, String(text('buurvrouw', 'buurvrouw'))],
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, where ? `${where}.${key}` : key));
}

const spoken = { OPENING, NOBODY, SNOWBALL: SNOWBALL('buurvrouw'), CLIENT_TEXT: CLIENT_TEXT.body };
const DUTCH = [
  ...textsIn(nl, 'nl'),
  ...textsIn({ FIXED, KIND_WORDS, words: reportWords(VOCABULARY) }),
  ...Object.entries(spoken).flatMap(([name, { je, u }]) => textsIn({ je, u }, name)),
  ...textsIn({ title: CLIENT_TEXT.title.nl, worker: WORKER_LINE.nl.nl, vl: WORKER_LINE.vl.nl }),
  ...SETS.flatMap(({ id, title, questions }) => [
    ...textsIn({ title: title.nl }, id),
    ...questions.flatMap(({ id: name, ask, why, topic }) =>
      textsIn({ je: ask.je, u: ask.u, why: why.nl, topic: topic.nl }, name),
    ),
  ]),
];
const ENGLISH = [
  ...textsIn(en, 'en'),
  ...Object.entries(spoken).flatMap(([name, { en: text }]) => textsIn({ text }, name)),
  ...textsIn({ title: CLIENT_TEXT.title.en, worker: WORKER_LINE.nl.en, vl: WORKER_LINE.vl.en }),
  ...SETS.flatMap(({ questions }) =>
    questions.flatMap(({ id, ask, why, topic }) =>
      textsIn({ ask: ask.en, why: why.en, topic: topic.en }, id),
    ),
  ),
];

describe('everything that Kring says', () => {
  it('is really looked at', () => {
    expect(DUTCH.length).toBeGreaterThan(300);
    expect(ENGLISH.length).toBeGreaterThan(200);
    expect(DUTCH.map(([where]) => where)).toContain('nl.trouble.conflict(buurvrouw)');
  });

  it('in Dutch uses no word that it would not want to hear (DESIGN 1.3)', () => {
    expect(
      DUTCH.flatMap(([where, text]) => findLoadedWords(text).map(({ found }) => `${where}: ${found}`)),
    ).toEqual([]);
  });

  it('never claims to be secret, anonymous or safe from reading along (R19)', () => {
    for (const [where, text] of [...DUTCH, ...ENGLISH])
      expect(text, where).not.toMatch(
        /geheim|vertrouwelijk|anoniem|onder ons|niemand (anders )?(leest|ziet|kan|weet)|secret|confidential|anonymous|between us|nobody (else )?(reads|sees|can|knows)/i,
      );
    for (const text of [OPENING.je, OPENING.u, CLIENT_TEXT.body.je, CLIENT_TEXT.body.u])
      expect(text).toMatch(/mag.* meelezen/);
  });

  it('asks nothing about violence or safety, and points once to what holds in each country (R37)', () => {
    const about = /geweld|mishandel|misbruik|onveilig|veiligheid|meldcode|violen|abuse|unsafe|safety/i;
    expect(DUTCH.filter(([, text]) => about.test(text)).map(([, text]) => text)).toEqual([
      WORKER_LINE.nl.nl,
      WORKER_LINE.vl.nl,
    ]);
    expect(ENGLISH.filter(([, text]) => about.test(text)).map(([, text]) => text)).toEqual([
      WORKER_LINE.nl.en,
      WORKER_LINE.vl.en,
    ]);
  });

  it('asks not to write down what is the matter with somebody else (R14), and a name only if needed (R13)', () => {
    expect(nl.people.onlyNeeded).toMatch(
      /Een naam alleen als het nodig is.*wat er met een ander aan de hand is/,
    );
    expect(nl.details.nameHint).toMatch(/Alleen als het nodig is/);
  });

  it('speaks of the people of a team in its own word and region, everywhere', () => {
    const inWords = (words: Parameters<typeof dutch>[0]) => textsIn(dutch(words), 'nl');
    const inwoner = inWords({ client: CLIENT_WORDS.inwoner, region: 'nl' });
    expect(inwoner.filter(([, text]) => /cli[eë]nt/i.test(text))).toEqual([]);
    expect(inwoner.filter(([, text]) => /de inwoner/i.test(text)).length).toBeGreaterThan(15);
    const gezin = inWords({ client: CLIENT_WORDS.gezin, region: 'vl' });
    expect(gezin.filter(([, text]) => /cli[eë]nt|\bde gezin|beroepskracht/i.test(text))).toEqual([]);
    expect(gezin.map(([, text]) => text)).toContain('hulpverleners en vrijwilligers');
    expect(gezin.map(([, text]) => text)).toContain('Het gezin is belangrijk voor: buurvrouw');
  });

  it('says of the clipboard that Windows may keep it, in both languages (R25)', () => {
    for (const { report } of [nl, en]) {
      expect(report.copied).toContain('Win+V');
      expect(report.clipboardCleared).toContain('Win+V');
    }
  });

  it('has no sentence without end, and no empty one besides "nothing to say"', () => {
    for (const [where, text] of [...DUTCH, ...ENGLISH])
      if (!/save\.nothing/.test(where)) expect(text.trim(), where).not.toBe('');
    for (const trouble of [nl.trouble, en.trouble])
      for (const reason of ['full', 'refused', 'unreadable', 'gone', 'silent'] as const)
        expect(trouble[reason]).toMatch(/\.$/);
  });
});
