import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { circleOf } from '../utils/instruments/circle';
import { useMessages, useShows, useTalk } from './context';
import { EcogramDrawing } from './EcogramDrawing';
import { layoutOf } from './picture-of';
import { useWide } from './use-wide';
import { useWidth } from './use-width';
import { useForgetting } from './use-forgetting';

/** Whether the worker wants to see it in a narrow panel, from one question to the next. */
const shown = signal(false);

/**
 * The ecogram while people are being named: beside the questions where there is room, and one tap away where there is
 * not. It grows by itself, and waits to be touched in its own step.
 */
export function LivePicture(): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const wide = useWide();
  const shows = useShows();
  if (!shows('picture') || Object.keys(talk.draft.value.people).length === 0) return null;
  return (
    <aside class="live" aria-label={t.picture.title}>
      {!wide && (
        <button
          type="button"
          class="quiet"
          aria-expanded={shown.value}
          data-testid="show-picture"
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {shown.value ? t.picture.hide : t.picture.show}
        </button>
      )}
      {(wide || shown.value) && <Picture />}
    </aside>
  );
}

function Picture(): JSX.Element {
  const { people, ties, links } = useTalk().draft.value;
  const talk = useTalk();
  const t = useMessages();
  const [box, width] = useWidth();
  useForgetting();
  const circle = useMemo(() => circleOf(talk.draft.value, true), [people, ties, links]);
  const layout = useMemo(() => layoutOf(circle, width, t), [circle, width, t]);
  // Drawn anew only when something in it changed, and not with every key that is typed.
  const drawing = useMemo(
    () => (
      <EcogramDrawing
        circle={circle}
        layout={layout}
        look="screen"
        t={t}
        middle={t.picture.middle}
        svg={{ role: 'img', 'aria-label': t.picture.title }}
      />
    ),
    [circle, layout, t],
  );
  return (
    <div class="ecogram" ref={box} data-testid="live-picture">
      {drawing}
    </div>
  );
}
