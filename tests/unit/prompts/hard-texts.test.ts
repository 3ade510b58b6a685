import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../utils/language/mentions';
import { emptyDraft } from '../../../utils/model/draft';
import { nextPrompt } from '../../../utils/prompts/next-prompt';
import { PROMPTS } from '../../../utils/prompts/prompt';

/** The ids of everything that may be said of this text, in its order. */
function all(text: string): string[] {
  const read = { text, mentions: findMentions(text) };
  const moment = { now: 1, draft: emptyDraft('', 1), text: read };
  const choice = { names: PROMPTS, olderThanMonths: 6 };
  const shown: Record<string, { at: number }> = {};
  for (;;) {
    const prompt = nextPrompt({ ...moment, shown }, choice);
    if (!prompt) return Object.keys(shown);
    shown[prompt.id] = { at: 1 };
  }
}

it.each([
  'geen huiselijk geweld meer sinds de scheiding. zus en broer komen.',
  'Er is een contactverbod. Mevrouw kookt graag. Ze wandelt elke dag. Haar broer woont in Gent.',
  'Zoon is door de rechter verboden contact te hebben. Zus komt.',
  'Moeder drinkt en gooit met spullen. Zus is lief.',
  'Hij knijpt haar, ze is bont en blauw. Vriendin Els komt.',
  'Mn man heeft me een klap gegeven. Mijn zus weet het.',
  'Echtgenoot heeft losse handjes. Dochter woont ver.',
  'Partner controleert haar telefoon en sluit haar op. Zus komt.',
  'Broer zit vast wegens zedenfeiten. Zus komt langs.',
  'Grootvader heeft haar als kind aangeraakt. Tante weet dat.',
  'Hij heeft haar een mep verkocht. Buurman hoorde het.',
  'Haar vent heeft haar afgerammeld. De buurvrouw belde.',
  'Papa heeft mama geklopt. De zus heeft het gezien.',
  'Zoon zet moeder onder druk voor geld. Buurvrouw ziet het.',
  'Ouderenmishandleing vermoed. Zoon komt dagelijks.',
  'K1ndermishandeling. Zus. Broer.',
  'Huiselijk gewled door partner. Zus vangt op.',
  'hij heeft haar verkacht. vriendin weet het',
  'Wordt geslagn door man. Zus komt.',
  'Ze is bedrijgd door haar ex. Zus komt.',
  'mish\u00adandeld door haar man. Zus komt.',
  'Ge\u200bweld thuis. Zus komt.',
  'GEWELD THUIS. ZUS KOMT.',
  'Suïcidaal. Zus komt.'.normalize('NFD'),
  'Broer heeft zich van het leven beroofd. Zus komt.',
  'Zij wil er niet meer zijn. Buurvrouw maakt zich zorgen.',
  'Ze heeft een poging gedaan. Zus was erbij.',
  'De buurvrouw heeft haar aangevallen. Zus komt.',
  'Is op de vlucht voor haar broers. Vriendin helpt.',
  'Nicht is gevlucht voor haar man. Zus vangt op.',
  'Ex mag haar niet benaderen van de rechter. Zus komt.',
  'Hij heeft een enkelband. Zus komt.',
  'Wordt gedwongen te trouwen. Zus komt.',
  'Zij zit in een safehouse. Zus komt.',
])('beside violence and danger nothing is asked: %s', (text) => {
  expect(all(text)).toEqual([]);
});

it.each([
  ['moeder', 'Moeder is ingeslapen. Zus regelt alles.'],
  ['man', 'Haar man is vorige week ter aarde besteld. Buurvrouw helpt.'],
  ['opa', 'Opa is niet meer onder ons. Neef komt.'],
  ['zoontje', 'Haar zoontje is verdronken. Zus komt elke dag.'],
  ['zoon', 'Zoon ovl 2019. Zus komt.'],
  ['echtgenoot', 'Echtgenoot + 12/3/2020. Buurvrouw komt.'],
  ['zus', 'In onmin met zus. Broer komt.'],
  ['zus', 'Zus heeft haar buitengesmeten. Broer vangt op.'],
  ['kinderen', 'De kinderen kregen een ondertoezichtstelling. Zus komt.'],
  ['familie', 'Familie heeft haar laten vallen. Buurvrouw stuurt een kaart.'],
  ['dochter', 'Dochter zegt niets meer tegen haar. Buurman komt.'],
  ['ouders', 'Ouders hebben haar de deur gewezen. Oma vangt op.'],
  ['kinderen', 'De kinderen zijn geplaatst in een pleeggezin. Zus komt.'],
  ['kinderen', 'De jeugdrechter heeft de kinderen weggenomen. Zus komt.'],
  ['buurvrouw', 'Buurvrouw pest haar al jaren. Zus komt.'],
  ['buurman', 'Buurman scheldt haar uit. Zus komt.'],
  ['zoon', 'Zoon steelt van moeder. Buurvrouw ziet het.'],
])('nobody asks what they mean to each other of a %s in: %s', (words, text) => {
  const said = all(text);
  expect(said).not.toContain(`meaning:${words}`);
  expect(said).not.toContain('onlyFamily');
  expect(said.some((id) => id.startsWith('meaning:'))).toBe(true);
});

it('beside a child that did not live there is no line about a birth', () => {
  const text = 'Is bevallen van een dochter. Baby heeft het niet gehaald. Zus komt.';
  expect(all(text)).not.toContain('lifeEvent');
});

describe('an ordinary text is not taken for a hard one', () => {
  it.each([
    'De hulp sluit goed aan op de vraag. Buurvrouw komt.',
    'De mantelzorg staat onder druk. Buurvrouw komt.',
    'In de tijd dat hij werkte, sprak hij iedereen. Buurvrouw komt.',
    'Thuiszorg controleert haar medicatie. Buurvrouw komt.',
    'Ze heeft de trein niet gehaald. Buurvrouw komt.',
    'De paarden op stal. Een geweldige dag. Buurvrouw komt.',
  ])('%s', (text) => {
    expect(all(text)).toContain('meaning:buurvrouw');
  });
});
