import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MOST } from '../../utils/profile/most';
import { SETS } from '../../utils/questions';
import { warningsIn } from '../../utils/team/set-warnings';
import { nameSet, oneLine, putSet, type TeamSet } from '../../utils/team/sets';
import { useTeam, useTeamMessages } from './context';
import type { SetsPage } from './sets-page';
import { SetWarnings } from './SetWarnings';

interface Props {
  readonly page: SetsPage;
  readonly set: TeamSet;
  readonly state: 'on' | 'off' | 'new';
}

/** The title of a set. An own set is in the profile from its first letter on. */
export function SetTitle({ page, set, state }: Props): JSX.Element {
  const team = useTeam();
  const language = team.state.value?.inForce.settings.language ?? 'nl';
  const t = useTeamMessages().sets;
  const builtIn = SETS.find(({ id }) => id === set.id)?.title[language];
  const [typed, type] = useState(set.title ?? builtIn ?? '');

  const write = (text: string): void => {
    type(text);
    const title = oneLine(text);
    if (state !== 'new') team.change((profile) => nameSet(profile, set.id, title));
    else if (title) {
      page.newSet.value = null;
      team.change((profile) => putSet(profile, { id: set.id, title, questions: [] }));
    }
  };
  return (
    <>
      <label>
        {t.titleOfSet}
        <input
          type="text"
          maxLength={MOST.line}
          autocomplete="off"
          value={typed}
          data-testid={`title-${set.id}`}
          onInput={({ currentTarget }) => {
            write(currentTarget.value);
          }}
        />
      </label>
      {set.title !== undefined && <SetWarnings warnings={warningsIn(set.title)} />}
      {builtIn === undefined && !oneLine(typed) && <p class="notice">{t.noTitle(set.title)}</p>}
      {builtIn !== undefined && set.title !== undefined && (
        <p class="hint">
          {t.inKring(builtIn)}{' '}
          <button
            type="button"
            class="quiet"
            data-testid={`title-back-${set.id}`}
            onClick={() => {
              write(builtIn);
              page.focus.value = `title-${set.id}`;
            }}
          >
            {t.backToKring}
          </button>
        </p>
      )}
    </>
  );
}
