import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import thenAndNow from '../../utils/instruments/then-and-now';
import { useMessages, useText } from '../context';
import { CALM } from '../picture-of';
import { thenLayout, ThenDrawing } from '../ThenDrawing';
import { useWidth } from '../use-width';
import type { ViewProps } from './view';

/** Today's circle with what became of an earlier one; only to look at. */
export function ThenAndNow({ circle, calm }: ViewProps): JSX.Element {
  const t = useMessages();
  const text = useText();
  const [box, width] = useWidth();
  const layout = useMemo(
    () => thenLayout(circle, calm ? Math.min(width, CALM) : width, t),
    [circle, width, t, calm],
  );
  return (
    <div class="ecogram" ref={box} data-testid="then-and-now">
      <ThenDrawing
        circle={circle}
        layout={layout}
        look="screen"
        t={t}
        middle={calm ? t.picture.me : t.picture.middle}
        svg={{ role: 'img', 'aria-label': text(thenAndNow.title) }}
      />
    </div>
  );
}
