import type { JSX } from 'preact';
import type { Bond } from '../utils/ecogram/bond';
import { arrowPath, linePath, type Line } from '../utils/ecogram/line';
import type { Palette } from './palette';

/** Free space between a line and what it comes to, in pixels. */
export const GAP = 3;
const ARROW = 10;
/** Where the arrow to the client has its tip, in shares of the line: at the client's circle all of them would meet. */
const INWARD = 0.36;

/** The line, and an arrow for each direction, as path data in that order. */
export function bondPaths({ from, to, way }: Line, { shape, arrows }: Bond): string[] {
  const inward = {
    x: from.x + (to.x - from.x) * INWARD,
    y: from.y + (to.y - from.y) * INWARD,
  };
  return [
    linePath(from, to, shape === 'dashed' ? 'plain' : shape),
    ...arrows.map((direction) =>
      direction === 'toClient'
        ? arrowPath(inward, { x: -way.x, y: -way.y }, ARROW)
        : arrowPath(to, way, ARROW),
    ),
  ];
}

interface Props {
  readonly line: Line;
  readonly bond: Bond;
  readonly palette: Palette;
}

/** The line between the client and somebody, with an arrow at the end of whoever it means something to. */
export function BondLine({ line, bond, palette }: Props): JSX.Element {
  const [path, ...arrows] = bondPaths(line, bond);
  return (
    <>
      <path
        d={path}
        fill="none"
        stroke={palette.ink}
        stroke-width={bond.thick ? 4 : 1.5}
        stroke-linejoin="round"
        stroke-dasharray={bond.shape === 'dashed' ? '5 5' : undefined}
      />
      {arrows.map((arrow, index) => (
        <path key={index} d={arrow} fill={palette.ink} />
      ))}
    </>
  );
}
