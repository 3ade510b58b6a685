import { type Caret, restoreCaret, saveCaret } from './caret';
import { type FieldInfo, editableOf, fieldInfo, isAllowed, isNative } from './editable';
import { targetIdOf } from './target-id';

/** The field that the worker last used in this frame. */
export interface Target {
  /** See `targetIdOf`. */
  readonly targetId: string;
  readonly element: HTMLElement;
  /** Where the caret was, in a rich field. A native field remembers its own. */
  caret?: Caret | undefined;
  /** The worker is in the middle of a composed character. */
  composing: boolean;
  /** The worker was never in it: there is no caret, and what comes goes behind everything. */
  readonly atEnd?: boolean;
}

/** What may be told of it outside this frame. */
export type ToldField = FieldInfo & { readonly targetId: string };

export interface FieldTracker {
  /** The field as it is now; undefined when there is none, or it is gone, hidden or locked. */
  current(): Target | undefined;
  /** Brings the worker back to the field, if there is one, with the caret where it was. */
  focus(): void;
}

/**
 * Remembers the field that the worker last used in this frame. Only trusted events count: what a page script
 * dispatches is not the worker. A field that may not be written (see `refusal`) is passed over: the one before stays.
 *
 * In: `onField` hears of every field that the worker goes to, of the length while typing in one with a limit, of the
 * loss of the field (removed, or no longer shown) and of its coming back; `signal` ends it.
 */
export function trackFields(
  window: Window & typeof globalThis,
  onField: (field: ToldField | undefined) => void,
  signal: AbortSignal,
): FieldTracker {
  let field: Target | undefined;
  let told: string | undefined;

  // Also called when the field is removed or gets `display: none`, in whatever shadow root: its size is 0 then.
  const sizes = new window.ResizeObserver(() => {
    if (current()?.targetId !== told) tell();
    // Not sooner: who asks right after the removal must not keep the loss from being told.
    if (field?.element.isConnected === false) {
      sizes.disconnect();
      field = undefined;
    }
  });

  function current(): Target | undefined {
    return field?.element.isConnected && isAllowed(field.element) ? field : undefined;
  }

  function tell(): void {
    const now = current();
    told = now?.targetId;
    onField(now && { targetId: now.targetId, ...fieldInfo(now.element) });
  }

  function onUse(event: Event): void {
    const element = event.isTrusted ? editableOf(event) : undefined;
    if (!element) return;
    const isOther = field?.element !== element;
    if (!isOther && event.type !== 'focusin') {
      // Every key comes here: nothing that makes the browser lay out the page. Typing is told only where it matters how
      // full the field is.
      remember();
      if (event.type === 'input' && isNative(element) && element.maxLength >= 0) tell();
      return;
    }
    if (!isAllowed(element)) return;
    // A page that moves the focus by script makes a trusted `focusin` too. Only a pointer, a key or typing in the
    // field is the worker's choice; the key that brought the focus (Tab) comes up in it.
    if (isOther && event.type === 'focusin') return;
    if (isOther) {
      sizes.disconnect();
      field = { targetId: targetIdOf(element), element, composing: false };
      sizes.observe(element);
    }
    remember();
    // Coming back is told too: in between, the worker may have been in a field of another frame.
    tell();
  }

  function onLeave(event: Event): void {
    if (event.isTrusted && field && editableOf(event) === field.element) {
      remember();
      field.composing = false;
    }
  }

  function onSelection(event: Event): void {
    if (event.isTrusted && field && window.document.hasFocus() && hasFocus(field.element)) remember();
  }

  function onComposition(event: Event): void {
    if (event.isTrusted && field) field.composing = event.type === 'compositionstart';
  }

  function remember(): void {
    if (field && !isNative(field.element)) field.caret = saveCaret(field.element) ?? field.caret;
  }

  function listen(): void {
    const options = { capture: true, signal };
    for (const type of ['focusin', 'keyup', 'pointerup', 'input'])
      window.addEventListener(type, onUse, options);
    // `blur` comes before `focusout`: an editor that draws itself again on leaving has not yet done so.
    window.addEventListener('blur', onLeave, options);
    window.document.addEventListener('selectionchange', onSelection, options);
    for (const type of ['compositionstart', 'compositionend'])
      window.addEventListener(type, onComposition, options);
  }

  listen();
  // `document.open()`, with which older editors fill their frame, takes all listeners away. Adding one twice is no harm.
  const rewrites = new window.MutationObserver(listen);
  rewrites.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    rewrites.disconnect();
    field = undefined;
  });
  return {
    current,
    focus() {
      const target = current();
      if (!target) return;
      const { element, caret } = target;
      focusField(element);
      if (!isNative(element)) restoreCaret(element, caret);
    },
  };
}

/** Is this field the one that keys go to? Also sees it inside open shadow roots. */
export function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  // Browsers differ in whether an editable document has focus on <body>, on <html> or on nothing.
  return activeElement === element || element === element.ownerDocument.body;
}

/** Gives a field the focus, from wherever it was: another frame, another document. */
export function focusField(element: HTMLElement): void {
  const { ownerDocument } = element;
  if (!ownerDocument.hasFocus()) ownerDocument.defaultView?.focus();
  element.focus();
}
