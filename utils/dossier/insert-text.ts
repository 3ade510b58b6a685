import { textAround, restoreCaret } from './caret';
import { type NativeField, isNative, isSingleLine, refusal } from './editable';
import { type Target, focusField, hasFocus } from './field-tracker';

export type InsertOutcome =
  /** The field holds the text: it was read back. */
  | { outcome: 'inserted'; undoable: boolean }
  /** The text was not found back as it should be. `changed`: something did change in the field. */
  | { outcome: 'unverified'; changed: boolean }
  /** Nothing was written: the text would not fit. */
  | { outcome: 'tooLong'; max: number; length: number }
  /** Nothing was written. */
  | { outcome: 'gone' | 'readOnly' | 'notVisible' | 'composing' | 'otherRecord' };

/** Editors look at a moved selection late: Slate up to 100 ms after the event. */
const CARET_MS = 120;
/** What an editor may take before it shows a paste that it did not say it took. */
const PASTE_MS = 150;
/** How long the text may stay away, and how long it must stay there. */
const ARRIVE_MS = 1000;
const STAY_MS = 200;
const STEP_MS = 25;

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

function refuse({ element, composing }: Target, mayWrite: () => boolean): InsertOutcome | undefined {
  if (!element.isConnected) return { outcome: 'gone' };
  if (!mayWrite()) return { outcome: 'otherRecord' };
  const outcome = refusal(element) ?? (composing ? 'composing' : undefined);
  return outcome && { outcome };
}

async function intoNative(
  target: Target,
  element: NativeField,
  text: string,
  mayWrite: () => boolean,
): Promise<InsertOutcome> {
  const { value, maxLength: max } = element;
  const end = element.selectionEnd ?? value.length;
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
  const seen = await comesAndStays(() => element.isConnected && element.value === expected);
  return seen
    ? { outcome: 'inserted', undoable }
    : { outcome: 'unverified', changed: heard.length > 0 || element.value !== before };
}

async function intoRich(target: Target, text: string, mayWrite: () => boolean): Promise<InsertOutcome> {
  const { element, caret } = target;
  const refused = await takeFocus(target, mayWrite);
  if (refused) return refused;
  restoreCaret(element, caret);
  await pause(CARET_MS);
  const late = refuse(target, mayWrite);
  if (late) return late;
  // The editor may have answered the focus with a selection of its own.
  restoreCaret(element, caret);

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
  const seen = await comesAndStays(() => element.isConnected && count(read(element), text) === times + 1);
  return seen ? { outcome: 'inserted', undoable: true } : { outcome: 'unverified', changed: changed() };
}

/** Brings the focus to the field, and the field into sight. Refuses what then still cannot be reached or seen. */
async function takeFocus(target: Target, mayWrite: () => boolean): Promise<InsertOutcome | undefined> {
  const { element } = target;
  focusField(element);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  await pause(0);
  const refused = refuse(target, mayWrite);
  if (refused) return refused;
  // A page in a dialog lets nothing outside it have the focus.
  if (!hasFocus(element)) return { outcome: 'readOnly' };
  return isInSight(element) ? undefined : { outcome: 'notVisible' };
}

function isInSight(element: HTMLElement): boolean {
  const { body, documentElement: page } = element.ownerDocument;
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return element === body || (right > 0 && bottom > 0 && left < page.clientWidth && top < innerHeight);
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
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true, data: text };
  return !element.dispatchEvent(
    type === 'paste'
      ? // Firefox takes only its old `data` and `dataType`, and leaves `clipboardData` empty (Mozilla bug 1654724).
        new ClipboardEvent(type, {
          ...init,
          clipboardData: transfer,
          dataType: 'text/plain',
        } as ClipboardEventInit)
      : new InputEvent(type, { ...init, inputType: 'insertFromPaste', dataTransfer: transfer }),
  );
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

async function comesAndStays(holds: () => boolean): Promise<boolean> {
  if (!(await happens(holds, ARRIVE_MS))) return false;
  await pause(STAY_MS);
  return holds();
}

async function happens(holds: () => boolean, within: number): Promise<boolean> {
  for (let waited = 0; waited < within; waited += STEP_MS) {
    await pause(STEP_MS);
    if (holds()) return true;
  }
  return false;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
