import { render } from 'preact';
import { App } from '../../components/App';
import { TalkProvider } from '../../components/context';
import { keepKeyboardInReach, keepPlaceOfKeyboard } from '../../components/focus';
import { guard } from '../../components/guard';
import { listenForNews } from '../../utils/messages/news';
import { untilKnown } from '../../utils/messages/until-known';
import { makeTalk } from '../../utils/panel/talk';
import './panel.css';
import './mentioned.css';
import './earlier.css';
import './picture.css';
import './shared.css';
import './take.css';
import './together.css';
import './views.css';

/** In the preview of the team lead's page nothing is real: no message leaves this page. */
const isPreview = location.hash === '#preview';
const talk = makeTalk(isPreview ? null : location.hash.slice(1) || null);
if (isPreview) {
  const { beginPreview } = await import('../../utils/panel/preview');
  beginPreview(() => void talk.refresh());
}

listenForNews(() => {
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

await untilKnown(async () => {
  await talk.refresh().catch(() => undefined);
  return Boolean(talk.state.value);
});
