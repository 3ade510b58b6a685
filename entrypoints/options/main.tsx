import { render } from 'preact';
import { keepKeyboardInReach } from '../../components/focus';
import { TeamProvider } from '../../components/team/context';
import { TeamPage } from '../../components/team/TeamPage';
import { listenForNews } from '../../utils/messages/news';
import { makeTeam } from '../../utils/team/team';
import '../panel/panel.css';
import './options.css';
import './sets.css';
import './share.css';
import './dossier.css';
import './settings.css';
import './ict.css';
import './count.css';

const team = makeTeam();

render(
  <TeamProvider value={team}>
    <TeamPage />
  </TeamProvider>,
  document.body,
);

// Something changed in this browser: a personal choice, another page like this one. A rejection means that the
// background was stopped while it answered; the next news asks again.
listenForNews(() => {
  team.refresh().catch(() => undefined);
});
keepKeyboardInReach();

await team.refresh();
