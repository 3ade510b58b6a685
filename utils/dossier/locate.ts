import type { Locator } from '../profile/locator';
import { isNative, nameOf } from './editable';
import { tidy } from './tidy';

/** Fields that a label can belong to. */
const FIELDS = 'textarea, input, [contenteditable]:not([contenteditable=false]), body';
/** How far up is looked for the text before an element: from a field to its cell, its row, its block. */
const LEVELS = 4;
/** How many nodes without text are passed over on the way. */
const EMPTY = 100;

/**
 * Every element that the profile may mean. Only one that is found alone counts (DESIGN section 9); whoever calls this
 * looks at that.
 */
export function locate(locator: Locator, page: Pick<Document, 'querySelectorAll'>): Element[] {
  switch (locator.by) {
    case 'label':
      return labelled(page, locator.text);
    case 'after':
      return all(page, locator.tag).filter((element) => textBefore(element) === locator.text);
    case 'text':
      return all(page, locator.tag).filter((element) => tidy(element.textContent) === locator.text);
    case 'selector':
      return all(page, locator.selector);
  }
}

/** The labels of all fields in one go: asked of each field, the browser looks through the whole page every time. */
function labelled(page: Pick<Document, 'querySelectorAll'>, text: string): Element[] {
  const labels = new Map<Element | null, Element[]>();
  for (const label of all(page, 'label')) {
    const { control } = label as HTMLLabelElement;
    labels.set(control, [...(labels.get(control) ?? []), label]);
  }
  return all(page, FIELDS).filter(
    (field) => isEditable(field) && nameOf(field, labels.get(field) ?? []) === text,
  );
}

/** The text that stands right before an element, as far as it is short; '' where there is none. */
export function textBefore(element: Element): string {
  let place: Element | null = element;
  let passed = 0;
  for (let level = 0; place && level < LEVELS; level++, place = place.parentElement) {
    for (let before = place.previousSibling; before; before = before.previousSibling) {
      if (passed++ > EMPTY) return '';
      if (before.nodeType === 1 && (before as Element).matches('script, style, template')) continue;
      const text = before.nodeType === 8 ? '' : tidy(before.textContent);
      if (text) return text.length <= 200 ? text : '';
    }
  }
  return '';
}

function isEditable(element: Element): element is HTMLElement {
  if (isNative(element)) return true;
  return (element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on';
}

/** A selector with a mistake in it finds nothing. */
function all(page: Pick<Document, 'querySelectorAll'>, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
