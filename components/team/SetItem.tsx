import type { JSX } from 'preact';
import { SETS } from '../../utils/questions';
import { ASIDE, chosenSets, PAIR, putSet, swapSets, withoutSet, type TeamSet } from '../../utils/team/sets';
import { useTeam, useTeamMessages } from './context';
import { MoveButtons } from './MoveButtons';
import type { SetsPage } from './sets-page';
import { SetQuestions } from './SetQuestions';
import { SetTitle } from './SetTitle';

interface Props {
  readonly page: SetsPage;
  readonly set: TeamSet;
  /** `new`: an own set without a title, not in the profile yet. */
  readonly state: 'on' | 'off' | 'new';
  /** Somebody else decides: it unfolds to be read, and nothing in it can be changed. */
  readonly fixed: boolean;
  /** The ids of the sets before and after it, where it can change places with them. */
  readonly above: string | undefined;
  readonly below: string | undefined;
}

/** One set: on or off, its place, and its questions while it is open. */
export function SetItem({ page, set, state, fixed, above, below }: Props): JSX.Element {
  const team = useTeam();
  const language = team.state.value?.inForce.settings.language ?? 'nl';
  const t = useTeamMessages().sets;
  const { id } = set;
  const builtIn = SETS.find((each) => each.id === id);
  const title = set.title ?? builtIn?.title[language] ?? t.newSet;
  const open = state !== 'off' && page.open.value === id;
  const moves = !fixed && state === 'on' && id !== PAIR && id !== ASIDE;

  const toggle = (): void => {
    if (state === 'on') page.switchedOff.set(id, set);
    team.change((profile) =>
      state === 'on' ? withoutSet(profile, id) : putSet(profile, page.switchedOff.get(id) ?? set),
    );
    page.said.value = state === 'on' ? t.isOff(title) : t.isOn(title);
    page.focus.value = `use-${id}`;
  };
  const move = (other: string, by: 1 | -1): void => {
    team.change((profile) => swapSets(profile, id, other));
    const sets = chosenSets(team.profile.value);
    page.said.value = t.moved(title, sets.findIndex((each) => each.id === id) + 1);
    page.focus.value = `${by < 0 ? 'up' : 'down'}-${id}`;
  };
  const remove = (): void => {
    page.focus.value = below ? `fold-${below}` : 'add-set';
    if (state === 'new') {
      page.newSet.value = null;
      return;
    }
    const at = chosenSets(team.profile.value).findIndex((each) => each.id === id);
    page.undo.value = {
      said: t.removed(title),
      put: () => {
        team.change((profile) => putSet(profile, set, at));
      },
      focus: `fold-${id}`,
    };
    page.said.value = t.removed(title);
    team.change((profile) => withoutSet(profile, id));
  };

  return (
    <li class="set" data-testid={`set-${id}`} data-state={state}>
      <div class="set-head">
        {builtIn && id !== PAIR ? (
          <label class="check">
            <input
              type="checkbox"
              checked={state === 'on'}
              disabled={fixed}
              data-testid={`use-${id}`}
              onChange={toggle}
            />
            <span class="visually-hidden">{t.use(title)}</span>
          </label>
        ) : (
          <span class="check" aria-hidden="true" />
        )}
        <h3>
          {state === 'off' ? (
            <span class="set-name">{title}</span>
          ) : (
            <button
              type="button"
              class="quiet set-name"
              aria-expanded={open}
              data-testid={`fold-${id}`}
              onClick={() => {
                page.open.value = open ? null : id;
                page.editing.value = null;
              }}
            >
              {title}
            </button>
          )}
        </h3>
        {moves && <MoveButtons id={id} of={title} above={above} below={below} onMove={move} />}
      </div>
      {id === PAIR && <p class="hint">{t.pairStays}</p>}
      {id === ASIDE && <p class="hint">{t.aside}</p>}
      {open && (
        <fieldset class="parts set-inside" disabled={fixed}>
          <SetTitle key={id} page={page} set={set} state={state} />
          {state === 'on' && <SetQuestions page={page} set={set} />}
          {!builtIn && (
            <p class="row">
              <button type="button" data-testid={`remove-${id}`} onClick={remove}>
                {t.removeSet}
              </button>
            </p>
          )}
        </fieldset>
      )}
    </li>
  );
}
