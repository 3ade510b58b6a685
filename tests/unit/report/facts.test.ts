import { expect, test } from 'vitest';
import { findLoadedWords } from '../../../utils/language/word-guard';
import {
  CHANNELS,
  CLOSENESS,
  CONTACTS,
  DISTANCES,
  FEELINGS,
  FUNCTIONS,
  OFTEN,
  SINCE,
} from '../../../utils/model/draft';
import { parseReport } from '../../../utils/report/parse';
import { reportParts } from '../../../utils/report/parts';
import { printReport } from '../../../utils/report/print';
import { draftOf, optionsWith } from './drafts';

type Change = Parameters<typeof optionsWith>[0];
const print = (draft: ReturnType<typeof draftOf>, change?: Change): string => {
  const options = optionsWith(change);
  return printReport(reportParts(draft, options), options);
};

const TALK = draftOf(
  {
    zus: {
      name: 'A.',
      kind: 'familie',
      to: { note: 'belt elke dag', functions: ['affection', 'belonging', 'stability'] },
      from: { note: 'ik pas op haar kinderen', functions: ['practical'] },
      closeness: 'near',
      feeling: 'strength',
      often: 'weekly',
      channels: ['phone', 'inPerson'],
      distance: 'nearby',
      since: 'always',
    },
    oma: {
      kind: 'familie',
      to: { functions: ['affection'] },
      from: '',
      closeness: 'near',
      feeling: 'both',
      contact: 'died',
      often: 'daily',
      distance: 'sameHouse',
      since: 'always',
    },
    buren: {
      kind: 'buurt',
      many: true,
      to: '',
      closeness: 'middle',
      feeling: 'strength',
      distance: 'nearby',
    },
    broer: {
      kind: 'familie',
      from: { by: 'worker', functions: ['stability'] },
      closeness: 'far',
      feeling: 'weighs',
      contact: 'faded',
      often: 'seldom',
      channels: ['online'],
      distance: 'far',
      since: 'years',
    },
    huisarts: { kind: 'formeel', role: 'professional', to: { functions: ['stability'] }, since: 'recent' },
  },
  {},
  [
    ['broer', 'zus'],
    ['oma', 'buren'],
  ],
);
const VIEWS = [
  {
    id: 'circles',
    title: 'Cirkels',
    groups: [
      { heading: 'Heel dichtbij', lines: ['zus A.', 'oma'] },
      { heading: 'Dichtbij', lines: ['buren'] },
      { heading: 'Verder weg', lines: [] },
    ],
  },
  { id: 'functions', title: 'Vier functies', groups: [{ heading: 'Houvast', lines: [] }] },
];

test('story, list, who know each other and a view', () => {
  expect(print(TALK, { views: VIEWS })).toBe(`Mensen om de cliënt heen – gesprek van 22 november 2026

In dit gesprek noemt de cliënt als belangrijk: zus A., oma en buren. De cliënt vertelt ook zelf belangrijk te zijn voor: zus A. De cliënt vertelt belangrijk te zijn geweest voor: oma. Volgens mij is de cliënt belangrijk voor: broer. Overleden is: oma.
Ook ging het over beroepskrachten of vrijwilligers: huisarts. Uit die groep noemt de cliënt als belangrijk: huisarts.

Wie er zijn:
- zus A. (familie), belangrijk voor de cliënt: "belt elke dag"; andersom: "ik pas op haar kinderen"; voelt heel dichtbij; geeft kracht; geeft steun en waardering, het gevoel erbij te horen en houvast; krijgt van de cliënt praktische hulp; elke week contact: elkaar zien en bellen; woont in de buurt; kennen elkaar altijd al
- oma (familie), overleden; over en weer belangrijk; voelt heel dichtbij; geeft kracht en het voelt ook zwaar; gaf steun en waardering; vroeger elke dag contact; woonde in hetzelfde huis; kenden elkaar altijd al
- buren (buurt), belangrijk voor de cliënt; voelen dichtbij; geven kracht; wonen in de buurt
- broer (familie), voor wie de cliënt belangrijk is, volgens mij; voelt verder weg; het voelt zwaar; krijgt volgens mij van de cliënt houvast; er is minder contact dan vroeger; af en toe contact: berichtjes of online; woont ver uit de buurt; kennen elkaar al jaren

Vanuit beroep of vrijwilligerswerk:
- huisarts (beroepskracht), belangrijk voor de cliënt; geeft houvast; kennen elkaar sinds kort

Wie elkaar kennen:
- zus A. en broer kennen elkaar
- oma en buren kenden elkaar

Cirkels – overzicht:
Heel dichtbij: zus A., oma.
Dichtbij: buren.

(Kring 1)`);
});

test('short: how near, how it feels and how it stands', () => {
  expect(print(TALK, { layout: 'short', names: false, views: VIEWS })).toBe(`Om de cliënt heen, 22 nov 2026:
zus (familie): "belt elke dag"; andersom "ik pas op haar kinderen"; heel dichtbij; geeft kracht
oma (familie): overleden; over en weer; heel dichtbij; geeft kracht en het voelt ook zwaar
buren (buurt): voor de cliënt; dichtbij; geven kracht
broer (familie): voor wie de cliënt belangrijk is volgens mij; verder weg; het voelt zwaar; minder contact dan vroeger
huisarts (beroepskracht): voor de cliënt
(Kring 1)`);
});

test('the story never tells of the dead as if alive, and speaks of one and of more', () => {
  const one = draftOf({
    opa: { from: { by: 'worker' }, contact: 'died' },
    neef: { closeness: 'near', to: '' },
  });
  expect(print(one, { layout: 'story' })).toContain(
    'noemt de cliënt als belangrijk: neef. Volgens mij was de cliënt belangrijk voor: opa. Heel dichtbij voelt: neef. Overleden is: opa.',
  );
  const same = draftOf({
    grootouders: { many: true, to: '', from: '', contact: 'died', closeness: 'near' },
    zus: { to: '', from: '' },
  });
  const story = print(same, { layout: 'story' });
  expect(story).not.toContain('Dat geldt ook andersom');
  expect(story).toContain(
    'te zijn voor: zus. De cliënt vertelt belangrijk te zijn geweest voor: grootouders.',
  );
  expect(story).toContain('Heel dichtbij voelen: grootouders. Overleden zijn: grootouders.');
});

test('no word of it makes people means, and every value has words of its own', () => {
  const lines = [false, true].flatMap((many) =>
    [undefined, ...CONTACTS].flatMap((contact) =>
      [0, 1, 2, 3].map((at) => {
        const facts = {
          many,
          ...(contact && { contact }),
          ...(CLOSENESS[at] && { closeness: CLOSENESS[at] }),
          ...(FEELINGS[at] && { feeling: FEELINGS[at] }),
          ...(OFTEN[at] && { often: OFTEN[at] }),
          ...(CHANNELS[at] && { channels: [CHANNELS[at]] }),
          ...(DISTANCES[at] && { distance: DISTANCES[at] }),
          ...(SINCE[at] && { since: SINCE[at] }),
          to: { functions: FUNCTIONS.slice(at, at + 1) },
        };
        return print(draftOf({ zus: facts }), { layout: 'list' });
      }),
    ),
  );
  expect(new Set(lines).size).toBe(2 * 5 * 4);
  expect(lines.flatMap((line) => findLoadedWords(line))).toEqual([]);
});

const inList = (...lines: string[]): string => ['Wie er zijn:', ...lines].join('\n');
const SAID = {
  closeness: 'near',
  feeling: 'strength',
  often: 'weekly',
  channels: ['inPerson', 'phone'],
  distance: 'nearby',
  since: 'years',
};

test.each([
  [
    'commas',
    '- zus (familie): heel dichtbij, geeft kracht, elke week contact: zien, bellen, in de buurt, al jaren',
  ],
  [
    'full stops',
    '- zus (familie): voelt heel dichtbij. Geeft kracht. Wekelijks contact: bellen, elkaar zien. Woont vlakbij. Al jaren.',
  ],
  [
    'capitals',
    '- ZUS (FAMILIE), VOELT HEEL DICHTBIJ; GEEFT KRACHT; ELKE WEEK CONTACT: ELKAAR ZIEN EN BELLEN; WOONT IN DE BUURT; KENNEN ELKAAR AL JAREN',
  ],
  [
    'the plural',
    '- zus (familie), voelen heel dicht bij; geven energie; contact elke week, zien en bellen; wonen in de buurt; kennen elkaar al jaren',
  ],
  [
    'no bullet, broken',
    'zus (familie), voelt heel\ndichtbij; geeft kracht; elke week contact: elkaar zien\nen bellen; woont in de buurt; kennen elkaar al jaren',
  ],
  [
    'another order',
    '- zus (familie), al jaren; in de buurt; elke week contact: bellen en zien; geeft kracht; voelt heel dichtbij',
  ],
])('said of somebody, changed by hand: %s', (_why, line) => {
  const read = parseReport(inList(line));
  expect(read.unknown).toEqual([]);
  expect(read.people).toEqual([expect.objectContaining({ ...SAID, role: 'network', kind: 'familie' })]);
});

test.each([
  ['kost kracht', { feeling: 'weighs' }],
  ['kosten kracht', { feeling: 'weighs' }],
  ['voelen zwaar', { feeling: 'weighs' }],
  ['geeft en kost kracht', { feeling: 'both' }],
  ['geven en kosten kracht', { feeling: 'both' }],
  ['geven kracht en het voelt ook zwaar', { feeling: 'both' }],
  ['contact onzeker', { contact: 'uncertain' }],
  ['het contact is verwaterd', { contact: 'faded' }],
  ['contact verwaterd', { contact: 'faded' }],
  ['het contact is verbroken', { contact: 'broken' }],
  ['contact verbroken', { contact: 'broken' }],
  ['soms contact: appen of online', { often: 'seldom', channels: ['online'] }],
  ['vroeger af en toe contact: berichtjes of online', { often: 'seldom', channels: ['online'] }],
  ['wonen ver weg', { distance: 'far' }],
  ['elke dag contact: elkaar zien en online', { often: 'daily', channels: ['inPerson', 'online'] }],
  ['ver uit de buurt', { distance: 'far' }],
  ['kenden elkaar al altijd', { since: 'always' }],
])('words of earlier reports and of the panel are read as well: %s', (clause, said) => {
  const read = parseReport(inList(`- buren (buurt), over en weer belangrijk; ${clause}`));
  expect(read).toMatchObject({ people: [said], unknown: [] });
});

test('more people are told of in the plural, a feeling has a subject of its own', () => {
  const text = (facts: object): string =>
    print(draftOf({ buren: { many: true, closeness: 'near', ...facts } }), { layout: 'list' });
  expect(text({ feeling: 'weighs' })).toContain('- buren, voelen heel dichtbij; het voelt zwaar');
  expect(text({ feeling: 'both' })).toContain('geven kracht en het voelt ook zwaar');
});

test.each([
  [
    '- zus (familie), belangrijk voor de cliënt: "belt", geeft steun, erbij horen',
    { note: 'belt', by: 'client', functions: ['affection', 'belonging'] },
  ],
  [
    '- zus (familie), belangrijk voor de cliënt, volgens mij; geeft volgens mij houvast',
    { by: 'worker', functions: ['stability'] },
  ],
  ['- zus (familie), geeft houvast', { functions: ['stability'] }],
  [
    '- zus (familie), geeft volgens mij steun en waardering en houvast',
    { by: 'worker', functions: ['affection', 'stability'] },
  ],
  [
    '- zus (familie): "belt elke dag", geeft de cliënt praktische hulp.',
    { note: 'belt elke dag', by: 'client', functions: ['practical'] },
  ],
])('what somebody is for the client: %s', (line, toClient) => {
  expect(parseReport(inList(line))).toMatchObject({ people: [{ toClient }], unknown: [] });
});

test.each([
  ['said twice', '- zus (familie), voelt dichtbij; voelt heel dichtbij', { closeness: 'middle' }],
  ['a word that is no function', '- zus (familie), geeft houvast en koffie', {}],
  ['of somebody else', '- zus (familie), krijgt van de buurvrouw houvast', {}],
  [
    "the worker's view beside the client's",
    '- zus (familie): "belt"; geeft volgens mij houvast',
    { toClient: { note: 'belt', by: 'client' } },
  ],
  ['channels alone may be a plan', '- zus (familie); bellen', {}],
])('kept and shown: %s', (_why, line, found) => {
  const read = parseReport(inList(line));
  expect(read.unknown).toEqual([line]);
  expect(read.people).toEqual([{ label: 'zus', words: 'zus', kind: 'familie', role: 'network', ...found }]);
});

test('an answer in words of the list stays an answer', () => {
  expect(parseReport('Verder verteld:\n- hoe het gaat met buren: verwaterd')).toMatchObject({
    people: [],
    answers: [{ topic: 'hoe het gaat met buren', kind: 'said', text: 'verwaterd' }],
  });
  expect(parseReport('Verder verteld:\n- samen vieren: de broers kennen elkaar').answers).toMatchObject([
    { topic: 'samen vieren', text: 'de broers kennen elkaar' },
  ]);
});

const PEOPLE = ['- zus A. (familie)', '- opa en oma (familie)', '- moeder (gezin)', '- opa (familie)'];
const knowing = (...lines: string[]): string => inList(...PEOPLE, 'Wie elkaar kennen:', ...lines);

test.each([
  ['zus A.', 'moeder', '- zus A. en moeder kennen elkaar'],
  ['zus A.', 'moeder', '• Zus A. en Moeder kennen elkaar goed.'],
  ['zus A.', 'moeder', 'zus A. – moeder'],
  ['zus A.', 'moeder', '- zus A. kent moeder'],
  ['opa en oma', 'moeder', '- opa en oma en moeder kennen elkaar'],
  ['moeder', 'opa en oma', '- moeder en opa en oma kenden elkaar'],
  ['moeder', 'opa', '- moeder en\nopa kennen elkaar'],
])('%s and %s know each other: %s', (a, b, line) => {
  expect(parseReport(knowing(line))).toMatchObject({ links: [{ a, b }], unknown: [] });
});

test('who know each other is read without its heading, and from a text with two reports', () => {
  const first = inList(...PEOPLE, '- zus A. en moeder kennen elkaar', '(Kring 1)');
  const second = inList('- zus A. 1 (familie)', '- zus A. 2 (familie)', '- zus A. 2 en moeder kennen elkaar');
  const read = parseReport(`${first}\n\n${second}\n(Kring 1)`);
  expect(read.unknown).toEqual([]);
  expect(read.links).toEqual([
    { a: 'zus A. 1', b: 'moeder' },
    { a: 'zus A. 2', b: 'moeder' },
  ]);
});

test.each([
  ['about somebody who is not in the text', '- zus A. en kapper kennen elkaar'],
  ['about one', '- moeder kent iedereen'],
])('kept and shown under who know each other: %s', (_why, line) => {
  expect(parseReport(knowing(line))).toMatchObject({ links: [], unknown: [line] });
});

test('where a line could be about others, it has quotes', () => {
  const people = { 'a en b': {}, c: {}, a: {}, 'b en c': {} };
  const text = print(draftOf(people, {}, [['a', 'b en c']]), { layout: 'list' });
  expect(text).toContain('- "a" en "b en c" kennen elkaar');
  expect(print(draftOf({ 'a en b': {}, c: {} }, {}, [['a en b', 'c']]))).toContain(
    '- a en b en c kennen elkaar',
  );
});

test('a view is for people: it makes nobody, and what stands after it is read', () => {
  const text = print(TALK, { views: VIEWS, layout: 'list' });
  const without = print(TALK, { layout: 'list' });
  expect(parseReport(text)).toEqual(parseReport(without));
  const edited = text
    .replace('Dichtbij: buren.', '- Dichtbij: buren (buurt), over en weer\n\nvoetbalclub')
    .replace('(Kring 1)', 'Verder verteld:\n- nu: "goed"');
  const { version: _version, ...rest } = parseReport(without);
  expect(parseReport(edited)).toEqual({
    ...rest,
    answers: [{ topic: 'nu', kind: 'said', text: 'goed', by: 'client' }],
  });
});

test("somebody else's overview is no sign of Kring", () => {
  expect(parseReport('Medicatie – overzicht:\nparacetamol').reports).toBe(0);
});
