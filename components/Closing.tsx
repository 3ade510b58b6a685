import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages, useTalk } from './context';

interface Props {
  readonly onGoOn: () => void;
  /** The talk is gone; the next one in this record has the same id, so nothing else would leave this screen. */
  readonly onFresh: () => void;
}

/** After a transfer: first the dossier is saved, then the talk goes (R5); or the talk goes on. */
export function Closing({ onGoOn, onFresh }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const [asked, setAsked] = useState(false);
  const again = (): void =>
    talk.change(
      { unset: Object.keys(talk.draft.value.transfers).map((id) => ['transfers', id] as const) },
      true,
    );
  if (!asked) {
    return (
      <div class="row">
        <button type="button" class="main" data-testid="done" onClick={() => setAsked(true)}>
          {t.report.done}
        </button>
        <button type="button" onClick={onGoOn}>
          {t.report.goOn}
        </button>
        {Object.keys(talk.draft.value.transfers).length > 0 && (
          <button type="button" class="quiet" onClick={again}>
            {t.report.allAgain}
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="notice" role="status">
      <p>{t.report.saveFirst}</p>
      <div class="row">
        <button
          type="button"
          class="main"
          data-testid="saved"
          onClick={() => void talk.wipe(t.report.wiped).then(onFresh)}
        >
          {t.report.saved}
        </button>
        <button type="button" onClick={onGoOn}>
          {t.report.goOn}
        </button>
      </div>
    </div>
  );
}
