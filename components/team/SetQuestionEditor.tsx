import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST } from '../../utils/profile/most';
import { warningsAloud, warningsIn } from '../../utils/team/set-warnings';
import {
  builtInWords,
  oneLine,
  putQuestion,
  toQuestion,
  wordsOf,
  type QuestionWords,
  type TeamQuestion,
} from '../../utils/team/sets';
import { useTeam, useTeamMessages } from './context';
import { keepUnfinished, type SetsPage } from './sets-page';
import { SetWarnings } from './SetWarnings';

interface Props {
  readonly page: SetsPage;
  readonly set: string;
  readonly id: string;
  readonly chosen: TeamQuestion | undefined;
  readonly unfinished: QuestionWords | undefined;
}

type Text = 'je' | 'u' | 'why' | 'topic';

const LENGTH = { je: MOST.sentence, u: MOST.sentence, why: MOST.sentence, topic: MOST.word };

/** The words of one question. What makes a whole question is in the profile at once, anything else stays here. */
export function SetQuestionEditor({ page, set, id, chosen, unfinished }: Props): JSX.Element {
  const team = useTeam();
  const { language, address } = team.state.value?.inForce.settings ?? { language: 'nl', address: 'u' };
  const t = useTeamMessages().sets;
  const builtIn = builtInWords(id, language);
  const stored = wordsOf(chosen ?? { id }, language);
  const [words, setWords] = useState(unfinished ?? stored);

  // What comes from elsewhere (another tab, a profile that was imported) takes the place of what stands here.
  const now = JSON.stringify(stored);
  const written = useRef(new Set([now]));
  useEffect(() => {
    if (!written.current.has(now)) setWords(stored);
  }, [now]);

  const write = (next: QuestionWords): void => {
    setWords(next);
    const question = toQuestion(id, next, language);
    if (!question) {
      keepUnfinished(page, id, { set, words: next });
      return;
    }
    written.current.add(JSON.stringify(wordsOf(question, language)));
    keepUnfinished(page, id);
    team.change((profile) => putQuestion(profile, set, question));
  };
  const field = (name: Text): JSX.Element => {
    const text = words[name];
    const said = builtIn?.[name];
    const differs = said !== undefined && oneLine(text) !== said;
    const aloud = name === 'je' || name === 'u';
    const input = {
      value: text,
      maxLength: LENGTH[name],
      lang: 'nl',
      'data-testid': `${name}-${id}`,
      onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
        write({ ...words, [name]: currentTarget.value });
      },
    };
    return (
      <div key={name}>
        <label>
          {t.fields[name]}
          {name === 'topic' ? (
            <input type="text" autocomplete="off" {...input} />
          ) : (
            <textarea rows={name === 'why' ? 3 : 2} {...input} />
          )}
        </label>
        {(differs || !builtIn) && <SetWarnings warnings={aloud ? warningsAloud(text) : warningsIn(text)} />}
        {differs && <p class="hint">{t.inKring(said)}</p>}
      </div>
    );
  };
  const missing = builtIn ? undefined : (['je', 'u'] as const).find((name) => !oneLine(words[name]));
  const different =
    builtIn && (['je', 'u', 'why', 'topic'] as const).some((name) => words[name] !== builtIn[name]);

  return (
    <div class="set-editor">
      {address === 'je' ? [field('je'), field('u')] : [field('u'), field('je')]}
      {unfinished ? (
        <p class="notice">{chosen === undefined ? t.notKept : t.keptAsItWas}</p>
      ) : (
        missing && <p class="notice">{t.missing[missing]}</p>
      )}
      {field('why')}
      {field('topic')}
      {!builtIn && <p class="hint">{t.noTopic}</p>}
      {!builtIn && (
        <label>
          {t.answer}
          <select
            value={words.answer ?? 'words'}
            data-testid={`answer-${id}`}
            onChange={({ currentTarget }) => {
              const answer = currentTarget.value === 'people' ? 'people' : 'words';
              write({ ...words, answer });
            }}
          >
            <option value="words">{t.answers.words}</option>
            <option value="people">{t.answers.people}</option>
          </select>
        </label>
      )}
      <p class="row">
        {builtIn && different && (
          <button
            type="button"
            data-testid={`kring-${id}`}
            onClick={() => {
              write({ ...stored, ...builtIn });
              page.focus.value = `${address}-${id}`;
            }}
          >
            {t.backToKring}
          </button>
        )}
        <button
          type="button"
          data-testid={`ready-${id}`}
          onClick={() => {
            page.editing.value = null;
            page.focus.value = `change-${id}`;
          }}
        >
          {t.ready}
        </button>
      </p>
    </div>
  );
}
