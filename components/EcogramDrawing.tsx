import type { ComponentChildren, JSX, SVGAttributes } from 'preact';
import type { Messages } from '../utils/i18n';
import { CLOSENESS, type PersonId } from '../utils/model/draft';
import { bondOf } from '../utils/ecogram/bond';
import { lineTo } from '../utils/ecogram/line';
import type { Layout, PlacedFigure, Ring } from '../utils/ecogram/scene';
import type { Circle, CirclePerson } from '../utils/instruments/circle';
import { ringsToDropIn } from '../utils/panel/move-person';
import { BondLine, GAP } from './BondLine';
import { Dot, dotKind } from './Dot';
import { flowLegend, Legend, legendItems, type LegendItem } from './ecogram-legend';
import { PAPER, SCREEN, type Palette } from './palette';
import { LINK, linkPath } from './link-line';
import { kindWord, LETTERS, LINE } from './picture-of';
import { TYPEFACE } from './text-width';

/** What another view shows in the same drawing. */
export interface Additions {
  /** Between the lines and the people, and over the people. */
  readonly under: ComponentChildren;
  readonly over: ComponentChildren;
  /** Who stands back a little. */
  readonly faint: ReadonlySet<PersonId>;
  readonly legend: readonly LegendItem[];
}

interface Props {
  readonly circle: Circle;
  /** May hold more people than the circle: they are left to `additions`. */
  readonly layout: Layout;
  readonly look: 'screen' | 'paper';
  readonly t: Messages;
  /** What the client's own circle says. */
  readonly middle: string;
  readonly selected?: PersonId | null;
  /** Rings that are not there yet, while somebody is being moved. */
  readonly ghost?: boolean;
  /** What a person's group in the picture does and says; without it the picture is only looked at. */
  readonly figure?: ((one: CirclePerson) => SVGAttributes<SVGGElement>) | undefined;
  readonly svg?: SVGAttributes<SVGSVGElement>;
  readonly additions?: Additions;
}

/** Of lines and dots that stand back; letters stay legible. */
export const FAINT = 0.6;

/**
 * The ecogram as one self-contained SVG: everything that it looks like stands in it, so that it is the same on screen,
 * on paper and in a file. Size in pixels: that of the layout, with the legend under it.
 */
export function EcogramDrawing({
  circle,
  layout,
  look,
  t,
  middle,
  selected,
  ghost,
  figure,
  svg,
  additions,
}: Props): JSX.Element {
  const palette = look === 'paper' ? PAPER : SCREEN;
  const { width, height } = layout.frame;
  const legend = flowLegend([...(additions?.legend ?? []), ...legendItems(circle, layout, t)], width - 8);
  const people = new Map(circle.people.map((one) => [one.id, one]));
  const placed = new Map(layout.figures.map((one) => [one.id, one]));
  return (
    <svg
      width={width}
      height={height + legend.height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height + legend.height}`}
      font-family={TYPEFACE}
      font-size={LETTERS}
      {...svg}
    >
      <Ground layout={layout} palette={palette} t={t} />
      {ghost && !layout.rings && <GhostRings layout={layout} palette={palette} />}
      <g fill="none" stroke={palette.ink} {...LINK}>
        {circle.links.map(({ a, b }) => {
          const [from, to] = [placed.get(a), placed.get(b)];
          return from && to && <path key={`${a}:${b}`} data-link={`${a}:${b}`} d={linkPath(from, to)} />;
        })}
      </g>
      <g>
        {layout.figures.map((at) => {
          const one = people.get(at.id);
          const bond = one && bondOf(one.person, one.toClient, one.fromClient);
          const line = lineTo(layout, at, GAP);
          if (!bond || !line) return null;
          return (
            <g
              key={at.id}
              data-bond={at.id}
              opacity={additions?.faint.has(at.id) ? FAINT : one.role === 'network' ? undefined : 0.6}
            >
              <BondLine line={line} bond={bond} palette={palette} />
            </g>
          );
        })}
      </g>
      <ellipse rx={layout.middle.rx} ry={layout.middle.ry} fill={palette.accent} />
      <text text-anchor="middle" y="4" font-size="12" font-weight="600" fill={palette.paper}>
        {middle}
      </text>
      {additions?.under}
      {layout.figures.map((at) => {
        const one = people.get(at.id);
        if (!one) return null;
        const faint = additions?.faint.has(at.id) ?? false;
        const chosen = selected === at.id;
        return (
          <g key={at.id} data-figure={at.id} {...figure?.(one)}>
            {/* Room for a finger: 24 px (WCAG 2.5.8). */}
            {figure && <circle cx={at.x} cy={at.y} r="12" fill="transparent" />}
            {chosen && (
              <circle cx={at.x} cy={at.y} r="11" fill="none" stroke={palette.accent} stroke-width="2" />
            )}
            <g opacity={faint ? FAINT : undefined}>
              <Dot kind={dotKind(one)} x={at.x} y={at.y} palette={palette} />
            </g>
            <Label
              at={at}
              palette={palette}
              quiet={faint || one.role !== 'network'}
              chosen={chosen}
              slanting={faint}
            />
          </g>
        );
      })}
      {additions?.over}
      <g transform={`translate(${-width / 2 + 4} ${height / 2 + 8})`}>
        <Legend places={legend.places} palette={palette} />
      </g>
    </svg>
  );
}

interface GroundProps {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly t: Messages;
}

/** The rings, the band of what was not asked, and the words of the kinds at the rim. */
function Ground({ layout, palette, t }: GroundProps): JSX.Element {
  const { rings, band } = layout;
  return (
    <g>
      <Ellipse ring={band.outer} fill={palette.band} />
      {rings &&
        [...CLOSENESS]
          .reverse()
          .map((one) => (
            <Ellipse
              key={one}
              ring={rings[one]}
              fill={palette.rings[CLOSENESS.indexOf(one)] ?? palette.paper}
              stroke={palette.edge}
            />
          ))}
      {layout.sectors.map(({ kind, box }) => (
        <text
          key={kind}
          x={box.x + box.width / 2}
          y={box.y + box.height / 2 + 4}
          text-anchor="middle"
          font-size="12"
          font-style="italic"
          fill={palette.soft}
        >
          {kindWord(kind, t)}
        </text>
      ))}
    </g>
  );
}

function GhostRings({ layout, palette }: Omit<GroundProps, 't'>): JSX.Element {
  const rings = ringsToDropIn(layout);
  return (
    <g stroke-dasharray="4 4">
      {rings &&
        CLOSENESS.map((one) => <Ellipse key={one} ring={rings[one]} fill="none" stroke={palette.edge} />)}
    </g>
  );
}

function Ellipse({ ring, fill, stroke }: { ring: Ring; fill: string; stroke?: string }): JSX.Element {
  return <ellipse rx={ring.rx} ry={ring.ry} fill={fill} stroke={stroke} stroke-width="1" />;
}

interface LabelProps {
  readonly at: PlacedFigure;
  readonly palette: Palette;
  readonly quiet: boolean;
  readonly chosen?: boolean;
  readonly slanting?: boolean;
}

/** What is written beside somebody, in the lines that the layout found room for. */
export function Label({ at, palette, quiet, chosen, slanting }: LabelProps): ComponentChildren {
  if (!at.label) return null;
  const { box, lines, anchor } = at.label;
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  return lines.map((line, index) => (
    <text
      key={index}
      x={x}
      y={box.y + LINE * index + 11.5}
      text-anchor={anchor}
      fill={quiet ? palette.soft : palette.ink}
      text-decoration={chosen ? 'underline' : undefined}
      font-style={slanting ? 'italic' : undefined}
      stroke={palette.paper}
      stroke-width="3"
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {/* Two lines are two words, also for who speaks to the computer (WCAG 2.5.3). */}
      {index < lines.length - 1 ? `${line} ` : line}
    </text>
  ));
}
