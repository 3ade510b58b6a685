import { type Draft } from './draft';
import { COLLECTIONS, applyPatch, type Collection, type Path } from './patch';

/** What an entity cannot be without. */
const NEEDED: Readonly<Record<Collection, readonly string[]>> = {
  people: ['words', 'namedAt'],
  ties: ['person', 'direction'],
  links: ['a', 'b'],
  answers: ['kind', 'set', 'version', 'at'],
  transfers: ['at', 'text'],
  report: [],
  conflicts: ['text', 'at'],
  typing: ['text'],
  earlier: ['words', 'namedAt'],
  prompts: ['at'],
};

/** Fields that hold what somebody typed. */
const TYPED: readonly string[] = ['words', 'name', 'note', 'text', 'edited'];

/** What stands in these was not typed here, or stands elsewhere too. */
const NOT_TYPED: readonly Collection[] = ['conflicts', 'transfers', 'earlier'];

type Fields = Readonly<Record<string, unknown>>;

/** What was typed in this field of the draft; undefined for another kind of field, or an empty one. */
export function typedText(draft: Draft, [collection, id, field]: Path): string | undefined {
  if (!TYPED.includes(field) || NOT_TYPED.includes(collection)) return undefined;
  const entity: Fields = { ...draft[collection][id] };
  const value = entity[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The draft with a text set aside, until the worker says what becomes of it. Never writes over an earlier one. */
export function setAside(draft: Draft, path: Path, text: string, at: number): Draft {
  const key = path.join('/');
  const earlier = draft.conflicts[key]?.text ?? '';
  const both = text.includes(earlier) ? text : earlier.includes(text) ? earlier : `${earlier}\n${text}`;
  return { ...draft, conflicts: { ...draft.conflicts, [key]: { text: both, at } } };
}

/**
 * One panel removed something in which another was typing: what is left of it is no whole person, tie or answer.
 * Takes such halves out and sets the typed text aside. The same draft where all is whole.
 */
export function settle(draft: Draft, at: number): Draft {
  let next = draft;
  for (const collection of COLLECTIONS) {
    const gone: (readonly [Collection, string])[] = [];
    for (const [id, found] of Object.entries<object>(next[collection])) {
      const entity: Fields = { ...found };
      if (isWhole(next, collection, entity)) continue;
      for (const field of Object.keys(entity)) {
        const text = typedText(next, [collection, id, field]);
        if (text !== undefined) next = setAside(next, [collection, id, field], text, at);
      }
      gone.push([collection, id]);
    }
    // In one go: each costs a copy of the whole collection.
    if (gone.length > 0) next = applyPatch(next, { unset: gone });
  }
  return next;
}

function isWhole(draft: Draft, collection: Collection, entity: Fields): boolean {
  if (NEEDED[collection].some((field) => entity[field] === undefined)) return false;
  const stands = (id: unknown): boolean => draft.people[String(id)] !== undefined;
  if (collection === 'links') return stands(entity.a) && stands(entity.b);
  return collection !== 'ties' || stands(entity.person);
}
