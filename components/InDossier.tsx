import type { JSX } from 'preact';
import type { Aside } from '../utils/panel/steps';
import { useMessages, useTalk } from './context';

/** Two ways to what stands in the dossier already; nothing is read before one of them is pressed (R23). */
export function InDossier({ onAside }: { readonly onAside: (aside: Aside) => void }): JSX.Element | null {
  const t = useMessages();
  if (useTalk().state.value?.container !== 'frame') return null;
  return (
    <p class="row in-dossier">
      <button type="button" class="quiet" data-testid="to-earlier" onClick={() => onAside('earlier')}>
        {t.reading.earlier}
      </button>
      <button type="button" class="quiet" data-testid="to-mentioned" onClick={() => onAside('mentioned')}>
        {t.reading.mentioned}
      </button>
    </p>
  );
}
