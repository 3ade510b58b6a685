import { describe, expect, it } from 'vitest';
import { findLifeEvent, LIFE_EVENTS, type LifeEvent } from '../../../utils/prompts/life-events';

/** In several hands' styles: intake, daily report, telegram style, lower case, Flemish, from a scan. */
const TOLD: Readonly<Record<LifeEvent, readonly string[]>> = {
  loss: [
    'Echtgenoot in 2019 overleden.',
    'mevr is sinds vorig jaar weduwe',
    'Zijn vader stierf toen hij negen was.',
    'Na het overlijden van haar zus slaapt ze slecht.',
    'verloor haar man aan kanker',
    'In maart miskraam gehad.',
    'Meneer is in de rouw om zijn hond, die dood is.',
    'Oma is gestorven, begrafenis was dinsdag.',
  ],
  careHome: [
    'Mw. is vorige maand verhuisd naar een woonzorgcentrum.',
    'opgenomen in wzc Sint-Jozef sinds januari',
    'Zij woont sinds kort in een verpleeghuis.',
    'Is in een rusthuis gaan wonen na de val.',
  ],
  hospital: [
    'Opgenomen geweest in het ziekenhuis met longontsteking.',
    'dhr is vandaag ontslagen uit het ziekenhuis',
    'Weer thuis uit het UMC.',
    'Na haar opname ging het beter.',
    'Werd in mei gehospitaliseerd.',
  ],
  released: [
    'Hij is in september vrijgekomen.',
    'sinds 3 wkn terug uit detentie',
    'Net vrijgekomen, verblijft bij zijn broer.',
    'Werd in vrijheid gesteld onder voorwaarden.',
  ],
  migrated: [
    'In 2016 met zijn broer uit Syrië gevlucht.',
    'Kwam als kind naar België.',
    'Statushouder, woont hier alleen.',
    'Zij is in 2020 vanuit Polen naar Nederland gekomen.',
    'erkend vluchteling sinds 2022',
  ],
  birth: [
    'Haar kleindochter is vorige week geboren.',
    'mw is bevallen van een zoon',
    'Is net oma geworden.',
    'Sinds de geboorte van de tweeling slaapt hij weinig.',
  ],
  divorced: [
    'Ouders zijn gescheiden toen hij vier was.',
    'Na de echtscheiding bleef ze in het huis.',
    'ging vorig jaar uit elkaar met haar partner',
    'Haar relatie is voorbij.',
    'Ligt in echtscheiding.',
  ],
  moved: [
    'Het gezin is in mei verhuisd.',
    'sinds de verhuizing kent ze niemand in de flat',
    'Verhuisde naar Breda voor de studie.',
    'Na de verhuis naar Gent was het stil.',
    'Moest na de brand plots verhuizen.',
    'Is nieuw in de wijk.',
    'Als kind verhuisd naar Zeeland.',
    'Mevrouw\nis vorig jaar\nverhuisd',
  ],
  retired: [
    'Meneer is sinds januari met pensioen.',
    'gepensioneerd metselaar',
    'Ging twee jaar geleden op pensioen.',
    'Zit met vervroegd pensioen thuis.',
  ],
  jobLost: [
    'Hij is in maart ontslagen.',
    'baan kwijtgeraakt na de reorganisatie',
    'Is na dertig jaar gestopt met werken.',
    'Haar contract is niet verlengd.',
  ],
  newJob: [
    'Heeft sinds kort een nieuwe baan in de bakkerij.',
    'werk gevonden bij de groenploeg',
    'Zijn nieuwe job bevalt hem.',
    'Dinsdag was haar eerste werkdag.',
  ],
  leftSchool: [
    'Is gestopt met zijn opleiding.',
    'van school gegaan zonder papier',
    'Heeft haar diploma gehaald!',
    'In juni afgestudeerd, zit sindsdien thuis.',
  ],
};

/** The words are there, and it did not happen, not yet, or it is about something else. */
const NOT_TOLD: readonly string[] = [
  'Is niet verhuisd.',
  'Wil verhuizen naar een kleinere flat.',
  'Zou graag verhuisd zijn voor de winter.',
  'Gaat volgende maand met pensioen.',
  'Gaan misschien uit elkaar.',
  'Ze is nog niet bevallen.',
  'Geboren in 1952 te Roermond.',
  'Hij is geboren en getogen in Gent.',
  'Kinderen: zoon geboren in 1980.',
  'De nieuwe dagbesteding is haar goed bevallen.',
  'Zoekt een nieuwe baan.',
  'Hoopt op een nieuwe job na de zomer.',
  'Is hij ontslagen?',
  'Verhuisd: nee',
  '[ ] gescheiden [ ] gehuwd',
  'Er is een plek vrijgekomen in de dagopvang.',
  'Er is een woning vrijgekomen in de straat.',
  'Afval gescheiden inzamelen lukt goed.',
  'Contact opgenomen met de gemeente.',
  'Zij is nooit gescheiden.',
  'Heeft geen nieuwe baan.',
  'Wil stoppen met werken maar kan dat niet betalen.',
  'Als ze verhuisd is, vragen we een nieuwe indicatie aan.',
  'Aanvraag ingediend om te verhuizen.',
  'De verhuiswagen stond voor de deur van de overburen.',
  'Op de wachtlijst voor een verpleeghuis.',
  'Mag misschien naar huis uit het ziekenhuis.',
  'Wil opgenomen worden in een verpleeghuis.',
  'Zij heeft geen diploma gehaald.',
  'Verhuist volgend jaar wellicht.',
  'Een rouwkaart gekocht? Nee.',
  'Dhr is opgewekt en heeft goed gegeten.',
  'Het pensioenfonds stuurde een brief.',
  'De school belde over de ouderavond.',
  'Onverhuisde spullen staan in de schuur.',
];

describe('a life event in a text', () => {
  it.each(LIFE_EVENTS.flatMap((name) => TOLD[name].map((text) => [name, text] as const)))(
    '%s: %s',
    (name, text) => {
      expect(findLifeEvent(text)).toBe(name);
      expect(findLifeEvent(text.toLowerCase())).toBe(name);
      expect(findLifeEvent(`Boodschappen gedaan. ${text}\nMorgen weer.`)).toBe(name);
    },
  );

  it.each(NOT_TOLD)('is none in: %s', (text) => {
    expect(findLifeEvent(text)).toBeUndefined();
    expect(findLifeEvent(text.toLowerCase())).toBeUndefined();
  });

  it('is the loss where a text tells of more', () => {
    expect(findLifeEvent('Verhuisd in mei, met pensioen, en haar man is overleden.')).toBe('loss');
  });

  it('happened where only another clause is about what did not', () => {
    expect(findLifeEvent('Wil graag meer mensen zien, is verhuisd.')).toBe('moved');
    expect(findLifeEvent('Ze kan niet slapen sinds ze verhuisd is.')).toBe('moved');
    expect(findLifeEvent('Hij gaat niet meer uit en is met pensioen.')).toBe('retired');
  });
});
