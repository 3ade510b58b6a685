import type { RecordKey } from '../profile/site';
import { readRecordKey } from './record';

export interface Shown {
  /** The record key that the page shows now; null where it shows none or does not say. */
  readonly key: string | null;
  /** Something happened since the last report that may have been a change of client. */
  readonly moved: boolean;
}

export interface PlaceWatch {
  /** What the page shows at this very moment. */
  now(): Shown;
}

/** Fields to write in; a page that replaces one may have gone to another client. */
const FIELDS = 'textarea, [contenteditable], input[type=text], input:not([type]), iframe';

/**
 * Reports every change of the record key; where the dossier has none, everything that may be a change of client:
 * another address (also by script), another title, fields that were replaced. Reads no text of the page besides
 * the key that the profile names (R23).
 */
export function watchPlace(
  page: Document,
  where: RecordKey | null,
  report: (shown: Shown) => void,
  signal: AbortSignal,
): PlaceWatch {
  let last = signs(page, where);
  let replaced = false;

  const look = (): Shown => {
    const next = signs(page, where);
    const moved = where
      ? next.key !== last.key
      : replaced || next.address !== last.address || next.title !== last.title;
    last = next;
    replaced = false;
    return { key: next.key, moved };
  };
  const check = (): void => {
    const shown = look();
    if (shown.moved) report(shown);
  };
  const observer = new MutationObserver((records) => {
    if (!where) replaced ||= records.some((record) => [...record.removedNodes].some(heldField));
    check();
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    ...(where && { characterData: true, attributes: true }),
    ...(where?.from === 'element' &&
      where.attribute && { attributeFilter: [where.attribute, 'class', 'id'] }),
  });
  const view = page.defaultView;
  for (const name of ['popstate', 'hashchange', 'pageshow'] as const)
    view?.addEventListener(name, check, { signal });
  // pushState tells nobody; the Navigation API does (Chromium, Firefox), after the address has changed.
  view?.navigation.addEventListener('navigatesuccess', check, { signal });
  view?.navigation.addEventListener('currententrychange', check, { signal });
  signal.addEventListener('abort', () => observer.disconnect());

  report({ key: last.key, moved: true });
  return { now: look };
}

function signs(
  page: Document,
  where: RecordKey | null,
): { key: string | null; address: string; title: string } {
  return {
    key: where ? (readRecordKey(where, page) ?? null) : null,
    address: page.location.href,
    title: page.title,
  };
}

/** A removed node that was or held a field; the dialogs of a page come and go and mean nothing. */
function heldField(node: Node): boolean {
  if (!(node instanceof Element) || node.matches('dialog, [role=dialog], [role=listbox], [role=menu]'))
    return false;
  return node.matches(FIELDS) || node.querySelector(FIELDS) !== null;
}
