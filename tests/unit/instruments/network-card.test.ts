import { describe, expect, it } from 'vitest';
import { nl } from '../../../utils/i18n/nl';
import networkCard, {
  COLUMNS,
  cellText,
  sortPeople,
  type Column,
} from '../../../utils/instruments/network-card';
import { circleFrom } from './people';

const { facts, views } = nl;
const PEOPLE = circleFrom(
  ['zus', { closeness: 'far', often: 'weekly' }, { toClient: {}, fromClient: {} }],
  [
    'buurvrouw',
    {
      closeness: 'near',
      feeling: 'both',
      often: 'daily',
      channels: ['phone', 'inPerson'],
      distance: 'nearby',
      since: 'years',
      contact: 'uncertain',
      many: true,
    },
    { fromClient: {} },
  ],
  ['postduif'],
  ['huisarts', { often: 'seldom' }],
  ['zus', { closeness: 'middle' }, { toClient: {} }],
);

function sorted(column: Column, descending = false): string[] {
  return sortPeople(PEOPLE.people, column, descending, nl).map(({ label }) => label);
}

describe('the network card in words', () => {
  it('has a line for each person with everything that stands in the row, passers-by apart', () => {
    const [own, passersBy] = networkCard.read(PEOPLE, nl);
    expect(own?.heading).toBe(views.own);
    expect(own?.lines.map(({ text }) => text)).toEqual([
      `zus 1: ${nl.kinds.gezin}, ${facts.closeness.far}, ${facts.meets(facts.often.weekly, false)}, ${facts.both}`,
      [
        `buurvrouw: ${nl.people.many}`,
        facts.contact.uncertain,
        nl.kinds.buurt,
        facts.closeness.near,
        facts.feeling.both,
        facts.meets(facts.often.daily, false),
        facts.channels.inPerson,
        facts.channels.phone,
        facts.distance.nearby,
        facts.known(facts.since.years, false),
        facts.fromClient,
      ].join(', '),
      'postduif',
      `zus 2: ${nl.kinds.gezin}, ${facts.closeness.middle}, ${facts.toClient}`,
    ]);
    expect(passersBy).toEqual({
      heading: views.passersBy,
      lines: [
        { id: 'p3', text: `huisarts: ${nl.people.professional}, ${facts.meets(facts.often.seldom, false)}` },
      ],
    });
  });

  it('says nothing about nobody', () => {
    expect(networkCard.read({ people: [], links: [] }, nl)).toEqual([]);
  });
});

describe('the network card as a table', () => {
  it('leaves a cell empty where nothing was asked', () => {
    const [, , pigeon] = PEOPLE.people;
    expect(COLUMNS.map((column) => cellText(pigeon!, column, nl))).toEqual(
      COLUMNS.map((column) => (column === 'who' ? 'postduif' : '')),
    );
  });

  it('sorts by the alphabet, with numbers as numbers', () => {
    expect(sorted('who')).toEqual(['buurvrouw', 'huisarts', 'postduif', 'zus 1', 'zus 2']);
    expect(sorted('who', true)).toEqual(['zus 2', 'zus 1', 'postduif', 'huisarts', 'buurvrouw']);
    const many = circleFrom(...Array.from({ length: 11 }, (): [string] => ['zus']));
    expect(sortPeople(many.people, 'who', true, nl)[0]?.label).toBe('zus 11');
  });

  it('sorts closeness from the inside out and back; who was not asked is last both ways', () => {
    expect(sorted('closeness')).toEqual(['buurvrouw', 'zus 2', 'zus 1', 'postduif', 'huisarts']);
    expect(sorted('closeness', true)).toEqual(['zus 1', 'zus 2', 'buurvrouw', 'postduif', 'huisarts']);
  });

  it('sorts how often by how often, not by the alphabet', () => {
    expect(sorted('often').slice(0, 3)).toEqual(['buurvrouw', 'zus 1', 'huisarts']);
  });

  it('sorts both directions first, then one, then the other', () => {
    expect(sorted('ties')).toEqual(['zus 1', 'zus 2', 'buurvrouw', 'postduif', 'huisarts']);
  });
});
