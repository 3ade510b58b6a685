import { CLOSENESS } from '../model/draft';
import type { Messages } from '../i18n';
import type { Circle, CirclePerson } from './circle';
import type { Group, Instrument } from './instrument';
import { knownBy, personFacts } from './person-facts';

/** The people around the client with lines and arrows: who matters to whom, and how it is between them. */
const ecogram: Instrument = {
  id: 'ecogram',
  title: { nl: 'Ecogram', en: 'Ecogram' },
  reason: {
    nl: 'Samen tekenen laat verbanden zien die in een lijst niet opvallen.',
    en: 'Drawing together shows connections that a list does not.',
  },
  source: 'I-01, N:177-215',
  read,
};
export default ecogram;

/** From the inside out, as in the picture; passers-by last. */
function read(circle: Circle, t: Messages): readonly Group[] {
  const network = circle.people.filter(({ role }) => role === 'network');
  const group = (heading: string, people: readonly CirclePerson[]): Group => ({
    heading,
    lines: people.map((one) => ({ id: one.id, text: personLine(circle, one, t) })),
  });
  return [
    ...CLOSENESS.map((one) =>
      group(
        t.facts.closeness[one],
        network.filter(({ person }) => person.closeness === one),
      ),
    ),
    group(
      t.picture.notAsked,
      network.filter(({ person }) => person.closeness === undefined),
    ),
    group(
      t.picture.passersByTitle,
      circle.people.filter(({ role }) => role !== 'network'),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

/** One person in words: "zus A.: familie, heel dichtbij, over en weer belangrijk, kent moeder". */
export function personLine(circle: Circle, one: CirclePerson, t: Messages): string {
  const known = knownBy(circle, one.id);
  const facts = [
    ...personFacts(one, t),
    ...(known.length > 0 ? [t.facts.knows(known.join(', '))] : []),
  ];
  return facts.length > 0 ? `${one.label}: ${facts.join(', ')}` : one.label;
}
