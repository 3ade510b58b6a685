import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/client';
import { hostPattern } from '../../utils/profile/host-pattern';
import { NO_PROFILE } from '../../utils/profile/schema';
import type { Sharing } from '../../utils/profile/sharing';
import { Changes } from './Changes';
import { useTeam, useTeamMessages } from './context';
import { day } from './day';
import { Problems } from './Problems';

/** The address that is followed: when Kring looked, what came of it, what changed, and how to stop. */
export function FollowedAddress({
  followed: { address, tried, good, trouble, problems },
  before,
}: {
  readonly followed: NonNullable<Sharing['followed']>;
  readonly before: Sharing['before'];
}): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().share.follow;
  const language = team.state.value?.inForce.settings.language ?? 'nl';
  const [busy, setBusy] = useState(false);

  const after = async (done: Promise<unknown>): Promise<void> => {
    setBusy(true);
    await done.catch(() => undefined);
    await team.refresh();
    setBusy(false);
  };
  const lookNow = (): Promise<void> => after(send('team.lookNow', {}));
  const allow = (): void => {
    const origins = [hostPattern(new URL(address))];
    void browser.permissions
      .request({ origins })
      .catch(() => false)
      .then(lookNow);
  };
  const said = trouble && t.trouble[trouble];

  return (
    <div data-testid="followed">
      <p>
        {t.follows} <strong>{address}</strong>
      </p>
      <p role="status">{busy ? t.looking : t.last(day(tried, language))}</p>
      {said && (
        <p class="notice" data-testid="follow-trouble">
          {`${said.what} ${t.kept(day(good, language))} ${said.todo}`}
        </p>
      )}
      <Problems problems={problems} />
      {before && (
        <Changes
          title={t.changed(day(before.at, language))}
          before={before.profile ?? NO_PROFILE}
          after={team.profile.value}
          none=""
        />
      )}
      <div class="row">
        <button type="button" aria-disabled={busy} onClick={() => void (busy || lookNow())}>
          {t.now}
        </button>
        {trouble === 'mayNot' && (
          <button type="button" onClick={allow}>
            {t.again}
          </button>
        )}
        <button type="button" onClick={() => void after(send('team.stopFollowing', {}))}>
          {t.stop}
        </button>
      </div>
      <p class="hint">{t.stopHint}</p>
    </div>
  );
}
