import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { teamMessagesIn } from '../../../utils/i18n/team';
import { findLoadedWords } from '../../../utils/language/word-guard';
import { changesBetween } from '../../../utils/profile/changes';
import { readProfileValue } from '../../../utils/profile/read';
import { NO_PROFILE } from '../../../utils/profile/schema';
import { cut } from '../../../utils/team/cut';
import { sayChange } from '../../../utils/team/say-change';
import { sayProblem, sayRefusal } from '../../../utils/team/say-problem';
import { anyProfile } from './any-profile';

const [nl, en] = [teamMessagesIn('nl'), teamMessagesIn('en')];

function said(given: object, t = nl): string[] {
  const result = readProfileValue({ kring: 1, name: 'Zuid', ...given });
  return result.ok ? result.problems.map((problem) => sayProblem(problem, t)) : [];
}

const SITES = Array.from({ length: 2 }, (_, at) => ({ match: `https://d${at}.example.org/*` }));
const bad = { find: { by: 'selector', selector: ':is(a)' } };

describe('what is wrong with a profile is said as a person would', () => {
  test.each([
    [
      {
        sites: [
          ...SITES,
          {
            match: 'https://dossier.voorbeeld.nl/x',
            screens: [{ id: 'a', name: 'Intake', title: 'I', field: bad }],
          },
        ],
      },
      [
        'Dossier 3 (dossier.voorbeeld.nl), scherm 1 (Intake), het veld voor het verslag: zo kan Kring het niet veilig terugvinden. Kring laat dit weg: het veld voor het verslag. De rest werkt. Wijs het opnieuw aan in het dossier.',
      ],
    ],
    [
      {
        sites: [
          { name: 'Ons dossier', match: SITES[0]?.match, record: { from: 'title', pattern: 'Cliënt *' } },
        ],
      },
      [
        'Dossier 1 (Ons dossier), de plek waar staat van wie het dossier is: hieruit kan Kring niet opmaken van wie het dossier is. Kring laat dit weg: de plek waar staat van wie het dossier is. De rest werkt. Wijs het opnieuw aan in het dossier.',
      ],
    ],
    [
      { sites: [{ match: '*://*/*' }] },
      [
        `Dossier 1 (*://*/*), het adres: ‘*://*/*’ is niet het adres van één dossier. Kring laat dit weg: dossier 1 (*://*/*). De rest werkt. ${nl.problems.writeAddress}`,
      ],
    ],
    [
      { settings: { retentionHours: 9, moon: 'on' } },
      [
        `De instelling ‘${nl.settings.of.retentionHours.label}’: ‘9’ kan hier niet. Kring laat dit weg: de instelling ‘${nl.settings.of.retentionHours.label}’. De rest werkt. Kies het opnieuw op deze pagina.`,
        'De instelling ‘moon’: dit kent Kring niet. Kring laat dit weg: de instelling ‘moon’. De rest werkt. Kijk of het goed gespeld is, of maak het opnieuw op deze pagina.',
      ],
    ],
    [
      {
        sets: [
          { id: 'a', title: 'Buurt', questions: ['work', { id: 'q', ask: { u: '' } }, 'work'] },
          { id: 'a' },
        ],
      },
      [
        'Vragenset 1 (Buurt), vraag 2 (q), de zin om hardop te vragen, de zin met u: dit is leeg of te lang. Kring laat dit weg: de zin met u. De rest werkt. Schrijf het opnieuw, iets korter.',
        'Vragenset 1 (Buurt), vraag 3 (work): dit staat er al; het eerste telt. Kring laat dit weg: vraag 3 (work). De rest werkt. Je hoeft niets te doen.',
        'Vragenset 2 (a): dit staat er al; het eerste telt. Kring laat dit weg: vragenset 2 (a). De rest werkt. Je hoeft niets te doen.',
      ],
    ],
    [{ kring: 2, name: 7 }, [nl.problems.newer, nl.problems.noName]],
    [
      { client: { article: 'de', singular: 'mens' } },
      [
        `Het woord voor ‘cliënt’, het meervoud: dit ontbreekt. Kring laat dit weg: het woord voor ‘cliënt’. De rest werkt. ${nl.problems.check}`,
      ],
    ],
    [
      { sites: [{ ...SITES[0], screens: [{ id: 'a', name: 'Intake', title: 'I', sets: ['A'] }] }] },
      [
        `Dossier 1 (d0.example.org), scherm 1 (Intake), de vragensets, nummer 1: ‘A’ kan hier niet. Kring laat dit weg: de vragensets, nummer 1. De rest werkt. ${nl.problems.check}`,
      ],
    ],
  ])('%j', (given, sentences) => {
    expect(said(given)).toEqual(sentences);
  });

  it('also where there is too much', () => {
    const sites = Array.from({ length: 1001 }, (_, at) => ({ match: `https://d${at}.example.org/*` }));
    expect(said({ sites })).toEqual([nl.problems.tooMany('dossier 1001 (d1000.example.org)')]);
  });

  it('for every reason why it is no profile, in both languages', () => {
    for (const t of [nl, en])
      for (const reason of ['empty', 'tooLarge', 'notJson', 'notProfile'] as const)
        expect(sayRefusal(reason, t)).toMatch(/\.$/);
  });

  it('whatever is wrong, in one short line of text without a hole, in both languages', () => {
    const name = `${'<b>‮'.repeat(100)}\n`;
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('settings', 'client', 'hidden', 'sets', 'sites', 'help'),
        fc.boolean(),
        (value, key, deep) => {
          const given = deep
            ? {
                sites: [
                  { match: 'https://a.nl/*', name, screens: [{ id: 'a', name, title: 'x', [key]: value }] },
                ],
                sets: [{ id: 'a', title: name, questions: [{ id: 'b', [key]: value }] }],
              }
            : { [key]: value };
          for (const t of [nl, en])
            for (const sentence of said(given, t)) {
              expect(sentence).toMatch(/^[^\s].*\.$/u);
              expect(sentence).not.toMatch(/undefined|\[object|[\n‮]/);
              expect(sentence.length).toBeLessThan(600);
            }
        },
      ),
    );
  });
});

describe('what changes is said in one sentence', () => {
  it('with old and new', () => {
    const changes = changesBetween(NO_PROFILE, {
      kring: 1,
      name: 'Zuid',
      settings: { retentionHours: 8, lockMinutes: 1, promptsPerTalk: 1, names: 'off', region: 'vl' },
      client: 'inwoner',
      hidden: ['circles'],
      sites: [
        {
          match: 'https://d.example.org/*',
          record: { from: 'element', find: { by: 'after', text: 'Nummer', tag: 'td' }, frame: '/kop*' },
        },
      ],
    });
    expect(changes.map((change) => sayChange(change, nl))).toEqual([
      'De naam van het profiel: ‘Zuid’ (was: ‘Kring’).',
      'Gesprek bewaren: 8 uur (was: niet gekozen).',
      'Kring gaat even dicht na: 1 minuut (was: niet gekozen).',
      'Voornamen opschrijven: nee (was: niet gekozen).',
      'Welk Nederlands: zoals in Vlaanderen (was: niet gekozen).',
      'Seintjes in één gesprek: hoogstens 1 (was: niet gekozen).',
      'Het woord voor ‘cliënt’: ‘de inwoner, inwoners’ (was: ‘de cliënt, cliënten’).',
      'Niet meer te zien: de kringen.',
      'Nieuw dossier: https://d.example.org/*.',
      'Dossier https://d.example.org/*, waaraan Kring ziet van wie het is: wat na ‘Nummer’ komt, in het deel van de pagina met adres ‘/kop*’ (was: niets).',
    ]);
  });

  it('whatever it is, in both languages, and never longer than a few lines', () => {
    fc.assert(
      fc.property(anyProfile(), anyProfile(), (before, after) => {
        for (const t of [nl, en])
          for (const change of changesBetween(before, after)) {
            const sentence = sayChange(change, t);
            expect(sentence).toMatch(/^[^\s].*\.$/u);
            expect(sentence).not.toMatch(/undefined|\[object|x{61}/);
            expect(sentence.length).toBeLessThan(900);
          }
      }),
    );
  });
});

describe('a piece of a profile in a sentence', () => {
  test.each([
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    ['🙂'.repeat(61), `${'🙂'.repeat(59)}…`],
    [' a\n\tb\u0000c ', 'a b c'],
    ['\u202Eab\u2066c', 'ab c'],
    ['<b>&amp;', '<b>&amp;'],
    ['x'.repeat(1_000_000), `${'x'.repeat(59)}…`],
  ])('%#: is one line of at most sixty characters', (text, short) => {
    expect(cut(text)).toBe(short);
  });
});

describe('the words for it', () => {
  it('use no word that Kring would not want to hear', () => {
    expect(findLoadedWords(words({ problems: nl.problems, changes: nl.changes }).join('\n'))).toEqual([]);
  });
});

function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [String((value as (...input: unknown[]) => unknown)('buurvrouw', 2, 'mensen'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
}
