import type { Point } from '../utils/ecogram/scene';

/** Dots, so that it is no line to the client. */
export const LINK = { 'stroke-width': 2, 'stroke-dasharray': '0.1 5', 'stroke-linecap': 'round' } as const;

/** A bent line between two people, so that it cannot be taken for one to the client. */
export function linkPath(from: Point, to: Point): string {
  const bend = 0.18;
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
