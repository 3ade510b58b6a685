import { useEffect, useRef } from 'preact/hooks';
import { send } from '../utils/messages/client';
import { useTalk } from './context';

/** What the keys of the whole panel do. */
interface Keys {
  /** Ctrl+Enter: to the report, or on in it; undefined while there is no talk. */
  readonly forward: (() => void) | undefined;
  /** F2: looking together, or no longer; undefined where that cannot be. */
  readonly together: (() => void) | undefined;
  /** The panel stands in a dossier page: Escape leads back to it, Alt+Shift+K closes the panel. */
  readonly inDossier: boolean;
}

/** Has the panel listen to its keys, wherever the focus is in it. */
export function useKeys(keys: Keys): void {
  const talk = useTalk();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const { forward, together, inDossier } = latest.current;
      if (event.key === 'Enter' && event.ctrlKey && forward) {
        event.preventDefault();
        forward();
      } else if (event.key === 'F2' && together) {
        event.preventDefault();
        together();
      } else if (event.key === 'Escape' && inDossier) {
        if (document.querySelector(':popover-open')) return;
        void talk.flush();
        void send('panel.focusField', {});
      } else if (event.code === 'KeyK' && event.altKey && event.shiftKey && inDossier) {
        event.preventDefault();
        void talk.flush();
        void send('panel.close', {});
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
