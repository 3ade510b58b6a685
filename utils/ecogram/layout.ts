import { Board, type Thing } from './board';
import { wholeLabel, type Label } from './labels';
import { certainLabel, LABELLED, place, putDot, putLabel, type Place, type Plan } from './place';
import { fromPin } from './pins';
import { crowdedBands, edgesOf, isAsked, middleRadius, ringsOf, usualBands, type Bands } from './rings';
import type { Figure, Frame, Layout, PlacedFigure, Point, SectorWords } from './scene';
import { placeWords } from './sectors';

/**
 * Where everybody stands. The same figures, frame and words always give the same layout. People are placed one after
 * the other in the order given, each in the best place that is left, so nobody moves when somebody is added at the
 * end, except where that person is the first with a closeness (rings appear), or where the labels of up to 30 people
 * only fit into rings of other sizes. Pinned people come first and stand where they are pinned; all others keep clear.
 * @param figures in the order of naming.
 * @param frame size of the picture in pixels; `frameFor` recommends one.
 * @param words the words of the kinds as they will be written at the rim.
 */
export function layOut(figures: readonly Figure[], frame: Frame, words: SectorWords = {}): Layout {
  const asked = isAsked(figures);
  let bands = usualBands();
  const usual = arrange(figures, { frame, bands, asked }, words, memory);
  memory = usual.memory;
  let placed: readonly PlacedFigure[] = usual.placed;
  if (figures.length <= LABELLED && count(usual.lost) > 0)
    ({ bands, placed } = squeezedOnce(usual.memory.key, figures, () => squeeze(figures, frame, words)));
  const kinds = new Set(figures.map(({ kind }) => kind));
  return {
    frame,
    ...ringsOf(frame, bands, asked),
    figures: placed,
    sectors: usual.memory.sectors.filter(({ kind }) => kinds.has(kind)),
  };
}

/** So often people change turns before rings of other sizes are tried, and before it is given up. */
const TURNS = { usual: 4, crowded: 14 };
/**
 * For circles of up to 30 people in which somebody found no room for a label, mostly because nearly all are alike:
 * whoever went without comes first the next time, everybody likes another place of the sector, and the rings follow from
 * how many belong in each.
 */
function squeeze(
  figures: readonly Figure[],
  frame: Frame,
  words: SectorWords,
): { bands: Bands; placed: readonly PlacedFigure[] } {
  const asked = isAsked(figures);
  let best: { bands: Bands; placed: readonly PlacedFigure[] } = { bands: usualBands(), placed: [] };
  let least = Infinity;
  for (const [bands, turns] of [
    [usualBands(), TURNS.usual],
    [crowdedBands(figures), TURNS.crowded],
  ] as const) {
    let order = figures.map((_, at) => at);
    for (let turn = 0; turn < turns; turn += 1) {
      const inTurn = order.flatMap((at) => figures[at] ?? []);
      const found = arrange(inTurn, { frame, bands, asked }, words, undefined, turn);
      if (count(found.lost) < least) {
        least = count(found.lost);
        best = { bands, placed: figures.flatMap((_, at) => found.placed[order.indexOf(at)] ?? []) };
      }
      if (least === 0) return best;
      order = [...order.filter((_, at) => found.lost[at]), ...order.filter((_, at) => !found.lost[at])];
    }
  }
  return best;
}

function count(lost: readonly boolean[]): number {
  return lost.filter(Boolean).length;
}

/** Somebody who is to be placed. */
interface Guest {
  readonly figure: Figure;
  /** How many of the same kind, among the network or outside of it, came before. */
  readonly rank: number;
}

/** Somebody on the board, and where to go back to without this person. */
interface Placed extends Guest {
  readonly place: Place;
  readonly things: readonly Thing[];
  readonly mark: number;
}

/** The board as a layout left it, so that one more person costs one place and not all. */
interface Memory {
  readonly key: string;
  readonly board: Board;
  readonly sectors: Layout['sectors'];
  readonly pinned: readonly Placed[];
  readonly rest: Placed[];
}
let memory: Memory | undefined;

type Squeezed = ReturnType<typeof squeeze>;
let squeezed:
  { readonly key: string; readonly figures: readonly Figure[]; readonly found: Squeezed } | undefined;

/** What was found for the same people the last time, or is found now: it takes long. */
function squeezedOnce(key: string, figures: readonly Figure[], find: () => Squeezed): Squeezed {
  const last = squeezed;
  const same = (one: Figure, other: Figure | undefined): boolean =>
    isSame({ figure: one, rank: 0 }, other && { figure: other, rank: 0 });
  if (
    last?.key === key &&
    last.figures.length === figures.length &&
    figures.every((each, at) => same(each, last.figures[at]))
  )
    return last.found;
  squeezed = { key, figures, found: find() };
  return squeezed.found;
}

/** Forgets the last layout, with the labels in it: another talk begins. */
export function forgetLayout(): void {
  memory = undefined;
  squeezed = undefined;
}

/**
 * Places everybody and writes the labels. What is remembered of the last time only saves work: the board is brought
 * back to where the people of then and now begin to differ.
 * @param start rank of the first of every kind.
 * @returns places in the order of the figures, and who found no room for a label or for the dot.
 */
function arrange(
  figures: readonly Figure[],
  plan: Plan,
  words: SectorWords,
  before?: Memory,
  start = 0,
): { placed: PlacedFigure[]; lost: boolean[]; memory: Memory } {
  const guests = ranked(figures, start);
  const pinned = guests.filter(({ figure }) => figure.pin !== undefined);
  const rest = guests.filter(({ figure }) => figure.pin === undefined);
  const key = JSON.stringify([plan, words]);
  const fits =
    before?.key === key &&
    before.pinned.length === pinned.length &&
    pinned.every((guest, at) => isSame(guest, before.pinned[at]));
  const now = fits ? before : { key, ...startBoard(plan, words, pinned), rest: [] };
  const { board } = now;
  const differs = rest.findIndex((guest, at) => !isSame(guest, now.rest[at]));
  const same = differs < 0 ? rest.length : differs;
  const first = now.rest[same];
  if (first) board.back(first.mark);
  now.rest.length = same;
  for (const guest of rest.slice(same)) {
    const owner = pinned.length + now.rest.length;
    const mark = board.mark();
    const found = place(board, plan, guest.figure, owner, guest.rank);
    putDot(board, owner, found);
    now.rest.push({ ...guest, place: found, mark, things: putLabel(board, guest.figure, owner, found) });
  }
  const written = write(board, [...now.pinned, ...now.rest]);
  let [pins, others] = [0, pinned.length];
  const places = [...now.pinned, ...now.rest].map(({ place: at }) => at);
  const turns = figures.map(({ pin }) => (pin === undefined ? others++ : pins++));
  return {
    placed: turns.flatMap((at) => written[at] ?? []),
    lost: turns.map((at) => places[at]?.label === null || places[at]?.clash === true),
    memory: now,
  };
}

function ranked(figures: readonly Figure[], start: number): Guest[] {
  const counts = new Map<string, number>();
  return figures.map((figure) => {
    const group = `${figure.kind}/${String(figure.role === 'network')}`;
    const rank = counts.get(group) ?? start;
    counts.set(group, rank + 1);
    return { figure, rank };
  });
}

/** Whether two are the same as far as a layout can tell. */
function isSame(one: Guest, other: Guest | undefined): boolean {
  if (!other || one.rank !== other.rank) return false;
  const [a, b] = [one.figure, other.figure];
  if (a === b) return true;
  return (
    a.id === b.id &&
    a.closeness === b.closeness &&
    a.kind === b.kind &&
    a.role === b.role &&
    a.pin?.x === b.pin?.x &&
    a.pin?.y === b.pin?.y &&
    (a.forms === b.forms || JSON.stringify(a.forms) === JSON.stringify(b.forms))
  );
}

/**
 * Where somebody was put by hand. In a picture with other rings, or for who turned out to be a passer-by, as far in or
 * out as their own band: a place must never contradict the words.
 */
function whereSet({ frame, bands, asked }: Plan, figure: Figure): Point {
  const at = fromPin(frame, figure.pin ?? { x: 0, y: 0 });
  const share = Math.hypot((2 * at.x) / Math.max(1, frame.width), (2 * at.y) / Math.max(1, frame.height));
  const [low, high] = edgesOf(figure, bands, asked);
  const right = Math.max(low, Math.min(high, share));
  if (right === share) return at;
  // From the very middle every direction is as good.
  if (share < 1e-6) return { x: 0, y: (right * frame.height) / 2 };
  return { x: (at.x * right) / share, y: (at.y * right) / share };
}

/** A board with the words at the rim and the pinned people, all their dots before any of their labels. */
function startBoard(
  plan: Plan,
  words: SectorWords,
  guests: readonly Guest[],
): Pick<Memory, 'board' | 'sectors' | 'pinned'> {
  const { frame } = plan;
  const board = new Board(frame);
  const sectors = placeWords(frame, words);
  for (const { box } of sectors)
    board.add('word', -1, { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height });
  const places = guests.map(({ figure }) => whereSet(plan, figure));
  for (const [owner, at] of places.entries()) putDot(board, owner, at);
  const pinned = guests.map((guest, owner) => {
    const at = places[owner] ?? { x: 0, y: 0 };
    const mark = board.mark();
    const found = { ...at, label: certainLabel(board, guest.figure, owner, at), clash: false };
    return { ...guest, place: found, mark, things: putLabel(board, guest.figure, owner, found) };
  });
  return { board, sectors, pinned };
}

/**
 * Writes the labels as well as there is room now that all stand: everybody keeps the certain one or gets a better one.
 * Leaves the board as it was.
 */
function write(board: Board, placed: readonly Placed[]): PlacedFigure[] {
  const mark = board.mark();
  const clear = middleRadius(board.frame);
  for (const { things } of placed) for (const thing of things) if (thing.sort === 'wish') thing.gone = true;
  const written = placed.map(({ figure, place: at, things }, owner) => {
    const label = at.label && wholeLabel(board, owner, at, figure.forms, clear, at.label);
    if (label && label !== at.label) {
      for (const thing of things) thing.gone = true;
      board.add('label', owner, label.edges);
    }
    return { id: figure.id, x: at.x, y: at.y, label: label && asWritten(label) };
  });
  for (const { things } of placed) for (const thing of things) thing.gone = false;
  board.back(mark);
  return written;
}

function asWritten({ form, side, edges }: Label): PlacedFigure['label'] {
  return {
    box: { x: edges.left, y: edges.top, width: edges.right - edges.left, height: edges.bottom - edges.top },
    lines: form.lines,
    anchor: side.x > 0 ? 'start' : side.x < 0 ? 'end' : 'middle',
  };
}
