/** The worker went from the panel to the dossier: until the keyboard comes back, nothing here may take it. */
let left = false;

/** Puts the keyboard where the worker will type next; `name` is the `data-testid` of the input. */
export function focusTest(name: string): void {
  document.querySelector<HTMLElement>(`[data-testid="${CSS.escape(name)}"]`)?.focus();
}

/** Puts the keyboard in the first input of a screen that was just shown, else on its heading. */
export function focusFirst(): void {
  if (left) return;
  const target =
    document.querySelector<HTMLElement>('main [data-focus=first]') ??
    document.querySelector<HTMLElement>('main');
  // A text that is to be read starts at its beginning.
  if (target instanceof HTMLTextAreaElement && target.classList.contains('report')) {
    target.setSelectionRange(0, 0);
  }
  target?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/**
 * Leaves the keyboard to the dossier while the worker is there, and puts it back where it was when it comes back:
 * Firefox forgets, and the screen may be another one by then.
 */
export function keepPlaceOfKeyboard(): void {
  let last: EventTarget | null = null;
  addEventListener('focusin', ({ target }) => {
    last = target;
  });
  addEventListener('blur', () => {
    left = true;
  });
  addEventListener('focus', () => {
    left = false;
    if (document.activeElement !== document.body) return;
    if (last instanceof HTMLElement && last.isConnected) last.focus({ preventScroll: true });
    else focusFirst();
  });
}
