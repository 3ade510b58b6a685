import type { JSX } from 'preact';
import type { Messages } from '../utils/i18n';
import type { InstrumentId } from '../utils/instruments';
import type { Circle } from '../utils/instruments/circle';
import { EcogramDrawing } from './EcogramDrawing';
import { layoutOf } from './picture-of';
import { thenLayout, ThenDrawing } from './ThenDrawing';

/** Whether this view is one drawing, which can be taken along; the others are words already. */
export function isDrawn(view: InstrumentId): boolean {
  return view === 'ecogram' || view === 'then-and-now';
}

/**
 * The drawing of such a view in black on white, to take along.
 * @param width in pixels.
 */
export function drawingOf(view: InstrumentId, circle: Circle, width: number, t: Messages): JSX.Element {
  const drawing = {
    circle,
    look: 'paper',
    t,
    middle: t.picture.middle,
    svg: { role: 'img', 'aria-label': t.take.alternative },
  } as const;
  return view === 'then-and-now' ? (
    <ThenDrawing {...drawing} layout={thenLayout(circle, width, t)} />
  ) : (
    <EcogramDrawing {...drawing} layout={layoutOf(circle, width, t)} />
  );
}
