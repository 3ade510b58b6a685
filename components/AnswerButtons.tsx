import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AnswerKind } from '../utils/model/draft';
import { setWith } from '../utils/questions/resolve';
import type { Question } from '../utils/model/question';
import type { Path } from '../utils/model/patch';
import type { Talk } from '../utils/panel/talk';
import { useMessages, useTalk, useText } from './context';

interface Props {
  readonly question: Question;
  /** Answers that make sense here besides words. */
  readonly kinds: readonly Exclude<AnswerKind, 'said'>[];
  /** After a choice. */
  readonly onAnswer?: (kind: AnswerKind) => void;
}

/** Below a question: the answers that are whole answers of their own ("niemand", "liever niet", ...), and why it is asked. */
export function AnswerButtons({ question, kinds, onAnswer }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const text = useText();
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const given = talk.draft.value.answers[question.id]?.kind;
  if (given && given !== 'said') {
    return (
      <p class="given" role="status">
        {t.answer.given[given]}
        <button
          type="button"
          class="quiet"
          onClick={() => talk.change({ unset: [['answers', question.id]] }, true)}
        >
          {t.answer.undo}
        </button>
      </p>
    );
  }
  return (
    <>
      <div class="answers">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="quiet"
            onClick={() => {
              giveAnswer(talk, question, kind);
              onAnswer?.(kind);
            }}
          >
            {t.answer[kind]}
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          aria-expanded={why}
          aria-controls={whyId}
          onClick={() => setWhy(!why)}
        >
          {t.answer.why}
        </button>
      </div>
      <p class="why" id={whyId} hidden={!why}>
        {text(question.why)}{' '}
        <span>
          {question.source.length > 0
            ? `${t.answer.source} ${question.source.join(', ')}`
            : t.answer.ownQuestion}
        </span>
      </p>
    </>
  );
}

/** Writes an answer with the question's set and version. Text belongs to "said" only. */
export function giveAnswer(talk: Talk, question: Question, kind: AnswerKind, text?: string): void {
  const set = setWith(talk.chosen.value.sets, question.id);
  if (!set) return;
  const put = (field: string, value: unknown): readonly [Path, unknown] => [
    ['answers', question.id, field],
    value,
  ];
  talk.change(
    {
      set: [
        put('kind', kind),
        put('set', set.id),
        put('version', set.version),
        put('at', Date.now()),
        ...(text === undefined ? [] : [put('text', text)]),
      ],
    },
    kind !== 'said',
  );
}
