import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { send } from '../messages/client';
import type { PanelState, Place, Refusal, StoredDraft } from '../messages/protocol';
import { emptyDraft, isEmpty, type Draft } from '../model/draft';
import { applyPatch, invertPatch, isNoPatch, type Patch } from '../model/patch';
import { randomId } from '../model/random-id';
import { settle } from '../model/settle';
import type { Settings } from '../profile/settings';
import { NOTHING_CHOSEN, chosenFrom, type Chosen } from './chosen';
import { makeHistory, sparingNotes, type History } from './history';
import { makeAutosave, type Autosave, type SaveState } from './autosave';
import { peopleWithoutNames, withoutNames } from './names';

/** How long a removal can be taken back, in milliseconds (R5). */
const UNDO_TIME = 10_000;

/** Something that was removed and can be put back. */
interface Undo {
  /** What the bar says: "zus A. is weg". */
  readonly said: string;
  /** Undefined: there is no way back, it is only said. */
  readonly put: (() => void) | undefined;
  /** What the button says, where it is not "put back". */
  readonly button?: string | undefined;
}

/** The state of one panel: what the background says, and the talk with everything that was typed. */
export interface Talk {
  /** Null until the background confirmed this frame. */
  readonly state: ReadonlySignal<PanelState | null>;
  /** With everything that was typed; without first names where they are not to be written down. */
  readonly draft: ReadonlySignal<Draft>;
  /** What was chosen for this panel, as far as it is known; the same object until it changes. */
  readonly chosen: ReadonlySignal<Chosen>;
  /** The part of it that is settings. */
  readonly settings: ReadonlySignal<Settings>;
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
  /** Changes the draft by one step in the picture, which can be taken back and done again. */
  edit(patch: Patch): void;
  readonly history: Pick<History, 'canUndo' | 'canRedo'>;
  undoEdit(): void;
  redoEdit(): void;
  /** Changes the draft and offers to take it back, by a button with its own words where `button` is given. */
  remove(patch: Patch, said: string, button?: string): void;
  flush(): Promise<void>;
  /** The panel goes away now: what was typed is sent without waiting for anything. */
  leave(): void;
  /** Tries again what failed, and asks how things are. */
  again(): Promise<void>;
  /** Removes this talk from the store, with undo; `said` tells so. */
  wipe(said: string): Promise<void>;
  /** Removes all talks from the store; `said` tells how many. There is no way back. */
  wipeAll(said: (count: number) => string): Promise<void>;
  /** Leaves a talk that is gone from the store or cannot be read, and begins with an empty one. */
  startAnew(): Promise<void>;
  place(): Place | null;
  say(text: string): void;
  /** Says it to everybody: to a screen reader, and for ten seconds on the screen. */
  tell(text: string): void;
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
  const history = makeHistory();
  let known = { said: '', chosen: NOTHING_CHOSEN };
  // Every answer of the background holds it anew: only a change may make the whole panel be drawn anew.
  const chosen = computed(() => {
    if (!state.value) return known.chosen;
    const { settings, profile } = state.value;
    const said = JSON.stringify([settings, profile]);
    if (said !== known.said) known = { said, chosen: chosenFrom(settings, profile) };
    return known.chosen;
  });
  const settings = computed(() => chosen.value.settings);
  const noNames = computed(() => settings.value.names === 'off');
  // Apart, so that the people are the same until one of them changes, as in the draft itself.
  const people = computed(() => draft.value.people);
  const shownPeople = computed(() => (noNames.value ? peopleWithoutNames(people.value) : people.value));
  const shown = computed(() =>
    noNames.value
      ? { ...draft.value, people: shownPeople.value, earlier: peopleWithoutNames(draft.value.earlier) }
      : draft.value,
  );
  let placeOfDraft: Place | null = null;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let confirmed = false;
  // Answers can overtake each other; an older one must never undo a newer one: it may be another client's.
  let asked = 0;
  let answered = 0;
  // Talks that could not be written when the page went elsewhere: in memory, until their own record is back.
  const unwritten = new Map<string, { readonly draft: Draft; readonly autosave: Autosave }>();

  function newAutosave(of: Draft, place: Place | null, revision: number): Autosave {
    const mine: Autosave = makeAutosave(
      { id: of.id, startedAt: of.startedAt, place },
      revision,
      (write) => send('draft.patch', write),
      (next) => {
        if (autosave !== mine) return;
        if (next.kind === 'failed') fail(next.reason);
        // A try is no news while the last one failed: the sentence stays until it worked.
        else if (next.kind !== 'saving' || save.value.kind !== 'failed') save.value = next;
      },
      (newer) => {
        if (autosave === mine) takeOver(newer);
      },
    );
    return mine;
  }

  function takeOver(newer: StoredDraft): void {
    history.clear();
    stored.value = newer;
    autosave.adopted(newer);
    draft.value = settle(applyPatch(newer.draft, autosave.pending()), Date.now());
  }

  function fail(reason: Refusal | 'silent'): void {
    if (save.value.kind !== 'failed' || save.value.reason !== reason) save.value = { kind: 'failed', reason };
  }

  /** Shows another talk, or an empty one. What was typed in the old one is written under its own id first. */
  function begin(next: PanelState): void {
    leaveBehind();
    clearUndo();
    history.clear();
    // What was said of somebody would stay in the page for a screen reader to find.
    announcement.value = '';
    placeOfDraft = next.place;
    stored.value = next.draft;
    save.value = { kind: 'nothing' };
    const id = next.draft?.draft.id ?? newId(next.place);
    const back = next.situation === 'open' ? unwritten.get(id) : undefined;
    unwritten.delete(id);
    if (back) {
      autosave = back.autosave;
      draft.value = back.draft;
      if (next.draft) takeOver(next.draft);
      void autosave.flush();
      return;
    }
    draft.value = next.draft?.draft ?? emptyDraft(id, Date.now());
    autosave = newAutosave(draft.value, next.place, next.draft?.revision ?? 0);
  }

  /** Writes what is left of the talk in sight; what cannot be written waits for its record to come back. */
  function leaveBehind(): void {
    const left = { draft: draft.value, autosave };
    if (isNoPatch(autosave.pending())) return;
    unwritten.set(left.draft.id, left);
    void autosave.flush().then(() => {
      if (isNoPatch(left.autosave.pending())) unwritten.delete(left.draft.id);
    });
  }

  /** Forgets the talk in sight, also what was not written: the worker said so. */
  function drop(next: PanelState | null): void {
    autosave.forget();
    unwritten.delete(draft.value.id);
    // What was asked before this knows of a talk that is gone.
    answered = ++asked;
    if (next) begin({ ...next, draft: null });
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
    const failed = save.value.kind === 'failed' ? save.value.reason : undefined;
    if (moved || (next.draft && next.draft.draft.id !== draft.value.id)) begin(next);
    else if (next.draft && stored.value && next.draft.draft.startedAt !== draft.value.startedAt) {
      // Wiped elsewhere, and begun anew there: not the talk that stands here.
      fail('gone');
    } else if (next.draft) {
      // Back after it was gone (undo in another panel), it counts from one again.
      if (failed === 'gone' || next.draft.revision > autosave.revision()) takeOver(next.draft);
      else stored.value = next.draft;
      if (failed && !unsaved) save.value = { kind: 'nothing' };
    } else if (!next.trouble) {
      // It was wiped or it expired. What stands on the screen is the last of it.
      if (stored.value && !unsaved) fail('gone');
      else if (failed && failed !== 'gone' && !unsaved) save.value = { kind: 'nothing' };
    }
    if (next.trouble) fail(next.trouble.reason);
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
    draft: shown,
    chosen,
    settings,
    save,
    undo,
    announcement,
    expiresAt: computed(() => stored.value?.expiresAt),
    dropped: computed(() => stored.value?.dropped ?? []),
    async refresh() {
      const turn = ++asked;
      const next = confirmed ? await send('panel.state', {}) : await send('panel.hello', { nonce: hello });
      confirmed ||= next !== null;
      if (!next || turn < answered) return;
      answered = turn;
      apply(next);
    },
    change(change, now = false) {
      const patch = noNames.value ? withoutNames(change) : change;
      if (isEmpty(draft.value) && !stored.value && isNoPatch(autosave.pending())) {
        // A talk begins with its first word, not when the panel was opened.
        draft.value = emptyDraft(draft.value.id, Date.now());
        autosave = newAutosave(draft.value, placeOfDraft, 0);
      }
      draft.value = applyPatch(draft.value, patch);
      autosave.add(patch, now);
    },
    edit(patch) {
      history.add(draft.value, patch);
      talk.change(patch, true);
    },
    history,
    undoEdit() {
      const back = history.undo();
      if (back) talk.change(sparingNotes(draft.value, back), true);
    },
    redoEdit() {
      const there = history.redo();
      if (there) talk.change(there, true);
    },
    remove(patch, said, button) {
      history.clear();
      const back = invertPatch(draft.value, patch);
      talk.change(patch, true);
      talk.say(said);
      offerUndo({ said, put: () => talk.change(back, true), button });
    },
    flush: () => autosave.flush(),
    leave: () => autosave.leave(),
    async again() {
      await autosave.flush();
      await talk.refresh().catch(() => fail('silent'));
    },
    async wipe(said) {
      await autosave.flush();
      const gone = draft.value;
      const before = stored.value;
      const place = placeOfDraft;
      // From here on it is not missed.
      stored.value = null;
      try {
        await send('draft.wipe', { id: gone.id });
      } catch {
        stored.value = before;
        fail('refused');
        return;
      }
      drop(state.value);
      talk.say(said);
      if (isEmpty(gone)) {
        await talk.refresh().catch(() => undefined);
        return;
      }
      const putBack = async (): Promise<void> => {
        const expiresAt = before?.expiresAt ?? null;
        // What was begun here in the meantime becomes part of it: that is no other talk.
        stored.value = null;
        const saved = await send('draft.restore', { draft: gone, place, expiresAt }).catch(() => undefined);
        if (saved?.ok) {
          await talk.refresh();
          return;
        }
        draft.value = gone;
        fail(saved?.reason ?? 'silent');
      };
      offerUndo({ said, put: () => void putBack() });
      await talk.refresh().catch(() => undefined);
    },
    async wipeAll(said) {
      await autosave.flush();
      stored.value = null;
      try {
        const count = await send('draft.wipeAll', {});
        unwritten.clear();
        drop(state.value);
        talk.tell(said(count));
      } catch {
        fail('refused');
      }
      await talk.refresh().catch(() => undefined);
    },
    async startAnew() {
      const damaged = state.value?.trouble?.reason === 'unreadable' ? state.value.trouble.id : null;
      if (damaged !== null) await send('draft.wipe', { id: damaged }).catch(() => undefined);
      drop(state.value);
      await talk.refresh().catch(() => fail('silent'));
    },
    tell(text) {
      talk.say(text);
      offerUndo({ said: text, put: undefined });
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
