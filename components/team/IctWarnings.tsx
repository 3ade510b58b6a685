import type { JSX } from 'preact';
import { hostsOf, TOO_MANY_HOSTS } from '../../utils/roll-out/hosts';
import { useTeam, useTeamMessages } from './context';

/** What of this profile ICT would stumble over. */
export function IctWarnings(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().ict;
  const hosts = hostsOf(team.profile.value).length;
  const warnings = [
    hosts === 0 && t.noSites,
    hosts > TOO_MANY_HOSTS && t.manyHosts(hosts, TOO_MANY_HOSTS),
    team.save.value === 'failed' && t.unsaved,
  ].filter((warning) => warning !== false);
  return (
    <div role="status" data-testid="ict-warnings">
      {warnings.map((warning) => (
        <p key={warning} class="notice">
          {warning}
        </p>
      ))}
    </div>
  );
}
