import { useEffect } from 'preact/hooks';
import { send } from '../utils/messages/client';

/** Has this field outlined on the page, as long as the component is in sight; null: none. */
export function useOutline(targetId: string | null): void {
  useEffect(() => {
    if (targetId === null) return undefined;
    const say = (id: string | null): void =>
      void send('panel.outline', { targetId: id }).catch(() => undefined);
    // Lost when the panel was closed; the worker who comes back to it looks at the preview again.
    const draw = (): void => say(targetId);
    const take = (): void => say(null);
    draw();
    addEventListener('focus', draw);
    addEventListener('kring-locked', take);
    addEventListener('kring-unlocked', draw);
    return () => {
      removeEventListener('focus', draw);
      removeEventListener('kring-locked', take);
      removeEventListener('kring-unlocked', draw);
      take();
    };
  }, [targetId]);
}
