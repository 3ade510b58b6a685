import {
  CLOSENESS,
  FUNCTIONS,
  linkKey,
  tieKey,
  type Closeness,
  type Direction,
  type Draft,
  type Kind,
  type NetworkFunction,
  type PersonId,
} from '../model/draft';
import { joinPatches, type Patch, type Path } from '../model/patch';
import { switchTie } from './naming';

/** The facts of a person of which one is chosen. */
export type Fact = 'feeling' | 'contact' | 'often' | 'distance' | 'since';

/** The patch that says how close somebody feels, or takes it back. Where the worker put them by hand goes: it was elsewhere. */
export function setCloseness(draft: Draft, id: PersonId, closeness: Closeness | undefined): Patch {
  const pinned = draft.people[id]?.pin !== undefined;
  const unset: Path[] = pinned ? [['people', id, 'pin']] : [];
  if (closeness === undefined) return { unset: [...unset, ['people', id, 'closeness']] };
  return { set: [[['people', id, 'closeness'], closeness]], unset };
}

/** The patch that says a fact of which one is chosen; "" takes it back. */
export function setFact(draft: Draft, id: PersonId, fact: Fact | 'closeness', value: string): Patch {
  if (fact === 'closeness')
    return setCloseness(
      draft,
      id,
      CLOSENESS.find((one) => one === value),
    );
  const path: Path = ['people', id, fact];
  return value ? { set: [[path, value]] } : { unset: [path] };
}

/** The patch that says a fact, or takes it back when it was said already. */
export function switchFact(draft: Draft, id: PersonId, fact: Fact, value: string): Patch {
  return setFact(draft, id, fact, draft.people[id]?.[fact] === value ? '' : value);
}

/** The patch that says where somebody belongs. Where the worker put them by hand goes: it was in another sector. */
export function setKind(draft: Draft, id: PersonId, kind: Kind | ''): Patch {
  const pinned = draft.people[id]?.pin !== undefined;
  return { set: [[['people', id, 'kind'], kind]], ...(pinned && { unset: [['people', id, 'pin']] }) };
}

/**
 * The patch that puts a value in a list, in the order of `all`, or takes it out; an empty list is not kept, for nothing
 * was said.
 */
export function switchInList<Value>(
  path: Path,
  all: readonly Value[],
  list: readonly Value[] = [],
  value: Value,
): Patch {
  const next = all.filter((one) => list.includes(one) !== (one === value));
  return next.length > 0 ? { set: [[path, next]] } : { unset: [path] };
}

/**
 * The patch for what the one is for the other. To say it says that this direction is there.
 * @param saidHere directions that came into being with a tap on this screen: a slip of the finger, tapped away again, must
 * not leave behind that somebody matters. Filled here.
 */
export function switchFunction(
  draft: Draft,
  id: PersonId,
  direction: Direction,
  value: NetworkFunction,
  saidHere: Set<string>,
): Patch {
  const key = tieKey(id, direction);
  const tie = draft.ties[key];
  const chosen = switchInList(['ties', key, 'functions'], FUNCTIONS, tie?.functions, value);
  if (!tie) {
    saidHere.add(key);
    return joinPatches(switchTie(draft, id, direction), chosen);
  }
  const nothingElse = !chosen.set && tie.note === undefined && tie.by === undefined;
  return nothingElse && saidHere.has(key) ? { unset: [['ties', key]] } : chosen;
}

/** The patch for "these two know each other", and back. */
export function switchLink(draft: Draft, a: PersonId, b: PersonId): Patch {
  const key = linkKey(a, b);
  if (draft.links[key]) return { unset: [['links', key]] };
  const [first, second] = a < b ? [a, b] : [b, a];
  return {
    set: [
      [['links', key, 'a'], first],
      [['links', key, 'b'], second],
    ],
  };
}
