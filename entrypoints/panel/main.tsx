import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/App';
import { TalkProvider } from '../../components/context';
import { keepKeyboardInReach, keepPlaceOfKeyboard } from '../../components/focus';
import { guard } from '../../components/guard';
import { makeTalk } from '../../utils/panel/talk';
import './panel.css';
import './picture.css';
import './shared.css';
import './take.css';
import './together.css';
import './views.css';

/** Waits before the background is asked again whether it knows this frame, in milliseconds. */
const PATIENCE = [0, 50, 100, 200, 500, 1000, 2000];

/** In the preview of the team lead's page nothing is real: no message leaves this page. */
const isPreview = location.hash === '#preview';
const talk = makeTalk(isPreview ? null : location.hash.slice(1) || null);
if (isPreview) {
  const { beginPreview } = await import('../../utils/panel/preview');
  beginPreview(() => void talk.refresh());
}

browser.runtime.onMessage.addListener((news: unknown) => {
  if (typeof news !== 'object' || news === null || !('kring' in news) || news.kring !== 'changed') return;
  // A rejection means that the background was stopped while it answered; the next news asks again.
  if (talk.state.value) talk.refresh().catch(() => undefined);
});

addEventListener('blur', () => void talk.flush());
// When a tab is closed, no browser lets a message through any more at `pagehide`; when a page is left, some browsers
// tell a frame nothing earlier than that. Saying the same twice does no harm.
for (const name of ['beforeunload', 'pagehide'] as const) addEventListener(name, () => talk.leave());
document.addEventListener('visibilitychange', () => void talk.flush());
keepPlaceOfKeyboard(isPreview);
keepKeyboardInReach();

const app = document.createElement('div');
document.body.append(app);
guard(app, talk);
render(
  <TalkProvider value={talk}>
    <App />
  </TalkProvider>,
  app,
);

// The message that announces this frame may come after the frame itself.
for (const wait of PATIENCE) {
  if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
  await talk.refresh().catch(() => undefined);
  if (talk.state.value) break;
}
