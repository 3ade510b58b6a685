import { circleOf, type Circle } from '../../../utils/instruments/circle';
import { emptyDraft, tieKey, type Draft, type Person, type Tie } from '../../../utils/model/draft';

type Said = Partial<Omit<Person, 'words' | 'namedAt'>>;
type Ties = Partial<Record<'toClient' | 'fromClient', Pick<Tie, 'functions' | 'note'>>>;

/** The words, what was said of them, and the ties. */
type Entry = readonly [words: string, said?: Said, ties?: Ties];

/** A draft with these people, in this order, under ids p0, p1, ... */
function draftOf(people: readonly Entry[]): Draft {
  const draft = {
    ...emptyDraft('d', 0),
    people: {} as Record<string, Person>,
    ties: {} as Record<string, Tie>,
  };
  people.forEach(([words, said, ties], index) => {
    const id = `p${index}`;
    draft.people[id] = { words, namedAt: index, ...said };
    for (const direction of ['toClient', 'fromClient'] as const)
      if (ties?.[direction])
        draft.ties[tieKey(id, direction)] = { person: id, direction, ...ties[direction] };
  });
  return draft;
}

/** These people as an instrument sees them, without names. */
export function circleFrom(...people: readonly Entry[]): Circle {
  return circleOf(draftOf(people), false);
}
