import type { JSX } from 'preact';
import { hostsOf, TOO_MANY_HOSTS } from '../../utils/roll-out/hosts';
import { decider } from '../../utils/team/decider';
import { useTeam, useTeamMessages } from './context';

/** What of this profile ICT would stumble over. */
export function IctWarnings(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().ict;
  const state = team.state.value;
  const fixed = state !== null && decider(state) !== null;
  const hosts = hostsOf(team.profile.value).length;
  const warnings = [
    hosts === 0 && (fixed ? t.noSitesThere : t.noSites),
    hosts > TOO_MANY_HOSTS && (fixed ? t.manyHostsThere : t.manyHosts)(hosts, TOO_MANY_HOSTS),
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
