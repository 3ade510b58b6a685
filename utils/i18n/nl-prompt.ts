/** What stands under a prompt: apart, because its frame in a page holds nothing else. */
export const nlPrompt = {
  title: 'Seintje van Kring',
  ask: 'Ga ik vragen',
  known: 'Weet ik al',
  notNow: 'Past nu niet',
  why: 'Waarom?',
  today: 'Vandaag niet',
  todayWhat: 'Vandaag geen seintjes meer',
  keys: 'Alt+Shift+S: hierheen. Escape: past nu niet.',
  isQuiet: 'Vandaag komen er geen seintjes meer.',
  again: 'Toch weer seintjes',
};
