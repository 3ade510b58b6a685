import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/client';
import type { PointState } from '../../utils/messages/protocol';
import { Guide } from './Guide';
import '../panel/panel.css';
import './point.css';

/** Waits before the background is asked again whether it knows this frame, in milliseconds. */
const PATIENCE = [0, 50, 100, 200, 500, 1000, 2000];

/** Undefined until the background answered; null where nobody points. */
const state = signal<PointState | null | undefined>(undefined);

browser.runtime.onMessage.addListener((news: unknown) => {
  if (typeof news !== 'object' || news === null || !('kring' in news) || news.kring !== 'changed') return;
  if (state.value) void refresh();
});

async function refresh(): Promise<void> {
  // No answer: the background was stopped while it answered; the next news asks again.
  const next = await send('point.state', {}).catch(() => undefined);
  if (next !== undefined) state.value = next;
}

render(<Guide state={state} refresh={refresh} />, document.body);

// The message that announces this frame may come after the frame itself.
for (const wait of PATIENCE) {
  if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
  const nonce = location.hash.slice(1) || null;
  const found = await send('point.hello', { nonce }).catch(() => undefined);
  if (found) state.value = found;
  if (found) break;
}
state.value ??= null;
