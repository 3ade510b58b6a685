import { DRAFT_VERSION, restoreDraft } from '../draft/restore';
import { emptyDraft, type Draft } from '../model/draft';
import { COLLECTIONS, applyPatch, type Patch, type Path } from '../model/patch';
import { setAside, settle, typedText } from '../model/settle';
import type { Refusal, Saved, StoredDraft } from '../messages/protocol';
import { seal, unseal } from './crypto';
import type { Row } from './rows';
import { openStore, type Store } from './store';
import { inTurn } from './turn';

/** No draft lives longer than this, whatever the settings say (R4): 7 days, in milliseconds. */
const LONGEST = 7 * 24 * 3_600_000;

/** Who wrote a field last, and when, so that a race between two panels is seen. */
interface Change {
  readonly revision: number;
  readonly by: string;
}
type Changes = Readonly<Record<string, Change>>;

/** A draft in memory, as the last write left it. The background may lose it at any moment. */
interface Loaded {
  readonly head: Head;
  readonly stored: StoredDraft;
  readonly changes: Changes;
}

/** Where a draft belongs. */
interface Owner {
  /** Hashes of the place where it was typed; only used when the draft is new. */
  readonly site: string;
  readonly record: string;
}

export interface SaveRequest extends Owner {
  readonly id: string;
  readonly startedAt: number;
  /** Which panel writes. */
  readonly by: string;
  /** Revision on which the panel typed; 0 for a new draft. */
  readonly base: number;
  readonly patch: Patch;
  /** How long a new draft is kept, in milliseconds; only asked for a new one. */
  readonly keepFor: () => Promise<number>;
}

type Head = Omit<Row, 'iv' | 'data'>;

/** The draft is there and cannot be read: damaged, of another key, or of a newer Kring. */
class Unreadable extends Error {}

const loaded = new Map<string, Loaded>();

/**
 * Writes a patch; answers only when it is in the store. The answer holds the whole draft when somebody else
 * wrote in between. A field that both wrote keeps the new text and sets the other aside in `conflicts`.
 */
export function saveDraft(request: SaveRequest): Promise<Saved> {
  return inTurn(async () => {
    try {
      const store = await openStore();
      const known = await load(store, request.id);
      // Wiped and begun anew under the same id (it follows from the record) is another talk too.
      const other = known?.stored.draft.startedAt !== request.startedAt;
      if (request.base > 0 && other) return { ok: false, reason: 'gone' };
      const row = known?.head ?? newRow(request, Date.now() + (await request.keepFor()));
      const before = known?.stored.draft ?? emptyDraft(request.id, request.startedAt);
      const patched = applyPatch(before, request.patch);
      const draft = settle(keepBoth(before, patched, request, known?.changes ?? {}), Date.now());
      const revision = row.revision + 1;
      const changes = { ...known?.changes, ...changesOf(request, revision) };
      await write(store, row, revision, draft, changes, known?.stored.dropped ?? []);
      const alone = row.revision === request.base && draft === patched;
      return { ok: true, revision, savedAt: Date.now(), stored: alone ? null : stateOf(request.id) };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  });
}

/**
 * Puts a removed draft back as it was (undo), until the moment at which it would have expired. What was begun anew
 * under the same id in the meantime stays too.
 */
export function putBack(draft: unknown, owner: Owner, expiresAt: number): Promise<Saved> {
  return inTurn(async () => {
    try {
      const restored = restoreDraft(draft);
      const { id, startedAt } = restored.draft;
      const store = await openStore();
      const since = await load(store, id);
      const row = newRow({ ...owner, id, startedAt }, expiresAt);
      const both = since ? together(restored.draft, since.stored.draft) : restored.draft;
      const revision = (since?.stored.revision ?? 0) + 1;
      await write(store, row, revision, both, since?.changes ?? {}, restored.dropped);
      return { ok: true, revision, savedAt: Date.now(), stored: stateOf(id) };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  });
}

/**
 * The draft, or undefined when it is not there (any more).
 * @throws when the database refuses, or the draft is there and cannot be read; see `reasonOf`.
 */
export function readDraft(id: string): Promise<StoredDraft | undefined> {
  return inTurn(async () => (await load(await openStore(), id))?.stored);
}

/** Everything that lies in the store, without content. Drafts whose time is over are removed first (R4). */
export async function listRows(): Promise<Head[]> {
  return inTurn(async () => {
    const { rows, longest } = await openStore();
    const now = Date.now();
    const left: Head[] = [];
    for (const row of await rows.all()) {
      if (row.expiresAt <= now) await remove(row.id);
      else {
        const sound = repair(row, now, longest);
        if (sound !== row) {
          await rows.put(sound);
          // Else the next write would put back the time of before.
          loaded.delete(row.id);
        }
        left.push(sound);
      }
    }
    return left;
  });
}

/** The same talk under another record: what says whose record a page shows became another thing. */
export function giveRecord(id: string, record: string): Promise<void> {
  return inTurn(async () => {
    const { rows } = await openStore();
    const row = await rows.get(id);
    if (row) await rows.put({ ...row, record });
    loaded.delete(id);
  });
}

/** Removes one draft; one that is not there is no fault. */
export function removeDraft(id: string): Promise<void> {
  return inTurn(() => remove(id));
}

/** @returns how many drafts were removed. */
export function removeAllDrafts(): Promise<number> {
  return inTurn(async () => {
    const { rows } = await openStore();
    const count = await rows.clear();
    loaded.clear();
    return count;
  });
}

/** Somebody says that this draft of before the browser was started is theirs (R10). */
export function claimDraft(id: string): Promise<void> {
  return inTurn(async () => {
    const { rows, session } = await openStore();
    const row = await rows.get(id);
    if (row) await rows.put({ ...row, session });
  });
}

/** Removes what was last written before the browser was started (R10). @returns how many drafts were removed. */
export function removeOfBefore(): Promise<number> {
  return inTurn(async () => {
    const { rows, session } = await openStore();
    const before = (await rows.all()).filter((row) => row.session !== session);
    for (const { id } of before) await remove(id);
    return before.length;
  });
}

/** What a fault of the store means to a worker. */
export function reasonOf(error: unknown): Refusal {
  if (error instanceof Unreadable) return 'unreadable';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

async function remove(id: string): Promise<void> {
  await (await openStore()).rows.remove(id);
  loaded.delete(id);
}

async function rowOf({ rows }: Store, id: string): Promise<Row | undefined> {
  const row = await rows.get(id);
  return row && row.expiresAt <= Date.now() ? undefined : row;
}

/**
 * A row that is damaged, was written while the clock was wrong, or while more was allowed, may not stay longer than
 * `longest` (milliseconds), and not go at once either.
 */
function repair(row: Row, now: number, longest: number): Row {
  if (row.expiresAt <= now + longest && Number.isFinite(row.startedAt)) return row;
  return {
    ...row,
    expiresAt: Math.min(Number.isFinite(row.expiresAt) ? row.expiresAt : Infinity, now + longest),
    startedAt: Number.isFinite(row.startedAt) ? row.startedAt : now,
  };
}

async function load(store: Store, id: string): Promise<Loaded | undefined> {
  const row = await rowOf(store, id);
  if (!row) {
    loaded.delete(id);
    return undefined;
  }
  const cached = loaded.get(id);
  if (cached?.stored.revision === row.revision) return cached;
  const keys = await store.keys();
  try {
    if (!Number.isSafeInteger(row.revision)) throw new Error('no revision');
    const content = await unseal(keys, id, row);
    const { draft, dropped } = restoreDraft(content);
    if (draft.id !== id) throw new Error('the draft of another row');
    const { iv: _, data: __, ...head } = row;
    const fresh: Loaded = {
      head,
      stored: { draft, dropped, revision: row.revision, expiresAt: row.expiresAt },
      changes: changesIn(content),
    };
    loaded.set(id, fresh);
    return fresh;
  } catch (cause) {
    throw new Unreadable('this draft cannot be read', { cause });
  }
}

function stateOf(id: string): StoredDraft | null {
  return loaded.get(id)?.stored ?? null;
}

function newRow(of: Owner & { readonly id: string; readonly startedAt: number }, expiresAt: number): Head {
  return {
    id: of.id,
    site: of.site,
    record: of.record,
    revision: 0,
    startedAt: of.startedAt,
    expiresAt: Math.min(expiresAt, Date.now() + LONGEST),
  };
}

async function write(
  { rows, keys, session, mark }: Store,
  { sealedIn: _, ...row }: Head,
  revision: number,
  draft: Draft,
  changes: Changes,
  dropped: readonly string[],
): Promise<void> {
  const sealed = await seal(await keys(), row.id, { version: DRAFT_VERSION, ...draft, changes });
  // Who writes has it on the screen: from now on it is a draft of this run of the browser.
  await rows.put({ ...row, ...mark, ...sealed, revision, session });
  const stored = { draft, revision, expiresAt: row.expiresAt, dropped };
  loaded.set(row.id, { head: { ...row, revision }, stored, changes });
}

/** `patched`, with every typed text set aside that the patch took away without its panel having seen it. */
function keepBoth(before: Draft, patched: Draft, request: SaveRequest, changes: Changes): Draft {
  let draft = patched;
  for (const path of touched(before, request.patch)) {
    const last = changes[path.join('/')];
    if (!last || last.by === request.by || last.revision <= request.base) continue;
    const there = typedText(before, path);
    if (there === undefined || typedText(patched, path)?.includes(there)) continue;
    draft = setAside(draft, path, there, Date.now());
  }
  return draft;
}

/** Every field that a patch changes or takes away. */
function touched(before: Draft, patch: Patch): Path[] {
  const gone = (patch.unset ?? []).flatMap(([collection, id, field]) =>
    (field === undefined ? Object.keys(before[collection][id] ?? {}) : [field]).map((each): Path => [
      collection,
      id,
      each,
    ]),
  );
  return [...gone, ...(patch.set ?? []).map(([path]) => path)];
}

/** Two drafts of one id as one; in a field of both, `later` counts. */
function together(earlier: Draft, later: Draft): Draft {
  const set = COLLECTIONS.flatMap((name) =>
    Object.entries<object>(later[name]).flatMap(([id, entity]) =>
      Object.entries<unknown>({ ...entity }).map(([field, value]) => [[name, id, field], value] as const),
    ),
  );
  return applyPatch(earlier, { set });
}

function changesOf({ patch, by }: SaveRequest, revision: number): Changes {
  return Object.fromEntries((patch.set ?? []).map(([path]) => [path.join('/'), { revision, by }]));
}

function changesIn(content: unknown): Changes {
  if (typeof content !== 'object' || content === null || !('changes' in content)) return {};
  const entries = Object.entries(content.changes ?? {}) as [string, unknown][];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Change] => {
      const [, change] = entry;
      if (typeof change !== 'object' || change === null || !('revision' in change)) return false;
      return 'by' in change && typeof change.revision === 'number' && typeof change.by === 'string';
    }),
  );
}
