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
    'all:initial;position:fixed;inset:0 auto auto 0;z-index:2147483646;box-sizing:border-box;background:none;pointer-events:none;border:3px solid #2a5a4c;outline:2px solid #fff;border-radius:6px';
  host.attachShadow({ mode: 'closed' }).append(box);
  // Not in the browser's top layer: there it would lie over the panel too. What is modal is the only way to be seen.
  (element.closest('dialog:modal, :popover-open') ?? page.documentElement).append(host);
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
