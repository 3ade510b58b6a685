import type { JSX } from 'preact';
import type { Question } from '../utils/model/question';
import { useMessages, useSpoken, useText } from './context';

/** A question to say aloud, with its reason and source on demand. */
export function SpokenQuestion({ question }: { readonly question: Question }): JSX.Element {
  const t = useMessages();
  const spoken = useSpoken();
  const text = useText();
  return (
    <>
      <h2 class="spoken" id={`ask-${question.id}`}>
        {spoken(question.ask)}
      </h2>
      <details class="why">
        <summary>{t.answer.why}</summary>
        <p>
          {text(question.why)}{' '}
          <small>
            {t.answer.source} {question.source.join(', ')}
          </small>
        </p>
      </details>
    </>
  );
}
