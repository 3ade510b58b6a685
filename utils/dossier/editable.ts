import { tidy } from './tidy';

/** A field of one of the browser's own kinds: its text is in `value`. */
export type NativeField = HTMLInputElement | HTMLTextAreaElement;

export interface FieldInfo {
  readonly label: string;
  /** Absent where the field does not say. */
  readonly maxLength?: number;
  readonly length: number;
  readonly singleLine: boolean;
  /** Could hold a picture: whether the editor in it takes one is only known by trying. */
  readonly rich: boolean;
}

const LABEL_LENGTH = 60;

/** What a rich editor calls itself when the dossier gave it no name. Says nothing to a worker. */
const EDITOR_JARGON = /rich[- ]text|editing area|press alt|^editor\b/i;

/** Is this a textarea or an input? Judged by tag name: `instanceof` fails for elements of another frame. */
export function isNative(element: Element): element is NativeField {
  return element.localName === 'textarea' || element.localName === 'input';
}

/**
 * The field in which an event happened: the textarea or input itself, or the editing host around the place
 * (`<body>` where the whole document is editable). Sees through open shadow roots. Undefined outside any field.
 * Says nothing of whether the field may be written: see `refusal`.
 */
export function editableOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  const node = target as (EventTarget & Partial<Node>) | undefined;
  if (node?.nodeType === undefined) return undefined;
  const element = (node.nodeType === 1 ? node : node.parentElement) as HTMLElement | null | undefined;
  if (element && isNative(element)) return element;
  const document = (node.nodeType === 9 ? node : node.ownerDocument) as Document;
  if (document.designMode === 'on') return document.body;
  if (!element?.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/**
 * Why nothing may be written in a field now: `readOnly` when it is not a text field, or one that cannot or must
 * not be written (password, bank card, locked), `notVisible` when a worker cannot see it. Undefined when it may.
 */
export function refusal(element: HTMLElement): 'readOnly' | 'notVisible' | undefined {
  if (!isWritable(element)) return 'readOnly';
  return isVisible(element) ? undefined : 'notVisible';
}

/** May Kring write in this field? See `refusal`. */
export function isAllowed(element: HTMLElement): boolean {
  return refusal(element) === undefined;
}

function isWritable(element: HTMLElement): boolean {
  if (element.matches('[aria-readonly=true], [aria-disabled=true], [inert] *, [inert]')) return false;
  if (!isNative(element)) return element.isContentEditable || element.ownerDocument.designMode === 'on';
  return isPlainText(element) && !element.readOnly && !element.matches(':disabled');
}

/** Whether what is typed in this field is ordinary text: no password, bank card, search or e-mail address. */
export function isPlainText(field: NativeField): boolean {
  if (field.localName === 'input' && field.type !== 'text') return false;
  // A password that is shown is an ordinary text field; its purpose is still in `autocomplete`.
  return !/password|one-time-code|\bcc-/.test(field.autocomplete);
}

function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  // An editable <body> can be empty and flat; what the worker sees of it is the frame.
  const box =
    element === element.ownerDocument.body
      ? { width: view.innerWidth, height: view.innerHeight }
      : element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const frame = frameOf(element);
  return !frame || isVisible(frame);
}

/** The frame element around the field's document; undefined at the top and where the parent is of another origin. */
function frameOf(element: Element): Element | undefined {
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}

/**
 * What the panel says of a field: its name (at most 60 characters, '' when it has none), how much it takes and
 * holds in UTF-16 units, and whether it is one line. Of the text in the field only the length is looked at (R23).
 */
export function fieldInfo(element: HTMLElement): FieldInfo {
  const native = isNative(element);
  const maxLength = native ? element.maxLength : -1;
  return {
    label: labelOf(element),
    ...(maxLength >= 0 && { maxLength }),
    length: native ? element.value.length : element.textContent.length,
    singleLine: isSingleLine(element),
    rich: isRich(element),
  };
}

/** Is this a field that holds no line breaks? */
export function isSingleLine(element: HTMLElement): boolean {
  return element.localName === 'input' || element.ariaMultiLine === 'false';
}

/** Is this a field that holds more than text? */
export function isRich(element: HTMLElement): boolean {
  return !isNative(element) && element.contentEditable !== 'plaintext-only' && !isSingleLine(element);
}

function labelOf(element: HTMLElement): string {
  const name = nameOf(element);
  return name.length > LABEL_LENGTH ? `${name.slice(0, LABEL_LENGTH - 1)}…` : name;
}

/**
 * What a field is called, in one line: by its label, else by what stands in or before it; '' when nothing says so.
 * @param labels its `<label>`s, where they are known.
 */
export function nameOf(element: HTMLElement, labels = labelsOf(element)): string {
  const frame = element === element.ownerDocument.body ? frameOf(element) : undefined;
  const names = [
    ...labels.map(ownText),
    ...labelledBy(element),
    element.ariaLabel,
    element.getAttribute('placeholder') ?? element.dataset['placeholder'],
    element.title,
    nearby(frame ?? element),
  ];
  for (const name of names) {
    const text = tidy(name);
    if (text && !EDITOR_JARGON.test(text)) return text;
  }
  return '';
}

function labelsOf(element: HTMLElement): Element[] {
  return isNative(element) ? [...(element.labels ?? [])] : [];
}

function labelledBy(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => ownText(root.getElementById(id)));
}

/** The text of a label without what fields inside it hold. */
function ownText(label: Element | null): string {
  if (!label) return '';
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('textarea, select, script, style, [contenteditable]'))
    field.remove();
  return copy.textContent;
}

/** The closest label or heading that stands before the field, at most four levels up. */
function nearby(element: Element): string {
  let place: Element | null = element;
  for (let level = 0; place && level < 4; level++, place = place.parentElement) {
    for (let before = place.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('label, legend, h1, h2, h3, h4, h5, h6, [role=heading]')) return ownText(before);
    }
  }
  return '';
}
