import { DRAFT_VERSION, restoreDraft } from '../draft/restore';
import { emptyDraft, type Draft } from '../model/draft';
import { applyPatch, type Patch, type Path } from '../model/patch';
import type { Refusal, Saved, StoredDraft } from '../messages/protocol';
import { seal, unseal } from './crypto';
import { database, installationKeys, type Row } from './database';

/** A draft in memory, as the last write left it. The background may lose it at any moment. */
interface Loaded {
  readonly stored: StoredDraft;
  /** Revision at which each field was last written, so that a race between two panels is seen. */
  readonly changes: Readonly<Record<string, number>>;
}

export interface SaveRequest {
  readonly id: string;
  readonly startedAt: number;
  /** Hashes of the place where it was typed; only used when the draft is new. */
  readonly site: string;
  readonly record: string;
  /** Revision on which the panel typed; 0 for a new draft. */
  readonly base: number;
  readonly patch: Patch;
  /** How long a new draft is kept, in milliseconds. */
  readonly keepFor: number;
}

const loaded = new Map<string, Loaded>();

// Reading, changing and writing one draft takes several awaits; two at once would lose the first.
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
}

/**
 * Writes a patch; answers only when it is in the database. The answer holds the whole draft when somebody else
 * wrote in between. A field that both wrote keeps the new text and sets the other aside in `conflicts`.
 */
export function saveDraft(request: SaveRequest): Promise<Saved> {
  return inTurn(async () => {
    try {
      const known = await load(request.id);
      if (!known && request.base > 0) return { ok: false, reason: 'gone' };
      const row = known ? await rowOf(request.id) : newRow(request);
      if (!row) return { ok: false, reason: 'gone' };
      const before = known?.stored.draft ?? emptyDraft(request.id, request.startedAt);
      const revision = row.revision + 1;
      const patch = keepBoth(before, request, known?.changes ?? {});
      const draft = applyPatch(before, patch);
      const changes = { ...known?.changes, ...changesOf(patch, revision) };
      await write(row, revision, draft, changes, known?.stored.dropped ?? []);
      const alone = row.revision === request.base && patch === request.patch;
      return { ok: true, revision, savedAt: Date.now(), stored: alone ? null : stateOf(request.id) };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  });
}

/** Puts a removed draft back as it was (undo). */
export function putBack(
  draft: unknown,
  request: Omit<SaveRequest, 'base' | 'patch' | 'id' | 'startedAt'>,
): Promise<Saved> {
  return inTurn(async () => {
    try {
      const restored = restoreDraft(draft);
      const { id, startedAt } = restored.draft;
      // Somebody began anew in the meantime: that talk is not written over.
      if (await rowOf(id)) return { ok: false, reason: 'gone' };
      const row = newRow({ ...request, id, startedAt, base: 0, patch: {} });
      await write(row, 1, restored.draft, {}, restored.dropped);
      return { ok: true, revision: 1, savedAt: Date.now(), stored: stateOf(id) };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  });
}

/**
 * The draft, or undefined when it is not there (any more).
 * @throws when the database refuses, or the draft is there and cannot be read.
 */
export function readDraft(id: string): Promise<StoredDraft | undefined> {
  return inTurn(async () => (await load(id))?.stored);
}

/** Everything that lies in the database, without content. Drafts whose time is over are removed first (R4). */
export async function listRows(): Promise<Omit<Row, 'iv' | 'data'>[]> {
  return inTurn(async () => {
    const db = await database();
    const rows = await db.getAll('drafts');
    const over = rows.filter((row) => row.expiresAt <= Date.now());
    for (const row of over) await remove(row.id);
    return rows.filter((row) => !over.includes(row));
  });
}

export function removeDraft(id: string): Promise<void> {
  return inTurn(() => remove(id));
}

/** @returns how many drafts were removed. */
export function removeAllDrafts(): Promise<number> {
  return inTurn(async () => {
    const db = await database();
    const tx = db.transaction('drafts', 'readwrite');
    const count = await tx.store.count();
    await tx.store.clear();
    await tx.done;
    loaded.clear();
    return count;
  });
}

async function remove(id: string): Promise<void> {
  const db = await database();
  await db.delete('drafts', id);
  loaded.delete(id);
}

async function rowOf(id: string): Promise<Row | undefined> {
  const row = await (await database()).get('drafts', id);
  return row && row.expiresAt > Date.now() ? row : undefined;
}

async function load(id: string): Promise<Loaded | undefined> {
  const row = await rowOf(id);
  if (!row) {
    loaded.delete(id);
    return undefined;
  }
  const cached = loaded.get(id);
  if (cached?.stored.revision === row.revision) return cached;
  const content = await unseal(await installationKeys(), id, row);
  const { draft, dropped } = restoreDraft(content);
  const fresh: Loaded = {
    stored: { draft, dropped, revision: row.revision, expiresAt: row.expiresAt },
    changes: changesIn(content),
  };
  loaded.set(id, fresh);
  return fresh;
}

function stateOf(id: string): StoredDraft | null {
  return loaded.get(id)?.stored ?? null;
}

function newRow(request: SaveRequest): Omit<Row, 'iv' | 'data'> {
  return {
    id: request.id,
    site: request.site,
    record: request.record,
    revision: 0,
    startedAt: request.startedAt,
    expiresAt: Date.now() + request.keepFor,
  };
}

async function write(
  row: Omit<Row, 'iv' | 'data'>,
  revision: number,
  draft: Draft,
  changes: Readonly<Record<string, number>>,
  dropped: readonly string[],
): Promise<void> {
  const sealed = await seal(await installationKeys(), row.id, { version: DRAFT_VERSION, ...draft, changes });
  const db = await database();
  const tx = db.transaction('drafts', 'readwrite');
  await tx.store.put({ ...row, ...sealed, revision });
  await tx.done;
  loaded.set(row.id, { stored: { draft, revision, expiresAt: row.expiresAt, dropped }, changes });
}

/** The patch, with a `conflicts` entry for every text that it would write over without having seen it. */
function keepBoth(before: Draft, request: SaveRequest, changes: Readonly<Record<string, number>>): Patch {
  const lost: (readonly [Path, unknown])[] = [];
  for (const [path, value] of request.patch.set ?? []) {
    const [collection, id, field] = path;
    if (collection === 'conflicts' || (changes[path.join('/')] ?? 0) <= request.base) continue;
    const entity: Readonly<Record<string, unknown>> = { ...before[collection][id] };
    const there = entity[field];
    if (typeof there !== 'string' || there === '' || there === value) continue;
    if (typeof value === 'string' && value.includes(there)) continue;
    lost.push(
      [['conflicts', path.join('/'), 'text'], there],
      [['conflicts', path.join('/'), 'at'], Date.now()],
    );
  }
  return lost.length === 0
    ? request.patch
    : { ...request.patch, set: [...(request.patch.set ?? []), ...lost] };
}

function changesOf(patch: Patch, revision: number): Record<string, number> {
  return Object.fromEntries((patch.set ?? []).map(([path]) => [path.join('/'), revision]));
}

function changesIn(content: unknown): Record<string, number> {
  if (typeof content !== 'object' || content === null || !('changes' in content)) return {};
  const entries = Object.entries(content.changes ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function reasonOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'OperationError' || (error instanceof Error && /draft$/.test(error.message)))
    return 'unreadable';
  return 'refused';
}
