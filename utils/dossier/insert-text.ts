import { textAround } from './caret';
import { type NativeField, isNative, isSingleLine } from './editable';
import { type Refused, enterRich, refuse, takeFocus } from './enter-field';
import type { Target } from './field-tracker';
import { offerPaste } from './offer-paste';
import { comesAndStays, happens } from './wait';

export type InsertOutcome =
  /** The field holds the text: it was read back. */
  | { outcome: 'inserted'; undoable: boolean }
  /** The text was not found back as it should be. `changed`: something did change in the field. */
  | { outcome: 'unverified'; changed: boolean }
  /** Nothing was written: the text would not fit. */
  | { outcome: 'tooLong'; max: number; length: number }
  | Refused;

/** What an editor may take before it shows a paste that it did not say it took. */
const PASTE_MS = 150;
/** How long the text may stay away, and how long it must stay there. */
const ARRIVE_MS = 1000;
const STAY_MS = 200;

/**
 * Puts text at the caret of a field, as one step that the worker can undo, and reads it back.
 *
 * Selected text is kept: the text comes behind it. It never glues to text before it: at the end of a line that is
 * not empty it starts on a new line (in a field of one line: after a space). In a field of one line every line
 * break becomes "; ", or a space after a punctuation mark. Nothing is ever cut to fit. The field gets the focus and
 * the caret stands behind the text. No key is pressed; the only events made up here are the two of a paste, which is
 * how rich editors expect text from outside, and an `input` where nothing but setting the value worked.
 *
 * `mayWrite` is asked right before every write: while the focus moves the page may go to another client.
 *
 * Out: what was seen to happen; never rejects for what a page does. The ways of inserting come from measurements
 * in nine editors and two browsers.
 */
export async function insertText(
  target: Target,
  text: string,
  mayWrite: () => boolean,
): Promise<InsertOutcome> {
  const { element } = target;
  const refused = refuse(target, mayWrite);
  if (refused) return refused;
  return isNative(element)
    ? intoNative(target, element, tidy(text, element), mayWrite)
    : intoRich(target, tidy(text, element), mayWrite);
}

async function intoNative(
  target: Target,
  element: NativeField,
  text: string,
  mayWrite: () => boolean,
): Promise<InsertOutcome> {
  const { value, maxLength: max } = element;
  const end = target.atEnd ? value.length : (element.selectionEnd ?? value.length);
  const piece = separator(element, value.slice(0, end), value.slice(end)) + text;
  const length = value.length + piece.length;
  if (max >= 0 && length > max) return { outcome: 'tooLong', max, length };

  const refused = await takeFocus(target, mayWrite);
  if (refused) return refused;
  // Getting the focus, the page may have selected all or taken an example text away.
  const before = element.value;
  const caret = Math.min(end, before.length);
  element.setSelectionRange(caret, caret);

  // An `input` event means that something took the text, even where the field is as it was: editors that use a
  // textarea only to catch what is typed empty it at once. Trying again would insert twice.
  const heard: Event[] = [];
  element.addEventListener('input', (event) => heard.push(event), { once: true });
  execInsert(element, piece);
  const undoable = heard.length > 0 || element.value !== before;
  if (!undoable) {
    element.setRangeText(piece, caret, caret, 'end');
    const init = { bubbles: true, composed: true, inputType: 'insertText', data: piece };
    element.dispatchEvent(new InputEvent('input', init));
  }
  const expected = before.slice(0, caret) + piece + before.slice(caret);
  const seen = await comesAndStays(
    () => element.isConnected && element.value === expected,
    ARRIVE_MS,
    STAY_MS,
  );
  return seen
    ? { outcome: 'inserted', undoable }
    : { outcome: 'unverified', changed: heard.length > 0 || element.value !== before };
}

async function intoRich(target: Target, text: string, mayWrite: () => boolean): Promise<InsertOutcome> {
  const { element } = target;
  const refused = await enterRich(target, mayWrite);
  if (refused) return refused;

  const piece = separator(element, ...textAround(element)) + text;
  const before = read(element);
  const times = count(before, text);
  const changed = (): boolean => read(element) !== before;

  // TinyMCE takes a paste without saying so and inserts it later: too early a second attempt would insert twice.
  const patience = element.classList.contains('mce-content-body') ? ARRIVE_MS : PASTE_MS;
  if (!offer('paste', element, piece) && !(await happens(changed, patience))) {
    const meanwhile = refuse(target, mayWrite);
    if (meanwhile) return meanwhile;
    if (!offer('beforeinput', element, piece)) execInsert(element, piece);
  }
  const seen = await comesAndStays(
    () => element.isConnected && count(read(element), text) === times + 1,
    ARRIVE_MS,
    STAY_MS,
  );
  return seen ? { outcome: 'inserted', undoable: true } : { outcome: 'unverified', changed: changed() };
}

/** What keeps the text apart from the text before it; '' where the caret is not at the end of a filled line. */
function separator(element: HTMLElement, before: string, after: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (!normalise(line).trim() || /^[^\S\n]*[^\s\u200b\ufeff]/.test(after)) return '';
  if (!isSingleLine(element)) return '\n';
  return /\s$/.test(line) ? '' : ' ';
}

function tidy(text: string, element: HTMLElement): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (!isSingleLine(element)) return lines;
  return lines.trim().replace(/([.,;:!?]?)\s*\n\s*/g, (_, mark: string) => `${mark || ';'} `);
}

function execInsert(element: HTMLElement, text: string): void {
  try {
    element.ownerDocument.execCommand('insertText', false, text);
  } catch {
    // Documents that are XML have no commands. The reading back decides, here as everywhere: `true` means nothing.
  }
}

/**
 * Offers text to an editor as the browser does when something is pasted at the caret: first as `paste`, then, when
 * nobody took it, as `beforeinput`. Out: whether the editor says that it dealt with it.
 */
function offer(type: 'paste' | 'beforeinput', element: HTMLElement, text: string): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  if (type === 'paste') return offerPaste(element, dataTransfer, text, 'text/plain');
  const init = { bubbles: true, cancelable: true, composed: true, data: text, dataTransfer };
  return !element.dispatchEvent(new InputEvent(type, { ...init, inputType: 'insertFromPaste' }));
}

/** The text of a rich field as words: editors differ in how they write spaces and line breaks. */
function read(element: HTMLElement): string {
  return normalise(element.innerText);
}

/** Lower case, because `innerText` follows the page's `text-transform`. */
function normalise(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function count(haystack: string, text: string): number {
  return haystack.split(normalise(text).trim()).length - 1;
}
