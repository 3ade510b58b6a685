import { INSTRUMENTS, WITH_EARLIER, type InstrumentId } from '../instruments';
import type { Part } from '../profile/schema';

/**
 * The ways to look that a team did not leave out, in the order of their buttons; none without the picture itself.
 * @param withEarlier an earlier circle was taken over, to be laid beside today's.
 */
export function viewsShown(hidden: readonly Part[], withEarlier = false): typeof INSTRUMENTS {
  if (hidden.includes('picture')) return [];
  return (withEarlier ? WITH_EARLIER : INSTRUMENTS).filter(({ id }) => !hidden.some((part) => part === id));
}

/** The view in sight: the ecogram where the chosen one was left out meanwhile, or there is no earlier circle any more. */
export function viewInSight(
  chosen: InstrumentId,
  hidden: readonly Part[],
  withEarlier = false,
): InstrumentId {
  return viewsShown(hidden, withEarlier).some(({ id }) => id === chosen) ? chosen : 'ecogram';
}
