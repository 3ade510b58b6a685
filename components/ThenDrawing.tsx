import type { JSX, SVGAttributes } from 'preact';
import type { Messages } from '../utils/i18n';
import { arrowPath } from '../utils/ecogram/line';
import type { Layout, PlacedFigure, Point } from '../utils/ecogram/scene';
import type { Circle } from '../utils/instruments/circle';
import type { What } from '../utils/memory/then-and-now';
import { CLOSENESS, type Closeness, type PersonId } from '../utils/model/draft';
import { EcogramDrawing, FAINT, Label, type Additions } from './EcogramDrawing';
import type { LegendItem } from './ecogram-legend';
import { PAPER, SCREEN, type Palette } from './palette';
import { layoutOf } from './picture-of';

/** Radius of the ring around somebody new, in pixels. */
const RING = 8.5;
/** How far the arrow from then to now bends aside, so that it is not taken for the line to the client; in pixels. */
const BEND = 14;
const ARROW = 8;

/**
 * Where everybody of now and of then stands, in pixels. Who is gone comes last: everybody of today stands as in the ecogram.
 */
export function thenLayout(circle: Circle, width: number, t: Messages): Layout {
  const words: Partial<Record<What, string>> = t.earlier.marks;
  const marks = new Map<PersonId, string>();
  for (const [id, what] of circle.then?.what ?? []) {
    const word = words[what];
    if (word !== undefined) marks.set(id, word);
  }
  return layoutOf({ people: [...circle.people, ...(circle.then?.gone ?? [])] }, width, t, marks);
}

interface Props {
  readonly circle: Circle;
  /** Of `thenLayout`. */
  readonly layout: Layout;
  readonly look: 'screen' | 'paper';
  readonly t: Messages;
  /** What the client's own circle says. */
  readonly middle: string;
  readonly svg: SVGAttributes<SVGSVGElement>;
}

/** The ecogram of today with what became of an earlier circle: each change has a sign and a word, none has a colour. */
export function ThenDrawing({ circle, layout, look, t, middle, svg }: Props): JSX.Element {
  const additions = additionsOf(circle, layout, look === 'paper' ? PAPER : SCREEN, t);
  return (
    <EcogramDrawing
      circle={circle}
      layout={layout}
      look={look}
      t={t}
      middle={middle}
      svg={svg}
      additions={additions}
    />
  );
}

function additionsOf(circle: Circle, layout: Layout, palette: Palette, t: Messages): Additions {
  const placed = (what: What): PlacedFigure[] =>
    layout.figures.filter(({ id }) => circle.then?.what.get(id) === what);
  const come = placed('new');
  const gone = placed('gone');
  const moves = [...placed('closer'), ...placed('further')].flatMap((at) => {
    const one = circle.people.find(({ id }) => id === at.id);
    const before = circle.then?.closeness.get(at.id);
    const from = one?.role === 'network' && before ? placeThen(layout, at, before) : undefined;
    return from ? [{ id: at.id, from, to: at }] : [];
  });
  const faint = new Set(placed('silent').map(({ id }) => id));
  const words = t.earlier.legend;
  const legend: (LegendItem | false)[] = [
    come.length > 0 && {
      key: 'new',
      sign: { draw: (colours) => <NewSign at={{ x: 8, y: 0 }} radius={6} palette={colours} dot /> },
      text: words.new,
    },
    moves.length > 0 && {
      key: 'moved',
      sign: {
        draw: (colours) => <Move from={{ x: 2, y: 5 }} to={{ x: 15, y: -5 }} palette={colours} bend={2} />,
      },
      text: words.moved,
    },
    gone.length > 0 && {
      key: 'gone',
      sign: { draw: (colours) => <Gone at={{ x: 8, y: 0 }} palette={colours} /> },
      text: words.gone,
    },
    faint.size > 0 && {
      key: 'silent',
      sign: {
        draw: (colours) => <circle cx="8" cy="0" r="6" fill={colours.accent} opacity={FAINT} />,
      },
      text: words.silent,
    },
  ];
  return {
    under: (
      <>
        {come.map((at) => (
          <NewSign key={at.id} at={at} radius={RING} palette={palette} />
        ))}
        {moves.map(({ id, from, to }) => (
          <Move key={id} from={from} to={to} palette={palette} bend={BEND} />
        ))}
      </>
    ),
    over: gone.map((at) => (
      <g key={at.id} data-gone={at.id}>
        <Gone at={at} palette={palette} />
        <Label at={at} palette={palette} quiet />
      </g>
    )),
    faint,
    legend: legend.filter((item) => item !== false),
  };
}

/** Where somebody would have stood then: in the same direction, in the middle of the ring of then. */
function placeThen({ frame, rings, middle }: Layout, at: Point, then: Closeness): Point | undefined {
  if (!rings) return undefined;
  const inner = CLOSENESS[CLOSENESS.indexOf(then) - 1];
  const share = (rx: number): number => (2 * rx) / frame.width;
  const low = inner ? share(rings[inner].rx) : share(middle.rx);
  const wanted = (low + share(rings[then].rx)) / 2;
  const now = Math.hypot((2 * at.x) / frame.width, (2 * at.y) / frame.height);
  return now > 0 ? { x: (at.x * wanted) / now, y: (at.y * wanted) / now } : undefined;
}

interface SignProps {
  readonly at: Point;
  readonly palette: Palette;
}

/** Somebody new: a second ring around the dot. */
function NewSign({
  at,
  radius,
  palette,
  dot,
}: SignProps & { readonly radius: number; readonly dot?: boolean }): JSX.Element {
  return (
    <>
      <circle
        cx={at.x}
        cy={at.y}
        r={radius}
        fill={dot ? 'none' : palette.paper}
        stroke={palette.ink}
        stroke-width="1.5"
      />
      {dot && <circle cx={at.x} cy={at.y} r="3" fill={palette.accent} />}
    </>
  );
}

/** Somebody who is no longer part of it: open, of dashes. */
function Gone({ at, palette }: SignProps): JSX.Element {
  return (
    <circle
      cx={at.x}
      cy={at.y}
      r="6"
      fill={palette.paper}
      stroke={palette.soft}
      stroke-width="1.5"
      stroke-dasharray="3 2.5"
    />
  );
}

interface MoveProps {
  readonly from: Point;
  readonly to: Point;
  readonly palette: Palette;
  readonly bend: number;
}

/** From the place of then to the one of now, beside the line to the client. */
function Move({ from, to, palette, bend }: MoveProps): JSX.Element | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (!(length > 0)) return null;
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const over = {
    x: (from.x + to.x) / 2 - way.y * 2 * bend,
    y: (from.y + to.y) / 2 + way.x * 2 * bend,
  };
  // As it comes in at the end of the bend, and no further than the edge of the dot.
  const last = Math.hypot(to.x - over.x, to.y - over.y);
  const into = { x: (to.x - over.x) / last, y: (to.y - over.y) / last };
  const free = bend === BEND ? 8 : 0;
  const tip = { x: to.x - into.x * free, y: to.y - into.y * free };
  return (
    <g data-moved="">
      <path
        d={`M${from.x} ${from.y}Q${over.x} ${over.y} ${tip.x - into.x * ARROW * 0.8} ${tip.y - into.y * ARROW * 0.8}`}
        fill="none"
        stroke={palette.ink}
        stroke-width="1"
      />
      <circle cx={from.x} cy={from.y} r="2.5" fill={palette.paper} stroke={palette.ink} />
      <path d={arrowPath(tip, into, ARROW)} fill={palette.ink} />
    </g>
  );
}
