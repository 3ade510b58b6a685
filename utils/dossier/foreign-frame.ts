/** Time between two looks while the focus is in some frame, in milliseconds. */
const LOOK_AGAIN = 400;

/**
 * Tells when the worker goes into a frame of another site. Whether Kring may be in there, the background knows; of
 * the frame only the origin of its address is looked at.
 */
export function watchForeignFrames(
  view: Window,
  onFrame: (origin: string) => void,
  signal: AbortSignal,
): void {
  let last: Element | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const look = (): void => {
    let active = view.document.activeElement;
    while (active?.shadowRoot) active = active.shadowRoot.activeElement;
    if (active === last) return;
    last = active;
    if (active?.localName !== 'iframe' && active?.localName !== 'frame') return;
    const { origin, protocol } = new URL((active as HTMLIFrameElement).src || 'about:blank', active.baseURI);
    if (/^https?:$/.test(protocol) && origin !== view.location.origin) onFrame(origin);
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  // Going into a frame shows only as a loss of focus here; which element has it is known a moment later.
  const onBlur = (event: Event): void => {
    if (!event.isTrusted || event.target !== view) return;
    last = null;
    setTimeout(look);
    // From one frame into another, as from the panel into the dossier's, the page around them hears nothing at all.
    timer ??= setInterval(look, LOOK_AGAIN);
  };
  view.addEventListener('blur', onBlur, { signal });
  view.addEventListener('focus', stop, { signal });
  signal.addEventListener('abort', stop);
}
