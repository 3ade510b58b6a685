import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../utils/profile/read';
import type { Profile } from '../../utils/profile/schema';
import { Changes } from './Changes';
import { useTeam, useTeamMessages } from './context';
import { Problems } from './Problems';

/** A profile that was read and does not count yet. */
export interface Offer {
  readonly profile: Profile;
  readonly problems: readonly Problem[];
  /** The address that it came from, to be followed from now on; null: a file. */
  readonly follow: string | null;
}

/** What is wrong with a profile that was read, what it changes, and the choice. */
export function ProfileOffer({
  offer: { profile, problems },
  onUse,
  onLeave,
}: {
  readonly offer: Offer;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().share;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [profile]);
  return (
    <div class="gentle offer" data-testid="offer">
      <h3 ref={title} tabIndex={-1}>
        {t.offer.title(profile.name)}
      </h3>
      <p>{t.offer.yet}</p>
      <Problems problems={problems} />
      <Changes title={t.offer.changes} before={team.profile.value} after={profile} none={t.offer.same} />
      <p>{t.privacy}</p>
      <div class="row">
        <button type="button" class="main" onClick={onUse}>
          {t.offer.use}
        </button>
        <button type="button" onClick={onLeave}>
          {t.offer.leave}
        </button>
      </div>
    </div>
  );
}
