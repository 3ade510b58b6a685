import { expect, test } from 'vitest';
import { type Draft, REPORT } from '../../../utils/model/draft';
import { parseReport } from '../../../utils/report/parse';
import { type ReportPart, partsToTransfer, reportParts } from '../../../utils/report/parts';
import { printReport } from '../../../utils/report/print';
import { CLIENT_WORDS, VOCABULARY } from '../../../utils/language/client-word';
import { reportWords } from '../../../utils/report/words';
import { draftOf, optionsWith } from './drafts';

type Change = Parameters<typeof optionsWith>[0];
const TOPICS = {
  vroeger: 'zoals het vroeger was',
  vieren: 'samen iets vieren',
  klein: 'wie je bij iets kleins belt',
  nu: 'hoe het nu is',
};

const print = (draft: Draft, change?: Change): string => {
  const options = optionsWith(change, TOPICS);
  return printReport(reportParts(draft, options), options);
};

const RICH = draftOf(
  {
    zus: { name: 'A.', kind: 'gezin', to: 'belt elke dag', from: 'ik pas op haar kinderen' },
    buurvrouw: { kind: 'buurt', to: '', from: '' },
    'oud-collega': {
      name: 'Henk',
      kind: 'werk',
      to: { note: 'lijkt te wachten op een teken', by: 'worker' },
    },
    'buurman van 12': { kind: 'buurt', from: 'ik zet zijn vuilnis buiten', via: 'buurvrouw' },
    kapper: {},
    huisarts: { kind: 'formeel', role: 'professional', to: 'luistert' },
    maatje: { kind: 'vereniging', role: 'volunteer' },
  },
  {
    vroeger: { text: 'We zaten met "z\'n allen" aan tafel.' },
    vieren: { kind: 'ratherNot', text: 'te veel gebeurd' },
    klein: { kind: 'nobody', text: 'of toch, mijn broer' },
    later: { kind: 'notNow' },
    nu: { kind: 'enough' },
  },
);

test('story and list, with names', () => {
  expect(print(RICH)).toBe(`Mensen om de cliënt heen – gesprek van 22 november 2026

In dit gesprek noemt de cliënt als belangrijk: zus A. en buurvrouw. De cliënt vertelt ook zelf belangrijk te zijn voor: zus A., buurvrouw en buurman van 12. Zelf noem ik als belangrijk voor de cliënt: oud-collega Henk. Daarnaast ging het in dit gesprek over: kapper.
Ook ging het over beroepskrachten of vrijwilligers: huisarts en maatje. Uit die groep noemt de cliënt als belangrijk: huisarts.

Wie er zijn:
- zus A. (gezin), belangrijk voor de cliënt: "belt elke dag"; andersom: "ik pas op haar kinderen"
- buurvrouw (buurt), over en weer belangrijk
- oud-collega Henk (werk), belangrijk voor de cliënt, volgens mij: "lijkt te wachten op een teken"
- buurman van 12 (buurt, via buurvrouw), voor wie de cliënt belangrijk is: "ik zet zijn vuilnis buiten"
- kapper, genoemd

Vanuit beroep of vrijwilligerswerk:
- huisarts (beroepskracht), belangrijk voor de cliënt: "luistert"
- maatje (vereniging, vrijwilliger)

Verder verteld:
- zoals het vroeger was: "We zaten met ""z'n allen"" aan tafel."
- samen iets vieren: liever niet over praten
- wie je bij iets kleins belt: op dit moment niemand, zegt de cliënt: "of toch, mijn broer"
- hoe het nu is: hier laten we het bij

(Kring 1)`);
});

test('short, without names', () => {
  expect(print(RICH, { layout: 'short', names: false })).toBe(`Om de cliënt heen, 22 nov 2026:
zus (gezin): "belt elke dag"; andersom "ik pas op haar kinderen"
buurvrouw (buurt): over en weer
oud-collega (werk): volgens mij "lijkt te wachten op een teken"
buurman van 12 (buurt, via buurvrouw): voor wie de cliënt belangrijk is "ik zet zijn vuilnis buiten"
kapper: genoemd
huisarts (beroepskracht): "luistert"
maatje (vereniging, vrijwilliger)
Verder:
zoals het vroeger was: "We zaten met ""z'n allen"" aan tafel."
samen iets vieren: liever niet over praten
wie je bij iets kleins belt: nu niemand: "of toch, mijn broer"
hoe het nu is: hier laten we het bij
(Kring 1)`);
});

test('story alone, for a young person, with two sisters', () => {
  const draft = draftOf({
    zus1: { words: 'zus', name: 'Noor', kind: 'gezin', to: 'altijd vrolijk!', from: '' },
    zus2: { words: 'zus', name: 'Esra', kind: 'gezin', to: '', from: { by: 'worker' } },
    buren: { many: true, kind: 'buurt' },
  });
  const words = reportWords({ client: CLIENT_WORDS.jongere, region: 'vl' });
  expect(print(draft, { layout: 'story', names: false, words, blankLines: false }))
    .toBe(`Mensen om de jongere heen – gesprek van 22 november 2026
In dit gesprek noemt de jongere als belangrijk: zus 1 en zus 2. De jongere vertelt ook zelf belangrijk te zijn voor: zus 1. Volgens mij is de jongere belangrijk voor: zus 2. Daarnaast ging het in dit gesprek over: buren.
Over zus 1 zegt de jongere: "altijd vrolijk!"
(Kring 1)`);
});

test('nothing to tell is no text', () => {
  expect(print(draftOf({}))).toBe('');
  expect(print(draftOf({}, { nu: { kind: 'notNow' } }))).toBe('');
});

// DOMAIN 5.3, W-02, DESIGN 1.3: words that make people means, or that judge.
const LOADED =
  /netwerk|inzet|ingezet|betrek|betrokken|gebruik|benut|inschakel|activeer|mantelzorg|hulpbron|steunbron|systeem|isolement|eenzaam|beperkt|eigen kracht|zelfredzaam|in kaart|draagkracht|belast|cliëntsysteem|\bhij\b|\bzij\b|\bhem\b|\d+ mensen/iu;

test.each(['both', 'story', 'list', 'short'] as const)(
  '%s: no loaded word, no pronoun that guesses',
  (layout) => {
    const many = draftOf(
      {
        zus: { kind: 'gezin', to: '', from: { by: 'worker' } },
        neef: { kind: 'familie', to: { by: 'worker', note: 'rust' }, from: 'rust' },
        dokter: { kind: 'formeel', role: 'professional', from: '' },
        kapper: { kind: '' },
        broer: { kind: 'online', to: '', from: '' },
      },
      {
        a: { kind: 'nobody' },
        b: { kind: 'nobody', by: 'worker' },
        c: { kind: 'enough' },
        d: { kind: 'ratherNot' },
      },
    );
    for (const words of [
      reportWords(VOCABULARY),
      reportWords({ ...VOCABULARY, region: 'vl' }),
      reportWords({ client: CLIENT_WORDS.inwoner, region: 'nl' }),
    ])
      expect(print(many, { layout, words })).not.toMatch(LOADED);
  },
);

test('without names no name is anywhere, and the notes stay as they were said', () => {
  for (const layout of ['both', 'story', 'list', 'short'] as const) {
    const draft = draftOf({
      zus: { name: 'Sterre', to: 'Sterretje belt' },
      neef: { via: 'zus', name: 'Sterre' },
    });
    const text = print(draft, { layout, names: false });
    expect(text.replaceAll('Sterretje', '')).not.toContain('Sterre');
    if (layout !== 'both') expect(text).toContain('"Sterretje belt"');
  }
});

test('a reason for rather not stays out (W-22)', () => {
  for (const layout of ['both', 'story', 'list', 'short'] as const)
    expect(print(RICH, { layout })).not.toContain('te veel gebeurd');
});

test('a second transfer prints what is new or changed, under its heading', () => {
  const options = optionsWith({ layout: 'list' }, TOPICS);
  const first = reportParts(RICH, options);
  const transfers = Object.fromEntries(first.map(({ id, text }) => [id, { at: 1, text }]));
  const changed: Draft = {
    ...RICH,
    transfers,
    people: {
      ...RICH.people,
      zus2: { words: 'zus', name: 'B.', namedAt: 9 },
      neef: { words: 'neef', namedAt: 10 },
    },
    report: { [REPORT]: { leftOut: ['person/neef'] } },
  };
  const second = partsToTransfer(changed, reportParts(changed, options));
  expect(printReport(second, options)).toBe(`Mensen om de cliënt heen – gesprek van 22 november 2026

Wie er zijn:
- zus B., genoemd

(Kring 1)`);
  const both = parseReport(`${printReport(first, options)}\n\n${printReport(second, options)}`);
  expect(both.people).toHaveLength(8);
  expect(both.unknown).toEqual([]);

  const again = { ...changed, people: RICH.people };
  expect(printReport(partsToTransfer(again, reportParts(again, options)), options)).toBe('');
});

test('parts keep their ids', () => {
  const ids = (parts: readonly ReportPart[]): string[] => parts.map(({ id }) => id);
  expect(ids(reportParts(RICH, optionsWith({ layout: 'both' }, TOPICS)))).toEqual([
    'heading/title',
    'story',
    'heading/people',
    ...['zus', 'buurvrouw', 'oud-collega', 'buurman van 12', 'kapper'].map((id) => `person/${id}`),
    'heading/passing',
    'person/huisarts',
    'person/maatje',
    'heading/answers',
    ...['vroeger', 'vieren', 'klein', 'nu'].map((id) => `answer/${id}`),
    'mark',
  ]);
});

const SINCE: Draft = {
  ...draftOf({ moeder: { to: 'er is altijd koffie' }, zus: { closeness: 'near' }, buurman: {}, tante: {} }),
  earlier: {
    moeder: { words: 'moeder', namedAt: 0, toClient: 'er is altijd koffie', now: 'same', date: '2026-05-03' },
    zus: { words: 'zus', namedAt: 1, closeness: 'far', date: '2026-05-03' },
    oom: { words: 'oom', name: 'Piet', namedAt: 2, now: 'gone', date: '2026-05-03' },
    tante: { words: 'tante', namedAt: 3, date: '2026-05-03' },
  },
};

test('then and now: who came, came closer, is not there any more, and who was not spoken of', () => {
  const text = print(SINCE, { layout: 'list', names: false });
  expect(text).toContain(`Toen en nu – sinds 3 mei 2026:
- nieuw erbij: buurman
- nu niet meer erbij: oom
- dichterbij: zus
- nog zo: moeder
- vandaag niet over gesproken: tante
`);
  expect(text).not.toContain('- tante');
  const read = parseReport(text);
  expect(read.people.map(({ label }) => label)).toEqual(['moeder', 'zus', 'buurman']);
  expect(read.gone).toEqual(['oom']);
  expect(read.unknown).toEqual([]);
  expect(text).not.toMatch(LOADED);
});

test('then and now in the short layout, with names', () => {
  const text = print(SINCE, { layout: 'short' });
  expect(text).toContain(
    '\nToen en nu – sinds 3 mei 2026:\nnieuw erbij: buurman\nnu niet meer erbij: oom Piet\ndichterbij: zus\n',
  );
  expect(text).not.toContain('nog zo');
  expect(parseReport(text).gone).toEqual(['oom Piet']);
});
