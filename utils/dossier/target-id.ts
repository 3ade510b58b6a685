import { randomId } from '../model/random-id';

const ids = new WeakMap<Element, string>();

/** A name for this field that no page can read. Always the same one: found by its place, or used by the worker. */
export function targetIdOf(element: Element): string {
  const known = ids.get(element) ?? randomId();
  ids.set(element, known);
  return known;
}
