import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameFor } from '../../../utils/ecogram/frame';
import { layOut } from '../../../utils/ecogram/layout';
import { fromPin } from '../../../utils/ecogram/pins';
import { DOT } from '../../../utils/ecogram/rings';
import type { Box, Figure, Frame, Layout, Point, Ring } from '../../../utils/ecogram/scene';
import { anyFigures, anyPin, formsOf, NARROW, usualFigures, WIDE, WORDS } from './any-figures';

const FRAMES = [NARROW, WIDE];
const NEARLY = 1e-6;

function boxesTouch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function touches({ x, y, width, height }: Box, at: Point, radius: number): boolean {
  const near = { x: Math.max(x, Math.min(at.x, x + width)), y: Math.max(y, Math.min(at.y, y + height)) };
  return Math.hypot(near.x - at.x, near.y - at.y) < radius;
}

/** What lies over something else, in words. */
function overlaps({ figures, middle, sectors }: Layout): string[] {
  const labels = figures.flatMap(({ id, label }) => (label ? [{ id, box: label.box }] : []));
  const words = sectors.map(({ kind, box }) => ({ id: `word "${kind}"`, box }));
  const boxes = [...labels, ...words];
  const found = boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (boxesTouch(a.box, b.box) ? [`${a.id} over ${b.id}`] : [])),
  );
  for (const [at, dot] of figures.entries()) {
    for (const other of figures.slice(at + 1))
      if (Math.hypot(dot.x - other.x, dot.y - other.y) < 2 * DOT)
        found.push(`dots of ${dot.id} and ${other.id}`);
    for (const { id, box } of boxes) if (touches(box, dot, DOT)) found.push(`dot of ${dot.id} under ${id}`);
    if (Math.hypot(dot.x, dot.y) < middle.rx + DOT) found.push(`${dot.id} on the client`);
  }
  for (const { id, box } of boxes)
    if (touches(box, { x: 0, y: 0 }, middle.rx)) found.push(`${id} over the client`);
  return found;
}

function outsideFrame({ frame, figures, sectors }: Layout): string[] {
  const [x, y] = [frame.width / 2 + NEARLY, frame.height / 2 + NEARLY];
  const holds = (box: Box): boolean =>
    box.x >= -x && box.y >= -y && box.x + box.width <= x && box.y + box.height <= y;
  return [
    ...figures.flatMap(({ id, label, ...at }) => {
      const dot = { x: at.x - DOT, y: at.y - DOT, width: 2 * DOT, height: 2 * DOT };
      return holds(dot) && (!label || holds(label.box)) ? [] : [id];
    }),
    ...sectors.flatMap(({ kind, box }) => (holds(box) ? [] : [kind])),
  ];
}

/** Whether a whole dot lies within an ellipse, or whole outside of it; tried at points of its edge. */
function dotInside(at: Point, ring: Ring): boolean {
  return edgeOf(at).every(({ x, y }) => Math.hypot(x / ring.rx, y / ring.ry) <= 1 + NEARLY);
}
function dotOutside(at: Point, ring: Ring): boolean {
  return edgeOf(at).every(({ x, y }) => Math.hypot(x / ring.rx, y / ring.ry) >= 1 - NEARLY);
}
function edgeOf({ x, y }: Point): Point[] {
  return Array.from({ length: 32 }, (_, at) => {
    const angle = (at / 16) * Math.PI;
    return { x: x + DOT * Math.cos(angle), y: y + DOT * Math.sin(angle) };
  });
}

/** The band in which somebody belongs. */
function bandOf({ closeness, role }: Figure, { rings, middle, band, outside }: Layout): [Ring, Ring] {
  if (role !== 'network') return [outside.inner, outside.outer];
  if (!closeness || !rings) return [band.inner, band.outer];
  return [{ near: middle, middle: rings.near, far: rings.middle }[closeness], rings[closeness]];
}

/** How far everybody who was there before has moved, as shares of the width. */
function moved(before: Layout, after: Layout): number[] {
  return before.figures.map((one, at) => {
    const now = after.figures[at]!;
    return Math.hypot(now.x - one.x, now.y - one.y) / before.frame.width;
  });
}

const isFinite = (layout: Layout): boolean =>
  layout.figures.every(({ x, y, label }) =>
    [x, y, label?.box.x ?? 0, label?.box.y ?? 0].every(Number.isFinite),
  );

/** Whether the middle of a dot lies in this band; by hand somebody may be put on the client too. */
function within({ x, y }: Point, [inner, outer]: readonly [Ring, Ring], { middle }: Layout): boolean {
  const reach = (ring: Ring): number => Math.hypot(x / ring.rx, y / ring.ry);
  return reach(outer) <= 1 + NEARLY && (inner === middle || reach(inner) >= 1 - NEARLY);
}

describe('the picture of the circle', () => {
  it.each(FRAMES)('gives everybody up to 30 a label, and nothing lies over anything ($width)', (frame) => {
    fc.assert(
      fc.property(anyFigures(0, 30), (figures) => {
        const layout = layOut(figures, frame, WORDS);
        expect(overlaps(layout)).toEqual([]);
        expect(layout.figures.filter(({ label }) => !label)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it.each(FRAMES)('writes the word of every kind that is there ($width)', (frame) => {
    fc.assert(
      fc.property(anyFigures(0, 12), (figures) => {
        const { sectors } = layOut(figures, frame, WORDS);
        expect(new Set(sectors.map(({ kind }) => kind))).toEqual(new Set(figures.map(({ kind }) => kind)));
      }),
      { numRuns: 20 },
    );
  });

  it('writes only forms of the label that were given', () => {
    const figures = usualFigures(30);
    for (const [at, { label }] of layOut(figures, NARROW, WORDS).figures.entries())
      expect(figures[at]!.forms.map(({ lines }) => lines)).toContainEqual(label?.lines);
  });

  it('keeps everything inside the frame, up to 150 people', () => {
    fc.assert(
      fc.property(anyFigures(0, 150), fc.constantFrom(328, 640), (figures, width) => {
        expect(outsideFrame(layOut(figures, frameFor(figures.length, width), WORDS))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('shows each of 150 people, and nearly all labels of 60', () => {
    for (const asked of [true, false]) {
      for (const count of [60, 150]) {
        const layout = layOut(usualFigures(count, asked), frameFor(count, 328), WORDS);
        expect(overlaps(layout)).toEqual([]);
        const labelled = layout.figures.filter(({ label }) => label).length;
        if (count === 60) expect(labelled).toBeGreaterThanOrEqual(51);
      }
    }
  });

  it('puts everybody in the ring that was told, and passers-by outside of all rings', () => {
    fc.assert(
      fc.property(anyFigures(1, 60), fc.constantFrom(328, 640), (figures, width) => {
        const layout = layOut(figures, frameFor(figures.length, width), WORDS);
        for (const [at, figure] of figures.entries()) {
          const [inner, outer] = bandOf(figure, layout);
          const place = layout.figures[at]!;
          expect(dotInside(place, outer)).toBe(true);
          expect(dotOutside(place, inner)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws no rings as long as nobody of the network was asked about', () => {
    const nobody = usualFigures(12, false);
    expect(layOut(nobody, NARROW).rings).toBeNull();
    const passerBy = nobody.map((each) =>
      each.role === 'network' ? each : { ...each, closeness: 'near' as const },
    );
    expect(layOut(passerBy, NARROW).rings).toBeNull();
    expect(layOut(usualFigures(12), NARROW).rings).not.toBeNull();
  });

  it('puts passers-by who feel nearer more to the inner edge of their layer', () => {
    const one = (closeness: Figure['closeness']): number => {
      const figure = { ...usualFigures(6)[5]!, closeness };
      const { x, y } = layOut([figure], NARROW).figures[0]!;
      return Math.hypot(x / NARROW.width, y / NARROW.height);
    };
    expect(one('near')).toBeLessThan(one('middle'));
    expect(one('middle')).toBeLessThan(one('far'));
  });

  it('leaves pinned people where they were put, but never in another band than their words say; others keep clear', () => {
    fc.assert(
      fc.property(anyFigures(1, 30), fc.array(anyPin, { maxLength: 5 }), (loose, pins) => {
        const figures = loose.map((each, at) => ({ ...each, pin: pins[at] }));
        const layout = layOut(figures, NARROW, WORDS);
        for (const [at, figure] of figures.entries()) {
          const placed = layout.figures[at]!;
          if (!figure.pin) continue;
          const set = fromPin(NARROW, figure.pin);
          const band = bandOf(figure, layout);
          if (within(set, band, layout)) expect(placed).toMatchObject(set);
          else expect(within(placed, band, layout)).toBe(true);
          // In the same direction; from the very middle there is none.
          if (Math.hypot(set.x, set.y) > 0.01) expect(placed.x * set.y - placed.y * set.x).toBeCloseTo(0, 6);
        }
        // Two who were put on one place stay there; the picture of all others is clean.
        const unpinned = { ...layout, figures: layout.figures.filter((_, at) => !figures[at]!.pin) };
        expect(overlaps(unpinned)).toEqual([]);
        for (const [at, { x, y }] of layout.figures.entries())
          for (const { label } of unpinned.figures)
            if (figures[at]!.pin && label) expect(touches(label.box, { x, y }, DOT)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same picture every time, whatever was drawn before it', () => {
    fc.assert(
      fc.property(anyFigures(0, 40), anyFigures(0, 40), fc.nat(40), anyPin, (figures, others, from, pin) => {
        const first = layOut(figures, NARROW, WORDS);
        // Another picture, one that begins alike, one with a pin, one in another frame: all may leave traces.
        layOut(others, NARROW, WORDS);
        expect(layOut(figures, NARROW, WORDS)).toEqual(first);
        layOut([...figures.slice(0, from), ...others], NARROW, WORDS);
        expect(layOut(figures, NARROW, WORDS)).toEqual(first);
        layOut(
          figures.map((each, at) => (at === from ? { ...each, pin } : each)),
          NARROW,
          WORDS,
        );
        expect(layOut(figures, NARROW, WORDS)).toEqual(first);
        layOut(figures, WIDE, WORDS);
        expect(layOut(figures, NARROW, WORDS)).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });

  it('moves nobody when somebody is added to up to 30 usual people', () => {
    for (const frame of FRAMES) {
      for (let count = 2; count < 30; count += 1) {
        const before = layOut(usualFigures(count), frame, WORDS);
        expect(moved(before, layOut(usualFigures(count + 1), frame, WORDS)).every((way) => way === 0)).toBe(
          true,
        );
      }
    }
  });

  it('moves few people little where the frame must grow: over 1 to 60 people 1 % of the width on average', () => {
    const ways: number[] = [];
    for (let count = 1; count < 60; count += 1) {
      const before = layOut(usualFigures(count), frameFor(count, 328), WORDS);
      ways.push(...moved(before, layOut(usualFigures(count + 1), frameFor(count + 1, 328), WORDS)));
    }
    expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeLessThan(0.01);
    expect(Math.max(...ways)).toBeLessThan(1);
  });

  it('survives crowds, tiny frames, one kind, and everybody pinned on one spot', () => {
    const frames: Frame[] = [
      NARROW,
      { width: 0, height: 0 },
      { width: 1, height: 900 },
      { width: 40, height: 30 },
    ];
    const crowd = usualFigures(500);
    const cases: Figure[][] = [
      [],
      crowd.slice(0, 1),
      crowd,
      crowd.slice(0, 80).map((each) => ({ ...each, kind: 'gezin', closeness: 'near', role: 'network' })),
      crowd.slice(0, 60).map((each) => ({ ...each, pin: { x: 0.3, y: 0.3 } })),
      crowd.slice(0, 20).map((each) => ({ ...each, pin: { x: 0, y: 0 } })),
      crowd.slice(0, 3).map((each) => ({ ...each, pin: { x: Number.NaN, y: Infinity } })),
      [
        { ...crowd[0]!, forms: [] },
        { ...crowd[1]!, forms: formsOf('x'.repeat(200)) },
      ],
    ];
    for (const frame of frames) {
      for (const figures of cases) {
        const layout = layOut(figures, frame, WORDS);
        expect(layout.figures.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
        expect(isFinite(layout)).toBe(true);
      }
    }
  });
});
