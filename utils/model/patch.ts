import type { Draft } from './draft';

/** The collections of a draft that a patch may touch. */
export const COLLECTIONS = [
  'people',
  'ties',
  'links',
  'answers',
  'transfers',
  'report',
  'conflicts',
  'typing',
  'earlier',
  'prompts',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** Collection, id of the entity, field of the entity. */
export type Path = readonly [Collection, string, string];

/**
 * The only way in which a draft changes: fields that get a value and fields or whole entities that go.
 * Small, so that a keystroke costs little and two panels seldom meet in one field.
 */
export interface Patch {
  readonly set?: readonly (readonly [Path, unknown])[];
  /** Two parts: the whole entity. */
  readonly unset?: readonly (Path | readonly [Collection, string])[];
}

type Loose = Record<Collection, Record<string, Record<string, unknown>>>;

/** The draft with the patch in it. Unsets go first, so that one patch can replace an entity. The input stays as it was. */
export function applyPatch(draft: Draft, patch: Patch): Draft {
  const next = { ...draft } as unknown as Loose;
  const touched = new Set<Collection>();
  const collection = (name: Collection): Record<string, Record<string, unknown>> => {
    if (!touched.has(name)) next[name] = { ...next[name] };
    touched.add(name);
    return next[name];
  };
  for (const [name, id, field] of patch.unset ?? []) {
    const entities = collection(name);
    if (field === undefined) delete entities[id];
    else if (entities[id]) {
      const entity = { ...entities[id] };
      delete entity[field];
      // An entity is its fields: without any it is not there, in whatever order they came and went.
      if (Object.keys(entity).length === 0) delete entities[id];
      else entities[id] = entity;
    }
  }
  for (const [[name, id, field], value] of patch.set ?? []) {
    const entities = collection(name);
    entities[id] = { ...entities[id], [field]: value };
  }
  return next as unknown as Draft;
}

/** The patch that takes `patch` back, for undo. `draft` is the draft before `patch`. */
export function invertPatch(draft: Draft, patch: Patch): Patch {
  const before = draft as unknown as Loose;
  const set: [Path, unknown][] = [];
  const unset: (Path | readonly [Collection, string])[] = [];
  const whole = (name: Collection, id: string): void => {
    const entity = before[name][id];
    for (const [field, value] of Object.entries(entity ?? {})) set.push([[name, id, field], value]);
  };
  for (const [name, id, field] of patch.unset ?? []) {
    if (field === undefined) whole(name, id);
    else if (before[name][id] && Object.hasOwn(before[name][id], field))
      set.push([[name, id, field], before[name][id][field]]);
  }
  for (const [[name, id, field]] of patch.set ?? []) {
    const entity = before[name][id];
    if (!entity) unset.push([name, id]);
    else if (Object.hasOwn(entity, field)) set.push([[name, id, field], entity[field]]);
    else unset.push([name, id, field]);
  }
  return { set, unset };
}

/** Two patches as one; what comes later wins. */
export function joinPatches(first: Patch, second: Patch): Patch {
  const gone = second.unset ?? [];
  const covers = (path: Path): boolean =>
    gone.some(
      ([name, id, field]) => name === path[0] && id === path[1] && (field === undefined || field === path[2]),
    ) || (second.set ?? []).some(([later]) => samePath(later, path));
  return {
    set: [...(first.set ?? []).filter(([path]) => !covers(path)), ...(second.set ?? [])],
    unset: [...(first.unset ?? []), ...gone],
  };
}

/** Whether a patch does nothing. */
export function isNoPatch(patch: Patch): boolean {
  return !patch.set?.length && !patch.unset?.length;
}

function samePath(a: Path, b: Path): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}
