import css from './shell.css?inline';

/** On a narrower page the panel lies over it. */
const BESIDE = '(min-width: 1000px)';
const WIDTH = 400;
/** More corrections than this in five seconds: the page fights us, and we do not fight back (CODE-ANCHORS 1.2). */
const PATIENCE = 5;

export interface Shell {
  isOpen(): boolean;
  /** Shows the panel and puts the keyboard in it. */
  open(): void;
  /** Hides the panel; the frame stays, so that nothing in it is lost. */
  close(): void;
  /** Whether the panel stands beside the page; else it lies over it. */
  isBeside(): boolean;
}

/**
 * The tab at the edge and the frame of the panel, in a closed shadow root: the page sees one unknown element, no
 * frame, no address and no key that is typed (PLATFORM 3). Goes away with `signal`.
 * @param panelAddress makes the address of the panel; called once for every frame that is made.
 */
export function makeShell(page: Document, panelAddress: () => string, signal: AbortSignal): Shell {
  const host = page.createElement('kring-paneel');
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = css;
  const edge = page.createElement('button');
  edge.className = 'edge';
  edge.type = 'button';
  edge.textContent = 'Kring';
  edge.title = 'Kring openen (Alt+Shift+K)';
  edge.setAttribute('aria-expanded', 'false');
  const region = page.createElement('div');
  region.setAttribute('role', 'complementary');
  region.setAttribute('aria-label', 'Kring');
  region.append(edge);
  root.append(style, region);

  let frame: HTMLIFrameElement | undefined;
  let open = false;
  let undock = (): void => undefined;

  // Only a real click opens; the page can send made-up ones.
  edge.addEventListener('click', (event) => event.isTrusted && shell.open(), { signal });

  const shell: Shell = {
    isOpen: () => open,
    isBeside: () => page.defaultView?.matchMedia(BESIDE).matches === true,
    open() {
      open = true;
      if (!frame) {
        frame = page.createElement('iframe');
        frame.className = 'frame';
        frame.title = 'Kring';
        frame.allow = 'clipboard-write *';
        frame.src = panelAddress();
        region.append(frame);
      }
      frame.hidden = false;
      edge.hidden = true;
      edge.setAttribute('aria-expanded', 'true');
      undock();
      undock = dock(page);
      frame.focus();
      // Firefox lets no press of a key move the focus into a frame that stands there already; right after it does.
      if (root.activeElement !== frame) setTimeout(() => open && frame?.focus());
    },
    close() {
      open = false;
      if (frame) frame.hidden = true;
      edge.hidden = false;
      edge.setAttribute('aria-expanded', 'false');
      undock();
    },
  };

  keepInPlace(page, host, signal, () => {
    shell.close();
    // Whoever wants us gone that much may have it; the panel still opens in a tab of its own.
    host.remove();
  });
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
  const apply = (): void => {
    if (wide?.matches) style.setProperty('margin-right', `${WIDTH}px`, 'important');
    else style.setProperty('margin-right', before, priority);
  };
  apply();
  wide?.addEventListener('change', apply);
  return () => {
    wide?.removeEventListener('change', apply);
    style.setProperty('margin-right', before, priority);
  };
}

/**
 * Keeps the host on the page: back after a router emptied the document or a script removed it, inside a modal
 * dialog while one is open (outside it everything is inert), and without the attributes that would hide it.
 */
function keepInPlace(page: Document, host: HTMLElement, signal: AbortSignal, giveUp: () => void): void {
  let corrections: number[] = [];
  let gone = false;
  const place = (): void => {
    const wanted = topModal(page) ?? page.documentElement;
    if (host.parentNode === wanted) return;
    const now = Date.now();
    corrections = [...corrections.filter((at) => now - at < 5000), now];
    if (corrections.length > PATIENCE) {
      gone = true;
      stop();
      giveUp();
      return;
    }
    // `moveBefore` keeps the frame alive; a plain append would load it anew.
    if (host.isConnected && wanted.isConnected) wanted.moveBefore(host, null);
    else wanted.append(host);
  };
  const plain = (): void => {
    for (const name of ['style', 'hidden', 'inert', 'aria-hidden', 'class']) {
      if (host.hasAttribute(name)) host.removeAttribute(name);
    }
  };
  // Childlist of the root only; below it the page may change as much as it likes at no cost to us.
  const parents = new MutationObserver(place);
  const attributes = new MutationObserver(plain);
  const stop = (): void => {
    parents.disconnect();
    attributes.disconnect();
  };
  parents.observe(page.documentElement, { childList: true });
  attributes.observe(host, { attributes: true });
  // A modal opens without any change of children: its attribute `open` is the only sign, and it does not bubble
  // as an event. Focus always moves when it opens or closes.
  const onFocus = (): void => {
    if (!gone) place();
  };
  page.addEventListener('focusin', onFocus, { capture: true, signal });
  page.addEventListener('toggle', onFocus, { capture: true, signal });
  page.addEventListener('close', onFocus, { capture: true, signal });
  signal.addEventListener('abort', stop);
  place();
}

/** The modal dialog that makes the rest of the page inert, if any. */
function topModal(page: Document): Element | undefined {
  return [...page.querySelectorAll('dialog:modal')].at(-1);
}
