/** Puts the keyboard where the worker will type next; `name` is the `data-testid` of the input. */
export function focusTest(name: string): void {
  document.querySelector<HTMLElement>(`[data-testid="${CSS.escape(name)}"]`)?.focus();
}

/** Puts the keyboard in the first input of a screen that was just shown, else on its heading. */
export function focusFirst(): void {
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
