import type { JSX } from 'preact';
import type { Problem } from '../../utils/profile/read';
import { sayProblem } from '../../utils/team/say-problem';
import { useTeamMessages } from './context';
import { FirstOf } from './FirstOf';

/**
 * What is wrong in a profile, each with its place and what became of it.
 * @param elsewhere the profile is not made on this page: what to do here about it is left out.
 */
export function Problems({
  problems,
  title,
  elsewhere = false,
}: {
  readonly problems: readonly Problem[];
  readonly title?: string;
  readonly elsewhere?: boolean;
}): JSX.Element | null {
  const t = useTeamMessages();
  if (problems.length === 0) return null;
  return (
    <div class="notice" data-testid="problems">
      <p>{title ?? t.share.offer.problems}</p>
      <FirstOf lines={problems.map((problem) => sayProblem(problem, t, elsewhere))} count={20} />
    </div>
  );
}
