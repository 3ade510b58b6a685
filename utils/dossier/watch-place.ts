import type { Screen, Site } from '../profile/site';
import { isSite } from '../profile/site-address';
import { framesIn } from './frames';
import { recognise } from './recognise';
import { readRecordKey } from './record';

export interface Shown {
  /** The record key that the page shows now; null where it shows none or does not say. */
  readonly key: string | null;
  /** The profile says where this page shows whose record it is. */
  readonly known: boolean;
  /** Something happened since the last look that may have been a change of client. */
  readonly moved: boolean;
  /** Nothing happened in the page: what the profile says of it is another thing now. */
  readonly reread?: boolean;
  /** The site of the profile, by its `match`, and the screen of it that the page shows. */
  readonly site: string | null;
  readonly screen: string | null;
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
/** A busy page changes all the time; it is looked at no more often than this, in milliseconds. */
const PAUSE = 50;
/** And no more than a fifth of the time, however much a profile has looked for. */
const REST = 4;

/**
 * Reports every change of the record key and of the screen that the page shows; where the dossier has no record key,
 * everything that may be a change of client: another address (also by script), another title, fields that were
 * replaced, a frame that loaded another page. Reads no text of the page besides the key that the profile names (R23).
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
  const looksAt = (test: (site: Site, screen?: Screen) => boolean): boolean =>
    sites.some((site) => test(site) || site.screens?.some((screen) => test(site, screen)));
  const inElement = looksAt(({ record }, screen) => record?.from === 'element' || screen?.mark !== undefined);
  const inFrames = looksAt(
    ({ record }, screen) =>
      (record?.from === 'element' && record.frame !== undefined) || screen?.mark?.frame !== undefined,
  );
  let last = signs(page, sites);
  let replaced = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  let pause = PAUSE;

  const look = (force = false): Shown => {
    clearTimeout(later);
    later = undefined;
    const from = performance.now();
    if (inFrames) framesIn(page).forEach(watch);
    const next = signs(page, sites);
    const moved =
      force ||
      next.known !== last.known ||
      (next.known
        ? next.key !== last.key
        : replaced || next.address !== last.address || next.title !== last.title);
    const other = moved || next.screen !== last.screen || next.site !== last.site;
    last = next;
    replaced = false;
    pause = Math.max(PAUSE, REST * (performance.now() - from));
    lookedAt = Date.now();
    const { key, known, site, screen } = next;
    const shown = { key, known, moved, site, screen };
    if (other) report(shown);
    return shown;
  };
  const check = (): void => void look();

  const observer = new MutationObserver((records) => {
    replaced ||= records.some(
      ({ target, removedNodes }) =>
        !(target instanceof HTMLElement && target.isContentEditable) && [...removedNodes].some(heldField),
    );
    if (Date.now() - lookedAt > pause) look();
    else later ??= setTimeout(check, pause);
  });

  const onLoad = ({ target }: Event): void => {
    // By name: an element of another frame is of another world.
    const frame = target as HTMLIFrameElement;
    if (frame.localName !== 'iframe' && frame.localName !== 'frame') return;
    // The first page of a frame is no change; and frames that nobody sees only keep a session alive.
    if (loadedFrames.has(frame)) replaced ||= frame.clientWidth > 100 && frame.clientHeight > 50;
    loadedFrames.add(frame);
    look();
  };
  const watched = new WeakSet<Document>();
  const watch = (where: Document): void => {
    if (watched.has(where)) return;
    watched.add(where);
    observer.observe(where, {
      subtree: true,
      childList: true,
      characterData: inElement,
      attributes: inElement,
    });
    where.addEventListener('load', onLoad, { capture: true, signal });
  };
  watch(page);
  if (inFrames) framesIn(page).forEach(watch);

  const noteFrames = (): void =>
    page.querySelectorAll('iframe, frame').forEach((each) => loadedFrames.add(each));
  if (page.readyState === 'complete') noteFrames();
  view?.addEventListener('load', noteFrames, { signal });

  // What changed without any sign is seen at the latest when the worker goes to the panel or comes back.
  for (const name of ['popstate', 'hashchange', 'blur', 'focus'] as const)
    view?.addEventListener(name, check, { signal });
  page.addEventListener('change', check, { capture: true, signal });
  // A page that comes back as it was: in between, another one stood in this tab.
  view?.addEventListener('pageshow', ({ persisted }) => look(persisted), { signal });
  // pushState tells nobody; the Navigation API does (Chromium, Firefox), after the address has changed.
  view?.navigation.addEventListener('navigatesuccess', check, { signal });
  view?.navigation.addEventListener('currententrychange', check, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(later);
    observer.disconnect();
  });
  return { now: look };
}

interface Signs extends Omit<Shown, 'moved'> {
  readonly address: string;
  readonly title: string;
}

function signs(page: Document, sites: readonly Site[]): Signs {
  const address = page.location.href;
  const site = sites.length > 0 ? sites.find(({ match }) => isSite(match, new URL(address))) : undefined;
  return {
    known: site?.record !== undefined,
    key: (site?.record && readRecordKey(site.record, page)) ?? null,
    site: site?.match ?? null,
    screen: (site?.screens && recognise(site.screens, page)?.id) ?? null,
    address,
    title: page.title,
  };
}

/** A node that is gone, and was or held a field. */
function heldField(node: Node): boolean {
  if (node.isConnected || !(node instanceof Element) || node.matches(PASSING)) return false;
  return node.matches(FIELDS) || node.querySelector(FIELDS) !== null;
}
