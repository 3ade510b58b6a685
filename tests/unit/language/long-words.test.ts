import { expect, it } from 'vitest';
import { findMentions } from '../../../utils/language/mentions';

it('somebody is found in a long compound, and nobody in a picture or key written out in letters', () => {
  const found = (text: string): string[] => findMentions(text).map(({ words }) => words);
  expect(found('Haar wijkteammedewerker en zus komen.')).toContain('zus');
  expect(found(`Haar ${'ab'.repeat(50)}buurvrouw komt.`)).toEqual([]);
});
