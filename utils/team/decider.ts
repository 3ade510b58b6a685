import type { TeamState } from '../messages/protocol';

/**
 * Who decides about the profile instead of this page, which then only shows it: the organisation (it locked its profile,
 * or the team has none of its own), or an address that is followed. Null: nobody, it is changed here.
 */
export function decider({
  from,
  followed,
}: Pick<TeamState, 'from' | 'followed'>): 'organisation' | 'address' | null {
  // An address that was followed before ICT locked its profile says nothing now.
  if (from === 'locked') return 'organisation';
  if (followed !== null) return 'address';
  return from === 'default' ? 'organisation' : null;
}
