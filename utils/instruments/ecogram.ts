import type { Messages } from '../i18n';
import { CLOSENESS } from '../model/draft';
import type { Circle, CirclePerson } from './circle';
import { apart, filled } from './group';
import type { Group, Instrument } from './instrument';
import { hasDied, knownBy, listed, personFacts } from './person-facts';

/**
 * The people around the client with lines and arrows: who matters to whom, and how it is between them. In the report the
 * list itself tells it, so it has no text of its own there.
 */
export default {
  id: 'ecogram',
  title: { nl: 'Ecogram', en: 'Ecogram' },
  reason: {
    nl: 'Samen tekenen laat verbanden zien die in een lijst niet opvallen.',
    en: 'Drawing together shows connections that do not stand out in a list.',
  },
  source: 'I-01, N:177-215',
  /** From the inside out, as in the picture. */
  read(circle, t) {
    const { own, passersBy } = apart(circle);
    const group = (heading: string, people: readonly CirclePerson[]): Group => ({
      heading,
      lines: people.map((one) => ({ id: one.id, text: personLine(circle, one, t) })),
    });
    const ring = (closeness: CirclePerson['person']['closeness']): CirclePerson[] =>
      own.filter(({ person }) => person.closeness === closeness);
    return filled([
      ...CLOSENESS.map((closeness) => group(t.facts.closeness[closeness], ring(closeness))),
      group(t.views.notDiscussed, ring(undefined)),
      group(t.views.passersBy, passersBy),
    ]);
  },
} as const satisfies Instrument;

/** One person in words: "zus A.: familie, heel dichtbij, over en weer belangrijk, kent moeder". */
export function personLine(circle: Circle, one: CirclePerson, t: Messages): string {
  const known = knownBy(circle, one.id);
  const facts = personFacts(one, t);
  if (known.length > 0) facts.push(t.facts.knows(listed(known, t), one.person.many, hasDied(one)));
  return facts.length > 0 ? `${one.label}: ${facts.join(', ')}` : one.label;
}
