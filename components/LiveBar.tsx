import type { JSX } from 'preact';
import { send } from '../utils/messages/client';
import { useMessages, useTalk } from './context';

/** Says that Kring reads along on this screen, and where; always in sight while it does (R23). */
export function LiveBar(): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages().mentioned.live;
  const state = talk.state.value;
  if (!state?.live) return null;
  const where =
    state.aim === 'found' ? t.field(state.field?.label ?? '') : state.aim === 'none' ? t.region : t.screen;
  const off = async (): Promise<void> => {
    await send('settings.set', { settings: { liveReading: 'off' } });
    await talk.refresh();
    talk.tell(t.isOff);
  };
  return (
    <section class="live-bar" aria-label={t.title} data-testid="live">
      <span>{t.reads(where)}</span>
      <button type="button" class="quiet" data-testid="live-off" onClick={() => void off()}>
        {t.off}
      </button>
    </section>
  );
}
