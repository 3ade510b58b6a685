import type { PersonId } from '../../utils/model/draft';
import type { Circle } from '../../utils/instruments/circle';

/** What every view gets, from the step in the panel as well as when looking together. */
export interface ViewProps {
  readonly circle: Circle;
  /** Whose facts stand beside the picture. */
  readonly selected: PersonId | null;
  readonly onSelect: (id: PersonId | null) => void;
  /** Looking together with the client: large, nothing to change, no notes. */
  readonly calm: boolean;
}
