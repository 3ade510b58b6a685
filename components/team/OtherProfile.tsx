import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../../utils/profile/schema';
import type { Sharing } from '../../utils/profile/sharing';
import { useTeam, useTeamMessages } from './context';
import { day } from './day';

/** Two other ways to go on: with the profile that was there before, or with none of the team's own. */
export function OtherProfile({
  hasProfile,
  organisation,
  before,
  onUse,
}: {
  /** The team has one of its own. */
  readonly hasProfile: boolean;
  /** The name of the organisation's profile, which counts where a team has none; null: it gives none. */
  readonly organisation: string | null;
  readonly before: Sharing['before'];
  readonly onUse: (profile: Profile | null) => void;
}): JSX.Element {
  const team = useTeam();
  const { share: t, ict } = useTeamMessages();
  const without =
    organisation === null ? t.without : { ...ict.back, ask: ict.back.ask(organisation), no: t.without.no };
  const language = team.state.value?.inForce.settings.language ?? 'nl';
  const [asking, setAsking] = useState(false);
  const answer = (without: boolean): void => {
    setAsking(false);
    if (without) onUse(null);
  };
  return (
    <>
      {before && (
        <div data-testid="before">
          <p class="hint">
            {before.profile
              ? t.back.since(day(before.at, language), before.profile.name)
              : t.back.sinceNone(day(before.at, language))}
          </p>
          <button type="button" onClick={() => onUse(before.profile)}>
            {t.back.press}
          </button>
        </div>
      )}
      {hasProfile && !asking && (
        <p>
          <button type="button" onClick={() => setAsking(true)}>
            {without.press}
          </button>
        </p>
      )}
      {asking && (
        <div class="notice" role="group" aria-label={without.press}>
          <p>{without.ask}</p>
          <div class="row">
            <button type="button" onClick={() => answer(true)}>
              {without.yes}
            </button>
            <button type="button" ref={(button) => button?.focus()} onClick={() => answer(false)}>
              {without.no}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
