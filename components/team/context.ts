import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeamMessages } from '../../utils/i18n/messages';
import { teamMessagesIn } from '../../utils/i18n/team';
import type { Team } from '../../utils/team/team';

const TeamContext = createContext<Team | undefined>(undefined);

/** Gives the team's profile to everything below. */
export const TeamProvider = TeamContext.Provider;

/** The team's profile on this page. @throws outside `TeamProvider`. */
export function useTeam(): Team {
  const team = useContext(TeamContext);
  if (!team) throw new Error('no team around this component');
  return team;
}

/** The catalogue of this page in the reader's language. */
export function useTeamMessages(): TeamMessages {
  return teamMessagesIn(useTeam().state.value?.inForce.settings.language ?? 'nl');
}
