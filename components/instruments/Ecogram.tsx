import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { personLine } from '../../utils/instruments/ecogram';
import type { PersonId } from '../../utils/model/draft';
import { movePerson } from '../../utils/panel/move-person';
import { setCloseness, switchLink } from '../../utils/panel/facts';
import { closenessOfKey } from '../ClosenessButtons';
import { useMessages, useTalk } from '../context';
import { dragFigure } from '../drag-figure';
import { EcogramDrawing } from '../EcogramDrawing';
import { nearestIn } from '../nearest-in';
import { CALM, kindWord, layoutOf } from '../picture-of';
import { useWidth } from '../use-width';
import type { ViewProps } from './view';

/** How far Shift with an arrow key moves somebody, in pixels. */
const STEP = 12;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The ecogram that one can touch: by mouse, finger and keys; or, looking together, only look at. */
export function Ecogram({ circle, selected, onSelect, calm }: ViewProps): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const [box, width] = useWidth();
  const [focused, setFocused] = useState<PersonId | null>(null);
  const [dragging, setDragging] = useState(false);
  const layout = useMemo(
    () => layoutOf(circle, calm ? Math.min(width, CALM) : width, t),
    [circle, width, t, calm],
  );
  const svg = useRef<SVGSVGElement>(null);
  const reach = circle.people.some(({ id }) => id === focused) ? focused : circle.people[0]?.id;

  const focus = (id: PersonId): void => {
    setFocused(id);
    svg.current?.querySelector<SVGGElement>(`[data-figure="${CSS.escape(id)}"]`)?.focus();
  };
  const move = (id: PersonId, x: number, y: number): void => {
    const done = movePerson(talk.draft.value, layout, id, { x, y });
    if (!done) return;
    talk.edit(done.patch);
    const one = circle.people.find((each) => each.id === id);
    const where = done.closeness ? t.facts.closeness[done.closeness] : t.picture.notAsked;
    talk.say(t.picture.placed(one?.label ?? '', `${where}, ${kindWord(done.kind, t)}`));
  };
  const link = (id: PersonId, other: PersonId): void => {
    const label = (each: PersonId): string => circle.people.find((one) => one.id === each)?.label ?? '';
    const patch = switchLink(talk.draft.value, id, other);
    talk.edit(patch);
    talk.say(t.picture[patch.set ? 'linked' : 'unlinked'](label(id), label(other)));
  };
  const onKeyDown = (event: KeyboardEvent, id: PersonId): void => {
    const at = layout.figures.find((each) => each.id === id);
    const arrow = ARROWS[event.key];
    const closeness = closenessOfKey(event);
    if (!at || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') onSelect(selected === id ? null : id);
    else if (arrow && event.shiftKey) move(id, at.x + arrow[0] * STEP, at.y + arrow[1] * STEP);
    else if (arrow) focus(nearestIn(layout.figures, at, arrow) ?? id);
    else if (closeness !== undefined) {
      talk.edit(setCloseness(talk.draft.value, id, closeness ?? undefined));
      const label = circle.people.find((one) => one.id === id)?.label ?? '';
      talk.say(t.picture.placed(label, closeness ? t.facts.closeness[closeness] : t.picture.notAsked));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // What was moved keeps the keyboard, also when the picture is drawn anew around it.
  useLayoutEffect(() => {
    if (selected !== null) setFocused(selected);
  }, [selected]);

  return (
    <div class="ecogram" ref={box}>
      <EcogramDrawing
        circle={circle}
        layout={layout}
        look="screen"
        t={t}
        middle={calm ? t.picture.me : t.picture.middle}
        selected={selected}
        ghost={dragging}
        svg={{
          ref: svg,
          role: calm ? 'img' : 'group',
          'aria-label': t.picture.title,
        }}
        figure={
          calm
            ? undefined
            : (one) => ({
                role: 'button',
                class: 'figure',
                tabindex: one.id === reach ? 0 : -1,
                'aria-pressed': selected === one.id,
                'aria-label': personLine(circle, one, t),
                onFocus: () => setFocused(one.id),
                // A screen reader or a voice presses without a pointer; those that have one are heard below.
                onClick: (event) => event.detail === 0 && onSelect(selected === one.id ? null : one.id),
                onKeyDown: (event) => onKeyDown(event, one.id),
                // `touch-action` does not hold for what is drawn within an svg (Chromium 156): a finger would scroll.
                onTouchStart: (event) => event.preventDefault(),
                onPointerDown: (event) =>
                  dragFigure(event, circle, layout, one.id, {
                    onStart: () => setDragging(true),
                    onEnd: () => setDragging(false),
                    onTap: () => onSelect(selected === one.id ? null : one.id),
                    onDrop: ({ x, y }) => move(one.id, x, y),
                    onMeet: (other) => link(one.id, other),
                  }),
              })
        }
      />
    </div>
  );
}
