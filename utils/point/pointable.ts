import { editableOf, isAllowed, isNative } from '../dossier/editable';
import { framesIn } from '../dossier/frames';
import { tidy } from '../dossier/tidy';
import type { NotThis, PointedAt } from './pointing';
import { holdsKey } from './propose';

/** Longest text of an element that the keys stop at, in characters. */
const SHORT = 60;
/** A list of everything on the page, and what stands in it, is on every screen. */
const EVERYWHERE = 'a[href], nav, [role=tab], [role=menuitem], [role=navigation] *';

/** What somebody means who points here, or why that will not do. */
export function meant(at: PointedAt, event: Event): HTMLElement | NotThis {
  const [target] = event.composedPath() as (EventTarget & Partial<Node>)[];
  const element = target?.nodeType === 1 ? (target as HTMLElement) : undefined;
  if (at === 'field') return meantField(element, event) ?? 'noField';
  if (!element) return 'notFound';
  if (at === 'record') return holdsKey(element) ? element : 'noNumber';
  return isMark(element) ? element : 'everywhere';
}

function meantField(element: HTMLElement | undefined, event: Event): HTMLElement | undefined {
  const label = element?.closest('label')?.control ?? undefined;
  const body = element?.ownerDocument.body;
  // Below the last line of an editor that is a whole document.
  const around = element?.localName === 'html' && body?.isContentEditable ? body : undefined;
  const field = editableOf(event) ?? label ?? around;
  return field && isAllowed(field) ? field : undefined;
}

function isMark(element: Element): boolean {
  return element.closest(EVERYWHERE) === null && !['html', 'body'].includes(element.localName);
}

/** Everything that the keys go along at this step, in order; headings first where a screen is marked. */
export function pointable(at: PointedAt, page: Document): HTMLElement[] {
  const all = [page, ...framesIn(page)].flatMap((each) => [
    ...each.querySelectorAll<HTMLElement>(
      at === 'field' ? 'textarea, input, [contenteditable], body' : 'body *',
    ),
  ]);
  if (at === 'field') return all.filter((field) => isField(field) && isAllowed(field));
  const short = all.filter(
    (element) => ownText(element) && element.checkVisibility({ visibilityProperty: true }) && isSeen(element),
  );
  if (at === 'record') return short.filter(holdsKey);
  const marks = short.filter((element) => isMark(element) && tidy(element.textContent).length <= SHORT);
  const isHeading = (element: Element): boolean =>
    element.matches('h1, h2, h3, h4, [role=heading], legend, caption');
  return [...marks.filter(isHeading), ...marks.filter((element) => !isHeading(element))];
}

function isField(element: HTMLElement): boolean {
  if (isNative(element)) return true;
  // Of an editor the outermost part is the field.
  return element.isContentEditable && element.parentElement?.isContentEditable !== true;
}

function ownText(element: Element): boolean {
  if (element.matches('script, style, template, option, noscript')) return false;
  return [...element.childNodes].some((node) => node.nodeType === 3 && tidy(node.textContent) !== '');
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}
