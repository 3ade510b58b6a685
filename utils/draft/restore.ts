import * as v from 'valibot';
import { emptyDraft, linkKey, tieKey, type Draft } from '../model/draft';
import { isRecord } from '../model/is-record';
import { COLLECTIONS } from '../model/patch';
import { ENTITY, isKey, moment } from './schema';

/** What is stored: the draft with the version of its shape. */
export const DRAFT_VERSION = 1;

export interface Restored {
  readonly draft: Draft;
  /** Places that could not be read and were left out, e.g. "people/4f1c". */
  readonly dropped: readonly string[];
}

const HEAD = v.object({ id: v.pipe(v.string(), v.uuid()), startedAt: moment });

const PERSON = 'people/';

/**
 * The one function that everything passes that claims to be a draft: fills in, repairs, and leaves out what
 * does not fit, by name. Ties and links of people who are not there go, also by name.
 * @throws Error with a reason when it is no draft at all or comes from a newer Kring.
 */
export function restoreDraft(value: unknown): Restored {
  const head = v.safeParse(HEAD, value);
  if (!head.success || !isRecord(value)) throw new Error('not a draft');
  if (typeof value.version === 'number' && value.version > DRAFT_VERSION) throw new Error('newer draft');
  const dropped: string[] = [];
  const parts = Object.fromEntries(
    COLLECTIONS.map((name) => {
      const kept: Record<string, unknown> = {};
      const found = value[name];
      if (found !== undefined && !isRecord(found)) dropped.push(name);
      for (const [id, entity] of Object.entries(isRecord(found) ? found : {})) {
        const parsed = v.safeParse(ENTITY[name], entity);
        if (parsed.success && isKey(id)) kept[id] = parsed.output;
        else dropped.push(`${name}/${id}`);
      }
      return [name, kept];
    }),
  );
  const draft = { ...emptyDraft(head.output.id, head.output.startedAt), ...parts };
  const there = (id: string): boolean => draft.people[id] !== undefined;
  const lost = new Set(dropped.flatMap((name) => (name.startsWith(PERSON) ? name.slice(PERSON.length) : [])));
  const ties = standing('ties', draft.ties, dropped, (id, { person, direction }) => {
    return there(person) && id === tieKey(person, direction);
  });
  const links = standing('links', draft.links, dropped, (id, { a, b }) => {
    return there(a) && there(b) && a !== b && id === linkKey(a, b);
  });
  // Of whom the damage took what was said today must not be told that they are gone.
  const earlier = standing('earlier', draft.earlier, dropped, (id) => !lost.has(id));
  return { draft: { ...draft, ties, links, earlier }, dropped };
}

/** Those of which the key and the people are right; what does not stand is named in `dropped`. */
function standing<Entity>(
  name: string,
  found: Readonly<Record<string, Entity>>,
  dropped: string[],
  stands: (id: string, entity: Entity) => boolean,
): Record<string, Entity> {
  return Object.fromEntries(
    Object.entries(found).filter(([id, entity]) => {
      const right = stands(id, entity);
      if (!right) dropped.push(`${name}/${id}`);
      return right;
    }),
  );
}
