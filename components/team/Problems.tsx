import type { JSX } from 'preact';
import type { Problem } from '../../utils/profile/read';
import { sayProblem } from '../../utils/team/say-problem';
import { useTeamMessages } from './context';
import { FirstOf } from './FirstOf';

/** What is wrong in a profile, each with its place and what became of it. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }): JSX.Element | null {
  const t = useTeamMessages();
  if (problems.length === 0) return null;
  return (
    <div class="notice" data-testid="problems">
      <p>{t.share.offer.problems}</p>
      <FirstOf lines={problems.map((problem) => sayProblem(problem, t))} count={20} />
    </div>
  );
}
