import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../utils/model/draft';
import { nextPrompt } from '../../../utils/prompts/next-prompt';
import type { Moment, PromptName } from '../../../utils/prompts/prompt';
import { answered, moment, NOW, read, talk } from './dossier';

/** What this rule alone would show. */
function shown(name: PromptName, at: Partial<Moment>, olderThanMonths = 6): string | undefined {
  return nextPrompt(moment(at), { names: [name], olderThanMonths })?.line.u;
}

/** A talk that is under way, so that only the text is new. */
const BUSY = talk([['collega', 'toClient', 'fromClient']]);
const ofText = (name: PromptName, text: string, draft: Draft = BUSY): string | undefined =>
  shown(name, { draft, text: read(text) });

describe('nothing was asked yet', () => {
  it.each([
    ['the screen was only opened', {}],
    ['an empty report was read', { text: read('') }],
    ['the text names nobody', { text: read('Aanmelding via het loket. Vraag: hulp bij de administratie.') }],
    ['only bread was bought', { text: read('Boodschappen gedaan. Gaat beter met lopen.') }],
  ])('is said where %s', (_, at) => {
    expect(shown('nothingAsked', at)).toBe('Wie ziet of spreekt u zoal in een gewone week?');
  });

  it.each([
    ['somebody was named', { draft: talk([['zus']]) }],
    ['the answer was nobody', { draft: talk([], { answers: { 'matters-to-you': answered('nobody') } }) }],
    ['something is being typed', { draft: talk([], { typing: { 'matters-to-you': { text: 'zu' } } }) }],
    ['the text names a neighbour', { text: read('De {buurvrouw buurt} doet boodschappen.') }],
    ['the text names a professional', { text: read('Verwezen door de {huisarts formeel}.') }],
    ['the text is about grief', { text: read('Net terug van de begrafenis, wil nu niet praten.') }],
  ])('is not said where %s', (_, at) => {
    expect(shown('nothingAsked', at)).toBeUndefined();
  });
});

describe('only one direction was asked', () => {
  const to = talk([
    ['zus', 'toClient'],
    ['buurman', 'toClient'],
  ]);
  it.each([
    ['who matters to the client', to, 'U vertelde wie belangrijk is voor u. Voor wie bent u dat?'],
    [
      'to whom the client matters',
      talk([['kleinzoon', 'fromClient']]),
      'U vertelde voor wie u belangrijk bent. Wie is dat voor u?',
    ],
    [
      'who matters, and found others by a cue',
      talk([['zus', 'toClient'], ['kapper']]),
      'U vertelde wie belangrijk is voor u. Voor wie bent u dat?',
    ],
  ])('asks for the other one where the client told %s', (_, draft, line) => {
    expect(shown('oneDirection', { draft })).toBe(line);
  });

  it.each<readonly [string, Draft]>([
    ['nobody was named', talk()],
    ['people were named without a direction', talk([['kapper'], ['buurman']])],
    [
      'both were told, of others',
      talk([
        ['zus', 'toClient'],
        ['buurman', 'fromClient'],
      ]),
    ],
    ...(['nobody', 'ratherNot', 'notNow', 'enough'] as const).map(
      (kind) =>
        [`the other was answered: ${kind}`, { ...to, answers: { 'you-matter-to': answered(kind) } }] as const,
    ),
  ])('is silent where %s', (_, draft) => {
    expect(shown('oneDirection', { draft })).toBeUndefined();
  });
});

describe('the circle in the file is old', () => {
  const line = 'De kring in uw dossier is van een tijd geleden. Wat is nu anders?';
  const since = (circleOf: string): Partial<Moment> => ({ text: read('De kring', { circleOf }) });
  const zus = { words: 'zus', namedAt: 1 };
  const takenOver = (earlier: Partial<Draft['earlier'][string]>): Draft =>
    talk([], { people: { a: zus }, earlier: { a: { ...zus, ...earlier } } });

  it.each([
    ['a text of May, half a year ago to the day', since('2026-05-23')],
    ['a text of years ago', since('2021-01-31')],
    ['an earlier circle that was taken over', { draft: takenOver({ date: '2026-01-10' }) }],
  ])('is said of %s', (_, at) => {
    expect(shown('older', at)).toBe(line);
  });

  it.each([
    ['a text of a day later', since('2026-05-24')],
    ['a text of last week', since('2026-11-16')],
    ['a text without a circle', { text: read('Verhuisd in 2019.') }],
    [
      'an earlier circle of which somebody was confirmed',
      { draft: takenOver({ date: '2026-01-10', now: 'same' }) },
    ],
    [
      'an earlier circle of which somebody is gone',
      { draft: takenOver({ date: '2026-01-10', now: 'gone' }) },
    ],
    ['an earlier circle without a date', { draft: takenOver({}) }],
    ['a talk in which somebody was named today', { ...since('2020-01-01'), draft: talk([['kapper']]) }],
    ['a day that no calendar has', since('gisteren')],
  ])('is not said of %s', (_, at) => {
    expect(shown('older', at)).toBeUndefined();
  });

  it('follows the months of the profile', () => {
    expect(shown('older', since('2026-08-01'), 3)).toBe(line);
    expect(shown('older', since('2026-08-01'), 12)).toBeUndefined();
    expect(shown('older', since('2025-11-23'), 12)).toBe(line);
  });
});

describe('somebody is mentioned, and not what they mean to each other', () => {
  it.each([
    ['De {buurvrouw buurt} komt elke dag even langs.', 'buurvrouw'],
    ['mw gaat op di met {vriendin vrienden} naar de markt', 'vriendin'],
    ['Met de {buren buurt} een babbeltje aan de deur, ze zijn vriendelijk.', 'buren'],
    ['{nonkel familie} Jef brengt hem zondags naar de koers.', 'nonkel'],
    ['Krijgt bezoek van {maatje vrienden volunteer} via de vrijwilligerscentrale.', 'maatje'],
    ['Gaat met {oud-collega werk} vissen.', 'oud-collega'],
    ['De {wijkverpleegkundige formeel} en de {kapper buurt} komen aan huis.', 'kapper'],
    ['{moeder gezin died} overleden in maart. {Buurman buurt} kookt soms mee.', 'buurman'],
    ['Geen contact met {broer gezin noContact}. Woont boven de {bakker buurt}.', 'bakker'],
  ])('asks after: %s', (text, word) => {
    const line = `In de tekst staat “${word}”. Wat betekenen jullie voor elkaar?`;
    expect(ofText('meaning', text)).toBe(line);
  });

  it.each([
    'Boodschappen gedaan en de post geopend.',
    'De {huisarts formeel} komt donderdag.',
    'Zegt dat hij geen {vrienden vrienden none} heeft.',
    'Haar {vader gezin died} leeft niet meer.',
    '{Broer gezin noContact}: geen contact meer sinds 2019.',
    'Haar {ex gezin} haalt de kinderen op.',
    '{Ex-man gezin} betaalt de huur.',
    // What finding did not see beside the word.
    'Na een lang ziekbed, in het hospice en omringd door zijn gezin, is {opa familie} vorige week overleden.',
    'Met {zus gezin} is het contact na de erfenis verbroken.',
    'Ruzie met de {buurman buurt} over de schutting.',
    'Haar {zus gezin} is stervende.',
    '{Opa familie} (+2020).',
    '{Vader gezin} mag hier niet komen.',
    'Wil haar {broer gezin} niet meer spreken.',
    'De {schoonzus familie} is niet welkom.',
    // The same one elsewhere in the text.
    '{Vader gezin noContact} is uit beeld. Volgens {vader gezin} zelf gaat het goed.',
    'Op de foto staat {mama gezin}. Haar {moeder gezin died} is in 2020 overleden.',
  ])('is silent at: %s', (text) => {
    expect(ofText('meaning', text)).toBeUndefined();
  });

  it.each([
    ['with the same words', talk([['buurvrouw', 'toClient']])],
    ['with more words', talk([['buurvrouw van 12', 'fromClient']])],
    ['as one of many', talk([['buurvrouwen', 'toClient']])],
    [
      'as somebody with whom contact is broken',
      talk([], { people: { a: { words: 'Buurvrouw', namedAt: 1, contact: 'broken' } } }),
    ],
  ])('is silent where the talk has her %s', (_, draft) => {
    expect(ofText('meaning', 'De {buurvrouw buurt} komt langs.', draft)).toBeUndefined();
  });

  it('asks where the talk has her name and nothing else', () => {
    expect(ofText('meaning', 'De {buurvrouw buurt} komt langs.', talk([['buurvrouw']]))).toContain(
      'buurvrouw',
    );
  });

  it('is silent where Kring wrote in the file what they mean to each other', () => {
    const text = { ...read('De {buurvrouw buurt} en de {kapper buurt}.'), tied: ['Buurvrouw'] };
    expect(nextPrompt(moment({ text }), { names: ['meaning'], olderThanMonths: 6 })?.id).toBe(
      'meaning:kapper',
    );
  });

  it('goes on to the next one, and never asks of the same one in another form', () => {
    const text = read('De {buurvrouw buurt} en de {kapper buurt}. Het {buurvrouwtje buurt} is lief.');
    const next = (...ids: string[]): string | undefined =>
      nextPrompt(moment({ text, shown: Object.fromEntries(ids.map((id) => [id, { at: 1 }])) }), {
        names: ['meaning'],
        olderThanMonths: 6,
      })?.id;
    expect(next()).toBe('meaning:buurvrouw');
    expect(next('meaning:buurvrouw')).toBe('meaning:kapper');
    expect(next('meaning:buurvrouw', 'meaning:kapper')).toBeUndefined();
  });
});

describe('only family is mentioned', () => {
  it.each([
    'Woont bij haar {moeder gezin} en {broer gezin}.',
    '{zoon gezin} doet de administratie, {dochter gezin} kookt. {Huisarts formeel} betrokken.',
    'Zondags bij {bomma familie} en {nonkel familie} op de koffie.',
    '{Oma familie} past op. Heeft geen {broers gezin none}. {Moeder gezin} werkt.',
  ])('asks who else there is: %s', (text) => {
    expect(ofText('onlyFamily', text)).toBe(
      'In de tekst staat uw familie. Wie hoort er verder bij uw leven?',
    );
  });

  it.each([
    'Haar {moeder gezin} belt elke dag.',
    '{Moeder gezin} komt op dinsdag, {moeder gezin} kookt dan.',
    '{Moeder gezin}, {broer gezin} en de {buurvrouw buurt}.',
    '{Moeder gezin} en {zus gezin}. Een {maatje vrienden volunteer} gaat mee wandelen.',
    '{Vader gezin} en {zus gezin}. Zegt geen {vrienden vrienden none} te hebben.',
    'De {huisarts formeel} en de {psychiater formeel}.',
    '{Vader gezin died} overleden. {Moeder gezin} en {zus gezin} wonen dichtbij.',
    'Geen contact met {vader gezin noContact}. {Moeder gezin} en {zus gezin} wel.',
    '{Moeder gezin} ligt in het hospice, {zus gezin} waakt.',
  ])('is silent at: %s', (text) => {
    expect(ofText('onlyFamily', text)).toBeUndefined();
  });
});

describe('only professionals are mentioned', () => {
  it.each([
    'Verwezen door de {huisarts formeel}.',
    '{Casemanager formeel} belde met de {wijkverpleegkundige formeel}. Medicatie aangepast.',
    'de {maatschappelijk werker formeel} van het OCMW volgt het op',
  ])('asks who else there is: %s', (text) => {
    expect(ofText('onlyProfessionals', text)).toBe(
      'In de tekst staan mensen die voor hun werk komen. Wie spreekt u zomaar eens?',
    );
  });

  it.each([
    'Boodschappen gedaan.',
    '{Huisarts formeel} en {zus gezin} waren erbij.',
    '{Huisarts formeel}. Zegt geen {familie familie none} te hebben.',
    '{Huisarts formeel} en een {vrijwilliger vereniging volunteer}.',
    'De {huisarts formeel} kwam na het overlijden.',
  ])('is silent at: %s', (text) => {
    expect(ofText('onlyProfessionals', text)).toBeUndefined();
  });
});

it('never counts the day of the talk itself as long ago', () => {
  const today = new Date(NOW);
  const circleOf = `${today.getFullYear()}-${today.getMonth() + 1}-${today.getDate()}`;
  expect(shown('older', { text: read('', { circleOf }) }, 1)).toBeUndefined();
});
