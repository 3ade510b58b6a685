import { expect, test } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { nl } from '../../../utils/i18n/nl';
import type { Circle } from '../../../utils/instruments/circle';
import { personLine } from '../../../utils/instruments/ecogram';
import { circleFrom } from './people';

const heard = (circle: Circle): string => circle.people.map((one) => personLine(circle, one, nl)).join();

test('one person as a screen reader says it: every word is clear without its question', () => {
  expect(
    heard(
      circleFrom([
        'broer',
        {
          closeness: 'far',
          feeling: 'weighs',
          contact: 'faded',
          often: 'seldom',
          channels: ['online'],
          distance: 'far',
          since: 'always',
        },
        { toClient: { functions: ['affection', 'stability'] }, fromClient: { functions: ['belonging'] } },
      ]),
    ),
  ).toBe(
    'broer: gezin, verder weg, over en weer belangrijk, voelt zwaar, minder contact dan vroeger, ' +
      'af en toe contact, berichtjes of online, ver uit de buurt, kennen elkaar altijd al, ' +
      'voor de cliënt: steun en waardering en houvast, vanuit de cliënt: het gevoel erbij te horen',
  );
});

test('of somebody who died that is said first, and the rest as of then', () => {
  expect(
    heard(
      circleFrom([
        'opa',
        { contact: 'died', closeness: 'near', often: 'daily', distance: 'sameHouse', since: 'years' },
        { fromClient: {} },
      ]),
    ),
  ).toBe(
    'opa: familie, overleden, heel dichtbij, voor wie de cliënt belangrijk was, vroeger elke dag contact, ' +
      'in hetzelfde huis, kenden elkaar al jaren',
  );
});

test('who knows whom, of one and of more, now and then', () => {
  const known = circleFrom(
    ['zus'],
    ['ouders', { many: true, contact: 'died' }],
    ['buren', { many: true }],
    ['kapper'],
  );
  const links = [
    { a: 'p0', b: 'p1' },
    { a: 'p0', b: 'p2' },
    { a: 'p1', b: 'p2' },
    { a: 'p3', b: 'p0' },
  ];
  const lines = known.people.map((one) => personLine({ ...known, links }, one, nl));
  expect(lines[0]).toMatch(/, kent ouders, buren en kapper$/);
  expect(lines[1]).toMatch(/, kenden zus en buren$/);
  expect(lines[2]).toMatch(/, kennen zus en ouders$/);
});

test('no two things that can be tapped for one person are called the same', () => {
  for (const { facts } of [nl, en]) {
    const { closeness, feeling, contact, often, channels, distance, since, functions } = facts;
    const words = [closeness, feeling, contact, often, channels, distance, since, functions].flatMap((each) =>
      Object.values<string>(each),
    );
    expect(new Set(words).size).toBe(words.length);
  }
});

test('every sign of the legend is explained in a few words', () => {
  for (const { picture } of [nl, en]) {
    const { line, dot, none, link, rings, band } = picture.legend;
    for (const text of [...Object.values(line), ...Object.values(dot), none, link, rings, band])
      expect(text.length, text).toBeLessThan(40);
  }
});
