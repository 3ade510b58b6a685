import * as v from 'valibot';
import { emptyDraft, tieKey, type Draft } from '../model/draft';
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

/**
 * The one function that everything passes that claims to be a draft: fills in, repairs, and leaves out what
 * does not fit, by name. Ties of people who are not there go, also by name.
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
  const ties = Object.entries(draft.ties).filter(([id, tie]) => {
    const stands = draft.people[tie.person] !== undefined && id === tieKey(tie.person, tie.direction);
    if (!stands) dropped.push(`ties/${id}`);
    return stands;
  });
  return { draft: { ...draft, ties: Object.fromEntries(ties) }, dropped };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
