import { INSTRUMENTS, type InstrumentId } from '../instruments';
import type { Part } from '../profile/schema';

/** The ways to look that a team did not leave out, in the order of their buttons; none without the picture itself. */
export function viewsShown(hidden: readonly Part[]): typeof INSTRUMENTS {
  if (hidden.includes('picture')) return [];
  return INSTRUMENTS.filter(({ id }) => !hidden.some((part) => part === id));
}

/** The view in sight: the ecogram where the chosen one was left out meanwhile. */
export function viewInSight(chosen: InstrumentId, hidden: readonly Part[]): InstrumentId {
  return viewsShown(hidden).some(({ id }) => id === chosen) ? chosen : 'ecogram';
}
