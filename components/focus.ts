/** Puts the keyboard where the worker will type next; `name` is the `data-testid` of the input. */
export function focusTest(name: string): void {
  document.querySelector<HTMLElement>(`[data-testid="${CSS.escape(name)}"]`)?.focus();
}

/** Puts the keyboard in the first input of a screen that was just shown, else on its heading. */
export function focusFirst(): void {
  const target =
    document.querySelector<HTMLElement>('main [data-focus=first]') ??
    document.querySelector<HTMLElement>('main');
  target?.focus();
}

/** Puts the keyboard back where it was when it comes back to the panel: Firefox forgets, Chromium does not. */
export function keepPlaceOfKeyboard(): void {
  let last: EventTarget | null = null;
  addEventListener('focusin', ({ target }) => {
    last = target;
  });
  addEventListener('focus', () => {
    if (document.activeElement !== document.body) return;
    if (last instanceof HTMLElement && last.isConnected) last.focus({ preventScroll: true });
    else focusFirst();
  });
}
