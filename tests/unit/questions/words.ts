import { expect } from 'vitest';
import type { Spoken } from '../../../utils/model/question';

/** Number of words, where a word is what stands between spaces. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Every form is filled in, and "je" and "u" never meet in one form (DOMAIN 5.1). */
export function expectOwnAddress(spoken: Spoken): void {
  expect(spoken.je).toMatch(/\S/);
  expect(spoken.u).toMatch(/\S/);
  expect(spoken.en).toMatch(/\S/);
  expect(spoken.je).not.toMatch(/\b(u|uw)\b/i);
  expect(spoken.u).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
}

/**
 * Words that no text of the questions may hold: people as means, labels, pressure (SEEDS W-01, W-02, W-09, W-82;
 * DOMAIN 5.3), "cliënt" because teams choose their own word (DOMAIN 5.2), and subjects that Kring does not
 * ask about (DOMAIN R37).
 */
export const BANNED = new RegExp(
  [
    'inzet|ingezet|zet .* in\\b|betrek|betrok|gebruik|benut|inschakel|ingeschakeld|aanbor|activeer|mobiliseer',
    'netwerk|mantelzorg|zelfred|redzaam|eigen kracht|hulpbron|steunbron|draagkracht|belastbaar|in kaart|systeem|isolement|isolatie',
    'probleem|tekort|motivatie|gemotiveerd|\\bmoet|cliënt|client',
    'geweld|mishandel|misbruik|slaan|geslagen|\\bbang\\b|onveilig',
  ].join('|'),
  'i',
);
