import type { InstrumentId } from '../utils/instruments';
import type { PersonId } from '../utils/model/draft';

/** How the worker looks at the circle now; kept while this panel is open, and nowhere else. */
export interface Looking {
  readonly view: InstrumentId;
  readonly selected: PersonId | null;
  /** Professionals and volunteers too. */
  readonly passersBy: boolean;
  /** Whose closeness is not asked for again: "not now" was said. Null: of nobody any more. */
  readonly skipped: readonly PersonId[] | null;
}

export const LOOKING: Looking = { view: 'ecogram', selected: null, passersBy: true, skipped: [] };
