import type { Kind, Person, ReportChoices, Role } from '../model/draft';
import type { ReportWords } from './words';

/** How the text is to be. */
export interface ReportOptions {
  /** First names in the text; without, only relations (R15). */
  readonly names: boolean;
  readonly layout: NonNullable<ReportChoices['layout']>;
  /** False for a field that drops blank lines. */
  readonly blankLines: boolean;
  readonly words: ReportWords;
  /** The views that tell something of their own, in words. */
  readonly views: readonly ReportView[];
  /** A few Dutch words that name the question. */
  readonly topicOf: (questionId: string) => string;
  /** The kind of a person: corrected by the worker, else what follows from the words; "" where unknown. */
  readonly kindOf: (person: Person) => Kind | '';
  /** The role of a person: corrected by the worker, else what follows from the words. */
  readonly roleOf: (person: Person) => Role;
}

/** A view of the same people in words. */
export interface ReportView {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}
