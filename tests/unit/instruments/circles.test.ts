import { describe, expect, it } from 'vitest';
import { nl } from '../../../utils/i18n/nl';
import circles from '../../../utils/instruments/circles';
import { circleFrom } from './people';

const { closeness } = nl.facts;
const PEOPLE = circleFrom(
  ['buurvrouw', { closeness: 'far' }],
  ['zus', { closeness: 'near' }],
  ['huisarts', { closeness: 'near' }],
  ['kapper'],
  ['zus', { closeness: 'near' }],
  ['vrijwilliger'],
);

describe('the circles in words', () => {
  it('go from the inside out, then who was not discussed, and professionals and volunteers apart', () => {
    expect(circles.read(PEOPLE, nl)).toEqual([
      {
        heading: closeness.near,
        lines: [
          { id: 'p1', text: 'zus 1' },
          { id: 'p4', text: 'zus 2' },
        ],
      },
      { heading: closeness.far, lines: [{ id: 'p0', text: 'buurvrouw' }] },
      { heading: nl.views.notDiscussed, lines: [{ id: 'p3', text: 'kapper' }] },
      {
        heading: nl.views.passersBy,
        lines: [
          { id: 'p2', text: `huisarts: ${closeness.near}` },
          { id: 'p5', text: 'vrijwilliger' },
        ],
      },
    ]);
  });

  it('name everybody exactly once', () => {
    const ids = circles.read(PEOPLE, nl).flatMap(({ lines }) => lines.map(({ id }) => id));
    expect([...ids].sort()).toEqual(PEOPLE.people.map(({ id }) => id));
  });

  it('give the report only who was placed, and no group without people', () => {
    expect(
      circles.report(PEOPLE, nl).map(({ heading, lines }) => [heading, lines.map(({ text }) => text)]),
    ).toEqual([
      [closeness.near, ['zus 1', 'zus 2']],
      [closeness.far, ['buurvrouw']],
    ]);
  });

  it('say nothing in the report when closeness was never asked', () => {
    expect(circles.report(circleFrom(['zus'], ['huisarts', { closeness: 'near' }]), nl)).toEqual([]);
  });
});
