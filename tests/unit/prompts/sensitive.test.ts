import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../utils/language/mentions';
import { nextPrompt } from '../../../utils/prompts/next-prompt';
import { PROMPTS, type Prompt } from '../../../utils/prompts/prompt';
import { moment, read, talk } from './dossier';

const ALL = { names: PROMPTS, olderThanMonths: 6 };

/** Everything that would be said of this text in one talk, one after the other. */
function allOf(text: ReturnType<typeof read>, draft = talk()): Prompt[] {
  const said: Prompt[] = [];
  for (;;) {
    const shown = Object.fromEntries(said.map(({ id }) => [id, { at: 1 }]));
    const next = nextPrompt(moment({ draft, text, shown }), ALL);
    if (!next) return said;
    said.push(next);
  }
}

/** Each stands in a text that would otherwise give a prompt or more. */
const DANGER = [
  'Huiselijk geweld in de vorige relatie.',
  'hij sloeg haar',
  'Is als kind mishandeld.',
  'Vermoeden van kindermishandeling besproken.',
  'Seksueel misbruik door een oom.',
  'Zij wordt bedreigd door haar ex.',
  'Doodsbedreigingen via whatsapp.',
  'Partnergeweld, melding VT volgt.',
  'Intrafamiliaal geweld (IFG), stappenplan gestart.',
  'Contactverbod tot 2027.',
  'heeft straatverbod gekregen',
  'Tijdelijk huisverbod opgelegd.',
  'Er is sprake van stalking door de buurman.',
  'Verblijft op een geheim adres.',
  'opgenomen in de vrouwenopvang',
  'Woont in het vluchthuis.',
  'Meldcode doorlopen, Veilig Thuis gebeld.',
  'Gebeld met 1712.',
  'Zegt bang voor zijn vader te zijn.',
  'De thuissituatie is onveilig.',
  'verwaarlozing door moeder',
  'Zij is verkracht op haar zestiende.',
  'Mogelijk slachtoffer van mensenhandel.',
  'Dreigde met een mes.',
  'Vader dreigde met ontvoering.',
  'Geen geweld geweest volgens moeder.',
  'Agressief tegen de groepsgenoten.',
  'blauwe plekken op de arm gezien',
  'Deed een suïcidepoging in mei.',
  'Zegt niet meer te willen leven.',
  'Wil dood.',
  'Er is zelfbeschadiging.',
  'Vreest eerwraak.',
  'Zou worden uitgehuwelijkt.',
  'Heeft klappen gehad en werd geslagen',
  'GEWELD IN HET GEZIN',
  'hui-\nselijk geweld',
];

const AROUND = [
  (said: string) => `De {buurvrouw buurt} komt elke week. ${said} Is in mei verhuisd.`,
  (said: string) => `${said}\n\n{Moeder gezin} en {zus gezin} komen langs.`,
  (said: string) => `{Huisarts formeel} was er. Boodschappen gedaan. ${said}`,
  (said: string) => said,
];

describe('where a text speaks of danger', () => {
  it.each(DANGER)('nothing at all is said: %s', (said) => {
    for (const around of AROUND) {
      expect(allOf(read(around(said), { circleOf: '2020-01-01' }))).toEqual([]);
      expect(allOf(read(around(said.toUpperCase())), talk([['zus', 'toClient']]))).toEqual([]);
    }
  });

  it('nothing at all is said beside somebody who is barred, whatever the words', () => {
    expect(allOf(read('{Vader gezin barred} mag niet komen. De {buurvrouw buurt} kookt.'))).toEqual([]);
  });

  it.each([
    'Een geweldige {buurvrouw buurt}, ze kookt elke week.',
    'Het gaat geweldig met de {buurvrouw buurt}.',
    'De {buurvrouw buurt} maakt schoon.',
    'Samen met de {buurvrouw buurt} naar de slager.',
  ])('and not where it only looks so: %s', (text) => {
    expect(allOf(read(text)).map(({ id }) => id)).toContain('meaning:buurvrouw');
  });
});

/** Death and broken bonds: what may be said is the one careful line, and what is about somebody else. */
const HEAVY = [
  'Haar {man gezin died} is in maart overleden. Ze is daarna verhuisd en heeft nieuw werk.',
  '{Vader gezin died} gestorven, {moeder gezin} alleen achtergebleven.',
  '{Zoon gezin died} verongelukt en overleden. Net oma geworden.',
  'Geen contact met {dochter gezin noContact} na de scheiding. Met pensioen.',
  'Contact met {broer gezin noContact} verbroken. Heeft een nieuwe baan.',
  '{Moeder gezin} ligt op sterven. Verhuisd in mei.',
  'Kinderen uit huis geplaatst; {moeder gezin} en {oma familie} zien hen. Nieuwe baan.',
  'Wijlen {echtgenoot gezin died} was visser. {Zus gezin} en {broer gezin}. Met pensioen.',
  'In rouw. De {huisarts formeel} kwam. Verhuisd.',
  'weduwe sinds 2 jr, {zoon gezin} en {dochter gezin} komen, is met pensioen',
];

describe('where a text speaks of death or of a bond that is broken', () => {
  it.each(HEAVY)('no light line comes, and none about them: %s', (text) => {
    const marked = read(text);
    const careful = marked.mentions.filter(({ care }) => care !== undefined).map(({ words }) => words);
    for (const { name, id, line } of allOf(marked, talk([['collega', 'toClient', 'fromClient']]))) {
      expect(['meaning', 'lifeEvent']).toContain(name);
      if (name === 'lifeEvent') expect(line.u).toMatch(/over een overlijden\. Bij wie/);
      for (const words of careful) expect(id).not.toContain(words);
    }
  });

  it('of death only the one careful line is about it, also where no event was told', () => {
    const said = allOf(read('{Opa familie died} (+2020). Woont alleen.'), talk([['zus']]));
    expect(said.map(({ line }) => line.je)).toEqual([
      'Er staat iets over een overlijden. Bij wie kun je daarmee terecht?',
    ]);
  });
});

describe('where somebody is dying', () => {
  it.each([
    '{Moeder gezin died} ligt op sterven.',
    'Haar {man gezin died} is terminaal.',
    '{Opa familie died} is in het hospice opgenomen.',
    '{Zus gezin died} is bijna overleden aan de operatie.',
  ])('nothing calls them dead, and nothing light is said: %s', (text) => {
    expect(allOf(read(`${text} Verhuisd in mei. Net oma geworden.`), talk([['collega']]))).toEqual([]);
  });
});

describe('as people are found in a text', () => {
  // With what finds them in the product, whatever it makes of these.
  it.each([...DANGER, ...HEAVY.map((text) => text.replace(/[{}]/g, ''))])(
    'never says to call: %s',
    (said) => {
      const text = `Zus en buurvrouw komen. ${said} De huisarts belt.`;
      for (const { line } of allOf({ text, mentions: findMentions(text) }))
        for (const spoken of Object.values(line))
          expect(spoken).not.toMatch(/\bbel|contact op|inschakel|\bcall/i);
    },
  );
});
