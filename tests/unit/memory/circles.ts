import { emptyDraft, linkKey, tieKey, type Draft, type Person, type Tie } from '../../../utils/model/draft';

type Said = Partial<Person> & {
  readonly to?: Partial<Tie>;
  readonly from?: Partial<Tie>;
  /** Ids of who they know. */
  readonly knows?: readonly string[];
};

/** A talk with these people, in this order, under these ids; the words are the id where none are given. */
export function talkWith(people: Readonly<Record<string, Said>>): Draft {
  const draft = {
    ...emptyDraft('today', Date.UTC(2026, 10, 22)),
    people: {} as Record<string, Person>,
    ties: {} as Record<string, Tie>,
    links: {} as Record<string, { a: string; b: string }>,
  };
  Object.entries(people).forEach(([id, { to, from, knows = [], ...said }], at) => {
    draft.people[id] = { words: id, namedAt: at + 1, ...said };
    if (to) draft.ties[tieKey(id, 'toClient')] = { person: id, direction: 'toClient', ...to };
    if (from) draft.ties[tieKey(id, 'fromClient')] = { person: id, direction: 'fromClient', ...from };
    for (const other of knows) {
      const [a = '', b = ''] = [id, other].toSorted();
      draft.links[linkKey(a, b)] = { a, b };
    }
  });
  return draft;
}
