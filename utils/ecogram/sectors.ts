import type { Box, Frame, SectorKind, SectorWords } from './scene';

/**
 * The kinds clockwise from the top with the width of their sectors in degrees, together 360. Fixed, so that a kind is
 * always found at the same place. Who is mostly named most stands at the top and the sides, where the picture has
 * room for many labels; family and friends on either side of the household, so that a usual circle is in balance.
 */
const WIDTHS: readonly (readonly [SectorKind, number])[] = [
  ['gezin', 42],
  ['familie', 46],
  ['buurt', 34],
  ['vereniging', 28],
  ['geloof', 22],
  ['formeel', 44],
  ['', 22],
  ['online', 22],
  ['school', 24],
  ['werk', 32],
  ['vrienden', 44],
];

/** A sector by angles in radians, clockwise from the right, in a picture that was stretched to a circle. */
export interface Sector {
  readonly kind: SectorKind;
  readonly middle: number;
  readonly width: number;
}

const RADIAN = Math.PI / 180;

export const SECTORS: readonly Sector[] = WIDTHS.map(([kind, width], at) => {
  const before = WIDTHS.slice(0, at).reduce((sum, [, each]) => sum + each, 0);
  const first = WIDTHS[0]?.[1] ?? 0;
  return { kind, middle: (before + width / 2 - first / 2 - 90) * RADIAN, width: width * RADIAN };
});

const NONE: Sector = { kind: '', middle: Math.PI / 2, width: 0 };

/** The sector of a kind. */
export function sectorOf(kind: SectorKind): Sector {
  return SECTORS.find((each) => each.kind === kind) ?? NONE;
}

/** The difference of two angles, between -pi and pi. */
export function turn(from: number, to: number): number {
  const full = 2 * Math.PI;
  const rest = (((to - from + Math.PI) % full) + full) % full;
  return rest - Math.PI;
}

/** The kind in whose sector an angle lies; radians as in `Sector`. */
export function kindAtAngle(angle: number): SectorKind {
  const found = SECTORS.find(({ middle, width }) => Math.abs(turn(middle, angle)) <= width / 2);
  return (found ?? NONE).kind;
}

/** How far a word may stand from the rim, in shares of the way to it. */
const STEPS = [1, 0.95, 0.9, 0.85, 0.8];
const SPACE = 2;

/**
 * Where the words stand: at the rim in the middle of their sector, or somewhat next to it where two would touch.
 * Places are kept for all words, also of kinds that nobody has yet, so that nobody must move when the kind appears.
 */
export function placeWords(frame: Frame, words: SectorWords): { kind: SectorKind; box: Box }[] {
  const placed: { kind: SectorKind; box: Box }[] = [];
  for (const { kind, middle, width } of SECTORS) {
    const word = words[kind];
    if (!word || word.width <= 0) continue;
    const turns = [0, 1, -1, 2, -2, 3, -3].map((each) => middle + (each * width) / 6);
    const boxes = STEPS.flatMap((step) => turns.map((angle) => atRim(frame, word, angle, step)));
    const box = boxes.find(
      (each) =>
        each !== null &&
        clearOfMiddle(frame, each) &&
        placed.every((other) => !touch(each, other.box, SPACE)),
    );
    if (box) placed.push({ kind, box });
  }
  return placed;
}

/** A box whose middle lies in this direction, as far out as the frame allows, times a share; null if it never fits. */
function atRim(
  frame: Frame,
  size: { readonly width: number; readonly height: number },
  angle: number,
  share: number,
): Box | null {
  const free = { x: (frame.width - size.width) / 2 - SPACE, y: (frame.height - size.height) / 2 - SPACE };
  if (free.x < 0 || free.y < 0) return null;
  const way = { x: (Math.cos(angle) * frame.width) / 2, y: (Math.sin(angle) * frame.height) / 2 };
  const far = Math.min(free.x / Math.max(Math.abs(way.x), 1e-9), free.y / Math.max(Math.abs(way.y), 1e-9));
  return {
    x: way.x * far * share - size.width / 2,
    y: way.y * far * share - size.height / 2,
    width: size.width,
    height: size.height,
  };
}

/** Words belong to the rim: in a frame that is too small for that they stay away. */
function clearOfMiddle(frame: Frame, box: Box): boolean {
  const half = { x: frame.width / 5, y: frame.height / 5 };
  return !touch(box, { x: -half.x, y: -half.y, width: 2 * half.x, height: 2 * half.y }, 0);
}

/** Whether two boxes come nearer than this to each other. */
function touch(a: Box, b: Box, space: number): boolean {
  return (
    a.x < b.x + b.width + space &&
    b.x < a.x + a.width + space &&
    a.y < b.y + b.height + space &&
    b.y < a.y + a.height + space
  );
}
