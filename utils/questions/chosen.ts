import { SETS } from './index';
import twoDirections from './sets/two-directions';

/** One question as a profile has it: a built-in one by id alone, in other words, or an own one. */
export type ChosenQuestion =
  | string
  | {
      readonly id: string;
      /** What to say aloud; of an own question with one of the two, that one serves both. */
      readonly ask?: { readonly je?: string; readonly u?: string };
      readonly why?: string;
      /** A few words that name the answer in the report. */
      readonly topic?: string;
      readonly answer?: 'people' | 'words';
    };

/** One set as a profile has it. */
export interface ChosenSet {
  readonly id: string;
  /** Absent for a built-in set that keeps its title. */
  readonly title?: string;
  /** In this order; absent: all of the built-in set. */
  readonly questions?: readonly ChosenQuestion[];
}

/** The sets that a profile chose, with the two questions that are always there; where it says nothing, those of Kring itself. */
export function setsOrAll<Set extends ChosenSet>(
  chosen: readonly Set[] | undefined,
): readonly (Set | { id: string })[] {
  if (!chosen) return SETS.map(({ id }) => ({ id }));
  const { id } = twoDirections;
  return chosen.some((set) => set.id === id) ? chosen : [{ id }, ...chosen];
}

/** The id of a question as a profile has it. */
export function idOf(question: ChosenQuestion): string {
  return typeof question === 'string' ? question : question.id;
}
