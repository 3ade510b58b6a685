import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { earlierFromDraft, earlierFromText, type EarlierCircle } from '../utils/memory/earlier-circle';
import { send } from '../utils/messages/client';
import { parseReport } from '../utils/report/parse';
import { useMessages, useSettings, useTalk } from './context';
import { EarlierReview } from './EarlierReview';
import { ReadWhat } from './ReadWhat';
import { clock } from './time';
import { useReading } from './use-reading';

/** What was chosen instead of a text: another talk of this place. */
interface Looked {
  readonly id: string;
  /** Undefined while it is asked for; null: it is not there any more. */
  readonly circle: EarlierCircle | null | undefined;
}

/** Kring's own text, read back from the dossier, or a talk that is still there: to begin today's talk with. */
export function EarlierStep({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const { language } = useSettings();
  const reading = useReading();
  const [looked, setLooked] = useState<Looked | null>(null);
  const { found, what } = reading;
  const text = found?.outcome === 'read' ? found.text : undefined;
  const read = useMemo(() => (text === undefined ? undefined : earlierFromText(parseReport(text))), [text]);
  const state = talk.state.value;
  const others = state?.drafts.filter(
    ({ id, here, before }) => here && !before && id !== talk.draft.value.id,
  );

  const look = (id: string): void => {
    setLooked({ id, circle: undefined });
    void send('draft.look', { id })
      .catch(() => null)
      .then((stored) => {
        const circle = stored && earlierFromDraft(stored.draft);
        setLooked((now) => (now?.id === id ? { id, circle } : now));
      });
  };
  const circle = looked ? looked.circle : read;
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h2 id="earlier-title" tabIndex={-1} data-focus="first">
        {t.earlier.title}
      </h2>
      <ReadWhat
        reading={{
          what: looked ? undefined : what,
          found: looked ? undefined : found,
          start: (wanted) => {
            setLooked(null);
            reading.start(wanted);
          },
        }}
      />
      {others !== undefined && others.length > 0 && (
        <>
          <p class="label" id="earlier-other">
            {t.earlier.other}
          </p>
          <div class="answers" role="group" aria-labelledby="earlier-other">
            {others.map(({ id, startedAt }) => (
              <button key={id} type="button" aria-pressed={looked?.id === id} onClick={() => look(id)}>
                {t.earlier.talkAt(clock(startedAt, language))}
              </button>
            ))}
          </div>
          {state?.place?.record === undefined && <p class="hint">{t.earlier.otherSure}</p>}
        </>
      )}
      {!looked && !what && <p>{t.earlier.nowhere}</p>}
      {looked?.circle === null && <p role="status">{t.earlier.talkGone}</p>}
      {circle && <EarlierReview earlier={circle} onDone={onDone} />}
      <div class="row end">
        <button type="button" onClick={onDone}>
          {t.reading.back}
        </button>
      </div>
    </section>
  );
}
