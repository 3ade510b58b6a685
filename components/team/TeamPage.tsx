import type { JSX } from 'preact';
import { useTeam, useTeamMessages } from './context';
import { Sets } from './Sets';

/** The team lead's page: makes, tries and shares a profile. */
export function TeamPage(): JSX.Element | null {
  const team = useTeam();
  const t = useTeamMessages();
  if (!team.state.value) return null;
  return (
    <main class="team">
      <h1>{t.page.title}</h1>
      <Sets />
    </main>
  );
}
