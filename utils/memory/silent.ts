import { peopleInOrder, type Draft, type Person, type PersonId } from '../model/draft';
import { thenAndNow } from './then-and-now';

/** Who came from an earlier talk and was not spoken of today. */
export function silentPeople(draft: Draft): ReadonlySet<PersonId> {
  const changes = thenAndNow(draft)?.changes ?? [];
  return new Set(changes.filter(({ what }) => what === 'silent').map(({ id }) => id));
}

/** Who was spoken of today, in the order of naming: the first nine have a digit. */
export function spokenOf(draft: Draft): { id: PersonId; person: Person }[] {
  const silent = silentPeople(draft);
  return peopleInOrder(draft).filter(({ id }) => !silent.has(id));
}
