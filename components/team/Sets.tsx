import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { MOST } from '../../utils/profile/most';
import { SETS } from '../../utils/questions';
import { decider } from '../../utils/team/decider';
import { fullScreens } from '../../utils/team/set-warnings';
import { ASIDE, chosenSets, newId, PAIR, type TeamSet } from '../../utils/team/sets';
import { focusTest } from '../focus';
import { useTeam, useTeamMessages } from './context';
import { SetItem } from './SetItem';
import { makeSetsPage } from './sets-page';

/** Which screens are named when many of them show more questions than are read. */
const NAMED = 5;

/** The team's questions: which sets, in what order, in what words. */
export function Sets(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().sets;
  const page = useMemo(makeSetsPage, []);
  const profile = team.profile.value;
  const chosen = useMemo(() => chosenSets(profile), [profile]);
  const full = useMemo(() => fullScreens(profile), [profile]);
  const newSet = page.newSet.value;
  const focus = page.focus.value;
  const undo = page.undo.value;

  useLayoutEffect(() => {
    if (focus === null) return;
    // Every part is drawn by itself: only then is all of it drawn.
    queueMicrotask(() => {
      focusTest(focus);
    });
    page.focus.value = null;
  }, [focus]);

  const addSet = (): void => {
    const id = newSet ?? newId();
    page.newSet.value = id;
    page.open.value = id;
    page.focus.value = `title-${id}`;
  };

  const off = SETS.filter(({ id }) => !chosen.some((set) => set.id === id)).map(({ id }): TeamSet => ({
    id,
  }));
  const others = chosen.filter(({ id }) => id !== ASIDE && id !== PAIR).map(({ id }) => id);
  const isAside = ({ id }: TeamSet): boolean => id === ASIDE;
  const rows = [
    ...chosen.filter((set) => !isAside(set)),
    ...(newSet === null ? [] : [{ id: newSet }]),
    ...off.filter((set) => !isAside(set)),
    ...[...chosen, ...off].filter(isAside),
  ];
  const fixed = team.state.value !== null && decider(team.state.value) !== null;
  const noRoom = chosen.length >= MOST.sets;

  return (
    <div class="sets">
      {!fixed && <p class="hint">{t.intro}</p>}
      {!fixed && full.length > 0 && (
        <p class="notice" data-testid="full-screens">
          {t.fullScreens(full.slice(0, NAMED).join(', '), full.length > NAMED)}
        </p>
      )}
      <ol class="set-list">
        {rows.map((set) => (
          <SetItem
            key={set.id}
            page={page}
            set={set}
            fixed={fixed}
            state={set.id === newSet ? 'new' : off.includes(set) ? 'off' : 'on'}
            above={others[others.indexOf(set.id) - 1]}
            below={others.includes(set.id) ? others[others.indexOf(set.id) + 1] : undefined}
          />
        ))}
      </ol>
      {noRoom && <p class="hint">{t.noRoomForSet}</p>}
      {!fixed && (
        <button
          type="button"
          aria-disabled={noRoom}
          data-testid="add-set"
          onClick={() => !noRoom && addSet()}
        >
          {t.addSet}
        </button>
      )}
      {undo && (
        <div class="undo-here row" data-testid="sets-undo">
          <span>{undo.said}</span>
          <button
            type="button"
            onClick={() => {
              page.undo.value = null;
              undo.put();
              page.said.value = t.isBack;
              page.focus.value = undo.focus;
            }}
          >
            {t.undo}
          </button>
          <button
            type="button"
            onClick={() => {
              page.undo.value = null;
              page.focus.value = 'add-set';
            }}
          >
            {t.close}
          </button>
        </div>
      )}
      <p class="visually-hidden" role="status" data-testid="sets-said">
        {page.said.value}
      </p>
    </div>
  );
}
