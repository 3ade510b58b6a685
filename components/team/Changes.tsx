import type { JSX } from 'preact';
import { changesBetween } from '../../utils/profile/changes';
import type { Profile } from '../../utils/profile/schema';
import { sayChange } from '../../utils/team/say-change';
import { useTeamMessages } from './context';
import { FirstOf } from './FirstOf';

/** What is different between two profiles, in sentences. */
export function Changes({
  title,
  before,
  after,
  none,
}: {
  readonly title: string;
  readonly before: Profile;
  readonly after: Profile;
  /** What to say where nothing is. */
  readonly none: string;
}): JSX.Element {
  const t = useTeamMessages();
  const lines = changesBetween(before, after).map((change) => sayChange(change, t));
  return (
    <div data-testid="changes">
      <p>{lines.length > 0 ? title : none}</p>
      {lines.length > 0 && <FirstOf lines={lines} count={30} />}
    </div>
  );
}
