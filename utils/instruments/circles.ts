import type { Messages } from '../i18n';
import { CLOSENESS } from '../model/draft';
import type { CirclePerson } from './circle';
import { apart, filled, labelOnly } from './group';
import type { Group, Instrument } from './instrument';

/**
 * Three rings of closeness, as it feels to the client. A ring never ranks informal before formal care (SEEDS I-07,
 * W-65), and who was not talked about has no ring at all.
 */
export default {
  id: 'circles',
  title: { nl: 'Kringen', en: 'Circles' },
  reason: {
    nl: 'Wie voelt dichtbij en wie verder weg? Zo voelt het voor wie het vertelt. Niemand staat vóór een ander.',
    en: 'Who feels close and who further away? This is how it feels to the client. Nobody comes before another.',
  },
  source: 'I-07, N:208',
  read(circle, t) {
    const { own, passersBy } = apart(circle);
    return filled([
      ...rings(own, t),
      {
        heading: t.views.notDiscussed,
        lines: own.filter(({ person }) => person.closeness === undefined).map(labelOnly),
      },
      {
        heading: t.views.passersBy,
        lines: passersBy.map(({ id, label, person: { closeness } }) => ({
          id,
          text: closeness ? t.views.circles.placed(label, t.facts.closeness[closeness]) : label,
        })),
      },
    ]);
  },
  report(circle, t) {
    return rings(apart(circle).own, t);
  },
} as const satisfies Instrument;

function rings(people: readonly CirclePerson[], t: Messages): readonly Group[] {
  return filled(
    CLOSENESS.map((closeness) => ({
      heading: t.facts.closeness[closeness],
      lines: people.filter(({ person }) => person.closeness === closeness).map(labelOnly),
    })),
  );
}
