import { kindOf, readPerson } from '../language/read-person';
import type { Mentioned } from '../memory/mentioned';
import { peopleInOrder, type Draft, type PersonId } from '../model/draft';
import { joinPatches, type Patch, type Path } from '../model/patch';
import { namePerson } from './naming';

/** Who in the talk has the words of somebody who is mentioned, in order of naming. */
export function inTalk(draft: Draft, { words }: Mentioned): PersonId[] {
  const same = (readPerson(words)?.words ?? words).toLowerCase();
  return peopleInOrder(draft).flatMap(({ id, person }) => (person.words.toLowerCase() === same ? [id] : []));
}

/**
 * The patch that puts somebody who is mentioned in the talk, in no direction: a text does not say what they mean to each
 * other. What the text tells of them better than the words goes along; so does that there is no contact or that they died.
 */
export function addMentioned(draft: Draft, id: PersonId, mentioned: Mentioned): Patch | undefined {
  const { words, kind, role, many, care } = mentioned;
  const named = namePerson(draft, id, words, {});
  if (!named) return undefined;
  const read = kindOf(words);
  const set: [Path, unknown][] = [];
  if (many && !read.many) set.push([['people', id, 'many'], true]);
  if (kind && kind !== read.kind) set.push([['people', id, 'kind'], kind]);
  if (role !== read.role) set.push([['people', id, 'role'], role]);
  if (care) set.push([['people', id, 'contact'], care === 'died' ? 'died' : 'broken']);
  return joinPatches(named, { set });
}
