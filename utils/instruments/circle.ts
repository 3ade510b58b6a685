import { kindOf } from '../language/read-person';
import {
  peopleInOrder,
  personLabels,
  tieKey,
  type Draft,
  type Kind,
  type Link,
  type Person,
  type PersonId,
  type Role,
  type Tie,
} from '../model/draft';

/** The people of one talk as every instrument sees them. */
export interface Circle {
  /** In the order of naming. */
  readonly people: readonly CirclePerson[];
  /** Who know each other; both are among `people`. */
  readonly links: readonly Link[];
}

export interface CirclePerson {
  readonly id: PersonId;
  /** As on screen: relation, name if chosen, number where two would be called the same. */
  readonly label: string;
  /** Corrected by the worker, else what follows from the words; "" is unknown. */
  readonly kind: Kind | '';
  readonly role: Role;
  readonly person: Person;
  readonly toClient: Tie | undefined;
  readonly fromClient: Tie | undefined;
}

/**
 * The people of a draft, ready to be drawn or told.
 * @param names first names, where they were given; without, only relations (R15).
 * @param passersBy professionals and volunteers too; they are a layer of their own (W-38).
 */
export function circleOf(draft: Draft, names: boolean, passersBy = true): Circle {
  const labels = personLabels(draft, names);
  const people = peopleInOrder(draft).flatMap(({ id, person }) => {
    const read = kindOf(person.words);
    const role = person.role ?? read.role;
    if (role !== 'network' && !passersBy) return [];
    return {
      id,
      label: labels.get(id) ?? '',
      kind: person.kind ?? read.kind ?? '',
      role,
      person,
      toClient: draft.ties[tieKey(id, 'toClient')],
      fromClient: draft.ties[tieKey(id, 'fromClient')],
    } satisfies CirclePerson;
  });
  const there = new Set(people.map(({ id }) => id));
  const links = Object.values(draft.links).filter(({ a, b }) => there.has(a) && there.has(b));
  return { people, links };
}

/** The circle without what the worker thinks: for the client to look at (R16). */
export function asClientSaid({ people, links }: Circle): Circle {
  const said = (tie: Tie | undefined): Tie | undefined => (tie?.by === 'worker' ? undefined : tie);
  return {
    people: people.map((one) => ({ ...one, toClient: said(one.toClient), fromClient: said(one.fromClient) })),
    links,
  };
}
