import { runsThrough, type Board, type Edges, type Thing } from './board';
import { beside, bestLabel, SPACE, type Label } from './labels';
import { DOT, layerOf, middleRadius, range, type Bands } from './rings';
import type { Figure, Frame, LabelForm, Point } from './scene';
import { sectorOf, turn } from './sectors';

/** Where somebody stands, with the label that is certain: there may be room for a better one when all stand. */
export interface Place extends Point {
  readonly label: Label | null;
  /** Whether the dot lies over something, because there was no free place at all. */
  readonly clash: boolean;
}

/** What is wrong with a place; every 1 is worth about 10 px of distance from where somebody would stand alone. */
const COST = {
  pixel: 0.1,
  /** Per radian outside the own sector. */
  beyond: 9,
  /** A dot so near that the eye joins the two. */
  close: 4,
  /** A line to the middle through a dot. */
  dotOnLine: 6,
  /** Through a label, and through the room for a better one. */
  labelOnLine: 3,
  wishOnLine: 0.5,
  /** On the room for a better label of somebody else. */
  dotOnWish: 1.5,
  overlap: 1000,
  onLabel: 600,
  onWord: 500,
};
/** Up to so many people nobody goes without a label, even if that means to stand far from the own sector. */
export const LABELLED = 30;
/** So many places are tried for each of those who come later, if one of them will do. */
const ENOUGH = 60;
const NO_LABEL = { few: 400, many: 25 };

/** Two dots nearer than this are close. */
const CLOSE = 34;
/** Least distance between two dots. */
const APART = 2 * DOT + 3;
/** Distance between the places that are tried, in pixels. */
const STEP = { few: 8, many: 12 };
const LEVELS = 7;

const MIDDLE: Point = { x: 0, y: 0 };

/** How the picture is divided; the same for everybody in it. */
export interface Plan {
  readonly frame: Frame;
  readonly bands: Bands;
  /** Whether rings are drawn. */
  readonly asked: boolean;
}

/**
 * Where somebody stands best, given who stands already. Every sector has an order of places that spreads over its
 * whole width and over the thickness of the ring; who comes as the third of a kind likes the third of these best,
 * wherever the others are, so that moving one person moves few others.
 * @param owner number of the person, in the order of placing.
 * @param rank how many of the same kind came before.
 */
export function place(board: Board, plan: Plan, figure: Figure, owner: number, rank: number): Place {
  const { frame } = plan;
  const half = { x: frame.width / 2, y: frame.height / 2 };
  const sector = sectorOf(figure.kind);
  const likedAngle = sector.middle + (share(rank, 0.6180339887) - 0.5) * sector.width * 0.86;
  const liked = onRay(likedAngle, likedShare(plan, figure, likedAngle, rank));
  const mean = (half.x + half.y) / 2;
  const pixels = owner < LABELLED ? STEP.few : STEP.many;
  const step = pixels / Math.max(pixels, Math.hypot(liked.x / half.x, liked.y / half.y) * mean);
  let best: Place | null = null;
  let least = Infinity;
  let looked = 0;

  for (let count = 0; count * step <= Math.PI; count += 1) {
    // In a crowd a place without a label is soon good enough.
    if (owner >= LABELLED && looked > ENOUGH && least < COST.onWord) break;
    // Further away only gets worse.
    if (!(count * step * COST.beyond * 0.5 - sector.width * COST.beyond * 0.5 < least)) break;
    for (const angle of count === 0 ? [likedAngle] : [likedAngle + count * step, likedAngle - count * step]) {
      const beyond = Math.max(0, Math.abs(turn(sector.middle, angle)) - sector.width / 2) * COST.beyond;
      if (beyond >= least) continue;
      for (const at of spots(angle)) {
        const away = beyond + Math.hypot(at.x - liked.x, at.y - liked.y) * COST.pixel;
        if (away >= least) continue;
        looked += 1;
        const dotted = away + dotCost(board, at);
        if (dotted >= least) continue;
        const lined = dotted + lineCost(board, at);
        if (lined >= least) continue;
        const none = owner < LABELLED ? NO_LABEL.few : NO_LABEL.many;
        const label = certainLabel(board, figure, owner, at, Math.min(none, least - lined));
        const cost = lined + (label?.cost ?? none);
        if (cost >= least) continue;
        least = cost;
        best = { ...at, label, clash: dotted - away >= COST.onWord };
      }
    }
  }
  return best ?? { ...liked, label: null, clash: true };

  function onRay(angle: number, ratio: number): Point {
    return { x: Math.cos(angle) * half.x * ratio, y: Math.sin(angle) * half.y * ratio };
  }

  function spots(angle: number): Point[] {
    const [low, high] = rangeAt(plan, figure, angle);
    const levels = Math.max(1, Math.min(LEVELS, Math.floor(((high - low) * mean) / pixels) + 1));
    const found = [onRay(angle, likedShare(plan, figure, angle, rank))];
    for (let at = 0; at < levels; at += 1)
      found.push(onRay(angle, levels === 1 ? low : low + ((high - low) * at) / (levels - 1)));
    return found;
  }
}

/**
 * The label that somebody can always keep: in a form that takes little room, so that a long word does not push
 * others away. Null where no form has room.
 */
export function certainLabel(
  board: Board,
  { forms }: Figure,
  owner: number,
  at: Point,
  most = Infinity,
): Label | null {
  const area = ({ width, height }: LabelForm): number => width * height;
  const small = forms.toSorted((a, b) => area(a) - area(b))[0];
  const narrow = forms.toSorted((a, b) => a.width - b.width)[0];
  const certain = forms.filter((form) => form === small || form === narrow);
  return bestLabel(board, owner, at, certain, middleRadius(board.frame), forms[0], most);
}

/** Puts the dot and the line of somebody on the board. */
export function putDot(board: Board, owner: number, at: Point): void {
  board.add('dot', owner, around(at, DOT));
  board.addLine({ owner, x: at.x, y: at.y });
}

/**
 * Puts the label of somebody on the board, with the room that the best form would take at the same side.
 * @returns what was put there.
 */
export function putLabel(board: Board, { forms }: Figure, owner: number, at: Place): Thing[] {
  if (!at.label) return [];
  const things = [board.add('label', owner, at.label.edges)];
  const wish = forms[0];
  if (wish && wish !== at.label.form) things.push(board.add('wish', owner, beside(at, wish, at.label.side)));
  return things;
}

function around({ x, y }: Point, radius: number): Edges {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function rangeAt({ frame, bands, asked }: Plan, figure: Figure, angle: number): readonly [number, number] {
  const reach = Math.hypot((Math.cos(angle) * frame.width) / 2, (Math.sin(angle) * frame.height) / 2);
  return range(figure, frame, bands, asked, reach);
}

/**
 * Without rings all like to stand about as far away: distance would look like an answer that nobody gave. Who is very
 * near stands in the outer half of that ring, where there is a line to see.
 */
function likedShare(plan: Plan, figure: Figure, angle: number, rank: number): number {
  const [low, high] = rangeAt(plan, figure, angle);
  const near = layerOf(figure) === 'near';
  const spread = near ? 0.5 : plan.asked || figure.role !== 'network' ? 0.9 : 0.4;
  const usual = near ? 0.73 : 0.5;
  return low + (high - low) * (usual + (share(rank, 0.7548776662) - 0.5) * spread);
}

/** Numbers between 0 and 1 that start in the middle and always fall into the widest gap left so far. */
function share(rank: number, ratio: number): number {
  return (0.5 + rank * ratio) % 1;
}

function dotCost(board: Board, at: Point): number {
  let cost = 0;
  for (const thing of board.near(around(at, DOT), CLOSE - 2 * DOT)) {
    if (thing.sort === 'dot') {
      const away = Math.hypot((thing.left + thing.right) / 2 - at.x, (thing.top + thing.bottom) / 2 - at.y);
      if (away < APART) cost += COST.overlap * (2 - away / APART);
      else if (away < CLOSE) cost += COST.close * (1 - away / CLOSE);
    } else if (reaches(thing, at, DOT + SPACE)) {
      cost += { label: COST.onLabel, word: COST.onWord, wish: COST.dotOnWish }[thing.sort];
    }
  }
  return cost;
}

function reaches({ left, top, right, bottom }: Edges, { x, y }: Point, radius: number): boolean {
  const away = { x: Math.max(left - x, 0, x - right), y: Math.max(top - y, 0, y - bottom) };
  return Math.hypot(away.x, away.y) < radius;
}

/** How much is in the way of the line to the middle, and how many lines run through the dot. */
function lineCost(board: Board, at: Point): number {
  const dot = around(at, DOT - 1);
  let cost = 0;
  for (const line of board.linesTo(dot)) if (runsThrough(MIDDLE, line, dot)) cost += COST.dotOnLine;
  for (const thing of board.inTheWay(at)) {
    if (thing.sort !== 'word' && runsThrough(MIDDLE, at, thing))
      cost += { dot: COST.dotOnLine, label: COST.labelOnLine, wish: COST.wishOnLine }[thing.sort];
  }
  return cost;
}
