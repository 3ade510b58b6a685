import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../utils/messages/client';
import { decider } from '../../utils/team/decider';
import { focusTest } from '../focus';
import { useTeam, useTeamMessages } from './context';

/** Who decides about the profile instead of this page, and the way to one of the team's own where there is one. */
export function Decided(): JSX.Element | null {
  const team = useTeam();
  const { ict: t, page } = useTeamMessages();
  const [failed, setFailed] = useState(false);
  const copied = useRef(false);
  const state = team.state.value;
  const by = state && decider(state);
  // The button that was pressed is gone: what can be typed in now is what comes next.
  useEffect(() => {
    if (by === null && copied.current) focusTest('name');
    copied.current = false;
  }, [by]);
  if (!state) return null;
  if (by === null) {
    if (state.from !== 'team' || state.organisation === null) return null;
    return <p data-testid="also-organisation">{t.alsoHas(state.organisation)}</p>;
  }
  const own = async (): Promise<void> => {
    copied.current = true;
    setFailed(false);
    try {
      if (by === 'address') await send('team.stopFollowing', {});
      else await send('team.save', { profile: state.profile });
      await team.refresh();
    } catch {
      copied.current = false;
      setFailed(true);
    }
  };
  const address = state.followed === null ? '' : new URL(state.followed).host;
  return (
    <div class="notice" data-testid="read-only" data-by={by}>
      <p>{by === 'address' ? page.followed(address) : state.from === 'locked' ? t.locked : t.default}</p>
      {state.from !== 'locked' && (
        <button type="button" onClick={() => void own()}>
          {by === 'address' ? page.ownCopy : t.own}
        </button>
      )}
      <p role="status">{failed ? t.notOwn : ''}</p>
    </div>
  );
}
