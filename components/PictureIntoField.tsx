import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dataUrlOf } from '../utils/export/data-url';
import { send } from '../utils/messages/client';
import type { InsertedPicture } from '../utils/messages/protocol';
import { useMessages, useTalk } from './context';

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
  const field = state?.field;
  if (state?.container !== 'frame' || !field?.rich) return null;

  const insert = async (): Promise<void> => {
    const place = talk.place();
    if (!place || busy) return;
    setBusy(true);
    // The record of the draft is checked against the database: it must be there first.
    await talk.flush();
    const { outcome, changed } = await insertNow(async () =>
      send('picture.insert', {
        id: talk.draft.value.id,
        targetId: field.targetId,
        picture: { png: await dataUrlOf(await png()), alternative: t.take.alternative },
        place,
      }),
    );
    setBusy(false);
    onSaid(t.take.outcome[outcome === 'unverified' && !changed ? 'notTaken' : outcome]);
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

/** An insertion of which nothing is heard is told as such: it may have been done. */
async function insertNow(ask: () => Promise<InsertedPicture>): Promise<InsertedPicture> {
  try {
    return await ask();
  } catch {
    return { outcome: 'noAnswer' };
  }
}
