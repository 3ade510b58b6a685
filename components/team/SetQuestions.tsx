import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { MOST } from '../../utils/profile/most';
import { idOf } from '../../utils/questions/chosen';
import { resolveSets } from '../../utils/questions/resolve';
import { READ } from '../../utils/team/set-warnings';
import {
  leftOut,
  newId,
  PAIR,
  putQuestion,
  questionsIn,
  swapQuestions,
  withoutQuestion,
  wordsOf,
  type TeamQuestion,
  type TeamSet,
} from '../../utils/team/sets';
import { useTeam, useTeamMessages } from './context';
import { keepUnfinished, type SetsPage } from './sets-page';
import { SetQuestion } from './SetQuestion';

interface Props {
  readonly page: SetsPage;
  readonly set: TeamSet;
}

/** The questions of the open set, what is left out of it, and the way to a question of the team's own. */
export function SetQuestions({ page, set }: Props): JSX.Element {
  const team = useTeam();
  const { language, address } = team.state.value?.inForce.settings ?? { language: 'nl', address: 'u' };
  const t = useTeamMessages().sets;
  const rows = useMemo(() => shown(set, address), [set, address]);
  const unfinished = page.unfinished.value;
  const added = [...unfinished].filter(
    ([id, { set: of }]) => of === set.id && !rows.some((row) => row.id === id),
  );
  // One list: a question keeps its fields, and the keyboard in them, when it comes into the profile.
  const all: Row[] = [...rows, ...added.map(([id]) => ({ id, chosen: undefined, sentence: t.newQuestion }))];
  const moves = set.id !== PAIR;
  const out = useMemo(() => leftOut(set), [set]);
  const noRoom = rows.length >= MOST.questions;

  const add = (): void => {
    const id = newId();
    keepUnfinished(page, id, { set: set.id, words: wordsOf({ id }, language) });
    page.editing.value = id;
    page.focus.value = `${address}-${id}`;
  };
  const move = (id: string, said: string, other: string, by: 1 | -1): void => {
    team.change((profile) => swapQuestions(profile, set.id, id, other));
    page.said.value = t.moved(said, rows.findIndex((row) => row.id === id) + 1 + by);
    page.focus.value = `${by < 0 ? 'up' : 'down'}-${id}`;
  };
  const remove = (id: string, said: string): void => {
    const index = all.findIndex((row) => row.id === id);
    const next = all[index + 1] ?? all[index - 1];
    page.focus.value = next ? `out-${next.id}` : `add-${set.id}`;
    if (page.editing.value === id) page.editing.value = null;
    const typed = unfinished.get(id);
    const at = questionsIn(set).findIndex((each) => idOf(each) === id);
    const question = questionsIn(set)[at];
    page.undo.value = {
      said: t.removed(said),
      put: () => {
        if (question) team.change((profile) => putQuestion(profile, set.id, question, at));
        keepUnfinished(page, id, typed);
        page.open.value = set.id;
      },
      focus: `out-${id}`,
    };
    page.said.value = t.removed(said);
    keepUnfinished(page, id);
    if (question) team.change((profile) => withoutQuestion(profile, set.id, id));
  };
  const putBack = (id: string): void => {
    team.change((profile) => putQuestion(profile, set.id, id));
    page.said.value = t.isBack;
    page.focus.value = `out-${id}`;
  };

  // One object for good: of a thousand questions, only those that changed are drawn again.
  const on = useRef({ move, remove });
  on.current = { move, remove };

  return (
    <>
      {set.questions && rows.length > READ && <p class="notice">{t.full}</p>}
      {all.length === 0 && <p class="hint">{t.noQuestions}</p>}
      <ol class="set-questions">
        {all.map(({ id, chosen, sentence }, index) => (
          <SetQuestion
            key={id}
            page={page}
            set={set.id}
            id={id}
            chosen={chosen}
            sentence={sentence}
            above={moves ? rows[index - 1]?.id : undefined}
            below={moves ? rows[index + 1]?.id : undefined}
            editing={page.editing.value === id}
            unfinished={unfinished.get(id)?.words}
            on={on}
          />
        ))}
      </ol>
      {moves && (
        <>
          {noRoom && <p class="hint">{t.noRoomForQuestion}</p>}
          <p class="row">
            <button
              type="button"
              aria-disabled={noRoom}
              data-testid={`add-${set.id}`}
              onClick={() => {
                if (!noRoom) add();
              }}
            >
              {t.addQuestion}
            </button>
          </p>
        </>
      )}
      {out.length > 0 && (
        <>
          <h4>{t.leftOut}</h4>
          <ul class="set-out">
            {out.map(({ id, ask }) => (
              <li key={id}>
                <span lang="nl">{ask[address]}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${t.putBack}: ${ask[address]}`}
                  data-testid={`back-${id}`}
                  onClick={() => {
                    putBack(id);
                  }}
                >
                  {t.putBack}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface Row {
  readonly id: string;
  /** Undefined for a question that is on this page only. */
  readonly chosen: TeamQuestion | undefined;
  readonly sentence: string;
}

/** The questions of a set that this Kring can ask, in their order. */
function shown(set: TeamSet, address: 'je' | 'u'): Row[] {
  const resolved = resolveSets([set]).find(({ id }) => id === set.id)?.questions ?? [];
  const chosen = new Map(questionsIn(set).map((question) => [idOf(question), question]));
  return resolved.map(({ id, ask }) => ({ id, chosen: chosen.get(id) ?? id, sentence: ask[address] }));
}
