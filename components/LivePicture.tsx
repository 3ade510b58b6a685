import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { frameFor } from '../utils/ecogram/frame';
import { circleOf } from '../utils/instruments/circle';
import { useMessages, useTalk } from './context';
import { EcogramDrawing } from './EcogramDrawing';
import { layoutOf } from './picture-of';
import { useWidth } from './use-width';

/** The ecogram while people are being named: it grows by itself, and waits to be touched in its own step. */
export function LivePicture(): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const [box, width] = useWidth();
  const draft = talk.draft.value;
  const circle = useMemo(() => circleOf(draft, true), [draft.people, draft.ties, draft.links]);
  const layout = useMemo(
    () => layoutOf(circle, frameFor(circle.people.length, width), t),
    [circle, width, t],
  );
  return (
    <div class="ecogram" ref={box} data-testid="live-picture">
      <EcogramDrawing
        circle={circle}
        layout={layout}
        look="screen"
        t={t}
        middle={t.picture.middle}
        svg={{ role: 'img', 'aria-label': t.picture.title }}
      />
    </div>
  );
}
