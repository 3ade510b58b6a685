import type { Messages } from '../i18n';
import { CHANNELS, CLOSENESS, DISTANCES, FEELINGS, OFTEN, SINCE, type PersonId } from '../model/draft';
import type { CirclePerson } from './circle';
import { apart, filled } from './group';
import type { Instrument } from './instrument';
import { oftenFact, sinceFact, tiesFact } from './person-facts';

/** What a person has at most one of, in the order in which it is chosen and sorted (SEEDS I-10). */
export const MEASURES = {
  closeness: CLOSENESS,
  feeling: FEELINGS,
  often: OFTEN,
  distance: DISTANCES,
  since: SINCE,
} as const;
export type Measure = keyof typeof MEASURES;

export const COLUMNS = [
  'who',
  'kind',
  'closeness',
  'feeling',
  'often',
  'channels',
  'distance',
  'since',
  'ties',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The same people as a table: where they belong, and the measures of contact. */
export default {
  id: 'network-card',
  title: { nl: 'Netwerkkaart', en: 'Network card' },
  reason: {
    nl: 'Alle mensen onder elkaar, met wat over hen gezegd is. Handig om rustig na te lopen of op papier te hebben. Wat leeg is, is niet besproken.',
    en: 'All people in one table, with what was said of them. Handy for going through calmly, or on paper. What is empty was not talked about.',
  },
  source: 'I-04, I-10, N:191-209',
  read(circle, t) {
    const { own, passersBy } = apart(circle);
    const lines = (people: readonly CirclePerson[]): { id: PersonId; text: string }[] =>
      people.map((one) => ({ id: one.id, text: lineOf(one, t) }));
    return filled([
      { heading: t.views.own, lines: lines(own) },
      { heading: t.views.passersBy, lines: lines(passersBy) },
    ]);
  },
} as const satisfies Instrument;

/** What stands in one cell; "" where it was not asked. */
export function cellText(one: CirclePerson, column: Column, t: Messages): string {
  const { person, role, kind } = one;
  if (column === 'who') return one.label;
  if (column === 'kind') return role === 'network' ? kind && t.kinds[kind] : t.people[role];
  if (column === 'ties') return tiesText(one, t.views.card.ties);
  if (column === 'channels')
    return CHANNELS.filter((channel) => person.channels?.includes(channel))
      .map((channel) => t.facts.channels[channel])
      .join(', ');
  const chosen = person[column];
  return chosen ? measureText(column, chosen, t) : '';
}

/** What is chosen of a measure, in words. */
export function measureText(measure: Measure, chosen: string, t: Messages): string {
  const words: Readonly<Record<string, string>> = t.facts[measure];
  return words[chosen] ?? '';
}

/** What else stands with the name in the first column: more people, and how it stands between them. */
export function whoElseText({ person }: CirclePerson, t: Messages): string {
  return [person.many && t.people.many, person.contact && t.facts.contact[person.contact]]
    .filter(Boolean)
    .join(', ');
}

/**
 * The people in the order of one column: measures in their own order, everything else by the alphabet. Who was not
 * asked stands last both ways up: that is no lowest value.
 */
export function sortPeople(
  people: readonly CirclePerson[],
  column: Column,
  descending: boolean,
  t: Messages,
): readonly CirclePerson[] {
  const sign = descending ? -1 : 1;
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return people
    .map((one) => ({ one, key: cellText(one, column, t), rank: rankOf(one, column) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return (
        sign * (a.rank - b.rank || (column in MEASURES || column === 'ties' ? 0 : compare(a.key, b.key)))
      );
    })
    .map(({ one }) => one);
}

function rankOf(one: CirclePerson, column: Column): number {
  if (column === 'ties') return Number(!(one.toClient && one.fromClient)) + Number(!one.toClient);
  if (column === 'who' || column === 'kind' || column === 'channels') return 0;
  const order: readonly (string | undefined)[] = MEASURES[column];
  return order.indexOf(one.person[column]);
}

function tiesText(
  { toClient, fromClient }: CirclePerson,
  words: Readonly<Record<'both' | 'toClient' | 'fromClient', string>>,
): string {
  if (toClient && fromClient) return words.both;
  if (toClient) return words.toClient;
  return fromClient ? words.fromClient : '';
}

function lineOf(one: CirclePerson, t: Messages): string {
  const said = COLUMNS.filter((column) => column !== 'who')
    // Away from its column "for the client" or "every day" says too little.
    .map((column) => {
      if (column === 'ties') return tiesFact(one, t);
      if (column === 'often') return oftenFact(one, t);
      return column === 'since' ? sinceFact(one, t) : cellText(one, column, t);
    });
  const facts = [whoElseText(one, t), ...said].filter(Boolean).join(', ');
  return facts ? `${one.label}: ${facts}` : one.label;
}
