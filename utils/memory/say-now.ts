import { DIRECTIONS, tieKey, type Draft, type PersonId } from '../model/draft';
import type { Patch, Path } from '../model/patch';
import { KEPT } from './take-over';

/** The patch for "nog zo": somebody of an earlier talk was spoken of today, and nothing changed. */
export function stillSo(id: PersonId): Patch {
  return { set: [[['earlier', id, 'now'], 'same']] };
}

/** What is added to the patch that takes somebody out, so that it is said that they are gone. */
export function noLonger(id: PersonId): Patch {
  return { set: [[['earlier', id, 'now'], 'gone']] };
}

/** The patch for "toch wel": somebody is back in the circle as in the earlier talk. Who they know is not kept there. */
export function afterAll(draft: Draft, id: PersonId): Patch {
  const then = draft.earlier[id];
  if (!then) return {};
  const latest = Math.max(0, ...Object.values(draft.people).map(({ namedAt }) => namedAt));
  const fields = KEPT.flatMap((field): [Path, unknown][] =>
    then[field] === undefined ? [] : [[['people', id, field], then[field]]],
  );
  fields.push([['people', id, 'namedAt'], latest + 1]);
  const ties = DIRECTIONS.flatMap((direction): [Path, unknown][] => {
    const note = then[direction];
    if (note === undefined) return [];
    const key = tieKey(id, direction);
    const tie = {
      person: id,
      direction,
      ...(note && { note }),
      ...(then.thought?.includes(direction) && { by: 'worker' }),
    };
    return Object.entries(tie).map(([field, value]) => [['ties', key, field], value]);
  });
  return { set: [...fields, ...ties], unset: [['earlier', id, 'now']] };
}
