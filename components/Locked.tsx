import type { JSX } from 'preact';
import { useMessages } from './context';

/** All that stands in the panel while it is locked: nothing of any talk (R9). */
export function Locked({ onGoOn }: { readonly onGoOn: () => void }): JSX.Element {
  const t = useMessages();
  return (
    <main tabIndex={-1} class="cover" data-testid="locked">
      <h1>{t.shared.locked}</h1>
      <p>{t.shared.lockedHint}</p>
      <button type="button" class="main" data-focus="first" onClick={onGoOn}>
        {t.shared.goOn}
      </button>
    </main>
  );
}
