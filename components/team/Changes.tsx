import type { JSX } from 'preact';
import type { Profile } from '../../utils/profile/schema';
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
  const lines = before.name === after.name ? [] : [after.name];
  return (
    <div data-testid="changes">
      <p>{lines.length > 0 ? title : none}</p>
      {lines.length > 0 && <FirstOf lines={lines} count={30} />}
    </div>
  );
}
