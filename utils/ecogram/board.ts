import type { Frame, Point } from './scene';

/** Edges of a box, in pixels from the middle. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What stands on the board. A `wish` is the room that somebody's best label would take: good to leave free, no more.
 */
export interface Thing extends Edges {
  readonly sort: 'dot' | 'label' | 'wish' | 'word';
  /** Number of the person; -1 for a word at the rim. */
  readonly owner: number;
  /** Whether it counts no longer: a better label came in its place. */
  gone: boolean;
  /** The search that saw this last: a thing lies in more than one cell. */
  seen: number;
}

/** A line from the middle to somebody. */
export interface Line extends Point {
  readonly owner: number;
}

/** Least size of a cell, in pixels: about half a label. */
const CELL = 40;
/** More cells than this are of no use to anybody. */
const MOST_CELLS = 4000;
const SPOKES = 90;

/**
 * Everything that stands in the picture so far, in cells, so that looking around costs the same with ten people as
 * with hundreds. Things are only added, and taken away in the opposite order.
 */
export class Board {
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #things: Thing[][];
  readonly #spokes: Line[][] = Array.from({ length: SPOKES }, () => []);
  /** What may be in the way of a line in this direction. */
  readonly #behind: Thing[][] = Array.from({ length: SPOKES }, () => []);
  /** What every addition went into. */
  readonly #journal: (readonly unknown[][])[] = [];
  #search = 0;

  constructor(readonly frame: Frame) {
    this.#cell = Math.max(CELL, Math.sqrt((frame.width * frame.height) / MOST_CELLS));
    this.#columns = Math.max(1, Math.ceil(frame.width / this.#cell));
    this.#rows = Math.max(1, Math.ceil(frame.height / this.#cell));
    this.#things = Array.from({ length: this.#columns * this.#rows }, () => []);
  }

  add(sort: Thing['sort'], owner: number, { left, top, right, bottom }: Edges): Thing {
    const thing: Thing = { sort, owner, left, top, right, bottom, gone: false, seen: 0 };
    const into = this.#cells(thing);
    const [from, to] = this.#spread(thing);
    for (let at = from; at <= to; at += 1) into.push(this.#behind[(at + SPOKES) % SPOKES] ?? []);
    for (const cell of into) cell.push(thing);
    this.#journal.push(into);
    return thing;
  }

  addLine(line: Line): void {
    const spoke = this.#spokes[this.#spoke(this.angle(line))] ?? [];
    spoke.push(line);
    this.#journal.push([spoke]);
  }

  /** A mark to which `back` can return. */
  mark(): number {
    return this.#journal.length;
  }

  /** Takes away everything that was added after the mark. */
  back(mark: number): void {
    while (this.#journal.length > mark) for (const list of this.#journal.pop() ?? []) list.pop();
  }

  /** What touches these edges or comes nearer than `space`, each once. */
  near(edges: Edges, space: number): Thing[] {
    const search = ++this.#search;
    const found: Thing[] = [];
    this.#some(edges, space, (thing) => {
      if (thing.seen !== search) found.push(thing);
      thing.seen = search;
      return false;
    });
    return found;
  }

  /** Whether anything but this person's own and wishes touches these edges or comes nearer than `space`. */
  isTaken(edges: Edges, space: number, owner: number): boolean {
    return this.#some(edges, space, (thing) => thing.sort !== 'wish' && thing.owner !== owner);
  }

  /** The lines that may run through these edges: all of the same direction from the middle. */
  linesTo(edges: Edges): Line[] {
    const found: Line[] = [];
    const [from, to] = this.#spread(edges);
    for (let at = from; at <= to; at += 1) {
      for (const line of this.#spokes[(at + SPOKES) % SPOKES] ?? []) found.push(line);
    }
    return found;
  }

  /** What may be in the way of the line from the middle to a point. */
  inTheWay(at: Point): readonly Thing[] {
    return this.#behind[this.#spoke(this.angle(at))] ?? [];
  }

  /** Direction in the picture as stretched to a circle. */
  angle({ x, y }: Point): number {
    return Math.atan2(y * this.frame.width, x * this.frame.height);
  }

  /** The first and the last spoke that run through these edges; the last may be one round further. */
  #spread({ left, top, right, bottom }: Edges): readonly [number, number] {
    if (left <= 0 && right >= 0 && top <= 0 && bottom >= 0) return [0, SPOKES - 1];
    const centre = this.angle({ x: (left + right) / 2, y: (top + bottom) / 2 });
    let [low, high] = [0, 0];
    for (const x of [left, right]) {
      for (const y of [top, bottom]) {
        let away = this.angle({ x, y }) - centre;
        if (away > Math.PI) away -= 2 * Math.PI;
        if (away < -Math.PI) away += 2 * Math.PI;
        low = Math.min(low, away);
        high = Math.max(high, away);
      }
    }
    const spoke = (angle: number): number => Math.floor(((angle + Math.PI) / (2 * Math.PI)) * SPOKES);
    return [spoke(centre + low), spoke(centre + high)];
  }

  #spoke(angle: number): number {
    return Math.floor(((angle + Math.PI) / (2 * Math.PI)) * SPOKES) % SPOKES;
  }

  /** Whether this is so for something that comes nearer than `space`; something may be asked about more than once. */
  #some(edges: Edges, space: number, is: (thing: Thing) => boolean): boolean {
    const [left, right] = [edges.left - space, edges.right + space];
    const [top, bottom] = [edges.top - space, edges.bottom + space];
    const [firstColumn, lastColumn] = [this.#column(left), this.#column(right)];
    const lastRow = this.#row(bottom);
    for (let y = this.#row(top); y <= lastRow; y += 1) {
      for (let x = firstColumn; x <= lastColumn; x += 1) {
        for (const thing of this.#things[y * this.#columns + x] ?? []) {
          if (thing.gone || thing.left >= right || left >= thing.right) continue;
          if (thing.top < bottom && top < thing.bottom && is(thing)) return true;
        }
      }
    }
    return false;
  }

  #cells({ left, top, right, bottom }: Edges): Thing[][] {
    const found: Thing[][] = [];
    for (let y = this.#row(top); y <= this.#row(bottom); y += 1) {
      for (let x = this.#column(left); x <= this.#column(right); x += 1) {
        const cell = this.#things[y * this.#columns + x];
        if (cell) found.push(cell);
      }
    }
    return found;
  }

  #column(x: number): number {
    return this.#within((x + this.frame.width / 2) / this.#cell, this.#columns);
  }

  #row(y: number): number {
    return this.#within((y + this.frame.height / 2) / this.#cell, this.#rows);
  }

  #within(value: number, count: number): number {
    return Math.max(0, Math.min(count - 1, Math.floor(value)));
  }
}

/** Whether the straight way from one point to the other runs through a box. */
export function runsThrough(from: Point, to: Point, { left, top, right, bottom }: Edges): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (Math.abs(way) < 1e-9) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}
