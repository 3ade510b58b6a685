import type { JSX } from 'preact';
import { hostOf } from '../../utils/profile/site-address';
import { useTeamMessages } from './context';
import { FirstOf } from './FirstOf';

/** The sites of the profile on which Kring may not be yet, with the button that has the browser ask for them. */
export function MissingSites({
  missing,
  denied,
  onAsk,
}: {
  readonly missing: readonly string[];
  /** The browser was asked and did not give them. */
  readonly denied: boolean;
  readonly onAsk: () => void;
}): JSX.Element | null {
  const t = useTeamMessages().share.sites;
  if (missing.length === 0) return null;
  return (
    <div class="notice" data-testid="missing-sites">
      <h3>{t.title}</h3>
      <p>{denied ? t.denied : t.hint}</p>
      <FirstOf lines={missing.map(hostOf)} count={10} />
      <button type="button" onClick={onAsk}>
        {t.ask}
      </button>
    </div>
  );
}
