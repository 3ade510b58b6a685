import type { RecordKey, Site } from '../profile/site';
import { isSite } from '../profile/site-address';
import { readRecordKey } from './record';

export interface Shown {
  /** The record key that the page shows now; null where it shows none or does not say. */
  readonly key: string | null;
  /** The profile says where this page shows whose record it is. */
  readonly known: boolean;
  /** Something happened since the last look that may have been a change of client. */
  readonly moved: boolean;
}

export interface PlaceWatch {
  /** What the page shows at this very moment. A move that was not reported yet is reported. */
  now(): Shown;
}

/** Fields to write in; a page that replaces one may have gone to another client. */
const FIELDS =
  'textarea, [contenteditable]:not([contenteditable=false]), input[type=text], input:not([type]), iframe';
/** Dialogs and lists come and go, and mean nothing. */
const PASSING = 'dialog, [role=dialog], [role=listbox], [role=menu]';

/**
 * Reports every change of the record key; where the dossier has none, everything that may be a change of client:
 * another address (also by script), another title, fields that were replaced, a frame that loaded another page.
 * Reads no text of the page besides the key that the profile names (R23).
 *
 * In: `sites` is what the profile knows of this origin; the address of the moment decides which one counts.
 */
export function watchPlace(
  page: Document,
  sites: readonly Site[],
  report: (shown: Shown) => void,
  signal: AbortSignal,
): PlaceWatch {
  const view = page.defaultView;
  const loadedFrames = new WeakSet<EventTarget>();
  let last = signs(page, sites);
  let replaced = false;

  const look = (force = false): Shown => {
    const next = signs(page, sites);
    const moved =
      force ||
      next.known !== last.known ||
      (next.known
        ? next.key !== last.key
        : replaced || next.address !== last.address || next.title !== last.title);
    last = next;
    replaced = false;
    const shown = { key: next.key, known: next.known, moved };
    if (moved) report(shown);
    return shown;
  };
  const check = (): void => void look();

  const observer = new MutationObserver((records) => {
    replaced ||= records.some(
      ({ target, removedNodes }) =>
        !(target instanceof HTMLElement && target.isContentEditable) && [...removedNodes].some(heldField),
    );
    look();
  });
  const inElement = sites.some(({ record }) => record?.from === 'element');
  observer.observe(page, { subtree: true, childList: true, characterData: inElement, attributes: inElement });

  const noteFrames = (): void =>
    page.querySelectorAll('iframe, frame').forEach((each) => loadedFrames.add(each));
  if (page.readyState === 'complete') noteFrames();
  view?.addEventListener('load', noteFrames, { signal });
  const onLoad = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !target.matches('iframe, frame')) return;
    // The first page of a frame is no change; and frames that nobody sees only keep a session alive.
    if (loadedFrames.has(target)) replaced ||= target.clientWidth > 100 && target.clientHeight > 50;
    loadedFrames.add(target);
    look();
  };
  page.addEventListener('load', onLoad, { capture: true, signal });

  // What changed without any sign is seen at the latest when the worker goes to the panel or comes back.
  for (const name of ['popstate', 'hashchange', 'blur', 'focus'] as const)
    view?.addEventListener(name, check, { signal });
  page.addEventListener('change', check, { capture: true, signal });
  // A page that comes back as it was: in between, another one stood in this tab.
  view?.addEventListener('pageshow', ({ persisted }) => look(persisted), { signal });
  // pushState tells nobody; the Navigation API does (Chromium, Firefox), after the address has changed.
  view?.navigation.addEventListener('navigatesuccess', check, { signal });
  view?.navigation.addEventListener('currententrychange', check, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return { now: look };
}

interface Signs {
  readonly known: boolean;
  readonly key: string | null;
  readonly address: string;
  readonly title: string;
}

function signs(page: Document, sites: readonly Site[]): Signs {
  const address = page.location.href;
  const where: RecordKey | undefined = sites.find(({ match }) => isSite(match, new URL(address)))?.record;
  return {
    known: where !== undefined,
    key: (where && readRecordKey(where, page)) ?? null,
    address,
    title: page.title,
  };
}

/** A node that is gone, and was or held a field. */
function heldField(node: Node): boolean {
  if (node.isConnected || !(node instanceof Element) || node.matches(PASSING)) return false;
  return node.matches(FIELDS) || node.querySelector(FIELDS) !== null;
}
