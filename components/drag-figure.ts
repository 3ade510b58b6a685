import type { Layout, Point } from '../utils/ecogram/scene';
import type { Circle } from '../utils/instruments/circle';
import type { PersonId } from '../utils/model/draft';
import { redrawFigure } from './redraw-figure';

/** A pointer that moved less than this was a tap, in pixels. */
const TAP = 5;
/** This near to somebody else means: these two. In pixels. */
const MEET = 13;

interface Answers {
  readonly onStart: () => void;
  readonly onEnd: () => void;
  readonly onTap: () => void;
  readonly onDrop: (at: Point) => void;
  readonly onMeet: (other: PersonId) => void;
}

/**
 * Follows the pointer that went down on somebody: only this person, their line and their links are redrawn, so that a
 * frame costs the same among many as among few. Escape or a lost pointer puts everything back.
 */
export function dragFigure(
  down: PointerEvent & { readonly currentTarget: SVGGElement },
  circle: Circle,
  layout: Layout,
  id: PersonId,
  { onStart, onEnd, onTap, onDrop, onMeet }: Answers,
): void {
  const start = layout.figures.find((each) => each.id === id);
  const figure = down.currentTarget;
  const svg = figure.ownerSVGElement;
  if (!start || !svg || down.button !== 0) return;
  const redraw = redrawFigure(svg, circle, layout, start);
  let moved = false;
  const pointAt = (event: PointerEvent): Point => ({
    x: start.x + event.clientX - down.clientX,
    y: start.y + event.clientY - down.clientY,
  });
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    if (!moved && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < TAP) return;
    if (!moved) onStart();
    moved = true;
    redraw(pointAt(event));
    show(meets(pointAt(event)));
  };
  const meets = (at: Point): PersonId | undefined =>
    layout.figures.find((each) => each.id !== id && Math.hypot(each.x - at.x, each.y - at.y) < MEET)?.id;
  /** Shows whom letting go now would join to. */
  const show = (other: PersonId | undefined): void => {
    for (const each of svg.querySelectorAll('[data-meet]')) each.removeAttribute('data-meet');
    if (other) svg.querySelector(`[data-figure="${CSS.escape(other)}"]`)?.setAttribute('data-meet', '');
  };
  const stop = (): void => {
    figure.removeEventListener('pointermove', onMove);
    figure.removeEventListener('pointerup', onUp);
    figure.removeEventListener('pointercancel', stop);
    figure.removeEventListener('lostpointercapture', stop);
    removeEventListener('keydown', onKey, { capture: true });
    if (moved) onEnd();
    redraw(start);
    show(undefined);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !moved) return;
    event.stopPropagation();
    stop();
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const at = pointAt(event);
    stop();
    if (!moved) {
      onTap();
      return;
    }
    const other = meets(at);
    if (other) onMeet(other);
    else onDrop(at);
  };
  figure.setPointerCapture(down.pointerId);
  figure.addEventListener('pointermove', onMove);
  figure.addEventListener('pointerup', onUp);
  figure.addEventListener('pointercancel', stop);
  figure.addEventListener('lostpointercapture', stop);
  addEventListener('keydown', onKey, { capture: true });
}
