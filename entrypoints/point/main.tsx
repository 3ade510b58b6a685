import { signal } from '@preact/signals';
import { render } from 'preact';
import { send } from '../../utils/messages/client';
import { listenForNews } from '../../utils/messages/news';
import type { PointState } from '../../utils/messages/protocol';
import { untilKnown } from '../../utils/messages/until-known';
import { Guide } from './Guide';
import '../panel/panel.css';
import './point.css';

/** Undefined until the background answered; null where nobody points. */
const state = signal<PointState | null | undefined>(undefined);

listenForNews(() => {
  if (state.value) void refresh();
});

async function refresh(): Promise<void> {
  // No answer: the background was stopped while it answered; the next news asks again.
  const next = await send('point.state', {}).catch(() => undefined);
  if (next !== undefined) state.value = next;
}

render(<Guide state={state} refresh={refresh} />, document.body);

await untilKnown(async () => {
  const nonce = location.hash.slice(1) || null;
  const found = await send('point.hello', { nonce }).catch(() => undefined);
  if (found) state.value = found;
  return Boolean(found);
});
state.value ??= null;
