import type { Place, Refusal, Saved, StoredDraft } from '../messages/protocol';
import { isNoPatch, joinPatches, type Patch } from '../model/patch';

/** Longest time that a typed key waits, in milliseconds. A throttle: typing without a pause does not put it off. */
const WAIT = 300;
/** Waits before the same write is said again to a background that did not answer, in milliseconds. */
const RETRIES = [100, 400, 1500];

export type SaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: Refusal | 'silent' };

/** The talk that a patch belongs to: fixed when it is typed, whatever the page shows later. */
export interface SaveTarget {
  readonly id: string;
  readonly startedAt: number;
  readonly place: Place | null;
}

export interface Write extends SaveTarget {
  readonly base: number;
  readonly patch: Patch;
}

export interface Autosave {
  /** Takes a change; it is written within 300 ms, or at once. */
  add(patch: Patch, now: boolean): void;
  /** Writes what waits. Resolves when nothing waits any more, or writing failed. */
  flush(): Promise<void>;
  /** The panel goes away now: says everything at once, also what is being written already, and hears no answer. */
  leave(): void;
  /** Throws away what was not written yet, for good: the worker said so. */
  forget(): void;
  /** What was typed and is not in the database yet. */
  pending(): Patch;
  /** The panel took over a newer draft. */
  adopted(newer: StoredDraft): void;
  revision(): number;
}

/**
 * Writes the changes of one talk, one at a time and in order. What cannot be written stays pending and is tried
 * again with the next change.
 * @param write sends one write; rejects when nobody answers.
 */
export function makeAutosave(
  first: SaveTarget,
  firstRevision: number,
  write: (write: Write) => Promise<Saved>,
  onState: (state: SaveState) => void,
  onNewer: (stored: StoredDraft) => void,
): Autosave {
  let target = first;
  let revision = firstRevision;
  let waiting: Patch = {};
  let flying: Patch = {};
  // The revision on which the oldest unwritten key was typed: what is newer was not seen by the one who typed.
  let base = firstRevision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let forgotten = false;

  const send = async (patch: Patch): Promise<Saved | undefined> => {
    for (const wait of [0, ...RETRIES]) {
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      try {
        return await write({ ...target, base, patch });
      } catch {
        // Stopped in the middle, or updated. Writing the same again does no harm: it is the same text.
      }
    }
    return undefined;
  };

  const run = async (): Promise<void> => {
    while (!isNoPatch(waiting)) {
      flying = waiting;
      waiting = {};
      onState({ kind: 'saving' });
      const saved = await send(flying);
      if (!saved?.ok) {
        waiting = forgotten ? {} : joinPatches(flying, waiting);
        flying = {};
        onState({ kind: 'failed', reason: saved?.reason ?? 'silent' });
        return;
      }
      flying = {};
      // News of a still later write may have come before this answer.
      const latest = saved.revision >= revision;
      if (latest) revision = saved.revision;
      // What was typed in the meantime, before anybody saw what another panel wrote, keeps its older base.
      if (!saved.stored || isNoPatch(waiting)) base = revision;
      if (saved.stored && latest) onNewer(saved.stored);
      if (isNoPatch(waiting)) onState({ kind: 'saved', at: saved.savedAt });
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    add(patch, now) {
      if (isNoPatch(waiting) && isNoPatch(flying)) base = revision;
      waiting = joinPatches(waiting, patch);
      if (now) void flush();
      else timer ??= setTimeout(() => void flush(), WAIT);
    },
    flush,
    leave() {
      const patch = forgotten ? {} : joinPatches(flying, waiting);
      if (!isNoPatch(patch)) write({ ...target, base, patch }).catch(() => undefined);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      waiting = {};
      forgotten = true;
    },
    pending: () => (forgotten ? {} : joinPatches(flying, waiting)),
    adopted(newer) {
      revision = newer.revision;
      target = { ...target, startedAt: newer.draft.startedAt };
      if (isNoPatch(waiting) && isNoPatch(flying)) base = revision;
    },
    revision: () => revision,
  };
}
