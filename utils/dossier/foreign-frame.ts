/** How often is looked while the panel is open, in milliseconds. */
const EVERY = 500;

/**
 * Tells when the worker goes into a frame of another site. Whether Kring may be in there, the background knows; of
 * the frame only the origin of its address is looked at.
 * @param isPanelOpen from the panel into a frame, no event tells this page: then it looks by itself.
 */
export function watchForeignFrames(
  view: Window,
  isPanelOpen: () => boolean,
  onFrame: (origin: string) => void,
  signal: AbortSignal,
): void {
  let last: Element | null = null;
  const look = (): void => {
    let active = view.document.activeElement;
    while (active?.shadowRoot) active = active.shadowRoot.activeElement;
    if (active === last) return;
    last = active;
    if (active?.localName !== 'iframe' && active?.localName !== 'frame') return;
    const { origin, protocol } = new URL((active as HTMLIFrameElement).src || 'about:blank', active.baseURI);
    if (/^https?:$/.test(protocol) && origin !== view.location.origin) onFrame(origin);
  };
  // From the page into a frame shows as a loss of focus; which element has it is known a moment later.
  view.addEventListener('blur', (event) => event.isTrusted && setTimeout(look), { signal });
  if (view !== view.top) return;
  const timer = setInterval(() => isPanelOpen() && look(), EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
