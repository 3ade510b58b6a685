import type { Direction, Person, Tie } from '../model/draft';

/** How the line between the client and a person is drawn (DESIGN section 9). */
export interface Bond {
  readonly thick: boolean;
  readonly shape: 'plain' | 'dashed' | 'zigzag' | 'cut';
  /** An arrow goes from the giver to the one it means something to. */
  readonly arrows: readonly Direction[];
}

/**
 * The line of one person; null where nothing was said that a line could show. Thick is what gives strength, zigzag what
 * weighs, thick zigzag is both; dashed is uncertain or faded, cut is broken off, and a plain thin line says no more than
 * that they matter.
 */
export function bondOf(
  { feeling, contact }: Person,
  toClient: Tie | undefined,
  fromClient: Tie | undefined,
): Bond | null {
  const arrows: Direction[] = [];
  if (toClient) arrows.push('toClient');
  if (fromClient) arrows.push('fromClient');
  const shown = contact !== undefined && contact !== 'died';
  if (arrows.length === 0 && feeling === undefined && !shown) return null;
  // Cut, a line cannot be a zigzag too: thick alone would tell half of it.
  const thick = feeling === 'strength' || (feeling === 'both' && contact !== 'broken');
  return { thick, shape: shapeOf(feeling, contact), arrows };
}

function shapeOf(feeling: Person['feeling'], contact: Person['contact']): Bond['shape'] {
  if (contact === 'broken') return 'cut';
  if (feeling === 'weighs' || feeling === 'both') return 'zigzag';
  return contact === 'uncertain' || contact === 'faded' ? 'dashed' : 'plain';
}
