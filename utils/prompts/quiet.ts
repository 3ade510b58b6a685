/** How long it must be quiet before a prompt may come, in milliseconds (issue 6, DOMAIN 4.5 rule 3). */
export const PAUSES = {
  /** Since the last key. */
  typed: 4000,
  /** Since a field was left, where that came after the last key. */
  left: 1000,
  /** Since pointer and focus left a button. */
  button: 5000,
  /** Before it is looked at again as long as something lasts. */
  again: 1000,
} as const;

/** Whether it is quiet enough for a prompt. Knows no clock and no page: it is told what happens, and when. */
export interface Quiet {
  /** Something was typed. */
  typed(at: number): void;
  /** A field was left. */
  left(at: number): void;
  /** A character is being composed, or no longer. */
  composing(is: boolean): void;
  /** Pointer or focus is on a button of the page, or no longer. */
  onButton(by: 'pointer' | 'focus', is: boolean, at: number): void;
  /** @param covered a dialog is open, the page is out of sight: what is only seen by looking. */
  mayShow(now: number, covered: boolean): boolean;
  /** When it is to be looked at next; not after `now`: it may show. */
  nextLook(now: number, covered: boolean): number;
}

/**
 * @param from the moment at which the page was opened: that counts as typing. All moments in milliseconds of one clock.
 * @param pauses see `PAUSES`.
 */
export function makeQuiet(from: number, pauses: Readonly<Record<keyof typeof PAUSES, number>>): Quiet {
  let typedAt = from;
  let leftAt = -Infinity;
  let buttonAt = -Infinity;
  let composes = false;
  const on = { pointer: false, focus: false };
  const quiet: Quiet = {
    typed(at) {
      typedAt = at;
    },
    left(at) {
      leftAt = at;
    },
    composing(is) {
      composes = is;
    },
    onButton(by, is, at) {
      if (on[by]) buttonAt = at;
      on[by] = is;
    },
    mayShow: (now, covered) => quiet.nextLook(now, covered) <= now,
    nextLook(now, covered) {
      if (composes || covered || on.pointer || on.focus) return now + pauses.again;
      return Math.max(
        leftAt > typedAt ? leftAt + pauses.left : typedAt + pauses.typed,
        buttonAt + pauses.button,
      );
    },
  };
  return quiet;
}
