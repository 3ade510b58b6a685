import {
  linkKey,
  tieKey,
  type Closeness,
  type Direction,
  type Draft,
  type NetworkFunction,
  type PersonId,
} from '../model/draft';
import { joinPatches, type Patch, type Path } from '../model/patch';
import { switchTie } from './naming';

/** The facts of a person of which one is chosen. */
type Fact = 'feeling' | 'contact' | 'often' | 'distance' | 'since';

/** The patch that says how close somebody feels, or takes it back. Where the worker put them by hand goes: it was elsewhere. */
export function setCloseness(draft: Draft, id: PersonId, closeness: Closeness | undefined): Patch {
  const pinned = draft.people[id]?.pin !== undefined;
  const unset: Path[] = pinned ? [['people', id, 'pin']] : [];
  if (closeness === undefined) return { unset: [...unset, ['people', id, 'closeness']] };
  return { set: [[['people', id, 'closeness'], closeness]], unset };
}

/** The patch that says a fact, or takes it back when it was said already. */
export function switchFact(draft: Draft, id: PersonId, fact: Fact, value: string): Patch {
  const path: Path = ['people', id, fact];
  return draft.people[id]?.[fact] === value ? { unset: [path] } : { set: [[path, value]] };
}

/** The patch that puts a value in a list, or takes it out; an empty list is not kept, for nothing was said. */
export function switchInList(path: Path, list: readonly string[] | undefined, value: string): Patch {
  const rest = (list ?? []).filter((one) => one !== value);
  if (rest.length === (list ?? []).length) return { set: [[path, [...rest, value]]] };
  return rest.length > 0 ? { set: [[path, rest]] } : { unset: [path] };
}

/** The patch for what the one is for the other. To say it says that this direction is there. */
export function switchFunction(
  draft: Draft,
  id: PersonId,
  direction: Direction,
  value: NetworkFunction,
): Patch {
  const key = tieKey(id, direction);
  const tie = draft.ties[key];
  const chosen = switchInList(['ties', key, 'functions'], tie?.functions, value);
  return tie ? chosen : joinPatches(switchTie(draft, id, direction), chosen);
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
