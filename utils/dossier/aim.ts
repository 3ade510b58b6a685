import type { Spot } from '../profile/locator';
import { fieldInfo, isAllowed, type FieldInfo } from './editable';
import { focusField, type FieldTracker, type Target, type ToldField } from './field-tracker';
import { matchesFrame } from './frames';
import { locate } from './locate';
import { targetIdOf } from './target-id';

/** Fields may come late, and go; they are looked for no more often than this, in milliseconds. */
const PAUSE = 200;

export interface Aim {
  /** From now on the report is to go to the field at this spot; undefined: the profile names none here. */
  at(spot: Spot | undefined): void;
  /** The field as it is at this very moment: the only one there, visible and editable; else undefined (DESIGN section 9). */
  current(): Target | undefined;
  /** Looks again. */
  look(): void;
  /** Brings the worker to it. */
  focus(): void;
}

/**
 * Finds the field that the profile names, in this frame, and tells of it whenever it is another one, gone, back or one of
 * several: then it is not alone in the page, whatever another frame has. The worker's own use of that field (`fields`)
 * decides where in it the text comes; else it comes at the end.
 */
export function aimAtField(
  page: Document,
  fields: FieldTracker,
  onField: (field: ToldField | 'several' | undefined) => void,
  signal: AbortSignal,
): Aim {
  let spot: Spot | undefined;
  let found: Target | undefined;
  let told: string | undefined = '';
  let later: ReturnType<typeof setTimeout> | undefined;

  const all = (): Element[] => (spot && isHere(spot, page) ? locate(spot.find, page) : []);

  function only([element, second]: readonly Element[]): Target | undefined {
    if (!element || second || !isAllowed(element as HTMLElement)) return undefined;
    const used = fields.current();
    if (used?.element === element) return (found = used);
    if (found?.element !== element)
      found = {
        targetId: targetIdOf(element),
        element: element as HTMLElement,
        composing: false,
        atEnd: true,
      };
    return found;
  }

  /** A field without a name of its own is called as the profile calls it. */
  const named = (info: FieldInfo): FieldInfo =>
    info.label || !spot || spot.find.by === 'selector' ? info : { ...info, label: spot.find.text };
  const current = (): Target | undefined => only(all());
  const look = (): void => {
    clearTimeout(later);
    later = undefined;
    const there = all();
    const now = only(there);
    const one = now && { targetId: now.targetId, ...named(fieldInfo(now.element)) };
    const field = there.length > 1 ? 'several' : one;
    const news = field ? JSON.stringify(field) : '';
    if (news === told) return;
    told = news;
    onField(field);
  };
  const soon = (): void => {
    later ??= setTimeout(look, PAUSE);
  };
  const observer = new MutationObserver(soon);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(later);
  });
  page.addEventListener('input', () => spot && soon(), { capture: true, signal });
  return {
    current,
    look,
    focus() {
      const target = current();
      if (target) focusField(target.element);
    },
    at(next) {
      spot = next;
      // Whoever says where to aim has forgotten what was found before; what was just told may come after that.
      if (told !== '') told = undefined;
      observer.disconnect();
      if (spot) observer.observe(page, { subtree: true, childList: true, attributes: true });
      look();
    },
  };
}

/** A frame of another site cannot see its place in the page around it; its own address is what counts. */
function isHere({ frame }: Spot, page: Document): boolean {
  const view = page.defaultView;
  if (frame === undefined) return view === view?.top;
  return view !== view?.top && matchesFrame(frame, page.location);
}
