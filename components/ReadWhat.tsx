import type { JSX } from 'preact';
import type { Readable } from '../utils/messages/protocol';
import { useMessages, useTalk } from './context';
import type { Reading } from './use-reading';

const ALL: readonly Readable[] = ['region', 'field', 'selection'];

/** Where Kring looks, to choose otherwise; and a sentence where nothing could be read. */
export function ReadWhat({
  reading,
}: {
  readonly reading: Pick<Reading, 'what' | 'found' | 'start'>;
}): JSX.Element {
  const t = useMessages();
  const state = useTalk().state.value;
  const { what, found, start } = reading;
  const label = { ...t.reading, field: t.reading.field(state?.field?.label ?? '') };
  const shown = ALL.filter(
    (each) => each === 'selection' || (each === 'field' ? state?.field : state?.hasRegion),
  );
  const said = !what
    ? ''
    : !found
      ? t.reading.reading
      : found.outcome === 'read'
        ? ''
        : t.reading.not[found.outcome];
  return (
    <div class="read-what">
      <div class="answers" role="group" aria-label={t.reading.where}>
        {shown.map((each) => (
          <button key={each} type="button" aria-pressed={each === what} onClick={() => start(each)}>
            {label[each]}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
      {found?.outcome === 'read' && found.cut && <p class="notice">{t.reading.cut}</p>}
      <p class="hint">{state?.live ? t.mentioned.live.promise : t.reading.promise}</p>
    </div>
  );
}
