import { runsThrough, type Board, type Edges } from './board';
import { DOT } from './rings';
import type { LabelForm, Point } from './scene';

/** A label at one side of a dot in one form. */
export interface Label {
  readonly form: LabelForm;
  readonly side: Side;
  readonly edges: Edges;
  /** How far from ideal; 0 is the best form at the best side with nothing in the way. */
  readonly cost: number;
}

/** Between dot and label, and between a label and anything else, in pixels. */
const GAP = 3;
export const SPACE = 2;

/** What is wrong with a label, against about 10 px for every 1. */
const COST = {
  /** The opposite of the side that looks away from the middle. */
  side: 1.6,
  /** Slanting, where the eye finds the dot less easily. */
  slant: 0.5,
  form: 1.5,
  /** A line runs through it. */
  line: 2.5,
  ownLine: 3,
  /** Over the room that somebody else's best label would take. */
  wish: 0.8,
};

/** Which way from its dot a label stands. */
export interface Side {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}
const SIDES: readonly Side[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
];

/**
 * The best label for a dot that does not touch anything, or null.
 * @param forms to choose from, best first.
 * @param clear radius of the client's circle.
 * @param wished a better form than all of these: where it has room too, the others are as good.
 * @param most labels that cost as much as this are of no use.
 */
export function bestLabel(
  board: Board,
  owner: number,
  at: Point,
  forms: readonly LabelForm[],
  clear: number,
  wished: LabelForm | undefined,
  most = Infinity,
): Label | null {
  let best: Label | null = null;
  let limit = most;
  const length = Math.hypot(at.x, at.y);
  for (const side of SIDES) {
    // Sides that look away from the middle first.
    const outward = length < 1 ? 0 : (at.x * side.x + at.y * side.y) / length / Math.hypot(side.x, side.y);
    const sideCost = (COST.side * (1 - outward)) / 2 + (side.x !== 0 && side.y !== 0 ? COST.slant : 0);
    for (const [rank, form] of forms.entries()) {
      const least = sideCost + (wished ? 0 : rank * COST.form);
      let cost = least;
      if (cost >= limit) break;
      const edges = beside(at, form, side);
      if (!fits(board, owner, edges, clear)) continue;
      for (const thing of board.near(edges, SPACE))
        if (thing.sort === 'wish' && thing.owner !== owner) cost += COST.wish;
      if (wished && wished !== form && !fits(board, owner, beside(at, wished, side), clear))
        cost += COST.form;
      if (cost >= limit) continue;
      cost += lineCost(board, owner, at, edges);
      if (cost >= limit) continue;
      limit = cost;
      best = { form, side, edges, cost };
      // Another form at this side can only be worse, unless it is narrower and keeps clear of more.
      if (cost === least) break;
    }
  }
  return best;
}

/** Whether nothing is written over here; a person's own dot and former label are no hindrance. */
function fits(board: Board, owner: number, edges: Edges, clear: number): boolean {
  if (!inFrame(board, edges) || touchesMiddle(edges, clear)) return false;
  return !board.isTaken(edges, SPACE, owner);
}

function lineCost(board: Board, owner: number, at: Point, edges: Edges): number {
  const middle = { x: 0, y: 0 };
  let cost = runsThrough(middle, at, edges) ? COST.ownLine : 0;
  for (const line of board.linesTo(edges))
    if (line.owner !== owner && runsThrough(middle, line, edges)) cost += COST.line;
  return cost;
}

/**
 * The best form of a label that has room at the side where it stands; and where only the last, shortened one has, a whole
 * one at any side: a line through a label reads better than half a word.
 */
export function wholeLabel(
  board: Board,
  owner: number,
  at: Point,
  forms: readonly LabelForm[],
  clear: number,
  label: Label,
): Label {
  for (const form of forms) {
    if (form === label.form) break;
    const edges = beside(at, form, label.side);
    if (fits(board, owner, edges, clear)) return { ...label, form, edges };
  }
  if (label.form !== forms.at(-1)) return label;
  return bestLabel(board, owner, at, forms.slice(0, -1), clear, undefined) ?? label;
}

/** The room of a label at one side of a dot. */
export function beside(at: Point, { width, height }: LabelForm, { x, y }: Side): Edges {
  // At a slant the corner of the label comes nearer to the dot.
  const slant = x !== 0 && y !== 0;
  const away = slant ? DOT * 0.7 + 1 : DOT + GAP;
  const left = x > 0 ? at.x + away : x < 0 ? at.x - away - width : at.x - width / 2;
  const top = y > 0 ? at.y + away - 1 : y < 0 ? at.y - away + 1 - height : at.y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function inFrame({ frame }: Board, { left, top, right, bottom }: Edges): boolean {
  return (
    left >= -frame.width / 2 &&
    right <= frame.width / 2 &&
    top >= -frame.height / 2 &&
    bottom <= frame.height / 2
  );
}

function touchesMiddle({ left, top, right, bottom }: Edges, radius: number): boolean {
  const x = Math.max(left, Math.min(0, right));
  const y = Math.max(top, Math.min(0, bottom));
  return Math.hypot(x, y) < radius + SPACE;
}
