import type { Circle, CirclePerson } from './circle';
import type { Group, GroupLine } from './instrument';

/** The people of the client's own life, and professionals and volunteers apart (W-38); both in the given order. */
export function apart({ people }: Pick<Circle, 'people'>): {
  readonly own: readonly CirclePerson[];
  readonly passersBy: readonly CirclePerson[];
} {
  return {
    own: people.filter(({ role }) => role === 'network'),
    passersBy: people.filter(({ role }) => role !== 'network'),
  };
}

/** A line with nothing but the label. */
export function labelOnly({ id, label }: CirclePerson): GroupLine {
  return { id, text: label };
}

/** The groups with people in them: an empty one would look like a lack. */
export function filled(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ lines }) => lines.length > 0);
}
