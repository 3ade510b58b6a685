import { expect, test } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { nl } from '../../../utils/i18n/nl';
import thenAndNow from '../../../utils/instruments/then-and-now';
import { circleOf } from '../../../utils/instruments/circle';
import { findLoadedWords } from '../../../utils/language/word-guard';
import { sayThenAndNow } from '../../../utils/panel/say-then-and-now';
import { silentPeople, spokenOf } from '../../../utils/memory/silent';
import type { Draft, Earlier } from '../../../utils/model/draft';
import { samePeople, nameAgain } from '../../../utils/panel/naming';
import { viewsShown } from '../../../utils/panel/views';
import { talkWith } from '../memory/circles';

const then = (words: string, namedAt: number, said: Partial<Earlier> = {}): Earlier => ({
  words,
  namedAt,
  date: '2026-05-03',
  ...said,
});

const DRAFT: Draft = {
  ...talkWith({
    zus: { closeness: 'near', name: 'Fatma' },
    tante: { words: 'tante', to: {} },
    broer: { feeling: 'weighs' },
    buurman: {},
    'oud-collega': {},
  }),
  earlier: {
    zus: then('zus', 1, { closeness: 'far' }),
    oom: then('oom', 2, { now: 'gone', name: 'Ali' }),
    tante: then('tante', 3, { toClient: '' }),
    broer: then('broer', 4),
  },
};

test('one sentence says who came, who feels closer, who is no longer part of it, and who was not spoken of', () => {
  expect(sayThenAndNow(DRAFT, nl, false)).toBe(
    'Sinds 3 mei: buurman en oud-collega kwamen erbij, zus voelt dichterbij, over broer is iets anders verteld, oom is er niet meer bij; vandaag niet gesproken over tante.',
  );
  expect(sayThenAndNow(DRAFT, nl, true)).toContain('oom Ali is er niet meer bij');
  expect(sayThenAndNow(DRAFT, en, false)).toMatch(/^Since 3 May: buurman and oud-collega have come, /);
});

test('without a day, of another year, of a group, and where nothing changed', () => {
  const only = (earlier: Earlier, people: Parameters<typeof talkWith>[0]): string | undefined =>
    sayThenAndNow({ ...talkWith(people), earlier: { a: earlier } }, nl, false);
  expect(only({ words: 'oom', namedAt: 1 }, { a: { words: 'oom' } })).toBe(
    'Sinds de vorige keer: vandaag niet gesproken over oom.',
  );
  expect(only(then('oom', 1, { date: '2025-05-03', now: 'same' }), { a: { words: 'oom' } })).toBe(
    'Sinds 3 mei 2025: nog zoals toen.',
  );
  expect(only(then('oom', 1, { now: 'same' }), { a: { words: 'oom' }, buren: { many: true } })).toBe(
    'Sinds 3 mei: buren kwamen erbij.',
  );
  expect(
    only(then('oom', 1, { now: 'same' }), { a: { words: 'oom' }, 'oma en opa': { many: true }, zus: {} }),
  ).toBe('Sinds 3 mei: oma en opa, en zus kwamen erbij.');
  expect(sayThenAndNow(talkWith({ zus: {} }), nl, false)).toBeUndefined();
});

test('no sentence of it blames, counts, or says that somebody died', () => {
  for (const [what, say] of Object.entries(nl.earlier.said)) {
    const text = say('oom en tante', true);
    expect(findLoadedWords(text), what).toEqual([]);
    expect(text).not.toMatch(/\d|overl|dood|verlor|kwijt|minder|maar/i);
  }
});

test('the view beside the ecogram tells the same in words, of everybody once, and stands there only with an earlier circle', () => {
  const circle = circleOf(DRAFT, false);
  const groups = thenAndNow.read(circle, nl);
  expect(groups.map(({ heading }) => heading)).toEqual([
    nl.earlier.headings.new,
    nl.earlier.headings.gone,
    nl.earlier.headings.closer,
    nl.earlier.headings.other,
    nl.earlier.headings.silent,
  ]);
  const ids = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(['broer', 'buurman', 'oom', 'oud-collega', 'tante', 'zus']);
  expect(groups[2]?.lines[0]?.text).toContain(nl.earlier.before(nl.facts.closeness.far));
  expect(JSON.stringify(groups)).not.toMatch(/Ali|Fatma/);
  expect(circleOf(DRAFT, true).then?.gone[0]?.label).toBe('oom Ali');
  expect(thenAndNow.read(circleOf(talkWith({ zus: {} }), false), nl)).toEqual([]);
  const ids2 = (withEarlier: boolean): string[] => viewsShown([], withEarlier).map(({ id }) => id);
  expect(ids2(true)).toContain('then-and-now');
  expect(ids2(false)).not.toContain('then-and-now');
});

test('who was not spoken of yet has no digit, and may be meant by the same words in either direction', () => {
  expect([...silentPeople(DRAFT)]).toEqual(['tante']);
  expect(spokenOf(DRAFT).map(({ id }) => id)).toEqual(['zus', 'broer', 'buurman', 'oud-collega']);
  expect(samePeople(DRAFT, 'tante', { direction: 'toClient' })).toEqual(['tante']);
  expect(nameAgain(DRAFT, 'tante', 'tante', { direction: 'toClient' }).set).toContainEqual([
    ['earlier', 'tante', 'now'],
    'same',
  ]);
  expect(nameAgain(DRAFT, 'buurman', 'buurman', {}).set).toEqual([]);
});
