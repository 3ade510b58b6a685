import type { Picture } from '../messages/protocol';
import { isRich } from './editable';
import { type Refused, enterRich, refuse } from './enter-field';
import type { Target } from './field-tracker';
import { offerPaste } from './offer-paste';
import { comesAndStays, happens } from './wait';

export type PictureOutcome =
  /** The field holds the picture: it was seen in it, whole, and it stayed. */
  | { outcome: 'inserted' }
  /** The field takes no pictures. It is as it was. */
  | { outcome: 'notTaken' }
  /** Something else happened in the field, and could not be taken back. */
  | { outcome: 'unverified'; changed: true }
  | Refused;

/** How long an editor that does not say that it takes a paste may take to show something. */
const ANSWER_MS = 1000;
/** How long a picture may be on its way: editors read it, some bring it to their server first. */
const ARRIVE_MS = 5000;
/** How long it must stay: an upload that fails takes the picture away again. */
const STAY_MS = 1500;
const UNDO_MS = 500;
const PREFIX = 'data:image/png;base64,'.length;

/**
 * Gives a picture to the editor of a rich field, as a paste at the caret, and looks whether it is there: an image of
 * this very size that is loaded and was not there before. An editor that makes something else of it (the file's name,
 * an empty line) is asked to undo that, as the browser's own menu asks; only while the worker has not touched the page
 * since, and the undoing is taken back where it undid something else. Like `insertText` it presses no key, and asks
 * `mayWrite` right before every write. Never rejects for what a page does.
 *
 * What comes later than 5 s after the paste is not seen.
 */
export async function insertPicture(
  target: Target,
  picture: Picture,
  mayWrite: () => boolean,
): Promise<PictureOutcome> {
  const { element } = target;
  const refused = refuse(target, mayWrite);
  if (refused) return refused;
  if (!isRich(element)) return { outcome: 'notTaken' };
  const late = await enterRich(target, mayWrite);
  if (late) return late;

  const pictures = sameSize(picture.png);
  const before = look(element);
  const times = pictures(element);
  const isThere = (): boolean => element.isConnected && pictures(element) === times + 1;
  const isChanged = (): boolean => look(element) !== before;
  const touches = new AbortController();
  for (const type of ['keydown', 'pointerdown'])
    element.ownerDocument.addEventListener(type, (event) => event.isTrusted && touches.abort(), {
      capture: true,
      signal: touches.signal,
    });
  const mayUndo = (): boolean => !touches.signal.aborted && refuse(target, mayWrite) === undefined;

  const takes = offer(element, picture) || (await happens(() => isThere() || isChanged(), ANSWER_MS));
  const seen = takes && (await comesAndStays(isThere, ARRIVE_MS, STAY_MS));
  const undone = !seen && isChanged() && mayUndo() && (await takeBack(element, before));
  touches.abort();
  if (seen) return { outcome: 'inserted' };
  return undone || (element.isConnected && !isChanged())
    ? { outcome: 'notTaken' }
    : { outcome: 'unverified', changed: true };
}

/** As a file, as a screenshot comes, and as the piece of a page that a copied picture comes as: that has the words. */
function offer(element: HTMLElement, { png, alternative }: Picture): boolean {
  const bytes = Uint8Array.from(atob(png.slice(PREFIX)), (character) => character.charCodeAt(0));
  const words = alternative.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const html = `<img src="${png}" alt="${words}">`;
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], 'kring.png', { type: 'image/png' }));
  transfer.setData('text/html', html);
  return offerPaste(element, transfer, html, 'text/html');
}

/** Counts the loaded images in a field that are as large as this PNG, by the sizes in its head. */
function sameSize(png: string): (element: HTMLElement) => number {
  // Width and height are the fifth and sixth word of four bytes.
  const head = atob(png.slice(PREFIX, PREFIX + 32));
  const word = (at: number): number =>
    [0, 1, 2, 3].reduce((sum, next) => sum * 256 + head.charCodeAt(at + next), 0);
  const [width, height] = [word(16), word(20)];
  return (element) =>
    [...element.querySelectorAll('img')].filter(
      (image) => image.complete && image.naturalWidth === width && image.naturalHeight === height,
    ).length;
}

/** What a worker sees change in a field: its text with its lines, and how many pictures are in it. */
function look(element: HTMLElement): string {
  const text = element.innerText.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ');
  return `${element.querySelectorAll('img').length} ${text}`;
}

/** One step back. Where that undid something else than the paste, one forward. @returns whether all is as before. */
async function takeBack(element: HTMLElement, before: string): Promise<boolean> {
  const after = look(element);
  if (await step(element, 'undo', after)) {
    if (look(element) === before) return true;
    await step(element, 'redo', look(element));
  }
  return false;
}

/** Asks the editor, then the browser. @returns whether anything changed. */
async function step(element: HTMLElement, way: 'undo' | 'redo', now: string): Promise<boolean> {
  const isOther = (): boolean => look(element) !== now;
  const init = { bubbles: true, cancelable: true, composed: true };
  const inputType = way === 'undo' ? 'historyUndo' : 'historyRedo';
  const taken = !element.dispatchEvent(new InputEvent('beforeinput', { ...init, inputType }));
  if (!taken && !isOther()) element.ownerDocument.execCommand(way);
  return happens(isOther, UNDO_MS);
}
