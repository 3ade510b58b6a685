import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameOf } from '../utils/dossier/editable';
import { framesIn } from '../utils/dossier/frames';
import { tidy } from '../utils/dossier/tidy';
import { send } from '../utils/messages/client';
import type { InPage, PointWorld } from '../utils/point/in-page';
import { makeOverlay, type Overlay } from '../utils/point/overlay';
import { meant, pointable } from '../utils/point/pointable';
import type { Picked, PointedAt } from '../utils/point/pointing';
import { fieldSpots, foundBy, lookOf, markSpots, recordKeys } from '../utils/point/propose';
import { readFile, tryOut } from '../utils/point/read';

/** What a click is made of; all of it is kept from the page. */
const CLICK = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
];
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const PANEL = 'kring-paneel';

/**
 * Runs in the page at the top while a team lead points, and looks into all frames of the same site. Reads only what is
 * pointed at, and tells the background ways to find it again.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as PointWorld;
  world.kringPoint?.rest();
  let overlay: Overlay | undefined;
  let pointing: AbortController | undefined;

  const rest = (): void => {
    pointing?.abort();
    pointing = undefined;
    overlay?.remove();
    overlay = undefined;
  };

  const tell = (picked: Picked): void => {
    // What will not do is said in the guide; the next click is still Kring's.
    if (picked.at !== 'nothing') rest();
    send('page.picked', { picked }).catch(() => undefined);
  };

  const pick = (at: PointedAt, element: ReturnType<typeof meant>): void =>
    tell(typeof element === 'string' ? { at: 'nothing', why: element } : candidates(at, element));

  const point: InPage['point'] = ({ at, keys }) => {
    rest();
    const lies = makeOverlay(document);
    overlay = lies;
    pointing = new AbortController();
    const { signal } = pointing;
    let chosen: HTMLElement | undefined;

    const isOurs = ({ target }: Event): boolean => (target as Partial<Element> | null)?.localName === PANEL;
    const onMove = (event: Event): void => {
      if (!event.isTrusted || isOurs(event)) return lies.hide();
      const element = meant(at, event);
      const [under] = event.composedPath();
      chosen = undefined;
      if (typeof element !== 'string') lies.show(element, nameFor(at, element), true);
      else if ((under as Partial<Node> | undefined)?.nodeType === 1) lies.show(under as Element, '', false);
    };
    // What a script of the page makes up goes on to the page, and picks nothing.
    const onClick = (event: Event): void => {
      if (!event.isTrusted || isOurs(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'click') return;
      // The browser gave the keys to this page with the press, although the guide still has its focus: without a move
      // of the focus here, the guide would not get them back.
      lies.focus();
      pick(at, meant(at, event));
    };
    const step = (by: 1 | -1): void => {
      const all = pointable(at, document);
      const before = chosen ? all.indexOf(chosen) : by === 1 ? -1 : 0;
      chosen = all[(before + by + all.length) % all.length];
      if (!chosen) return;
      chosen.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      lies.show(chosen, nameFor(at, chosen), true);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted || isOurs(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
      if (by === undefined && event.key !== 'Escape' && !(event.key === 'Enter' && chosen)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'keydown') return;
      if (by) step(by);
      else if (event.key === 'Escape') tell({ at: 'rest' });
      else if (chosen) pick(at, chosen);
    };

    const known = new WeakSet<Document>();
    const listen = (): void => {
      for (const each of [document, ...framesIn(document)]) {
        const { defaultView: view } = each;
        if (!view || known.has(each)) continue;
        known.add(each);
        const options = { capture: true, signal };
        view.addEventListener('pointermove', onMove, options);
        for (const type of CLICK) view.addEventListener(type, onClick, options);
        for (const type of ['keydown', 'keypress', 'keyup'] as const)
          view.addEventListener(type, onKey, options);
        // A frame that comes later.
        each.addEventListener('load', listen, options);
      }
    };
    listen();
    if (!keys) return;
    lies.focus();
    step(1);
  };

  world.kringPoint = {
    point,
    rest,
    read: (input) => readFile(input, document),
    tryOut: (agreed) => {
      rest();
      const tried = tryOut(agreed, document);
      const field = tried.field && agreed.screen.field ? foundBy(agreed.screen.field, document) : undefined;
      if (field) {
        field.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        overlay = makeOverlay(document);
        overlay.show(field, '', true);
      }
      return tried;
    },
  };
});

/** Ways to find again what was pointed at. */
function candidates(at: PointedAt, element: HTMLElement): Picked {
  const none: Picked = { at: 'nothing', why: 'notFound' };
  if (at === 'record') {
    const wheres = recordKeys(element, document);
    return wheres.length > 0 ? { at, wheres } : none;
  }
  const spots = at === 'field' ? fieldSpots(element, document) : markSpots(element, document);
  if (spots.length === 0) return none;
  return at === 'field' ? { at, spots, look: lookOf(document) } : { at, spots };
}

/** What stands beside the outline: for whoever points, and nowhere else. */
function nameFor(at: PointedAt, element: HTMLElement): string {
  return at === 'field' ? nameOf(element) : tidy(element.textContent).slice(0, 60);
}
