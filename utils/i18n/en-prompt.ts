import type { nlPrompt } from './nl-prompt';

/** The same in English. */
export const enPrompt: typeof nlPrompt = {
  title: 'A prompt from Kring',
  ask: 'I will ask',
  known: 'I know already',
  notNow: 'Not now',
  why: 'Why?',
  today: 'Not today',
  todayWhat: 'No more prompts today',
  keys: 'Alt+Shift+S: come here. Escape: not now.',
  isQuiet: 'No more prompts today.',
  again: 'Show prompts again',
};
