import type { JSX } from 'preact';
import type { Messages } from '../utils/i18n';
import { bondOf, type Bond } from '../utils/ecogram/bond';
import type { Line } from '../utils/ecogram/line';
import type { Layout } from '../utils/ecogram/scene';
import type { Circle } from '../utils/instruments/circle';
import { BondLine } from './BondLine';
import { LINK } from './link-line';
import { Dot, type DotKind, dotKind } from './Dot';
import type { Palette } from './palette';
import { textWidth } from './text-width';

/** Width of each sign with the room after it, and the height of a row, in pixels. */
const SIGN = { line: 46, dot: 20 };
const ROW = 20;
const GAP = 14;

/** As from the client, at the left, to somebody at the right. */
const SAMPLE: Line = { from: { x: 0, y: 0 }, to: { x: 38, y: 0 }, way: { x: 1, y: 0 } };

export interface LegendItem {
  readonly key: string;
  readonly sign:
    | { readonly bond: Bond }
    | { readonly dot: DotKind }
    /** As wide as a dot, around x = 8. */
    | { readonly draw: (palette: Palette) => JSX.Element }
    | 'link'
    | null;
  readonly text: string;
}

/** Only the signs that stand in this picture: a sign that nobody sees needs no explanation. */
export function legendItems({ people, links }: Circle, layout: Layout, t: Messages): LegendItem[] {
  const words = t.picture.legend;
  const items: LegendItem[] = [];
  const bonds = people.map(({ person, toClient, fromClient }) => bondOf(person, toClient, fromClient));
  const sample = (bond: Partial<Bond>): LegendItem['sign'] => ({
    bond: { thick: false, shape: 'plain', arrows: [], ...bond },
  });
  const line = (key: keyof typeof words.line, bond: Partial<Bond>, shown: (bond: Bond) => boolean): void => {
    if (bonds.some((each) => each !== null && shown(each)))
      items.push({ key, sign: sample(bond), text: words.line[key] });
  };
  line('arrow', { arrows: ['fromClient'] }, ({ arrows }) => arrows.length > 0);
  line('strength', { thick: true }, ({ thick, shape }) => thick && shape !== 'zigzag');
  line('weighs', { shape: 'zigzag' }, ({ thick, shape }) => !thick && shape === 'zigzag');
  line('both', { thick: true, shape: 'zigzag' }, ({ thick, shape }) => thick && shape === 'zigzag');
  line('uncertain', { shape: 'dashed' }, ({ shape }) => shape === 'dashed');
  line('broken', { shape: 'cut' }, ({ shape }) => shape === 'cut');
  if (bonds.some((bond) => bond === null)) items.push({ key: 'none', sign: null, text: words.none });
  if (links.length > 0) items.push({ key: 'link', sign: 'link', text: words.link });
  const kinds = new Set(people.map(dotKind));
  for (const kind of ['many', 'professional', 'volunteer', 'died'] as const)
    if (kinds.has(kind)) items.push({ key: kind, sign: { dot: kind }, text: words.dot[kind] });
  if (layout.rings) {
    items.push({ key: 'rings', sign: null, text: words.rings });
    if (people.some(({ person, role }) => role === 'network' && person.closeness === undefined))
      items.push({ key: 'band', sign: null, text: words.band });
  }
  return items;
}

function signWidth({ sign }: LegendItem): number {
  if (sign === null) return 0;
  return typeof sign === 'object' && !('bond' in sign) ? SIGN.dot : SIGN.line;
}

/** Where each item of the legend goes: from left to right, and on to the next row. */
export function flowLegend(
  items: readonly LegendItem[],
  width: number,
): { readonly places: readonly { item: LegendItem; x: number; y: number }[]; readonly height: number } {
  let x = 0;
  let y = 0;
  const places = items.map((item) => {
    const wide = signWidth(item) + textWidth(item.text, 12) + GAP;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += ROW;
    }
    const place = { item, x, y };
    x += wide;
    return place;
  });
  return { places, height: items.length > 0 ? y + ROW + 8 : 0 };
}

/** The legend, as part of the picture: it goes along wherever the picture goes. */
export function Legend({
  places,
  palette,
}: {
  readonly places: ReturnType<typeof flowLegend>['places'];
  readonly palette: Palette;
}): JSX.Element {
  return (
    <g aria-hidden="true" font-size="12" fill={palette.soft}>
      {places.map(({ item, x, y }) => (
        <g key={item.key} transform={`translate(${x} ${y + ROW / 2})`}>
          <Sign sign={item.sign} palette={palette} />
          <text x={signWidth(item)} y="4">
            {item.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Sign({ sign, palette }: { sign: LegendItem['sign']; palette: Palette }): JSX.Element | null {
  if (sign === null) return null;
  if (sign === 'link') return <path d="M2 4Q19 -8 36 4" fill="none" stroke={palette.ink} {...LINK} />;
  if ('draw' in sign) return sign.draw(palette);
  if ('dot' in sign) return <Dot kind={sign.dot} x={8} y={0} palette={palette} />;
  return <BondLine line={SAMPLE} bond={sign.bond} palette={palette} />;
}
