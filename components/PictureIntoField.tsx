import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dataUrlOf } from '../utils/export/data-url';
import { send } from '../utils/messages/client';
import { MAX_PICTURE, type InsertedPicture, type Place } from '../utils/messages/protocol';
import { useMessages, useTalk } from './context';
import { useOutline } from './use-outline';

interface Props {
  /** The picture as it stands in the preview. */
  readonly png: () => Promise<Blob>;
  readonly onSaid: (text: string) => void;
}

/**
 * Puts the picture in the dossier's field that the worker used last: only offered where the field could hold one, and
 * said to be there only when it was read back.
 */
export function PictureIntoField({ png, onSaid }: Props): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const [busy, setBusy] = useState(false);
  const state = talk.state.value;
  const field = [state?.field, state?.otherField].find((each) => each?.rich);
  useOutline(state && state.aim !== 'none' ? (field?.targetId ?? null) : null);
  if (state?.container !== 'frame') return null;
  if (!field) return <p class="hint">{t.take.noField}</p>;

  const insert = async (): Promise<void> => {
    const place = talk.place();
    if (!place || busy) return;
    setBusy(true);
    onSaid(await outcomeOf(field.targetId, place));
    setBusy(false);
  };
  const outcomeOf = async (targetId: string, place: Place): Promise<string> => {
    const drawn = await png()
      .then(dataUrlOf)
      .catch(() => undefined);
    if (drawn === undefined) return t.take.saveFailed;
    if (drawn.length > MAX_PICTURE) return t.take.tooLarge;
    // The record of the draft is checked against the database: it must be there first.
    await talk.flush();
    const { id } = talk.draft.value;
    const picture = { png: drawn, alternative: t.take.alternative };
    // An insertion of which nothing is heard is told as such: it may have been done.
    const unheard = (): InsertedPicture => ({ outcome: 'noAnswer' });
    const { outcome, changed } = await send('picture.insert', { id, targetId, picture, place }).catch(
      unheard,
    );
    return t.take.outcome[outcome === 'unverified' && !changed ? 'notTaken' : outcome];
  };
  return (
    <>
      <p class="hint">{t.report.field(field.label)}</p>
      <button
        type="button"
        class="main"
        data-testid="take-insert"
        disabled={busy}
        onClick={() => void insert()}
      >
        {busy ? t.report.inserting : t.take.insert}
      </button>
    </>
  );
}
