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

const REACHABLE = 'button:enabled, input:enabled, select, textarea, summary, a[href]';

/** Where the keyboard goes in a part of the screen: where one types, else the first thing that can be reached. */
function firstIn(part: Element): HTMLElement | undefined {
  const typing = part.querySelector<HTMLElement>('[data-focus=first]');
  return (
    typing ?? [...part.querySelectorAll<HTMLElement>(REACHABLE)].find((element) => element.checkVisibility())
  );
}

/**
 * When the button that was pressed goes away, the keyboard goes to the next row of its list, else to the first thing in
 * the smallest part around it that is left: else it would be nowhere, and a screen reader at the beginning.
 */
export function keepKeyboardInReach(): void {
  let trail: Element[] = [];
  /** The rows after the one with the keyboard, and before it; the nearest first. */
  let rows: Element[] = [];
  addEventListener('focusin', ({ target }) => {
    trail = [];
    for (let at = target as Element | null; at; at = at.parentElement) trail.push(at);
    const row = trail.find((element) => element.matches('li'));
    rows = [];
    for (let at = row?.nextElementSibling; at; at = at.nextElementSibling) rows.push(at);
    for (let at = row?.previousElementSibling; at; at = at.previousElementSibling) rows.push(at);
  });
  const watch = new MutationObserver(() => {
    if (left || document.activeElement !== document.body || trail[0]?.isConnected !== false) return;
    const main = document.querySelector<HTMLElement>('main');
    const parts = trail.filter((element) => element.isConnected && element.parentElement !== null);
    // Only where the whole row went: else there is something nearer.
    const row = parts[0]?.matches('ul, ol') ? rows.find((element) => element.isConnected) : undefined;
    for (const part of row ? [row, ...parts] : parts) {
      const next = firstIn(part === document.body ? (main ?? part) : part);
      next?.focus({ preventScroll: true });
      if (next) return;
    }
    main?.focus({ preventScroll: true });
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

/**
 * Leaves the keyboard to the dossier while the worker is there, and puts it back where it was when it comes back:
 * Firefox forgets, and the screen may be another one by then.
 * @param away the keyboard is elsewhere from the beginning.
 */
export function keepPlaceOfKeyboard(away = false): void {
  left = away;
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
    // Somebody in the picture is no HTML.
    if ((last instanceof HTMLElement || last instanceof SVGElement) && last.isConnected)
      last.focus({ preventScroll: true });
    else focusFirst();
  });
}
