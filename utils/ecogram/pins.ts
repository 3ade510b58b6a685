import { CLOSENESS, type Closeness, type Pin } from '../model/draft';
import { DOT } from './rings';
import type { Frame, Layout, Point, SectorKind } from './scene';
import { kindAtAngle } from './sectors';

/** A place in pixels as a pin: shares of the half frame, between -1 and 1. */
export function toPin(frame: Frame, { x, y }: Point): Pin {
  const share = (value: number, size: number): number => clamp(size > 0 ? value / (size / 2) : 0, 1);
  return { x: share(x, frame.width), y: share(y, frame.height) };
}

/** Where a pin is, in pixels, with the whole dot inside the frame. A pin of garbage is the middle. */
export function fromPin(frame: Frame, { x, y }: Pin): Point {
  const place = (share: number, size: number): number =>
    clamp((clamp(share, 1) * size) / 2, Math.max(0, size / 2 - DOT));
  return { x: place(x, frame.width), y: place(y, frame.height) };
}

/**
 * How close somebody feels who is put here: the ring around this point. Undefined outside the rings, and where no
 * rings are drawn.
 */
export function ringAt({ rings }: Pick<Layout, 'rings'>, { x, y }: Point): Closeness | undefined {
  if (!rings) return undefined;
  return CLOSENESS.find((closeness) => {
    const { rx, ry } = rings[closeness];
    return Math.hypot(x / rx, y / ry) <= 1;
  });
}

/** The kind in whose sector this point lies, "" in the sector of the unknown. */
export function kindAt({ frame }: Pick<Layout, 'frame'>, { x, y }: Point): SectorKind {
  return kindAtAngle(Math.atan2(y / Math.max(1, frame.height), x / Math.max(1, frame.width)));
}

function clamp(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(-most, Math.min(most, value)) : 0;
}
