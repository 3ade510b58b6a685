import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenBrowserCloses } from '../utils/panel/when-browser-closes';
import { clock } from './time';
import { useMessages, useSettings, useTalk } from './context';

/** From three quarters of its time on, a talk says quietly when it will be gone (R20). */
export function ExpiryNotice(): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const settings = useSettings();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const expiresAt = talk.expiresAt.value;
  const { startedAt } = talk.draft.value;
  if (expiresAt === undefined || now < startedAt + (expiresAt - startedAt) * 0.75) return null;
  return (
    <p class="notice" role="status" data-testid="expiry">
      {t.shared.soon[whenBrowserCloses(settings)](clock(expiresAt, settings.language))}
    </p>
  );
}
