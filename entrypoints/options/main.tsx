import { render } from 'preact';
import { TeamProvider } from '../../components/team/context';
import { TeamPage } from '../../components/team/TeamPage';
import { makeTeam } from '../../utils/team/team';
import '../panel/panel.css';
import './options.css';
import './sets.css';
import './share.css';
import './dossier.css';
import './settings.css';

const team = makeTeam();

render(
  <TeamProvider value={team}>
    <TeamPage />
  </TeamProvider>,
  document.body,
);

await team.refresh();
