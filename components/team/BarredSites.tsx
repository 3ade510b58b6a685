import type { JSX } from 'preact';
import { hostOf } from '../../utils/profile/site-address';
import { useTeamMessages } from './context';
import { FirstOf } from './FirstOf';

/** The sites of the profile on which the organisation does not let Kring be. */
export function BarredSites({ barred }: { readonly barred: readonly string[] }): JSX.Element | null {
  const t = useTeamMessages().ict;
  if (barred.length === 0) return null;
  return (
    <div class="notice" data-testid="barred-sites">
      <h3>{t.barredTitle}</h3>
      <p>{t.barred}</p>
      <FirstOf lines={barred.map(hostOf)} count={10} />
    </div>
  );
}
