/** What stands on the page while a field is outlined. */
const NAME = 'kring-kader';

/**
 * Draws a line around a field, as long as it is not called off, and brings the field into sight. Changes nothing of the
 * page's own: the line lies over it, in a closed root, and takes no clicks.
 * @returns how to take it away.
 */
export function outline(element: HTMLElement): () => void {
  const page = element.ownerDocument;
  const host = page.createElement(NAME);
  const box = page.createElement('div');
  box.style.cssText =
    'all:initial;position:fixed;inset:0 auto auto 0;z-index:2147483647;margin:0;padding:0;box-sizing:border-box;background:none;pointer-events:none;border:3px solid #2a5a4c;outline:2px solid #fff;border-radius:6px';
  host.attachShadow({ mode: 'closed' }).append(box);
  page.documentElement.append(host);
  // Only where the page itself stands there: else the line would lie over the panel, which is on top of the page.
  if (isOnTop(element)) {
    box.popover = 'manual';
    box.showPopover();
  }
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  let frame = 0;
  const follow = (): void => {
    const at = element.getBoundingClientRect();
    box.hidden = at.width === 0;
    box.style.translate = `${at.left - 4}px ${at.top - 4}px`;
    box.style.width = `${at.width + 8}px`;
    box.style.height = `${at.height + 8}px`;
    frame = requestAnimationFrame(follow);
  };
  follow();
  return () => {
    cancelAnimationFrame(frame);
    host.remove();
  };
}

/** Whether it stands in a part that the page shows on top of itself, such as a dialog. */
function isOnTop(element: Element): boolean {
  if (element.closest(':modal, :popover-open')) return true;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && isOnTop(host);
}
