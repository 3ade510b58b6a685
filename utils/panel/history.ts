import { signal, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../model/draft';
import { invertPatch, type Patch } from '../model/patch';

/** How many steps can be taken back. */
const LONGEST = 100;

/** What was changed in the picture, step by step, to take back and to do again. */
export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Remembers a step; `draft` is the draft before it. */
  add(draft: Draft, patch: Patch): void;
  /** The patch that takes the last step back; undefined where there is none. */
  undo(): Patch | undefined;
  /** The patch of the step that was taken back last. */
  redo(): Patch | undefined;
  /** After somebody was removed, or another panel changed the talk: an old step could bring back half a person. */
  clear(): void;
}

/** An empty history. */
export function makeHistory(): History {
  const canUndo = signal(false);
  const canRedo = signal(false);
  let steps: { readonly there: Patch; readonly back: Patch }[] = [];
  /** How many of `steps` are done. */
  let done = 0;
  const tell = (): void => {
    canUndo.value = done > 0;
    canRedo.value = done < steps.length;
  };
  return {
    canUndo,
    canRedo,
    add(draft, patch) {
      steps = [...steps.slice(0, done), { there: patch, back: invertPatch(draft, patch) }].slice(-LONGEST);
      done = steps.length;
      tell();
    },
    undo() {
      const step = steps[done - 1];
      if (step) done -= 1;
      tell();
      return step?.back;
    },
    redo() {
      const step = steps[done];
      if (step) done += 1;
      tell();
      return step?.there;
    },
    clear() {
      steps = [];
      done = 0;
      tell();
    },
  };
}

/**
 * The step back as it is now: a direction in which something was said since then stays, and only what the step added
 * goes. Nobody's words go without a press that says so.
 */
export function sparingNotes(draft: Draft, back: Patch): Patch {
  const unset = back.unset?.map((path) => {
    const [collection, id, field] = path;
    const said = collection === 'ties' && field === undefined && draft.ties[id]?.note;
    return said ? (['ties', id, 'functions'] as const) : path;
  });
  return { ...back, ...(unset && { unset }) };
}
