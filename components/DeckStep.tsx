import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Question, QuestionSet } from '../utils/model/question';
import { AnswerButtons, giveAnswer } from './AnswerButtons';
import { useMessages, useSpoken, useTalk } from './context';
import { focusFirst } from './focus';
import { LivePicture } from './LivePicture';
import { PeopleList } from './PeopleList';
import { PersonInput } from './PersonInput';
import { SpokenQuestion } from './SpokenQuestion';
import { WordsInput } from './WordsInput';

interface Props {
  readonly set: QuestionSet;
  /** Id of the question in sight; undefined, or one that is not there any more: the first. */
  readonly at: string | undefined;
  readonly onAt: (question: string) => void;
  /** After the last question, or at once when it is enough. */
  readonly onLeave: () => void;
}

/** One question at a time: people or words, next with Enter, out at any moment. */
export function DeckStep({ set, at, onAt, onLeave }: Props): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const spoken = useSpoken();
  const index = Math.max(
    0,
    set.questions.findIndex(({ id }) => id === at),
  );
  const question = set.questions[index];
  // Before the next key can arrive: what is typed on must not be lost between two screens.
  useLayoutEffect(focusFirst, [question?.id, set.id]);
  if (!question) return null;
  const previous = set.questions[index - 1];
  const following = set.questions[index + 1];
  const next = (): void => (following ? onAt(following.id) : onLeave());
  return (
    <section aria-labelledby={`ask-${question.id}`} key={question.id} data-at={index}>
      <SpokenQuestion question={question} />
      {question.answer === 'words' ? (
        <WordsAnswer question={question} onNext={next} />
      ) : (
        <>
          <PersonInput
            id={question.id}
            label={spoken(question.ask)}
            placeholder={t.people.inputTo}
            naming={{ cue: question.id }}
            onNext={next}
            onNobody={() => {
              giveAnswer(talk, question, 'nobody');
              next();
            }}
            focus
          />
          <AnswerButtons question={question} kinds={['nobody', 'ratherNot']} onAnswer={next} />
          <LivePicture />
          <PeopleList label={t.deck.named} only={(id) => talk.draft.value.people[id]?.cue === question.id} />
        </>
      )}
      <div class="row end">
        <button
          type="button"
          class="quiet"
          onClick={() => previous && onAt(previous.id)}
          disabled={!previous}
        >
          {t.deck.previous}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {t.deck.leave}
        </button>
        {/* The keyboard begins here where there is nothing to type: "liever niet" was said. */}
        <button type="button" class="main" data-focus="first" onClick={next}>
          {t.deck.next}
        </button>
      </div>
    </section>
  );
}

function WordsAnswer({
  question,
  onNext,
}: {
  readonly question: Question;
  readonly onNext: () => void;
}): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const spoken = useSpoken();
  const answer = talk.draft.value.answers[question.id];
  const said = answer === undefined || answer.kind === 'said';
  return (
    <>
      {said && (
        <WordsInput
          label={spoken(question.ask)}
          placeholder={t.answer.input}
          text={answer?.text ?? ''}
          by={answer?.by}
          onText={(text) => {
            if (text === '') talk.change({ unset: [['answers', question.id]] });
            else giveAnswer(talk, question, 'said', text);
          }}
          onBy={(by) => talk.change({ set: [[['answers', question.id, 'by'], by]] }, true)}
          onNext={onNext}
          focus
          testId={`answer-${question.id}`}
        />
      )}
      {!answer?.text && (
        <AnswerButtons question={question} kinds={['ratherNot', 'notNow', 'enough']} onAnswer={onNext} />
      )}
    </>
  );
}
