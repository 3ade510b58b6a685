import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { questionById } from '../../utils/questions';
import { warningsAloud, warningsIn, type Warning } from '../../utils/team/set-warnings';
import { PAIR, type QuestionWords, type TeamQuestion } from '../../utils/team/sets';
import { useTeamMessages } from './context';
import { MoveButtons } from './MoveButtons';
import type { SetsPage } from './sets-page';
import { SetQuestionEditor } from './SetQuestionEditor';
import { SetWarnings } from './SetWarnings';

interface Props {
  readonly page: SetsPage;
  /** The id of its set. */
  readonly set: string;
  readonly id: string;
  /** As the profile has it; undefined for a question that is on this page only. */
  readonly chosen: TeamQuestion | undefined;
  readonly sentence: string;
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly editing: boolean;
  /** What was typed and makes no whole question. */
  readonly unfinished: QuestionWords | undefined;
  readonly on: {
    readonly current: {
      readonly move: (id: string, said: string, other: string, by: 1 | -1) => void;
      readonly remove: (id: string, said: string) => void;
    };
  };
}

/** One question in the list: its sentence, its place, and its words while they are being changed. */
export function SetQuestion(props: Props): JSX.Element {
  const { page, set, id, chosen, sentence, above, below, editing, unfinished, on } = props;
  const t = useTeamMessages().sets;
  const warnings = useMemo(() => (chosen === undefined ? [] : warningsOn(chosen)), [chosen]);
  const own = !questionById(id);
  const changed = !own && typeof chosen === 'object';
  const out = own ? t.remove : t.leaveOut;
  return (
    <li class="set-question" data-testid={`question-${id}`}>
      <p class="set-sentence">
        <span lang="nl">{sentence}</span>
        {(own || changed) && <small>{own ? t.ownQuestion : t.ownWords}</small>}
      </p>
      <p class="set-buttons">
        <button
          type="button"
          class="quiet"
          aria-label={`${t.change}: ${sentence}`}
          aria-expanded={editing}
          data-testid={`change-${id}`}
          onClick={() => {
            page.editing.value = editing ? null : id;
          }}
        >
          {t.change}
        </button>
        {set !== PAIR && (
          <>
            {chosen !== undefined && (
              <MoveButtons
                id={id}
                of={sentence}
                above={above}
                below={below}
                onMove={(other, by) => {
                  on.current.move(id, sentence, other, by);
                }}
              />
            )}
            <button
              type="button"
              class="quiet"
              aria-label={`${out}: ${sentence}`}
              data-testid={`out-${id}`}
              onClick={() => {
                on.current.remove(id, sentence);
              }}
            >
              {out}
            </button>
          </>
        )}
      </p>
      {!editing && <SetWarnings warnings={warnings} />}
      {!editing && unfinished && <p class="notice">{chosen === undefined ? t.notKept : t.keptAsItWas}</p>}
      {editing && <SetQuestionEditor page={page} set={set} id={id} chosen={chosen} unfinished={unfinished} />}
    </li>
  );
}

/** Everything worth another look in what the team wrote; Kring's own words were looked at. */
function warningsOn(chosen: TeamQuestion): Warning[] {
  if (typeof chosen === 'string') return [];
  const { ask = {}, why = '', topic = '' } = chosen;
  const found = [
    ...warningsAloud(ask.je ?? ''),
    ...warningsAloud(ask.u ?? ''),
    ...warningsIn(`${why}\n${topic}`),
  ];
  // The sentences with je and with u mostly are the same but for that.
  const key = (warning: Warning): string => warning.kind + (warning.kind === 'loaded' ? warning.instead : '');
  return found.filter((warning, index) => found.findIndex((other) => key(other) === key(warning)) === index);
}
