import { DOT } from './rings';
import type { Layout, Point } from './scene';

/** How a line looks: "zigzag" is tense, "cut" is broken off (DESIGN 9). */
export type LineShape = 'plain' | 'zigzag' | 'cut';

/** Straight at both ends of a zigzag, so that an arrow head sits well; less where the line is short. */
const STRAIGHT = 10;
/** Half a wave, as long and as high as it may be. */
const WAVE = { length: 6, height: 3.5 };
/** The gap of a cut line, and its slashes: half their height and how far they lean. */
const CUT = { gap: 8, height: 5, lean: 2 };

/** The visible part of a line; `way` points from the middle to the dot and is 1 long. Null where nothing is visible. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly way: Point;
}

/**
 * The line to somebody: from the edge of the client's circle to the edge of the dot, `gap` pixels free at both ends.
 */
export function lineTo({ middle }: Pick<Layout, 'middle'>, at: Point, gap: number): Line | null {
  const length = Math.hypot(at.x, at.y);
  const [start, end] = [middle.rx + gap, length - DOT - gap];
  if (!(end > start)) return null;
  const way = { x: at.x / length, y: at.y / length };
  return {
    from: { x: way.x * start, y: way.y * start },
    to: { x: way.x * end, y: way.y * end },
    way,
  };
}

/** SVG path data of a line between two points, in pixels; nothing to fill. */
export function linePath(from: Point, to: Point, shape: LineShape): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (!(length > 0)) return '';
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  /** A point so far along the line and so far beside it. */
  const at = (along: number, beside = 0): string =>
    text({ x: from.x + way.x * along - way.y * beside, y: from.y + way.y * along + way.x * beside });

  if (shape === 'cut' && length > CUT.gap + 4) {
    const [left, right] = [(length - CUT.gap) / 2, (length + CUT.gap) / 2];
    const slash = (along: number): string =>
      `M${at(along - CUT.lean, CUT.height)}L${at(along + CUT.lean, -CUT.height)}`;
    return `M${at(0)}L${at(left)}M${at(right)}L${at(length)}${slash(left)}${slash(right)}`;
  }
  // A short line too must show that it is tense.
  const straight = Math.min(STRAIGHT, length / 5);
  const waved = length - 2 * straight;
  if (shape === 'zigzag') {
    // A whole number of waves, so that both ends are alike whatever the length.
    const halves = 2 * Math.max(1, Math.round(waved / (2 * WAVE.length)));
    const half = waved / halves;
    const peaks = Array.from({ length: halves }, (_, index) =>
      at(straight + (index + 0.5) * half, index % 2 === 0 ? WAVE.height : -WAVE.height),
    );
    return `M${at(0)}L${[at(straight), ...peaks, at(length - straight), at(length)].join('L')}`;
  }
  return `M${at(0)}L${at(length)}`;
}

/**
 * SVG path data of a filled arrow head.
 * @param at its tip, in pixels.
 * @param direction where it points, of any length.
 * @param size from tip to tail, in pixels.
 */
export function arrowPath(at: Point, direction: Point, size: number): string {
  const length = Math.hypot(direction.x, direction.y);
  if (!(length > 0)) return '';
  const way = { x: direction.x / length, y: direction.y / length };
  const corner = (side: 1 | -1): string =>
    text({
      x: at.x - way.x * size - way.y * size * 0.45 * side,
      y: at.y - way.y * size + way.x * size * 0.45 * side,
    });
  return `M${text(at)}L${corner(1)}L${corner(-1)}Z`;
}

function text({ x, y }: Point): string {
  const round = (value: number): number => Math.round(value * 100) / 100 || 0;
  return `${round(x)},${round(y)}`;
}
