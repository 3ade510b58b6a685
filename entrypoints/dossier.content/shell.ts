import css from './shell.css?inline';

/** On a narrower page the panel lies over it. */
const BESIDE = '(min-width: 1000px)';
const WIDTH = 400;
/** More corrections than this in five seconds: the page fights us, and we do not fight back (CODE-ANCHORS 1.2). */
const PATIENCE = 5;
const NAME = 'kring-paneel';

export interface Shell {
  /** The part of the closed root that lies over everything; hears `kring-over` when a prompt has no place beside the page any more. */
  readonly layer: HTMLElement;
  isOpen(): boolean;
  /** Shows the panel and puts the keyboard in it. @returns false on a page that does not let it stand. */
  open(): boolean;
  /** Hides the panel; the frame stays, so that nothing in it is lost. */
  close(): void;
  /** Whether the panel stands beside the page; else it lies over it. */
  isBeside(): boolean;
  /** Lets the panel cover the whole page, out of reach of the keyboard meanwhile; or no longer. Ends when it closes. */
  setLarge(large: boolean): void;
  /** Whether the tab at the edge stays out of sight as long as nobody calls. */
  setQuiet(quiet: boolean): void;
  /** Whether the tab at the edge says that Kring reads along. @returns where the worker can see it; null: nowhere. */
  setLive(live: boolean): 'edge' | 'panel' | null;
  /** The page may show another client: what was looked at together, and what is beside the panel, was about the one before. */
  moved(): void;
  /** Puts a new frame in the place of the old one, for a page that was away. */
  renew(): void;
}

/**
 * The tab at the edge and the frame of the panel, in a closed shadow root: the page sees one unknown element, no
 * frame, no address and no key that is typed (PLATFORM 3). Goes away with `signal`.
 * @param panelAddress makes the address of the panel; called once for every frame that is made.
 * @param onClose hears that the panel was closed.
 */
export function makeShell(
  page: Document,
  panelAddress: () => string,
  onClose: () => void,
  signal: AbortSignal,
): Shell {
  // What a version of Kring left behind that was switched off without a word (Firefox).
  for (const stale of page.querySelectorAll(NAME)) stale.remove();
  const host = page.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = css;
  const edge = page.createElement('button');
  edge.className = 'edge';
  edge.type = 'button';
  edge.title = 'Kring openen (Alt+Shift+K)';
  edge.setAttribute('aria-expanded', 'false');
  const region = page.createElement('div');
  region.setAttribute('role', 'complementary');
  region.setAttribute('aria-label', 'Kring');
  region.className = 'layer';
  // In the browser's top layer: over everything, and out of reach of the page's own opacity, filters and layers.
  region.popover = 'manual';
  // A modal dialog is the only way to make the page under it inert without a change in the page. It may not be the layer
  // itself: a dialog that is shown takes the focus, also when the page has just been loaded.
  const stage = page.createElement('dialog');
  stage.className = 'stage';
  stage.setAttribute('role', 'presentation');
  stage.setAttribute('closedby', 'none');
  stage.setAttribute('open', '');
  region.append(edge, stage);
  root.append(style, region);

  let frame: HTMLIFrameElement | undefined;
  let open = false;
  let large = false;
  let quiet = false;
  let refused = false;
  const nothing = (): void => undefined;
  let undock = nothing;

  // Only a real click opens; the page can send made-up ones.
  edge.addEventListener('click', (event) => event.isTrusted && shell.open(), { signal });
  // A dialog of the page that fetches the focus back from everything outside it need not know that it went to us.
  page.defaultView?.addEventListener(
    'focusin',
    (event) => event.target === host && event.stopImmediatePropagation(),
    { capture: true, signal },
  );

  const addFrame = (): HTMLIFrameElement => {
    const added = page.createElement('iframe');
    added.className = 'frame';
    added.title = 'Kring';
    added.allow = 'clipboard-write *';
    added.src = panelAddress();
    added.hidden = !open;
    // A panel that begins anew knows nothing of having been large.
    added.addEventListener('load', () => shell.setLarge(false));
    stage.append(added);
    return added;
  };

  const show = (now: boolean): void => {
    open = now;
    edge.hidden = now || quiet;
    edge.setAttribute('aria-expanded', String(now));
    undock();
    // Not twice: the page may have set another margin since.
    undock = now ? dock(page) : nothing;
    if (frame) frame.hidden = !now;
    if (now) region.dispatchEvent(new Event('kring-over'));
  };

  const shell: Shell = {
    layer: region,
    isOpen: () => open,
    isBeside: () => page.defaultView?.matchMedia(BESIDE).matches === true,
    open() {
      if (refused) return false;
      show(true);
      frame ??= addFrame();
      frame.focus();
      // Firefox lets no press of a key move the focus into a frame that stands there already; right after it does.
      if (root.activeElement !== frame) setTimeout(() => open && frame?.focus());
      return true;
    },
    close() {
      shell.setLarge(false);
      if (open) onClose();
      show(false);
    },
    setLarge(now) {
      if (now === large || (now && !open)) return;
      large = now;
      frame?.classList.toggle('large', now);
      stage.close();
      if (now && region.isConnected) stage.showModal();
      // Shown without `show`, which would take the focus.
      else stage.setAttribute('open', '');
      frame?.focus();
    },
    setQuiet(now) {
      quiet = now;
      edge.hidden = open || quiet;
    },
    setLive(live) {
      edge.textContent = live ? 'Kring leest mee' : 'Kring';
      if (large || !host.isConnected) return null;
      return open ? 'panel' : 'edge';
    },
    moved() {
      shell.setLarge(false);
      region.dispatchEvent(new Event('kring-over'));
    },
    renew() {
      if (!frame) return;
      shell.setLarge(false);
      frame.remove();
      frame = addFrame();
    },
  };

  const giveUp = (): void => {
    // Whoever wants us gone that much may have it; the panel still opens in a tab of its own.
    refused = true;
    shell.close();
    host.remove();
  };
  /** Over everything that was shown before. */
  const raise = (): void => {
    if (region.matches(':popover-open')) region.hidePopover();
    region.showPopover();
    if (!large) return;
    stage.close();
    stage.showModal();
  };
  const isRaised = (): boolean => region.matches(':popover-open') && stage.matches(':modal') === large;
  keepInPlace(page, host, { isRaised, raise }, signal, giveUp);
  signal.addEventListener('abort', () => {
    undock();
    host.remove();
  });
  return shell;
}

/** Pushes the page aside where there is room, as long as the panel is open. @returns how to undo it. */
function dock(page: Document): () => void {
  const { style } = page.documentElement;
  const before = style.getPropertyValue('margin-right');
  const priority = style.getPropertyPriority('margin-right');
  const wide = page.defaultView?.matchMedia(BESIDE);
  const restore = (): void => style.setProperty('margin-right', before, priority);
  const apply = (): void => {
    if (wide?.matches) style.setProperty('margin-right', `${WIDTH}px`, 'important');
    else restore();
  };
  apply();
  wide?.addEventListener('change', apply);
  return () => {
    wide?.removeEventListener('change', apply);
    restore();
  };
}

/**
 * Keeps the host on the page: back after a router emptied the document or a script removed it, inside a modal
 * dialog while one is open (outside it everything is inert), with `layer` on top of it, and without the attributes
 * that would hide it.
 */
function keepInPlace(
  page: Document,
  host: HTMLElement,
  layer: { readonly isRaised: () => boolean; readonly raise: () => void },
  signal: AbortSignal,
  giveUp: () => void,
): void {
  let corrections: number[] = [];
  let modal: Element | undefined;

  const place = (event?: Event): void => {
    modal = topModal(page, event) ?? (modal?.matches(':modal') ? modal : undefined);
    const wanted = modal ?? page.documentElement;
    if (host.parentNode === wanted && layer.isRaised()) return;
    const now = Date.now();
    corrections = [...corrections.filter((at) => now - at < 5000), now];
    if (corrections.length > PATIENCE) {
      stop.abort();
      giveUp();
      return;
    }
    if (host.parentNode !== wanted) {
      // `moveBefore` keeps the frame alive; a plain append would load it anew.
      if (host.isConnected && wanted.isConnected) wanted.moveBefore(host, null);
      else wanted.append(host);
      watch();
    }
    // What is shown last lies on top: also over the dialog.
    if (host.isConnected) layer.raise();
  };
  const plain = (): void => {
    for (const name of ['style', 'hidden', 'inert', 'aria-hidden', 'class']) {
      if (host.hasAttribute(name)) host.removeAttribute(name);
    }
  };

  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const parents = new MutationObserver(() => place());
  const attributes = new MutationObserver(plain);
  const watch = (): void => {
    parents.disconnect();
    // Children of the root only; below it the page may change as much as it likes at no cost to us.
    parents.observe(page.documentElement, { childList: true });
    // A dialog may be taken out, or lose its attribute `open`, without any event.
    if (modal)
      parents.observe(modal.getRootNode(), { childList: true, subtree: true, attributeFilter: ['open'] });
  };
  watch();
  attributes.observe(host, { attributes: true });
  // A modal that opens changes no children. Its event `toggle` does not bubble; focus always moves.
  for (const name of ['focusin', 'toggle', 'close'])
    page.addEventListener(name, place, { capture: true, signal: until });
  until.addEventListener('abort', () => {
    parents.disconnect();
    attributes.disconnect();
  });
  place();
}

/** The modal dialog that makes the rest of the page inert, if any; in a shadow tree only where the event comes from it. */
function topModal(page: Document, event?: Event): Element | undefined {
  const path = event?.composedPath().find((node) => node instanceof Element && node.matches('dialog:modal'));
  return (path as Element | undefined) ?? [...page.querySelectorAll('dialog:modal')].at(-1);
}
