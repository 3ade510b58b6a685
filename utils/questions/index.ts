import type { Question, QuestionSet } from '../model/question';
import howIsThat from './sets/how-is-that';
import lifeStory from './sets/life-story';
import twoDirections from './sets/two-directions';
import whoElse from './sets/who-else';

/** All built-in question sets, in the order in which they are offered where nobody chose. */
export const SETS: readonly QuestionSet[] = [twoDirections, whoElse, howIsThat, lifeStory];

/** The built-in question with this id, or undefined where no built-in set has it (any more). */
export function questionById(id: string): Question | undefined {
  return setOf(id)?.questions.find((question) => question.id === id);
}

/** The built-in set that holds the question with this id, or undefined where none has it (any more). */
export function setOf(questionId: string): QuestionSet | undefined {
  return SETS.find((set) => set.questions.some((question) => question.id === questionId));
}
