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
    const around = {
      left: edges.left - space,
      top: edges.top - space,
      right: edges.right + space,
      bottom: edges.bottom + space,
    };
    const search = ++this.#search;
    const found: Thing[] = [];
    for (const cell of this.#cells(around)) {
      for (const thing of cell) {
        if (thing.seen === search || thing.gone) continue;
        thing.seen = search;
        if (
          thing.left < around.right &&
          around.left < thing.right &&
          thing.top < around.bottom &&
          around.top < thing.bottom
        )
          found.push(thing);
      }
    }
    return found;
  }

  /** The lines that may run through these edges: all of the same direction from the middle. */
  linesTo({ left, top, right, bottom }: Edges): Line[] {
    const centre = this.angle({ x: (left + right) / 2, y: (top + bottom) / 2 });
    let [low, high] = [0, 0];
    for (const [x, y] of [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const) {
      let away = this.angle({ x, y }) - centre;
      if (away > Math.PI) away -= 2 * Math.PI;
      if (away < -Math.PI) away += 2 * Math.PI;
      low = Math.min(low, away);
      high = Math.max(high, away);
    }
    const found: Line[] = [];
    const from = Math.floor(((centre + low + Math.PI) / (2 * Math.PI)) * SPOKES);
    const to = Math.floor(((centre + high + Math.PI) / (2 * Math.PI)) * SPOKES);
    for (let at = from; at <= Math.min(to, from + SPOKES - 1); at += 1) {
      for (const line of this.#spokes[(at + SPOKES) % SPOKES] ?? []) found.push(line);
    }
    return found;
  }

  /** Direction in the picture as stretched to a circle. */
  angle({ x, y }: Point): number {
    return Math.atan2(y * this.frame.width, x * this.frame.height);
  }

  #spoke(angle: number): number {
    return Math.floor(((angle + Math.PI) / (2 * Math.PI)) * SPOKES) % SPOKES;
  }

  #cells({ left, top, right, bottom }: Edges): Thing[][] {
    const column = (x: number): number =>
      this.#within((x + this.frame.width / 2) / this.#cell, this.#columns);
    const row = (y: number): number => this.#within((y + this.frame.height / 2) / this.#cell, this.#rows);
    const found: Thing[][] = [];
    const [firstColumn, lastColumn, lastRow] = [column(left), column(right), row(bottom)];
    for (let y = row(top); y <= lastRow; y += 1) {
      for (let x = firstColumn; x <= lastColumn; x += 1) {
        const cell = this.#things[y * this.#columns + x];
        if (cell) found.push(cell);
      }
    }
    return found;
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
