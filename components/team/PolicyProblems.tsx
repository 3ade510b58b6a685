import type { JSX } from 'preact';
import type { PolicyProblem } from '../../utils/profile/managed';
import { sayPolicyProblem } from '../../utils/team/say-policy-problem';
import { useTeam, useTeamMessages } from './context';
import { FirstOf } from './FirstOf';
import { Problems } from './Problems';

/** What could not be read of what ICT set: by name, what counts instead, and whom to tell. */
export function PolicyProblems(): JSX.Element | null {
  const t = useTeamMessages();
  const policy = useTeam().state.value?.policy;
  if (!policy) return null;
  const { problems, inProfile } = policy;
  if (problems.length === 0 && inProfile.length === 0) return null;
  // What Kring does not know at all changes nothing: the others are read first.
  const isUnknown = (problem: PolicyProblem): boolean => problem.kind === 'unknown';
  const sorted = [...problems.filter((each) => !isUnknown(each)), ...problems.filter(isUnknown)];
  return (
    <section class="notice policy-problems" aria-labelledby="policy-problems" data-testid="policy-problems">
      <h2 id="policy-problems">{t.ict.problems.title}</h2>
      <p>{t.ict.problems.tell}</p>
      {problems.length > 0 && (
        <FirstOf lines={sorted.map((problem) => sayPolicyProblem(problem, t))} count={20} />
      )}
      <Problems problems={inProfile} title={t.ict.problems.inProfile} elsewhere />
    </section>
  );
}
