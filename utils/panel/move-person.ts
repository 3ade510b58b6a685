import { kindOf } from '../language/read-person';
import type { Closeness, Draft, Kind, PersonId } from '../model/draft';
import type { Patch, Path } from '../model/patch';
import { kindAt, ringAt, toPin } from '../ecogram/pins';
import { CLEAR, DOT, ringsOf, usualBands } from '../ecogram/rings';
import type { Layout, Point, Ring } from '../ecogram/scene';

/** What it means that somebody was put somewhere. */
export interface Moved {
  readonly patch: Patch;
  readonly closeness: Closeness | undefined;
  readonly kind: Kind | '';
}

/**
 * Puts somebody at a point of the picture by hand: ring and sector follow, and the place stays. The kind changes only
 * when another sector was entered: who stands beside a full one would else change by a nudge. Passers-by stay in
 * their own layer, and everybody else out of it: nobody becomes a professional by being pushed.
 * @param at in pixels, (0, 0) is the middle. @returns undefined for somebody who is not in the picture.
 */
export function movePerson(draft: Draft, layout: Layout, id: PersonId, at: Point): Moved | undefined {
  const person = draft.people[id];
  const before = layout.figures.find((each) => each.id === id);
  if (!person || !before) return undefined;
  const read = kindOf(person.words);
  const network = (person.role ?? read.role) === 'network';
  const own = person.kind ?? read.kind ?? '';
  const point = network
    ? outside(inside(at, layout.band.outer, 0.98), besideClient(layout), 1)
    : outside(inside(at, layout.outside.outer, 0.98), layout.outside.inner, 1.02);
  const closeness = network ? ringAt({ rings: ringsToDropIn(layout) }, point) : person.closeness;
  const entered = kindAt(layout, point);
  const kind = entered === kindAt(layout, before) ? own : entered;
  const set: [Path, unknown][] = [[['people', id, 'pin'], toPin(layout.frame, point)]];
  if (closeness) set.push([['people', id, 'closeness'], closeness]);
  if (kind !== own) set.push([['people', id, 'kind'], kind]);
  return {
    patch: { set, ...(!closeness && { unset: [['people', id, 'closeness']] }) },
    closeness,
    kind,
  };
}

/** The rings that somebody can be put in: also while nobody's closeness was asked and none are drawn. */
export function ringsToDropIn({ rings, frame }: Layout): NonNullable<Layout['rings']> | null {
  return rings ?? ringsOf(frame, usualBands(), true).rings;
}

/** Nearer than this somebody would lie on the client, without a line and without room for a label. */
function besideClient({ middle }: Layout): Ring {
  return { rx: middle.rx + CLEAR + DOT, ry: middle.ry + CLEAR + DOT };
}

/** How far a point is from the middle, where 1 is on the ring. */
function reach({ x, y }: Point, { rx, ry }: Ring): number {
  return Math.hypot(x / rx, y / ry);
}

function inside(point: Point, ring: Ring, most: number): Point {
  const share = reach(point, ring);
  return share <= most ? point : { x: (point.x / share) * most, y: (point.y / share) * most };
}

function outside(point: Point, ring: Ring, least: number): Point {
  const share = reach(point, ring);
  if (share >= least) return point;
  return share === 0
    ? { x: 0, y: ring.ry * least }
    : { x: (point.x / share) * least, y: (point.y / share) * least };
}
