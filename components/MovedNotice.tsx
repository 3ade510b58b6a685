import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages, useTalk } from './context';

/** In the tab to which a talk was moved (`openTalkInOwnTab`): says why, as long as that talk is in sight. */
export function MovedNotice(): JSX.Element | null {
  const { draft } = useTalk();
  const t = useMessages();
  const [moved] = useState(location.search === '?moved' ? draft.value.id : undefined);
  if (draft.value.id !== moved) return null;
  return (
    <p class="notice" role="status" data-testid="moved">
      {t.shared.moved}
    </p>
  );
}
