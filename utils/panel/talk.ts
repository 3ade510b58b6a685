import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { send } from '../messages/client';
import type { PanelState, Place, StoredDraft } from '../messages/protocol';
import { emptyDraft, isEmpty, type Draft } from '../model/draft';
import { applyPatch, invertPatch, isNoPatch, type Patch } from '../model/patch';
import { randomId } from '../model/random-id';
import { makeAutosave, type Autosave, type SaveState } from './autosave';

/** How long a removal can be taken back, in milliseconds (R5). */
export const UNDO_TIME = 10_000;

/** Something that was removed and can be put back. */
export interface Undo {
  /** What the bar says: "zus A. is weg". */
  readonly said: string;
  /** Undefined: there is no way back, it is only said. */
  readonly put: (() => void) | undefined;
}

/** The state of one panel: what the background says, and the talk with everything that was typed. */
export interface Talk {
  /** Null until the background confirmed this frame. */
  readonly state: ReadonlySignal<PanelState | null>;
  readonly draft: ReadonlySignal<Draft>;
  readonly save: ReadonlySignal<SaveState>;
  readonly undo: Signal<Undo | null>;
  /** What a screen reader hears. */
  readonly announcement: Signal<string>;
  /** Milliseconds since 1970 at which the draft will be gone; undefined for a draft that is not stored yet. */
  readonly expiresAt: ReadonlySignal<number | undefined>;
  readonly dropped: ReadonlySignal<readonly string[]>;
  /** Asks the background how things are. */
  refresh(): Promise<void>;
  /** Changes the draft. `now`: a whole answer (Enter, a choice), not a key. */
  change(patch: Patch, now?: boolean): void;
  /** Changes the draft and offers to take it back. */
  remove(patch: Patch, said: string): void;
  flush(): Promise<void>;
  /** Removes this talk from the store, with undo; `said` tells so. */
  wipe(said: string): Promise<void>;
  /** Leaves a talk that is gone from the store, and begins with an empty one. */
  startAnew(): Promise<void>;
  place(): Place | null;
  say(text: string): void;
}

/**
 * @param hello how this panel introduces itself: the number in its address, or null in a tab of its own.
 */
export function makeTalk(hello: string | null): Talk {
  const state = signal<PanelState | null>(null);
  const draft = signal<Draft>(emptyDraft('', 0));
  const save = signal<SaveState>({ kind: 'nothing' });
  const undo = signal<Undo | null>(null);
  const announcement = signal('');
  const stored = signal<StoredDraft | null>(null);
  let autosave: Autosave = newAutosave(emptyDraft('', 0), null, 0);
  let placeOfDraft: Place | null = null;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let confirmed = false;

  function newAutosave(of: Draft, place: Place | null, revision: number): Autosave {
    const mine: Autosave = makeAutosave(
      { id: of.id, startedAt: of.startedAt, place },
      revision,
      (write) => send('draft.patch', write),
      (next) => {
        if (autosave === mine) save.value = next;
      },
      (newer) => {
        if (autosave === mine) takeOver(newer);
      },
    );
    return mine;
  }

  function takeOver(newer: StoredDraft): void {
    stored.value = newer;
    autosave.adopted(newer.revision);
    draft.value = applyPatch(newer.draft, autosave.pending());
  }

  /** Shows another talk, or an empty one. What was typed in the old one is written under its own id first. */
  function begin(next: PanelState): void {
    void autosave.flush();
    clearUndo();
    // What was said of somebody would stay in the page for a screen reader to find.
    announcement.value = '';
    placeOfDraft = next.place;
    stored.value = next.draft;
    draft.value = next.draft?.draft ?? emptyDraft(newId(next.place), Date.now());
    autosave = newAutosave(draft.value, next.place, next.draft?.revision ?? 0);
    save.value = { kind: 'nothing' };
  }

  function apply(next: PanelState | null): void {
    const before = state.value;
    state.value = next;
    if (!next || next.situation !== 'open') {
      // Nothing of a talk stays in sight, or in reach, on a page that may be another client's.
      if (next) begin({ ...next, draft: null });
      return;
    }
    const moved = before?.situation !== 'open' || !samePlace(before.place, next.place);
    const unsaved = !isNoPatch(autosave.pending());
    if (moved || (next.draft && next.draft.draft.id !== draft.value.id)) begin(next);
    else if (next.draft && next.draft.revision > autosave.revision()) takeOver(next.draft);
    else if (next.draft) stored.value = next.draft;
    else if (stored.value && !unsaved) {
      // It was wiped or it expired. What stands on the screen is the last of it.
      save.value = { kind: 'failed', reason: 'gone' };
    }
  }

  function clearUndo(): void {
    clearTimeout(undoTimer);
    undo.value = null;
  }

  function offerUndo(next: Undo): void {
    clearUndo();
    undo.value = next;
    undoTimer = setTimeout(clearUndo, UNDO_TIME);
  }

  const talk: Talk = {
    state,
    draft,
    save,
    undo,
    announcement,
    expiresAt: computed(() => stored.value?.expiresAt),
    dropped: computed(() => stored.value?.dropped ?? []),
    async refresh() {
      const next = confirmed ? await send('panel.state', {}) : await send('panel.hello', { nonce: hello });
      confirmed ||= next !== null;
      if (next) apply(next);
    },
    change(patch, now = false) {
      draft.value = applyPatch(draft.value, patch);
      autosave.add(patch, now);
    },
    remove(patch, said) {
      const back = invertPatch(draft.value, patch);
      talk.change(patch, true);
      talk.say(said);
      offerUndo({ said, put: () => talk.change(back, true) });
    },
    flush: () => autosave.flush(),
    async wipe(said) {
      await autosave.flush();
      const gone = draft.value;
      const place = placeOfDraft;
      await send('draft.wipe', { id: gone.id });
      if (state.value) begin({ ...state.value, draft: null });
      talk.say(said);
      if (isEmpty(gone)) return;
      offerUndo({
        said,
        put: () => void send('draft.restore', { draft: gone, place }).then(() => talk.refresh()),
      });
    },
    async startAnew() {
      if (state.value) begin({ ...state.value, draft: null });
      await talk.refresh();
    },
    place: () => placeOfDraft,
    say(text) {
      // The same text twice is announced twice only if it differs.
      announcement.value = announcement.value === text ? `${text}\u00a0` : text;
    },
  };
  return talk;
}

function samePlace(a: Place | null, b: Place | null): boolean {
  if (a?.record !== undefined || b?.record !== undefined)
    return a?.site === b?.site && a?.record === b?.record;
  return a?.site === b?.site && a?.navigation === b?.navigation;
}

/** Two panels on one record must mean one draft, so there the id follows from the record. */
function newId(place: Place | null): string {
  if (!place?.record) return randomId();
  return place.record.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
