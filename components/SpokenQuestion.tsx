import type { JSX } from 'preact';
import type { Question } from '../utils/model/question';
import { useSpoken } from './context';

/** A question to say aloud. */
export function SpokenQuestion({ question }: { readonly question: Question }): JSX.Element {
  const spoken = useSpoken();
  return (
    <h2 class="spoken" id={`ask-${question.id}`}>
      {spoken(question.ask)}
    </h2>
  );
}
