import {
  CLOSENESS,
  DIRECTIONS,
  FACTS,
  tieKey,
  type Draft,
  type Earlier,
  type Person,
  type PersonId,
} from '../model/draft';

/**
 * What became of somebody since an earlier talk. `silent`: not spoken of today, which says nothing. `other`: something else
 * was said of them today.
 */
export const CHANGES = ['new', 'gone', 'closer', 'further', 'other', 'same', 'silent'] as const;
export type What = (typeof CHANGES)[number];

interface Change {
  /** In `people`; who is gone only in `earlier`. */
  readonly id: PersonId;
  readonly what: What;
}

export interface ThenAndNow {
  /** Day of the latest talk of before: "2026-05-03"; absent: it was not told. */
  readonly date?: string;
  /** Everybody of then and of now, each once: first who were there then, in the order of then. */
  readonly changes: readonly Change[];
}

/**
 * Lays the circle of an earlier talk beside today's; undefined where the worker took none over. Nobody disappears silently
 * (SEEDS W-60; issue 6): everybody of then is in it.
 */
export function thenAndNow(draft: Draft): ThenAndNow | undefined {
  const then = Object.entries(draft.earlier).toSorted(([, a], [, b]) => a.namedAt - b.namedAt);
  if (then.length === 0) return undefined;
  const came = Object.entries(draft.people)
    .filter(([id]) => draft.earlier[id] === undefined)
    .toSorted(([, a], [, b]) => a.namedAt - b.namedAt);
  const date = then
    .flatMap(([, { date }]) => date ?? [])
    .toSorted()
    .at(-1);
  return {
    ...(date !== undefined && { date }),
    changes: [
      ...then.map(([id, earlier]): Change => ({ id, what: whatBecame(draft, id, earlier) })),
      ...came.map(([id]): Change => ({ id, what: 'new' })),
    ],
  };
}

function whatBecame(draft: Draft, id: PersonId, then: Earlier): What {
  const now = draft.people[id];
  // Taken out of the circle: also where the worker did so without saying that it is so.
  if (!now || then.now === 'gone') return 'gone';
  if (then.closeness !== undefined && now.closeness !== undefined && then.closeness !== now.closeness)
    return CLOSENESS.indexOf(now.closeness) < CLOSENESS.indexOf(then.closeness) ? 'closer' : 'further';
  if (isOther(draft, id, then, now)) return 'other';
  return then.now ?? 'silent';
}

function isOther(draft: Draft, id: PersonId, then: Earlier, now: Person): boolean {
  return (
    // One of them is a list.
    (['kind', 'role', ...FACTS] as const).some((fact) => String(then[fact]) !== String(now[fact])) ||
    DIRECTIONS.some((direction) => {
      const tie = draft.ties[tieKey(id, direction)];
      return then[direction] !== (tie && (tie.note ?? ''));
    })
  );
}
