import { readPerson } from '../language/read-person';
import twoDirections from '../questions/sets/two-directions';
import { silentPeople } from '../memory/silent';
import { peopleInOrder, tieKey, type Direction, type Draft, type PersonId } from '../model/draft';
import type { Patch, Path } from '../model/patch';

/** Where a name was entered: under a question with a direction, under a cue, or as "via" somebody. */
export interface Naming {
  readonly direction?: Direction;
  readonly cue?: string;
  readonly via?: PersonId;
}

interface Typed {
  readonly words: string;
  readonly name?: string;
  readonly many: boolean;
  readonly note?: string;
}

/** "zus A.: belt elke dag": who it is, and after ": " what is said of them. Undefined for nothing. */
function readTyped(typed: string): Typed | undefined {
  const [, who = typed, note = ''] = /^(.*?): (.*)$/s.exec(typed) ?? [];
  const person = readPerson(who);
  return person && { ...person, ...(note.trim() && { note: note.trim() }) };
}

/**
 * People who may be the one that is typed now: the same words (and no other name) and not yet in this direction.
 * In the same direction the same words are somebody else: a second sister (DESIGN section 4). Who came from an earlier talk
 * and was not spoken of yet may be meant in every direction.
 */
export function samePeople(draft: Draft, typed: string, naming: Naming): PersonId[] {
  const read = readTyped(typed);
  if (!read) return [];
  const silent = silentPeople(draft);
  return peopleInOrder(draft)
    .filter(({ id, person }) => {
      if (naming.direction && draft.ties[tieKey(id, naming.direction)] && !silent.has(id)) return false;
      if (person.words.toLowerCase() !== read.words.toLowerCase()) return false;
      return !person.name || !read.name || person.name.toLowerCase() === read.name.toLowerCase();
    })
    .map(({ id }) => id);
}

/** Whether "nobody" was typed where a person goes: that is an answer to the question. */
export function isNobody(typed: string): boolean {
  return /^(niemand|geen(een)? mens|nobody|no one)[.!]?$/i.test(typed.trim());
}

/** The patch that puts somebody new into the draft; undefined when nothing was typed. */
export function namePerson(draft: Draft, id: PersonId, typed: string, naming: Naming): Patch | undefined {
  const read = readTyped(typed);
  if (!read) return undefined;
  const latest = Math.max(0, ...Object.values(draft.people).map((person) => person.namedAt));
  const set: [Path, unknown][] = [
    [['people', id, 'words'], read.words],
    [['people', id, 'namedAt'], Math.max(Date.now(), latest + 1)],
  ];
  if (read.name) set.push([['people', id, 'name'], read.name]);
  if (read.many) set.push([['people', id, 'many'], true]);
  if (naming.cue) set.push([['people', id, 'cue'], naming.cue]);
  if (naming.via) set.push([['people', id, 'via'], naming.via]);
  return { set: [...set, ...tiePaths(draft, id, read.note, naming)], ...noLongerNobody(draft, naming) };
}

/** The patch for "the same one": the direction, the note and the name that were typed now, if any. */
export function nameAgain(draft: Draft, id: PersonId, typed: string, naming: Naming): Patch {
  const read = readTyped(typed);
  const set = tiePaths(draft, id, read?.note, naming);
  if (read?.name && !draft.people[id]?.name) set.push([['people', id, 'name'], read.name]);
  if (draft.earlier[id]) set.push([['earlier', id, 'now'], 'same']);
  return { set, ...noLongerNobody(draft, naming) };
}

/** Who is named under a question takes its "niemand" back: the dossier must not say both. */
function noLongerNobody(draft: Draft, { direction, cue }: Naming): Patch {
  const question = cue ?? twoDirections.questions.find(({ answer }) => answer === direction)?.id;
  if (question === undefined || draft.answers[question]?.kind !== 'nobody') return {};
  return { unset: [['answers', question]] };
}

/** What is said of somebody under a cue tells what they are to the client: only there it has a place. */
function tiePaths(draft: Draft, id: PersonId, said: string | undefined, naming: Naming): [Path, unknown][] {
  const direction = naming.direction ?? (said ? 'toClient' : undefined);
  if (!direction) return [];
  const key = tieKey(id, direction);
  const note = [draft.ties[key]?.note, said].filter(Boolean).join('; ');
  return [
    [['ties', key, 'person'], id],
    [['ties', key, 'direction'], direction],
    ...(note ? ([[['ties', key, 'note'], note]] satisfies [Path, unknown][]) : []),
  ];
}

/** The patch that takes somebody out, with all ties and links; who was found through them stays. */
export function removePerson(draft: Draft, id: PersonId): Patch {
  const ties = Object.keys(draft.ties).filter((key) => draft.ties[key]?.person === id);
  const links = Object.keys(draft.links).filter((key) => {
    const link = draft.links[key];
    return link?.a === id || link?.b === id;
  });
  const via = Object.keys(draft.people).filter((other) => draft.people[other]?.via === id);
  return {
    unset: [
      ['people', id],
      ...ties.map((key) => ['ties', key] as const),
      ...links.map((key) => ['links', key] as const),
      ...via.map((other) => ['people', other, 'via'] as const),
    ],
  };
}

/** The patch that adds or takes away one direction. */
export function switchTie(draft: Draft, id: PersonId, direction: Direction): Patch {
  const key = tieKey(id, direction);
  return draft.ties[key]
    ? { unset: [['ties', key]] }
    : { set: tiePaths(draft, id, undefined, { direction }) };
}
