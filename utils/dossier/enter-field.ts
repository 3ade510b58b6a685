import { restoreCaret } from './caret';
import { refusal } from './editable';
import { type Target, focusField, hasFocus } from './field-tracker';
import { pause } from './wait';

/** Why nothing was written. */
export interface Refused {
  outcome: 'gone' | 'readOnly' | 'notVisible' | 'composing' | 'otherRecord';
}

/** Editors look at a moved selection late: Slate up to 100 ms after the event. */
const CARET_MS = 120;

/** Why nothing may be written in the field at this very moment; undefined when it may. `mayWrite`: still the right record. */
export function refuse({ element, composing }: Target, mayWrite: () => boolean): Refused | undefined {
  if (!element.isConnected) return { outcome: 'gone' };
  if (!mayWrite()) return { outcome: 'otherRecord' };
  const outcome = refusal(element) ?? (composing ? 'composing' : undefined);
  return outcome && { outcome };
}

/** Brings the focus to the field, and the field into sight. Refuses what then still cannot be reached or seen. */
export async function takeFocus(target: Target, mayWrite: () => boolean): Promise<Refused | undefined> {
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

/** The same for a rich field, and puts the caret where the worker left it, behind what was selected. */
export async function enterRich(target: Target, mayWrite: () => boolean): Promise<Refused | undefined> {
  const { element, caret } = target;
  const refused = await takeFocus(target, mayWrite);
  if (refused) return refused;
  restoreCaret(element, caret);
  await pause(CARET_MS);
  const late = refuse(target, mayWrite);
  // The editor may have answered the focus with a selection of its own.
  if (!late) restoreCaret(element, caret);
  return late;
}

function isInSight(element: HTMLElement): boolean {
  const { body, documentElement: page } = element.ownerDocument;
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return element === body || (right > 0 && bottom > 0 && left < page.clientWidth && top < innerHeight);
}
