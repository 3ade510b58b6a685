import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveFile } from '../../utils/export/save';
import { send } from '../../utils/messages/client';
import type { Profile } from '../../utils/profile/schema';
import { MANY } from '../../utils/profile/sharing';
import { profileFile } from '../../utils/team/profile-file';
import { BarredSites } from './BarredSites';
import { useTeam, useTeamMessages } from './context';
import { FollowAddress } from './FollowAddress';
import { FollowedAddress } from './FollowedAddress';
import { MissingSites } from './MissingSites';
import { OtherProfile } from './OtherProfile';
import { ProfileOffer, type Offer } from './ProfileOffer';
import { ReadFile } from './ReadFile';
import { useMissingSites } from './use-missing-sites';

/** How a profile goes to colleagues and comes from them: as a file, or from an address. Content only (R17, R18). */
export function Share(): JSX.Element | null {
  const team = useTeam();
  const { share: t, ict } = useTeamMessages();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [said, setSaid] = useState('');
  const [denied, setDenied] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (said) outcome.current?.focus();
  }, [said]);
  const profile = team.profile.value;
  const missing = useMissingSites(profile);
  const missingInOffer = useMissingSites(offer?.profile ?? profile);
  const state = team.state.value;
  if (!state) return null;
  const { followed, before } = state.sharing;
  const locked = state.from === 'locked';

  // The browser wants the question within the press itself: nothing may be awaited before it.
  const askFor = (origins: readonly string[]): void => {
    setDenied(false);
    if (origins.length === 0) return;
    void browser.permissions
      .request({ origins: [...origins] })
      .catch(() => false)
      .then((granted) => setDenied(!granted));
  };

  const use = async (
    next: Profile | null,
    done: string,
    { problems, follow }: Pick<Offer, 'problems' | 'follow'> = { problems: [], follow: null },
  ): Promise<void> => {
    try {
      await send('team.use', { profile: next, follow, problems: problems.slice(0, MANY) });
      await team.refresh();
      setOffer(null);
      setSaid(done);
    } catch {
      setSaid(t.notUsed);
    }
  };

  const read = (next: Offer | null): void => {
    setSaid('');
    setOffer(next);
  };
  const leave = (): void => {
    setOffer(null);
    if (offer?.follow) void send('team.notFollowing', {});
  };

  const without = state.organisation === null ? t.without.done : ict.back.done(state.organisation);
  const offered = offer && (
    <ProfileOffer
      offer={offer}
      onUse={() => {
        askFor(missingInOffer.askable);
        void use(offer.profile, t.offer.used(offer.profile.name), offer);
      }}
      onLeave={leave}
    />
  );

  return (
    <div class="share">
      <p>
        {t.what} {t.privacy}
      </p>
      <p ref={outcome} tabIndex={-1} role="status" class={said ? 'outcome' : ''} data-testid="shared">
        {said}
      </p>
      <MissingSites missing={missing.askable} denied={denied} onAsk={() => askFor(missing.askable)} />
      <BarredSites barred={missing.barred} />
      <button type="button" onClick={() => setSaid(t.saved(saveProfile(profile)))}>
        {t.save}
      </button>
      <p class="hint">{t.saveHint}</p>
      {locked ? (
        <p data-testid="only-locked">{ict.onlyLocked}</p>
      ) : (
        <>
          {!followed && <ReadFile onRead={read} />}
          {offer?.follow === null && offered}
          <h3>{t.follow.title}</h3>
          {followed ? (
            <FollowedAddress followed={followed} before={before} />
          ) : (
            <FollowAddress onRead={read} />
          )}
          {offer?.follow && offered}
          <OtherProfile
            hasProfile={state.from === 'team'}
            organisation={state.organisation}
            before={followed ? null : before}
            onUse={(next) => void use(next, next ? t.offer.used(next.name) : without)}
          />
        </>
      )}
    </div>
  );
}

/** @returns the name of the file. */
function saveProfile(profile: Profile): string {
  const file = profileFile(profile);
  saveFile(file, file.name);
  return file.name;
}
