import type { Messages } from '../i18n';
import type { Texts } from '../model/question';
import type { PersonId } from '../model/draft';
import type { Circle } from './circle';

/** A way to look together at the same people. How it looks is in `components/instruments/`. */
export interface Instrument {
  readonly id: string;
  /** As on the button that shows it. */
  readonly title: Texts;
  /** What it is good for, in one sentence, with the code of its source. */
  readonly reason: Texts;
  readonly source: string;
  /** The same in words, person by person, in the order of the picture: for a screen reader, on paper and in the report. */
  readonly read: (circle: Circle, t: Messages) => readonly Group[];
  /**
   * What the report says of this view: labels only, no group without people, nothing at all when nothing was said.
   * Absent: the view says nothing that is not in the report already.
   */
  readonly report?: (circle: Circle, t: Messages) => readonly Group[];
}

/** A heading with a line for each person under it. */
export interface Group {
  readonly heading: string;
  readonly lines: readonly GroupLine[];
}

export interface GroupLine {
  readonly id: PersonId;
  /** Begins with the person's label. */
  readonly text: string;
}
