import {
  DIRECTIONS,
  FACTS,
  linkKey,
  peopleInOrder,
  tieKey,
  type Draft,
  type Person,
  type PersonId,
  type Tie,
} from '../model/draft';
import type { Patch, Path } from '../model/patch';
import twoDirections from '../questions/sets/two-directions';
import type { EarlierCircle } from './earlier-circle';

/** What becomes of somebody of the earlier circle: somebody new in today's talk, one who is there already, or left out. */
export type Choice =
  { readonly as: 'new' } | { readonly as: 'leftOut' } | { readonly as: 'same'; readonly id: PersonId };

/** Who in today's talk may be meant. */
export interface Likeness {
  /** Taken over before, under this id: nobody is taken over twice. */
  readonly there?: PersonId;
  /** Named today in the same words, with no other name: proposed, never merged silently (DESIGN section 4). */
  readonly same?: PersonId;
}

/** What an entry of `Draft.earlier` keeps of somebody. */
export const KEPT = [
  'words',
  'name',
  'kind',
  'role',
  'many',
  ...FACTS,
] as const satisfies readonly (keyof Person)[];

/** For everybody of the earlier circle who they may be in today's talk; each of today only once. */
export function likenesses(earlier: EarlierCircle, today: Draft): ReadonlyMap<PersonId, Likeness> {
  const taken = Object.entries(today.earlier).map(([id, person]) => ({ id, person }));
  const named = peopleInOrder(today).filter(({ id }) => today.earlier[id] === undefined);
  const claimed = new Set<PersonId>();
  const claim = (
    among: readonly { id: PersonId; person: Called }[],
    person: Called,
  ): PersonId | undefined => {
    const alike = among.filter((one) => !claimed.has(one.id) && isAlike(one.person, person));
    const found = (alike.find((one) => isName(one.person.name, person.name)) ?? alike[0])?.id;
    if (found !== undefined) claimed.add(found);
    return found;
  };
  return new Map(
    peopleInOrder(earlier.draft).map(({ id, person }): [PersonId, Likeness] => {
      const there = claim(taken, person);
      if (there !== undefined) return [id, { there }];
      const same = claim(named, person);
      return [id, same === undefined ? {} : { same }];
    }),
  );
}

type Called = Pick<Person, 'words' | 'name'>;

function isAlike(one: Called, other: Called): boolean {
  if (one.words.toLowerCase() !== other.words.toLowerCase()) return false;
  return !one.name || !other.name || isName(one.name, other.name);
}

function isName(one = '', other = ''): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What is proposed for somebody: whoever is called the same is the same one, until the worker says otherwise. */
export function proposed({ same }: Likeness): Choice {
  return same === undefined ? { as: 'new' } : { as: 'same', id: same };
}

/**
 * The patch that begins today's talk with an earlier circle. What was said today stays: of who is there already only what
 * was not said today is filled in. Everybody who comes in also stands in `earlier`, as then; who was named today is spoken
 * of. Does nothing for who was taken over before.
 * @param choices what the worker chose; the proposal counts for who is not in it.
 * @param make the moment in milliseconds since 1970, and new ids.
 */
export function takeOver(
  today: Draft,
  earlier: EarlierCircle,
  choices: ReadonlyMap<PersonId, Choice>,
  make: { readonly now: number; readonly newId: () => string },
): Patch {
  const then = peopleInOrder(earlier.draft);
  const like = likenesses(earlier, today);
  const choiceOf = (id: PersonId): Choice => choices.get(id) ?? proposed(like.get(id) ?? {});
  const ids = new Map<PersonId, PersonId>();
  const coming: { id: PersonId; person: Person; to: PersonId; isNew: boolean }[] = [];
  for (const { id, person } of then) {
    const there = like.get(id)?.there;
    const choice = choiceOf(id);
    if (there !== undefined) {
      if (today.people[there]) ids.set(id, there);
    } else if (choice.as !== 'leftOut') {
      const same = choice.as === 'same' && today.people[choice.id] ? choice.id : undefined;
      const to = same ?? make.newId();
      ids.set(id, to);
      coming.push({ id, person, to, isNew: same === undefined });
    }
  }
  const set: [Path, unknown][] = [];
  const directions = new Set<string>();
  const latest = Math.max(0, ...Object.values(today.people).map(({ namedAt }) => namedAt));
  const from = Math.max(make.now, latest + 1);
  for (const [at, { id, person, to, isNew }] of coming.entries()) {
    const there = today.people[to];
    for (const field of KEPT) {
      if (person[field] === undefined) continue;
      set.push([['earlier', to, field], person[field]]);
      // A name goes to who was named today as well, as when somebody is named again.
      if (there?.[field] === undefined) set.push([['people', to, field], person[field]]);
    }
    set.push([['earlier', to, 'namedAt'], person.namedAt]);
    if (isNew) set.push([['people', to, 'namedAt'], from + at]);
    else set.push([['earlier', to, 'now'], 'same']);
    const via = ids.get(person.via ?? '');
    if (via !== undefined && via !== to && there?.via === undefined) set.push([['people', to, 'via'], via]);
    const date = earlier.dates[id];
    if (date !== undefined) set.push([['earlier', to, 'date'], date]);
    const thought: string[] = [];
    for (const direction of DIRECTIONS) {
      const tie = earlier.draft.ties[tieKey(id, direction)];
      if (!tie) continue;
      directions.add(direction);
      if (tie.by === 'worker') thought.push(direction);
      set.push([['earlier', to, direction], tie.note ?? '']);
      const key = tieKey(to, direction);
      const fields = tieFields(tie, today.ties[key]);
      if (!today.ties[key]) fields.push(['person', to], ['direction', direction]);
      set.push(...fields.map(([field, value]): [Path, unknown] => [['ties', key, field], value]));
    }
    if (thought.length > 0) set.push([['earlier', to, 'thought'], thought]);
  }
  for (const link of Object.values(earlier.draft.links)) {
    const [a, b] = [ids.get(link.a), ids.get(link.b)].toSorted();
    if (a === undefined || b === undefined || a === b || today.links[linkKey(a, b)]) continue;
    set.push([['links', linkKey(a, b), 'a'], a], [['links', linkKey(a, b), 'b'], b]);
  }
  // The dossier must not say of one question both somebody and "niemand".
  const answered = twoDirections.questions.filter(
    ({ id, answer }) => directions.has(answer) && today.answers[id]?.kind === 'nobody',
  );
  return { set, unset: answered.map(({ id }) => ['answers', id] as const) };
}

/** What is not said of this direction today. Whose words a note is goes along with it. */
function tieFields({ note, by, functions }: Tie, today: Tie | undefined): [string, unknown][] {
  const fields: [string, unknown][] = [];
  if (note !== undefined && today?.note === undefined) {
    fields.push(['note', note]);
    if (by !== undefined) fields.push(['by', by]);
  } else if (!today && by !== undefined) fields.push(['by', by]);
  if (functions !== undefined && today?.functions === undefined) fields.push(['functions', functions]);
  return fields;
}
