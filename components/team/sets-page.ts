import { signal, type Signal } from '@preact/signals';
import type { QuestionWords, TeamSet } from '../../utils/team/sets';

/** Words of a question that are not in the profile (yet): they do not make a whole question. */
interface Unfinished {
  readonly set: string;
  readonly words: QuestionWords;
}

/** What was just removed, and how it comes back to where it was. */
interface Undo {
  readonly said: string;
  readonly put: () => void;
  /** What has the focus after it. */
  readonly focus: string;
}

/** What the question editor shows and holds besides the profile; gone with the page. */
export interface SetsPage {
  /** The set whose questions are drawn. */
  readonly open: Signal<string | null>;
  /** The question whose words are being changed. */
  readonly editing: Signal<string | null>;
  /** An own set that has no title yet. */
  readonly newSet: Signal<string | null>;
  /** By id of the question. */
  readonly unfinished: Signal<ReadonlyMap<string, Unfinished>>;
  readonly undo: Signal<Undo | null>;
  /** What a screen reader says now. */
  readonly said: Signal<string>;
  /** The `data-testid` of what gets the focus once it is drawn. */
  readonly focus: Signal<string | null>;
  /** Built-in sets that were switched off, as they were: a second click brings all of it back. */
  readonly switchedOff: Map<string, TeamSet>;
}

/** A question editor in which everything is folded. */
export function makeSetsPage(): SetsPage {
  return {
    open: signal(null),
    editing: signal(null),
    newSet: signal(null),
    unfinished: signal(new Map()),
    undo: signal(null),
    said: signal(''),
    focus: signal(null),
    switchedOff: new Map(),
  };
}

/** Keeps words that are no whole question on the page, or (without words) lets go of them. */
export function keepUnfinished(page: SetsPage, id: string, unfinished?: Unfinished): void {
  if (!unfinished && !page.unfinished.value.has(id)) return;
  const next = new Map(page.unfinished.value);
  if (unfinished) next.set(id, unfinished);
  else next.delete(id);
  page.unfinished.value = next;
}
