import type { JSX } from 'preact';
import type { Bond } from '../utils/ecogram/bond';
import { CLOSENESS, KINDS } from '../utils/model/draft';
import { pairIn } from '../utils/questions/resolve';
import { BondLine } from './BondLine';
import { useChosen, useMessages, useSpoken } from './context';
import { PAPER } from './palette';

/** Radius of each ring and of the layer of passers-by, in the units of the drawing: 700 across. */
const RINGS = { near: 115, middle: 195, far: 275 } as const;
const OUTSIDE = 338;
const ROUND = KINDS.filter((kind) => kind !== 'formeel');

/** The lines to draw with, in the order of the legend. */
const LINES: readonly (readonly [
  key: 'arrow' | 'strength' | 'weighs' | 'uncertain' | 'broken',
  line: Bond,
])[] = [
  ['arrow', { thick: false, shape: 'plain', arrows: ['fromClient'] }],
  ['strength', { thick: true, shape: 'plain', arrows: [] }],
  ['weighs', { thick: false, shape: 'zigzag', arrows: [] }],
  ['uncertain', { thick: false, shape: 'dashed', arrows: [] }],
  ['broken', { thick: false, shape: 'cut', arrows: [] }],
];

const SAMPLE = { from: { x: 0, y: 0 }, to: { x: 38, y: 0 }, way: { x: 1, y: 0 } };

/** A circle to fill in together with a pen, on A4: only there when it is being printed, as `PrintSheet`. */
export function EmptyCircle(): JSX.Element {
  const t = useMessages();
  const speak = useSpoken();
  const { sets } = useChosen();
  return (
    <div class="sheet" data-size="empty">
      <div class="sheet-body">
        <svg viewBox="-350 -350 700 700">
          <circle r={OUTSIDE} fill="none" stroke={PAPER.edge} stroke-dasharray="2 7" stroke-linecap="round" />
          {CLOSENESS.map((one) => (
            <g key={one}>
              <circle r={RINGS[one]} fill="none" stroke={PAPER.edge} />
              <Word y={-RINGS[one]}>{t.facts.closeness[one]}</Word>
            </g>
          ))}
          <circle r="40" fill="none" stroke={PAPER.ink} stroke-width="1.5" />
          <Word y={0}>{t.picture.me}</Word>
          {ROUND.map((kind, at) => {
            // Round from one side of the top to the other: there the word of the ring stands.
            const angle = ((36 + (288 * at) / (ROUND.length - 1)) / 180) * Math.PI;
            return (
              <Word key={kind} x={Math.sin(angle) * RINGS.far} y={-Math.cos(angle) * RINGS.far} soft>
                {t.picture.kinds[kind]}
              </Word>
            );
          })}
          <Word y={-OUTSIDE} soft>
            {t.take.outside}
          </Word>
        </svg>
      </div>
      <ul class="sheet-legend">
        {LINES.map(([key, line]) => (
          <li key={key}>
            <svg viewBox="-2 -9 44 18" width="44" height="18">
              <BondLine line={SAMPLE} bond={line} palette={PAPER} />
            </svg>
            {t.picture.legend.line[key]}
          </li>
        ))}
      </ul>
      {pairIn(sets).map(({ id, ask }) => (
        <div key={id} class="sheet-question">
          <p>{speak(ask)}</p>
        </div>
      ))}
      <p class="sheet-foot">{t.take.foot}</p>
    </div>
  );
}

interface WordProps {
  readonly x?: number;
  readonly y: number;
  readonly soft?: boolean;
  readonly children: string;
}

/** A word on a line, which gives way for it. */
function Word({ x = 0, y, soft = false, children }: WordProps): JSX.Element {
  return (
    <text
      x={x}
      y={y + 6}
      text-anchor="middle"
      font-size="18"
      font-style={soft ? 'italic' : undefined}
      fill={PAPER.soft}
      stroke={PAPER.paper}
      stroke-width="10"
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {children}
    </text>
  );
}
