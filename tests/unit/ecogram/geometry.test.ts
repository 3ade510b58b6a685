import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameFor } from '../../../utils/ecogram/frame';
import { layOut } from '../../../utils/ecogram/layout';
import { arrowPath, linePath, lineTo } from '../../../utils/ecogram/line';
import { fromPin, kindAt, ringAt, toPin } from '../../../utils/ecogram/pins';
import { DOT } from '../../../utils/ecogram/rings';
import type { Point } from '../../../utils/ecogram/scene';
import { SECTORS } from '../../../utils/ecogram/sectors';
import { anyFigures, anyPin, NARROW, usualFigures, WORDS } from './any-figures';

const MIDDLE = { middle: { rx: 22, ry: 22 } };
const anyPoint = fc.record({
  x: fc.double({ min: -150, max: 150, noNaN: true }),
  y: fc.double({ min: -200, max: 200, noNaN: true }),
});

/** The points of path data. */
function points(path: string): Point[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

describe('a place by hand', () => {
  it('is the same place when it comes back from the draft', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const back = fromPin(NARROW, toPin(NARROW, point));
        expect(back.x).toBeCloseTo(point.x);
        expect(back.y).toBeCloseTo(point.y);
      }),
    );
    fc.assert(
      fc.property(anyPin, (pin) => {
        const { x, y } = fromPin(NARROW, pin);
        expect(Math.abs(x)).toBeLessThanOrEqual(NARROW.width / 2 - DOT);
        expect(Math.abs(y)).toBeLessThanOrEqual(NARROW.height / 2 - DOT);
      }),
    );
  });

  it('gives the closeness of the ring in which somebody is dropped', () => {
    fc.assert(
      fc.property(anyFigures(1, 30), (figures) => {
        const layout = layOut(figures, NARROW, WORDS);
        for (const [at, { role, closeness }] of figures.entries())
          expect(ringAt(layout, layout.figures[at]!)).toBe(role === 'network' ? closeness : undefined);
      }),
      { numRuns: 20 },
    );
    expect(ringAt(layOut(usualFigures(5, false), NARROW), { x: 30, y: 0 })).toBeUndefined();
  });

  it('gives a kind wherever somebody is dropped, and their own where they stand alone', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        expect(SECTORS.map(({ kind }) => kind)).toContain(kindAt({ frame: NARROW }, point));
      }),
    );
    for (const { kind } of SECTORS) {
      const layout = layOut([{ ...usualFigures(1)[0]!, kind }], NARROW);
      expect(kindAt(layout, layout.figures[0]!)).toBe(kind);
    }
    expect(SECTORS.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(2 * Math.PI);
  });
});

describe('the frame', () => {
  it('has one height up to 30 people and then grows with them', () => {
    expect(frameFor(0, 328)).toEqual(NARROW);
    expect(frameFor(30, 328)).toEqual(NARROW);
    expect(frameFor(30, 640)).toEqual({ width: 640, height: 560 });
    const heights = [30, 31, 60, 150, 500].map((count) => frameFor(count, 328).height);
    expect(heights.toSorted((a, b) => a - b)).toEqual(heights);
    expect(frameFor(41, 328)).toEqual(frameFor(50, 328));
  });
});

describe('a line to somebody', () => {
  it('begins at the client and ends at the dot, with the gap free at both ends', () => {
    const line = lineTo(MIDDLE, { x: 0, y: 100 }, 2)!;
    expect(line).toEqual({ from: { x: 0, y: 24 }, to: { x: 0, y: 92 }, way: { x: 0, y: 1 } });
    expect(lineTo(MIDDLE, { x: 0, y: 20 }, 2)).toBeNull();
    expect(lineTo(MIDDLE, { x: 0, y: 0 }, 2)).toBeNull();
  });

  it('reaches from one end to the other in every shape, and stays close to the straight line', () => {
    const shapes = fc.constantFrom('plain' as const, 'zigzag' as const, 'cut' as const);
    fc.assert(
      fc.property(anyPoint, anyPoint, shapes, (from, to, shape) => {
        const path = linePath(from, to, shape);
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        if (length === 0) return expect(path).toBe('');
        const all = points(path);
        expect(path).not.toContain('NaN');
        for (const end of [from, to])
          expect(Math.min(...all.map(({ x, y }) => Math.hypot(x - end.x, y - end.y)))).toBeLessThan(0.02);
        for (const { x, y } of all) {
          const beside = ((x - from.x) * (to.y - from.y) - (y - from.y) * (to.x - from.x)) / length;
          expect(Math.abs(beside)).toBeLessThan(5.1);
        }
      }),
    );
  });

  it('waves evenly where it is tense, and is straight for the last 10 px', () => {
    const all = points(linePath({ x: 0, y: 0 }, { x: 103, y: 0 }, 'zigzag'));
    expect(all[0]).toEqual({ x: 0, y: 0 });
    expect(all.slice(-2)).toEqual([
      { x: 93, y: 0 },
      { x: 103, y: 0 },
    ]);
    const peaks = all.slice(2, -2);
    const steps = peaks.slice(1).map(({ x }, at) => x - peaks[at]!.x);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.03);
    expect(peaks.every(({ y }, at) => y === (at % 2 === 0 ? 3.5 : -3.5))).toBe(true);
    expect(peaks.length % 2).toBe(0);
  });

  it('is open in its middle where it is broken off, with two slashes', () => {
    const path = linePath({ x: 0, y: 0 }, { x: 100, y: 0 }, 'cut');
    expect(path).toBe('M0,0L46,0M54,0L100,0M44,5L48,-5M52,5L56,-5');
  });

  it('has an arrow head with its tip where it points', () => {
    expect(arrowPath({ x: 10, y: 0 }, { x: 5, y: 0 }, 8)).toBe('M10,0L2,3.6L2,-3.6Z');
    expect(arrowPath({ x: 0, y: 0 }, { x: 0, y: 0 }, 8)).toBe('');
  });
});
