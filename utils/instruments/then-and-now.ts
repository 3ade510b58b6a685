import { CHANGES, type What } from '../memory/then-and-now';
import type { Circle, CirclePerson } from './circle';
import { personLine } from './ecogram';
import { filled, labelOnly } from './group';
import type { Group, Instrument } from './instrument';

/**
 * Today's circle with what became of the one of an earlier talk. Nobody disappears silently, and nobody's coming or going
 * is good or bad (SEEDS W-60). Says nothing in the report: the list there has a block of its own for it.
 */
export default {
  id: 'then-and-now',
  title: { nl: 'Toen en nu', en: 'Then and now' },
  reason: {
    nl: 'Wie kwam erbij, wie voelt dichterbij of verder weg, en over wie ging het nog niet?',
    en: 'Who has come, who feels closer or further away, and who was not spoken of yet?',
  },
  source: 'I-01, W-60',
  read(circle, t) {
    const group = (what: What): Group => ({
      heading: t.earlier.headings[what],
      lines:
        what === 'gone'
          ? (circle.then?.gone ?? []).map(labelOnly)
          : circle.people
              .filter(({ id }) => circle.then?.what.get(id) === what)
              .map((one) => ({ id: one.id, text: line(circle, one, what) })),
    });
    const line = (of: Circle, one: CirclePerson, what: What): string => {
      const before = of.then?.closeness.get(one.id);
      const moved = (what === 'closer' || what === 'further') && before;
      const text = personLine(of, one, t);
      return moved ? `${text} (${t.earlier.before(t.facts.closeness[before])})` : text;
    };
    return filled(CHANGES.map(group));
  },
} as const satisfies Instrument;
