import { useEffect } from 'preact/hooks';
import { send } from '../utils/messages/client';

/** Has this field outlined on the page, as long as the component is there; null: none. */
export function useOutline(targetId: string | null): void {
  useEffect(() => {
    if (targetId === null) return undefined;
    // Lost when the panel was closed; the worker who comes back to it looks at the preview again.
    const draw = (): void => void send('panel.outline', { targetId }).catch(() => undefined);
    draw();
    addEventListener('focus', draw);
    return () => {
      removeEventListener('focus', draw);
      void send('panel.outline', { targetId: null }).catch(() => undefined);
    };
  }, [targetId]);
}
