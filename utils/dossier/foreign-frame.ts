/**
 * Tells when the worker goes into a frame of another site. Whether Kring may be in there, the background knows; of
 * the frame only the origin of its address is looked at.
 */
export function watchForeignFrames(
  view: Window,
  onFrame: (origin: string) => void,
  signal: AbortSignal,
): void {
  const look = (): void => {
    let active = view.document.activeElement;
    while (active?.shadowRoot) active = active.shadowRoot.activeElement;
    if (active?.localName !== 'iframe' && active?.localName !== 'frame') return;
    const { origin, protocol } = new URL((active as HTMLIFrameElement).src || 'about:blank', active.baseURI);
    if (/^https?:$/.test(protocol) && origin !== view.location.origin) onFrame(origin);
  };
  // Going into a frame shows only as a loss of focus here; which element has it is known a moment later.
  view.addEventListener('blur', (event) => event.isTrusted && setTimeout(look), { signal });
}
