import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Kind, Role } from '../../../utils/model/draft';
import type { Care } from '../../../utils/language/mentions';
import { findMentions, findMentionsCalmly } from '../../../utils/language/mentions';

interface Marked {
  readonly words: string;
  readonly start: number;
  readonly kind: Kind;
  readonly role: Role;
  readonly state: 'present' | 'none' | 'dead' | 'noContact' | 'barred';
}

interface Item {
  readonly text: string;
  readonly style: string;
  readonly mentions: readonly Marked[];
}

const read = (name: string): Item[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/mentions/${name}`, import.meta.url), 'utf8')) as Item[];

const items = read('tune.json');
const second = read('tune-2.json');

const CARE: Readonly<Record<Marked['state'], Care | undefined>> = {
  present: undefined,
  none: 'none',
  dead: 'died',
  noContact: 'noContact',
  barred: 'barred',
};

/** Each found mention in short: the piece of text, with its kind, or with what asks for care. */
const found = (text: string) => findMentions(text).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) => findMentions(text).map(({ words, kind }) => `${words}: ${kind}`);
const cares = (text: string) => findMentions(text).map(({ words, care }) => `${words}: ${care ?? '-'}`);

function score(set = items) {
  const sum = { right: 0, missed: 0, wrong: 0, kind: 0, role: 0, care: 0 };
  for (const { text, mentions } of set) {
    const hits = findMentions(text);
    for (const marked of mentions) {
      const hit = hits.find(
        ({ start, end }) => start === marked.start && end === marked.start + marked.words.length,
      );
      if (!hit) sum.missed++;
      else {
        sum.right++;
        sum.kind += Number(hit.kind === marked.kind);
        sum.role += Number(hit.role === marked.role);
        sum.care += Number(hit.care === CARE[marked.state]);
      }
    }
    sum.wrong += Math.max(0, hits.length - mentions.length);
  }
  return sum;
}

describe('the tune set', () => {
  test('is large enough, and a fifth of it mentions nobody', () => {
    expect(items.length).toBeGreaterThanOrEqual(220);
    expect(items.filter(({ mentions }) => mentions.length === 0).length).toBeGreaterThanOrEqual(60);
    for (const { text, mentions } of items)
      for (const { words, start } of mentions)
        expect(text.slice(start, start + words.length), text).toBe(words);
  });

  test('nearly everybody whom the sentences mention is found, and nearly nobody else', () => {
    const { right, missed, wrong } = score();
    expect(right / (right + wrong)).toBeGreaterThan(0.98);
    expect(right / (right + missed)).toBeGreaterThan(0.98);
  });

  test('and nearly all with the right kind, role and care', () => {
    const { right, kind, role, care } = score();
    expect(kind / right).toBeGreaterThan(0.98);
    expect(role / right).toBeGreaterThan(0.98);
    expect(care / right).toBeGreaterThan(0.97);
  });
});

describe('the second tune set', () => {
  test('nearly everybody is found, nobody else, and with the right kind, role and care', () => {
    const { right, missed, wrong, kind, role, care } = score(second);
    expect(right / (right + wrong)).toBeGreaterThan(0.98);
    expect(right / (right + missed)).toBeGreaterThan(0.97);
    for (const sum of [kind, role, care]) expect(sum / right).toBeGreaterThan(0.98);
  });

  test('of those beside a ban, violence, a threat or fear nobody goes unmarked', () => {
    for (const { text, mentions } of second)
      for (const { start, state } of mentions)
        if (state === 'barred')
          expect(findMentions(text).find((mention) => mention.start === start)?.care, text).toBe('barred');
  });
});

/** A text that fires the rule, what is found in it, and a text in which nobody is. */
const RULES: readonly (readonly [rule: string, fires: string, pieces: readonly string[], not: string])[] = [
  ['whole words', 'De buurvrouw belde.', ['buurvrouw'], 'Het is een nette buurt, ouderdom is geen ziekte.'],
  [
    'plural and diminutive',
    'Zijn zusjes en buren kwamen.',
    ['zusjes', 'buren'],
    'Er was een familiebedrijf.',
  ],
  [
    'compounds with a safe head',
    'Een tennisvriendin en een oud-klasgenoot bellen.',
    ['tennisvriendin', 'oud-klasgenoot'],
    'Hij is een dierenvriend en eet tomaatjes.',
  ],
  ['a possessive before man', 'Haar man helpt.', ['man'], 'Er stond een man op straat.'],
  ['whose man', 'De man van mevrouw helpt.', ['man'], 'Een man van 84 jaar met diabetes.'],
  ['telegram: man', 'man overleden 2019', ['man'], 'cl. 42 jr, man, alleenstaand'],
  ['telegram: woont met', 'woont met vrouw en hond', ['vrouw'], 'vrouw, 82 jr, gevallen'],
  ['partner', 'partner werkt nachten', ['partner'], 'Overleg met partnerorganisaties.'],
  ['children', 'Heeft twee kinderen.', ['kinderen'], 'Ze is dol op kinderen.'],
  ['parent', 'De ouders en een ouderpaar kwamen.', ['ouders', 'ouderpaar'], 'Hij is ouder dan zijn klas.'],
  ['older people', 'Haar ouders komen.', ['ouders'], 'Activiteit voor de ouderen in de wijk.'],
  [
    'acquaintance',
    'Een kennis van de kerk brengt haar.',
    ['kennis'],
    'Hij heeft een goede kennis van zaken.',
  ],
  ['mate', 'Zijn maat Henk belt.', ['maat'], 'Jas is een maat te groot, maat 42.'],
  ['colleague', 'Haar collega brengt haar.', ['collega'], 'Met een collega geholpen bij de transfer.'],
  [
    'colleague of the client who speaks',
    '"Mijn collega\'s weten van niks."',
    ["collega's"],
    'Mijn collega belt terug.',
  ],
  ['boss', 'Zijn baas denkt mee.', ['baas'], 'Hij wil eigen baas blijven.'],
  ['nurse or sister', 'Zijn zuster komt zondag.', ['zuster'], 'De zuster gaf de medicatie.'],
  ['godparent', 'Zijn meter betaalde het kamp.', ['meter'], 'De tuin is tien meter diep.'],
  ['cousin or window', 'Zijn kozijn Bart rijdt mee.', ['kozijn'], 'Ze zat bij het kozijn.'],
  ['judge or right', 'De rechter besliste.', ['rechter'], 'Pijn in de rechter knie.'],
  ['master', 'De meester van groep 8 belde.', ['meester'], 'Hij is meester in de rechten.'],
  ['the eldest', 'Haar jongste zit in groep 4.', ['jongste'], 'De oudste flat van de wijk is gesloopt.'],
  ['sweetheart', 'Haar lief woont in Gent.', ['lief'], 'Wat een lief kind, zei men.'],
  ['ma and Monday', 'Haar ma belde.', ['ma'], 'ma 12 mei en wo naar dagbesteding'],
  ['own job', 'De kapster komt aan huis.', ['kapster'], 'Mevrouw was vroeger kapster.'],
  ['own job with as', 'Een leraar belde.', ['leraar'], 'Hij werkte als leraar.'],
  ['own role', 'Ook is moeder gebeld.', ['moeder'], 'Mevrouw is moeder van vier.'],
  ['surname', 'De bakker weet het.', ['bakker'], 'Gesproken met mevrouw Bakker.'],
  ['staff', 'Haar vorige begeleider belt nog.', ['begeleider'], 'Begeleider heeft geholpen met douchen.'],
  [
    'groups and services',
    'De koorleden halen haar op.',
    ['koorleden'],
    'Gaat naar het koor en krijgt thuiszorg.',
  ],
  ['family in a disease', 'Familie belde.', ['Familie'], 'Diabetes komt in de familie voor.'],
  ['abbreviations', 'HA gebeld, SPV komt.', ['HA', 'SPV'], 'mw. en dhr. zijn thuis, cl. slaapt'],
  ['fixed expressions', 'De ambulant begeleider komt.', ['ambulant begeleider'], 'Ambulant traject gestart.'],
  [
    'hyphenation',
    'De buur-\nvrouw en de buur- vrouw',
    ['buur-\nvrouw', 'buur- vrouw'],
    'onder-\ntekend en in-\ngevuld',
  ],
  ['a line break in a word', 'De doch\nter belde.', ['doch\nter'], 'Hij klaagt over\nde hitte.'],
  ['a space in a word', 'Zijn schoon moeder kookt.', ['schoon moeder'], 'Alles schoon en droog.'],
  [
    'misread letters',
    'Zijn rnoeder en 0ma, fami1ie',
    ['rnoeder', '0ma', 'fami1ie'],
    'Datum 1O-O3 B1ad 2, kornen',
  ],
  [
    'slips of the fingers',
    'Haar dogter en buurvouw komen.',
    ['dogter', 'buurvouw'],
    'De meeste matjes zijn verhuurd.',
  ],
  [
    'abbreviations with a full stop',
    'buurv. doet de was, amb. beg. belt, dr. helpt',
    ['buurv', 'amb. beg', 'dr'],
    'Gezien door dr. Jansen, zn eigen tempo.',
  ],
  ['flemish', 'Nonkel Staf en bomma komen.', ['Nonkel', 'bomma'], 'Gebruiker wenst gezinszorg.'],
];

describe('findMentions', () => {
  test.each(RULES)('%s: finds them in %j, and nobody where nobody is', (_rule, fires, pieces, not) => {
    expect(found(fires)).toEqual(pieces);
    expect(found(not)).toEqual([]);
  });

  test.each([
    ['Pt belt zijn vriend.', ['vriend: vrienden']],
    ['De vriend met wie zij samenwoont werkt.', ['vriend: gezin']],
    ['Moeder en haar vriend', ['moeder: gezin', 'vriend: gezin']],
    ['Zijn broer en zijn vrouw helpen.', ['broer: gezin', 'vrouw: familie']],
    ['De man van de buurvrouw helpt.', ['man: buurt', 'buurvrouw: buurt']],
    ['De broer van moeder helpt.', ['broer: familie', 'moeder: gezin']],
    ['Hij gamet met vrienden die hij van Discord kent.', ['vrienden: online']],
    ['De mentor en de bewindvoerder', ['mentor: formeel', 'bewindvoerder: formeel']],
    ['De mentor van de brugklas', ['mentor: school']],
    ['De conciërge van school', ['conciërge: school']],
    ['De coach van het voetbal', ['coach: vereniging']],
    ['Zijn huisgenoot', ['huisgenoot: vrienden']],
  ])('tells where people belong: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each([
    ['Heeft geen broers of zussen, wel een tante.', ['broers: none', 'zussen: none', 'tante: -']],
    ['Na het overlijden van haar man woont ze bij haar dochter.', ['man: died', 'dochter: -']],
    ['Haar broer is dood, haar zus leeft.', ['broer: died', 'zus: -']],
    ['moeder †2015, vader leeft', ['moeder: died', 'vader: -']],
    ['Geen contact met vader, wel met oma.', ['vader: noContact', 'oma: -']],
    ['zus belt wekelijks. broer uit beeld.', ['zus: -', 'broer: noContact']],
    ['Ze heeft haar zoon verloren aan kanker.', ['zoon: died']],
    ['Ze heeft het contact met haar zoon verloren.', ['zoon: noContact']],
    ['Straatverbod voor haar ex.', ['ex: barred']],
    ['Moeder vroeg een contactverbod tegen vader.', ['moeder: -', 'vader: barred']],
    ['Ze is mishandeld door haar ex; haar zus helpt.', ['ex: barred', 'zus: -']],
    ['Haar broer belt dagelijks. Hij dreigt met een mes.', ['broer: barred']],
    ['Zijn zus belt. Hij sloeg een medewerker.', ['zus: -']],
    ['Zijn broer belt.\n\nHij is mishandeld.', ['broer: -']],
    ['Ze is vorige week mishandeld. Dader is haar neef.', ['neef: barred']],
    ['Mama is bang dat papa haar weer gaat slaan.', ['mama: barred', 'papa: barred']],
    ['De huisarts meldt dat haar man haar slaat.', ['huisarts: -', 'man: barred']],
    ['Misbruikt door zijn therapeut.', ['therapeut: barred']],
    ['Hij durft niet naar huis omdat zijn broer daar is.', ['broer: barred']],
    ['Zijn zoon mag niet meer op de afdeling komen.', ['zoon: barred']],
    ['Haar dochter is bang dat mw. valt.', ['dochter: -']],
    ['Zijn moeder was bang voor de operatie.', ['moeder: -']],
    ['Zijn zus sloeg de lunch over.', ['zus: -']],
    ['Geen aanwijzingen voor geweld door vader.', ['vader: -']],
    ['Het contactverbod met vader is opgeheven.', ['vader: -']],
    ['Alcoholmisbruik bij vader, moeder dreigt haar baan te verliezen.', ['vader: -', 'moeder: -']],
    ['Dochter duwt de rolstoel.', ['dochter: -']],
    ['Heeft geen kinderen en zijn ouders zijn overleden.', ['kinderen: none', 'ouders: died']],
    ['Ruzie met de huisbaas, hij dreigt met ontruiming.', ['huisbaas: -']],
  ])('sees what asks for care: %j', (text, expected) => {
    expect(cares(text)).toEqual(expected);
  });

  test('gives the words as one would enter them', () => {
    const words = (text: string) => findMentions(text).map((mention) => mention.words);
    expect(words('De Buur-\nvrouw, zijn d0chter en de buren.')).toEqual(['buurvrouw', 'dochter', 'buren']);
    expect(words('Met moeders toestemming, vaders auto.')).toEqual(['moeder', 'vader']);
    expect(findMentions('De buren')[0]).toEqual({
      start: 3,
      end: 8,
      words: 'buren',
      kind: 'buurt',
      role: 'network',
      many: true,
    });
    expect(findMentions('Een taalmaatje en de huisarts').map(({ role }) => role)).toEqual([
      'volunteer',
      'professional',
    ]);
  });

  test('takes any text: it never throws, and every mention fits in the text, in order', () => {
    const pieces = [
      'zus',
      'haar',
      ' ',
      '-\n',
      "'",
      '’',
      '\ud83d',
      '😀',
      '.',
      '†',
      '\u0000',
      'é',
      '1',
      'rn',
      'man',
      '\n\n',
    ];
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: next(30) }, () => pieces[next(pieces.length)]).join('');
      let last = 0;
      for (const { start, end, words } of findMentions(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words).not.toBe('');
        last = end;
      }
    }
  });

  test('a long text gives the same in pieces, and stops when it is no longer wanted', async () => {
    const text = items
      .map((item) => item.text)
      .join('\n')
      .repeat(5);
    const all = findMentions(text);
    expect(await findMentionsCalmly(text)).toEqual(all);
    expect(await findMentionsCalmly(text, AbortSignal.abort())).toEqual([]);
    const one = findMentions(items.map((item) => item.text).join('\n'));
    expect(Math.abs(all.length - 5 * one.length)).toBeLessThan(10);
  });
});

test('in a list, also one that Kring wrote, a bullet is no broken word and the kind behind somebody is nobody', () => {
  const list = '- oom (familie), genoemd; voelt dichtbij\n- buurvrouw (buurt)\n- maatje (vrienden)\n- zus';
  expect(found(list)).toEqual(['oom', 'buurvrouw', 'maatje', 'zus']);
  expect(found('Haar familie (zus en oom) belt.')).toEqual(['familie', 'zus', 'oom']);
});
