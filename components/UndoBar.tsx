import type { JSX } from 'preact';
import { useMessages, useTalk } from './context';

/** What was just removed, and the way back while there is one. */
export function UndoBar(): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const undo = talk.undo.value;
  if (!undo) return null;
  const { put, button = t.wipe.undo } = undo;
  return (
    <div class="undo row" data-testid="undo">
      <span>{undo.said}</span>
      {put && (
        <button
          type="button"
          onClick={() => {
            talk.undo.value = null;
            put();
          }}
        >
          {button}
        </button>
      )}
    </div>
  );
}
