import { kindOf } from '../language/read-person';
import { thenAndNow, type What } from '../memory/then-and-now';
import {
  peopleInOrder,
  personLabels,
  tieKey,
  type Closeness,
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
  /** What became of the circle of an earlier talk, where one was taken over. */
  readonly then?: Then | undefined;
}

/** An earlier circle beside today's. */
interface Then {
  readonly what: ReadonlyMap<PersonId, What>;
  /** How close somebody felt then. */
  readonly closeness: ReadonlyMap<PersonId, Closeness>;
  /** Who was there then and is not now, with nothing but where they stood. */
  readonly gone: readonly CirclePerson[];
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
    const { kind, role } = placeOf(person);
    if (role !== 'network' && !passersBy) return [];
    return {
      id,
      label: labels.get(id) ?? '',
      kind,
      role,
      person,
      toClient: draft.ties[tieKey(id, 'toClient')],
      fromClient: draft.ties[tieKey(id, 'fromClient')],
    } satisfies CirclePerson;
  });
  const there = new Set(people.map(({ id }) => id));
  const links = Object.values(draft.links).filter(({ a, b }) => there.has(a) && there.has(b));
  const then = thenOf(draft, names, passersBy);
  return { people, links, ...(then && { then }) };
}

function placeOf(person: Person): Pick<CirclePerson, 'kind' | 'role'> {
  const read = kindOf(person.words);
  return { kind: person.kind ?? read.kind ?? '', role: person.role ?? read.role };
}

function thenOf(draft: Draft, names: boolean, passersBy: boolean): Then | undefined {
  const found = thenAndNow(draft);
  if (!found) return undefined;
  const before: Draft = { ...draft, people: draft.earlier };
  const labels = personLabels(before, names);
  const gone = peopleInOrder(before).flatMap(({ id, person }) => {
    const { kind, role } = placeOf(person);
    if (draft.people[id] || (role !== 'network' && !passersBy)) return [];
    const { words, namedAt, closeness } = person;
    const left = { words, namedAt, ...(closeness && { closeness }) };
    return {
      id,
      label: labels.get(id) ?? '',
      kind,
      role,
      person: left,
      toClient: undefined,
      fromClient: undefined,
    } satisfies CirclePerson;
  });
  return {
    what: new Map(found.changes.map(({ id, what }) => [id, what])),
    closeness: new Map(
      Object.entries(draft.earlier).flatMap(([id, { closeness }]) => (closeness ? [[id, closeness]] : [])),
    ),
    gone,
  };
}

/** The circle without what the worker thinks: for the client to look at (R16). */
export function asClientSaid({ people, links, then }: Circle): Circle {
  const said = (tie: Tie | undefined): Tie | undefined => (tie?.by === 'worker' ? undefined : tie);
  return {
    people: people.map((one) => ({ ...one, toClient: said(one.toClient), fromClient: said(one.fromClient) })),
    links,
    then,
  };
}
