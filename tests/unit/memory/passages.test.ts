import { expect, it } from 'vitest';
import type { Mention } from '../../../utils/language/mentions';
import { passagesIn } from '../../../utils/memory/passages';

const find = (text: string, words: RegExp): Mention[] =>
  [...text.matchAll(words)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: found[0],
    role: 'network',
    many: false,
  }));
/** What is shown, with the marks as brackets. */
const shown = (text: string, mentions: readonly Mention[], most = 30): string[] =>
  passagesIn(text, mentions, most).passages.map((pieces) =>
    pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(''),
  );

it('a word is shown marked, with whole words of its own line around it', () => {
  const text = `Gisteren.\nDe ${'heel '.repeat(30)}lieve zus belt ${'elke '.repeat(30)}dag.\nVandaag.`;
  const [passage = ''] = shown(text, find(text, /zus/g));
  expect(passage).toMatch(/^heel .*lieve \[zus\] belt .*elke$/);
  expect(passage.length).toBeLessThan(140);
  expect(
    shown('Gisteren.\nMijn zus belt.\nVandaag.', find('Gisteren.\nMijn zus belt.\nVandaag.', /zus/g)),
  ).toEqual(['Mijn [zus] belt.']);
});

it('words that stand close share one passage, and nothing is said twice', () => {
  const text = `zus en broer en ${'x '.repeat(45)}oom, ${'y '.repeat(200)}tante`;
  const all = shown(text, find(text, /zus|broer|oom|tante/g));
  expect(all[0]).toMatch(/^\[zus\] en \[broer\] en/);
  expect(all.at(-1)).toMatch(/\[tante\]$/);
  const letters = (from: string): number => from.split('x').length;
  expect(letters(all.join(''))).toBeLessThanOrEqual(letters(text));
  expect(all.join('').match(/\[/g)).toHaveLength(4);
});

it('a line full of words is cut into passages', () => {
  const text = 'zus '.repeat(300);
  const all = shown(text, find(text, /zus/g), 1000);
  expect(all.length).toBeGreaterThan(1);
  expect(all.join('').match(/\[zus\]/g)).toHaveLength(300);
  for (const each of all) expect(each.replace(/[[\]]/g, '').length).toBeLessThan(520);
});

it('only the first so many passages are shown, and it is known that there are more', () => {
  const text = 'zus belt.\n'.repeat(40);
  const mentions = find(text, /zus/g);
  expect(passagesIn(text, mentions, 30)).toMatchObject({ more: true });
  expect(shown(text, mentions, 30)).toHaveLength(30);
  expect(passagesIn(text, mentions, 40).more).toBe(false);
});

it('that there is nobody is not marked', () => {
  const text = 'Heeft geen broers.';
  const none = find(text, /broers/g).map((each): Mention => ({ ...each, care: 'none' }));
  expect(shown(text, none)).toEqual([]);
});
