import { describe, expect, test } from 'vitest';
import { type ParsedReport, hasOwnText, parseReport } from '../../../utils/report/parse';

const ZUS = {
  label: 'zus A.',
  words: 'zus',
  name: 'A.',
  kind: 'gezin',
  role: 'network',
  toClient: { note: 'belt elke dag', by: 'client' },
};
const BOTH = { ...ZUS, fromClient: { note: 'ik pas op', by: 'client' } };
const inList = (...lines: string[]): string => ['Wie er zijn:', ...lines].join('\n');

/** Text as somebody left it, and the people that it still holds. Nothing may be unknown. */
const READ: readonly [why: string, text: string, people: object[]][] = [
  [
    'as printed',
    inList('- zus A. (gezin), van betekenis voor cliënt: "belt elke dag"; en andersom: "ik pas op"'),
    [BOTH],
  ],
  ...['*', '•', '–', '—', '·', '1.', '2)', '◦'].map((bullet): [string, string, object[]] => [
    `bullet ${bullet}`,
    inList(`${bullet} zus A. (gezin), van betekenis voor cliënt: "belt elke dag"`),
    [ZUS],
  ]),
  ['no bullet', inList('zus A. (gezin), van betekenis voor cliënt: "belt elke dag"'), [ZUS]],
  ['no blank after the bullet', inList('-zus A. (gezin), van betekenis voor cliënt: "belt elke dag"'), [ZUS]],
  [
    'capitals',
    'WIE ER ZIJN:\n- zus A. (GEZIN), VAN BETEKENIS VOOR CLIËNT: "belt elke dag"; EN ANDERSOM: "ik pas op"',
    [BOTH],
  ],
  [
    'blanks',
    inList(
      '',
      '   -   zus  A.\u00a0( gezin ) ,  van betekenis  voor cliënt :  "belt  elke dag"  ;en andersom  "ik pas op" ',
    ),
    [BOTH],
  ],
  ['curly quotes', inList('- zus A. (gezin), van betekenis voor cliënt: “belt elke dag”'), [ZUS]],
  ['low quotes', inList('- zus A. (gezin), van betekenis voor cliënt: „belt elke dag”'), [ZUS]],
  ['half curly', inList('- zus A. (gezin), van betekenis voor cliënt: "belt elke dag”'), [ZUS]],
  ['colon for the comma', inList('- zus A. (gezin): van betekenis voor cliënt, "belt elke dag"'), [ZUS]],
  ['dash', inList('- zus A. (gezin) - is van betekenis voor de client - "belt elke dag".'), [ZUS]],
  ['full stop', inList('- zus A. (gezin), van betekenis voor cliënt: "belt elke dag".'), [ZUS]],
  ['only a quote', inList('- zus A. (gezin): "belt elke dag"'), [ZUS]],
  ['no semicolon', inList('- zus A. (gezin): "belt elke dag" en andersom "ik pas op"'), [BOTH]],
  [
    'broken in the quote',
    inList('- zus A. (gezin), van betekenis voor cliënt: "belt', 'elke dag"; en', 'andersom: "ik', 'pas op"'),
    [BOTH],
  ],
  [
    'broken before the quote, no bullets',
    inList('zus A. (gezin), van betekenis', 'voor cliënt: "belt elke dag"', 'kapper (buurt)'),
    [ZUS, { label: 'kapper', words: 'kapper', kind: 'buurt', role: 'network' }],
  ],
  [
    'list heading lost, in the story',
    'Mensen om cliënt heen – gesprek van 22 november 2026\n\nVoor cliënt is zus A. van betekenis.\n- zus A. (gezin), van betekenis voor cliënt: "belt elke dag"',
    [ZUS],
  ],
  ['all headings lost', '- zus A. (gezin), van betekenis voor cliënt: "belt elke dag"', [ZUS]],
  [
    'text around it',
    'Telefonisch gesproken. Volgende keer: foto\'s.\n\nMensen om cliënt heen - gesprek van 22 nov. 2026\nWie er zijn\n- zus A. (gezin), van betekenis voor cliënt: "belt elke dag"\n(kring 1)\n\nGroet, Jan (school)',
    [ZUS],
  ],
  [
    'mark glued to the last line',
    inList('- zus A. (gezin), van betekenis voor cliënt: "belt elke dag" (Kring 1)', 'Groet, Jan'),
    [ZUS],
  ],
  [
    'headings in markdown',
    '**Wie er zijn:**\n* zus A. (gezin), van betekenis voor cliënt: "belt elke dag"',
    [ZUS],
  ],
  [
    'own word for the client',
    'Mensen om onze gast heen\nWie er zijn:\n- zus A. (gezin), van betekenis voor onze gast: "belt elke dag"',
    [ZUS],
  ],
  [
    'another vocabulary',
    inList('- zus A. (gezin), van betekenis voor de jongere: "belt elke dag"', '- huisarts (hulpverlener)'),
    [ZUS, { label: 'huisarts', words: 'huisarts', kind: 'formeel', role: 'professional' }],
  ],
  [
    'quotes taken away',
    inList('- zus A. (gezin), van betekenis voor cliënt: belt elke dag'),
    [{ ...ZUS, toClient: { note: 'belt elke dag' } }],
  ],
  [
    "the worker's view",
    inList('- zus A. (gezin), van betekenis voor cliënt, Volgens mij: "belt vaak"'),
    [{ ...ZUS, toClient: { note: 'belt vaak', by: 'worker' } }],
  ],
  [
    'added by hand',
    inList('- tante Riet', '- neef: over en weer', '- kapper (buurt)'),
    [
      { label: 'tante Riet', words: 'tante', name: 'Riet', role: 'network' },
      {
        label: 'neef',
        words: 'neef',
        role: 'network',
        toClient: { by: 'client' },
        fromClient: { by: 'client' },
      },
      { label: 'kapper', words: 'kapper', kind: 'buurt', role: 'network' },
    ],
  ],
  [
    'under the other heading, by hand',
    'Voor een tijd erbij:\n- logopedist\n- maatje (vrijwilliger)',
    [
      { label: 'logopedist', words: 'logopedist', role: 'professional' },
      { label: 'maatje', words: 'maatje', role: 'volunteer' },
    ],
  ],
  [
    'a person under the answers',
    'Verder verteld:\n- vroeger: "leuk"\n- zus A. (gezin), van betekenis voor cliënt: "belt elke dag"',
    [ZUS],
  ],
  [
    'two of the same stay two',
    inList('- neef, genoemd', '- neef, genoemd'),
    [
      { label: 'neef', words: 'neef', role: 'network' },
      { label: 'neef', words: 'neef', role: 'network' },
    ],
  ],
  [
    'a later report tells more about the same',
    inList(
      '- zus A. (gezin)',
      '(Kring 1)',
      '',
      'Wie er zijn:',
      '- zus A. 1 (gezin): "belt elke dag"',
      '(Kring 1)',
    ),
    [{ ...ZUS, label: 'zus A. 1', number: 1 }],
  ],
];

describe('people are read back from', () => {
  test.each(READ)('%s', (_why, text, people) => {
    const read = parseReport(text);
    expect(read.people).toMatchObject(people);
    expect(read.people).toHaveLength(people.length);
    expect(read.unknown).toEqual([]);
  });
});

const ANSWERS: readonly [line: string, answer: ParsedReport['answers'][number]][] = [
  ['- zoals vroeger: "mooi"', { topic: 'zoals vroeger', kind: 'said', text: 'mooi', by: 'client' }],
  ['* zoals vroeger : “mooi”.', { topic: 'zoals vroeger', kind: 'said', text: 'mooi', by: 'client' }],
  [
    '- zoals vroeger, volgens mij: "mooi"',
    { topic: 'zoals vroeger', kind: 'said', text: 'mooi', by: 'worker' },
  ],
  [
    '- zoals vroeger: volgens mij: "mooi"',
    { topic: 'zoals vroeger', kind: 'said', text: 'mooi', by: 'worker' },
  ],
  ['- zoals vroeger: mooi', { topic: 'zoals vroeger', kind: 'said', text: 'mooi' }],
  ['zoals vroeger: Liever niet.', { topic: 'zoals vroeger', kind: 'ratherNot', by: 'client' }],
  ['- hulp: niemand', { topic: 'hulp', kind: 'nobody', by: 'client' }],
  [
    '- hulp: op dit moment niemand, zegt cliënt: "of mijn broer"',
    { topic: 'hulp', kind: 'nobody', text: 'of mijn broer', by: 'client' },
  ],
  ['- nu: ZO IS HET GOED', { topic: 'nu', kind: 'enough', by: 'client' }],
  ['- "a: b": "mooi"', { topic: 'a: b', kind: 'said', text: 'mooi', by: 'client' }],
];

test.each(ANSWERS)('answer %s', (line, answer) => {
  expect(parseReport(`Verder verteld:\n${line}`)).toMatchObject({
    people: [],
    answers: [answer],
    unknown: [],
  });
});

/** Lines that are not, or not wholly, understood: they come back, and nobody is made of them. */
const UNKNOWN: readonly [line: string, people: number][] = [
  ['- Let op: hond in de gang', 0],
  ['- moet nog een keer gebeld worden', 0],
  ['Groet, Jan', 0],
  ['- tante Riet (familie): komt op zondag koffie drinken', 1],
  ['- tante Riet (woont in Ede), van betekenis voor cliënt', 1],
  ['- tante Riet (familie): "een"; "twee"', 1],
  ['12. november', 0],
];

test.each(UNKNOWN)('kept and shown: %s', (line, people) => {
  const read = parseReport(inList(line));
  expect(read.unknown).toEqual([line]);
  expect(read.people).toHaveLength(people);
});

const REPORT_1 = `Mensen om de cliënt heen – gesprek van 3 mei 2026

Wie er zijn:
- zus (gezin), belangrijk voor de cliënt: "belt elke dag"
- oom, genoemd
- buurman (buurt), over en weer belangrijk

Wie elkaar kennen:
- zus en oom kennen elkaar

(Kring 1)`;
const REPORT_2 = `Mensen om de cliënt heen – gesprek van 22 november 2026

Wie er zijn:
- zus (gezin), belangrijk voor de cliënt: "belt nu elke week"

Toen en nu – sinds 3 mei 2026:
- verder weg: zus
- nu niet meer erbij: oom
- vandaag niet over gesproken: buurman

(Kring 1)`;

test.each([
  ['oldest first', [REPORT_1, REPORT_2]],
  ['newest first', [REPORT_2, REPORT_1]],
])('two reports, %s: the later date tells last, and who is gone is gone', (_order, reports) => {
  const read = parseReport(reports.join('\n\nRapportage van een ander.\n- neef (familie)\n\n'));
  expect(read.reports).toBe(2);
  expect(read.date).toBe('2026-11-22');
  expect(read.gone).toEqual(['oom']);
  expect(read.people).toMatchObject([
    { label: 'zus', toClient: { note: 'belt nu elke week' }, date: '2026-11-22' },
    { label: 'buurman', date: '2026-05-03' },
  ]);
  expect(read.people).toHaveLength(2);
  expect(read.links).toEqual([]);
  expect(read.unknown).toEqual([]);
});

test('of reports without a date the order of the text tells which is the last', () => {
  const read = parseReport(
    `Wie er zijn:\n- zus (gezin): "eerst"\n(Kring 1)\n\nWie er zijn:\n- zus (gezin): "later"\n(Kring 1)`,
  );
  expect(read.people).toMatchObject([{ label: 'zus', toClient: { note: 'later' } }]);
  expect(read.people[0]).not.toHaveProperty('date');
});

test('somebody who is gone and comes back in a later report is there', () => {
  const third = `Mensen om de cliënt heen – gesprek van 1 december 2026\nWie er zijn:\n- oom, genoemd\n(Kring 1)`;
  const read = parseReport([REPORT_1, REPORT_2, third].join('\n\n'));
  expect(read.people.map(({ label }) => label)).toContain('oom');
  expect(read.gone).toEqual([]);
});

test('what is not understood under then and now is shown', () => {
  const read = parseReport('Toen en nu:\n- nieuw: buurvrouw\n- met kerst samen gegeten\n(Kring 1)');
  expect(read.people).toEqual([]);
  expect(read.unknown).toEqual(['- met kerst samen gegeten']);
});

/** Text of somebody else: nobody in it is read, and none of its lines is shown as not understood. */
test.each([
  ['a list of contacts', 'Contactpersonen:\n- moeder: 06-12345678\n- zus (familie)\n- vader, overleden'],
  ['what is important', 'Rust is belangrijk voor cliënt.\n- structuur: belangrijk voor cliënt'],
  ['what somebody said', 'Moeder (familie): "Hij eet slecht."\nVerder: geen bijzonderheden'],
  ['an overview', 'Medicatie – overzicht:\nparacetamol'],
  ['people around somebody', 'Om het huis heen\nMensen om haar heen:\n- zus (familie)'],
])('nothing is read from %s', (_what, text) => {
  const { people, unknown, reports } = parseReport(text);
  expect({ people, unknown, reports }).toEqual({ people: [], unknown: [], reports: 0 });
});

test('the lists of somebody else right before and after ours are not ours', () => {
  const text = `Contactpersonen:\n- nicht (familie)\n${REPORT_1}\n- moeder: 06-12345678\n- neef (familie)`;
  const read = parseReport(text);
  expect(read.people.map(({ label }) => label)).toEqual(['zus', 'oom', 'buurman']);
  expect(read.unknown).toEqual([]);
});

test('a sign of Kring is found without reading', () => {
  for (const sign of ['(Kring 1)', 'wie er zijn', REPORT_1.split('\n')[0] ?? ''])
    expect(hasOwnText(`Iets anders.\n${sign}\nEn nog iets.`), sign).toBe(true);
  expect(hasOwnText('Een kring van mensen. Ze liep om het huis heen naar buiten.')).toBe(false);
});

test('date and version are read, and a date that does not exist is not', () => {
  const title = (date: string): ParsedReport =>
    parseReport(`Mensen om cliënt heen – gesprek van ${date}\n(Kring 3)`);
  expect(title('3 maart 2026')).toMatchObject({ date: '2026-03-03', version: 3 });
  expect(title('3-12-2026').date).toBe('2026-12-03');
  expect(title('31 februari 2026').date).toBeUndefined();
});

test.each([
  '„',
  '“',
  '.',
  '"',
  '(',
  ', ',
  '12 ',
  'zus ',
  '"" ',
  'houvast, ',
  'geeft kracht, ',
  'zien; ',
  '. ',
])('a very long line of %s takes no long time', (piece) => {
  const start = performance.now();
  parseReport(inList(`- zus (gezin): ${piece.repeat(90_000 / piece.length)}x`));
  expect(performance.now() - start).toBeLessThan(2000);
});
