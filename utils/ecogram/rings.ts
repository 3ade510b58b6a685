import type { Closeness } from '../model/draft';
import type { Figure, Frame, Layout, Ring } from './scene';

/** Radius of the dot of a person, in pixels. */
export const DOT = 6;

/** Between the dots and the edge of the client's own circle, so that a line of some length fits in. */
export const CLEAR = 18;

/** Edges in shares of the half frame, from the inside out; the first is the least, the client's own circle. */
export interface Bands {
  readonly near: number;
  readonly middle: number;
  readonly far: number;
  readonly unasked: number;
  readonly outside: number;
}

/** Near gets the most: there are the most dots on the least length, and the lines of all others run through it. */
const USUAL: Bands = { near: 0.42, middle: 0.58, far: 0.72, unasked: 0.83, outside: 0.985 };

/** The least thickness of a band in shares, a little more than a dot. */
const LEAST = 0.075;

/** Where somebody belongs: a ring, the band of who was not asked, or the layer of passers-by. */
type Layer = Closeness | 'unasked' | 'outside';

/** Professionals and volunteers are passers-by, however close they feel (W-38). */
export function layerOf({ role, closeness }: Pick<Figure, 'role' | 'closeness'>): Layer {
  return role === 'network' ? (closeness ?? 'unasked') : 'outside';
}

/** Whether there is anything to draw rings for. */
export function isAsked(figures: readonly Figure[]): boolean {
  return figures.some(({ role, closeness }) => role === 'network' && closeness !== undefined);
}

/** Radius of the client's own circle, in pixels. */
export function middleRadius({ width, height }: Frame): number {
  const least = Math.min(width, height) / 2;
  return Math.max(0, Math.min(34, 0.134 * least));
}

export function usualBands(): Bands {
  return USUAL;
}

/**
 * Bands after how many belong in each, for circles in which nearly everybody is equally close: there the usual ones
 * have no room for all labels.
 */
export function crowdedBands(figures: readonly Figure[]): Bands {
  const order = ['near', 'middle', 'far', 'unasked', 'outside'] as const;
  const counts = order.map((layer) => figures.filter((each) => layerOf(each) === layer).length);
  const all = Math.max(1, figures.length);
  const inner = 0.2;
  const free = USUAL.outside - inner - order.length * LEAST;
  const edges = order.map(
    (_, at) => inner + counts.slice(0, at + 1).reduce((sum, count) => sum + LEAST + (free * count) / all, 0),
  );
  const [near = 0, middle = 0, far = 0, unasked = 0] = edges;
  return { near, middle, far, unasked, outside: USUAL.outside };
}

/** The rings of a picture. */
export function ringsOf(
  frame: Frame,
  bands: Bands,
  asked: boolean,
): Pick<Layout, 'middle' | 'rings' | 'band' | 'outside'> {
  const ring = (share: number): Ring => ({ rx: (share * frame.width) / 2, ry: (share * frame.height) / 2 });
  const radius = middleRadius(frame);
  const middle = { rx: radius, ry: radius };
  return {
    middle,
    rings: asked ? { near: ring(bands.near), middle: ring(bands.middle), far: ring(bands.far) } : null,
    band: { inner: asked ? ring(bands.far) : middle, outer: ring(bands.unasked) },
    outside: { inner: ring(bands.unasked), outer: ring(bands.outside) },
  };
}

/**
 * Between which shares of the half frame the middle of somebody's dot may stand, in a direction.
 * @param reach pixels from the middle to the edge of the stretched circle in that direction.
 */
export function range(
  figure: Pick<Figure, 'role' | 'closeness'>,
  frame: Frame,
  bands: Bands,
  asked: boolean,
  reach: number,
): readonly [number, number] {
  // A circle of this radius in the stretched picture holds the whole dot.
  const dot = (2 * DOT) / Math.max(1, Math.min(frame.width, frame.height));
  const client = (middleRadius(frame) + CLEAR + DOT) / Math.max(1, reach);
  const between = (from: number, to: number): readonly [number, number] => {
    const low = Math.max(from + dot, client);
    const high = to - dot;
    if (low <= high) return [low, high];
    // Too narrow for a dot: then on its edge rather than on the client.
    const only = Math.max((from + to) / 2, Math.min(client, to));
    return [only, only];
  };
  const [low, high] = between(...edgesOf(figure, bands, asked));
  if (layerOf(figure) !== 'outside') return [low, high];
  const third = (high - low) / 3;
  // In the outer layer closeness is only a shade.
  if (figure.closeness === 'near') return [low, low + third];
  if (figure.closeness === 'middle') return [low + third, high - third];
  if (figure.closeness === 'far') return [high - third, high];
  return [low, high];
}

/** Inner and outer edge of where somebody belongs, in shares of the half frame. */
export function edgesOf(
  figure: Pick<Figure, 'role' | 'closeness'>,
  bands: Bands,
  asked: boolean,
): readonly [number, number] {
  switch (layerOf(figure)) {
    case 'near':
      return [0, bands.near];
    case 'middle':
      return [bands.near, bands.middle];
    case 'far':
      return [bands.middle, bands.far];
    case 'unasked':
      return [asked ? bands.far : 0, bands.unasked];
    case 'outside':
      return [bands.unasked, bands.outside];
  }
}
