import { makeQuiet, PAUSES } from './quiet';

/** The tests do not wait so long: this is the only place that says so. */
const PACE = import.meta.env.MODE === 'test' ? 0.1 : 1;
const PAUSES_HERE = {
  typed: PAUSES.typed * PACE,
  left: PAUSES.left * PACE,
  button: PAUSES.button * PACE,
  again: PAUSES.again * PACE,
};

/** What somebody presses; links are the buttons of older dossiers. */
const BUTTONS =
  ':is(button, [role=button], input:is([type=submit], [type=button], [type=reset], [type=image]), summary, a[href])';
const OVER = 'dialog:modal, [role=dialog][aria-modal=true], [role=alertdialog], :popover-open';

export interface QuietWatch {
  isQuiet(): boolean;
  /** What happened here was no moment for a prompt yet: says so when it is quiet again. */
  readonly again: () => void;
  /** Something else is in sight: a new moment, a pause from now. */
  readonly anew: () => void;
}

/**
 * Hears what the worker does in this frame, and calls `onPause` once for every pause that follows. Costs a number per key:
 * one timer at most, and it is not set anew while somebody types.
 * @param minds whether buttons and dialogs count: not in a page of our own.
 */
export function watchQuiet(view: Window, onPause: () => void, signal: AbortSignal, minds = true): QuietWatch {
  const page = view.document;
  const clock = view.performance;
  const quiet = makeQuiet(clock.now(), PAUSES_HERE);
  let timer: number | undefined;

  const isCovered = (): boolean =>
    page.hidden ||
    (minds &&
      // What a button did may have taken it away, or put another one under the pointer, without an event.
      (page.querySelector(`${BUTTONS}:is(:hover, :focus)`) !== null ||
        [...page.querySelectorAll(OVER)].some((each) => each.checkVisibility())));
  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const now = clock.now();
    const next = quiet.nextLook(now, isCovered());
    if (next <= now) onPause();
    // Out of sight nothing is looked at: coming back begins anew.
    else if (!page.hidden) timer = view.setTimeout(look, next - now);
  };
  const again = (): void => {
    timer ??= view.setTimeout(look, PAUSES_HERE.left);
  };

  const hear = (types: readonly string[], heard: (event: Event) => void): void => {
    for (const type of types)
      view.addEventListener(type, (event) => event.isTrusted && heard(event), {
        capture: true,
        passive: true,
        signal,
      });
  };
  const isButton = (event: Event): boolean => {
    const [first] = event.composedPath();
    return minds && first instanceof Element && first.closest(BUTTONS) !== null;
  };
  hear(['keydown', 'input'], ({ timeStamp }) => {
    quiet.typed(timeStamp);
    again();
  });
  hear(['compositionstart', 'compositionend'], ({ type }) => quiet.composing(type === 'compositionstart'));
  hear(['pointerover', 'pointerout'], (event) =>
    quiet.onButton('pointer', event.type === 'pointerover' && isButton(event), event.timeStamp),
  );
  hear(['focusin'], (event) => quiet.onButton('focus', isButton(event), event.timeStamp));
  hear(['focusout'], (event) => {
    quiet.composing(false);
    quiet.onButton('focus', false, event.timeStamp);
    if (isButton(event)) return;
    quiet.left(event.timeStamp);
    again();
  });
  hear(['visibilitychange'], again);
  again();
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return {
    isQuiet: () => quiet.mayShow(clock.now(), isCovered()),
    again,
    anew() {
      quiet.typed(clock.now());
      again();
    },
  };
}
