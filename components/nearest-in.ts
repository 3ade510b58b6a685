import type { PlacedFigure } from '../utils/ecogram/scene';

/**
 * Who stands nearest in the direction of an arrow key; undefined where nobody does.
 * @param to one step in that direction.
 */
export function nearestIn(
  figures: readonly PlacedFigure[],
  from: PlacedFigure,
  [dx, dy]: readonly [number, number],
): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const { id, x, y } of figures) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    // Within a right angle around the arrow; what is straight ahead goes before what is aside.
    if (id === from.id || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
