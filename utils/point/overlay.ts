const NAME = 'kring-wijst';

const CSS = `
:host { all: initial !important; }
.layer { all: initial; display: block; position: fixed; inset: 0; z-index: 2147483647; overflow: visible; pointer-events: none; }
.box { all: initial; position: fixed; box-sizing: border-box; border: 3px solid #1d6f5a; border-radius: 4px;
  outline: 2px solid #fff; box-shadow: 0 0 0 4px #1d6f5a55; pointer-events: none; }
.box.no { border: 2px dashed #6b6b6b; outline-width: 1px; box-shadow: none; }
.name { all: initial; position: fixed; max-width: 40em; padding: 2px 8px; border-radius: 4px; background: #1d4a3e;
  color: #fff; font: 600 13px/1.5 system-ui, sans-serif; pointer-events: none; }
[hidden] { display: none; }
@media (forced-colors: active) { .box { border-color: Highlight; } .name { border: 1px solid CanvasText; } }
`;

export interface Overlay {
  /** Outlines this element, with its name beside it; dashed where it cannot be chosen. */
  show(element: Element, name: string, can: boolean): void;
  hide(): void;
  /** Takes the keyboard, without any part of the page having it. */
  focus(): void;
  remove(): void;
}

/**
 * What lies over the page while somebody points: an outline that lets every click through, in a closed shadow root on
 * top of the page and under the guide. The page itself is not changed.
 */
export function makeOverlay(page: Document): Overlay {
  for (const stale of page.querySelectorAll(NAME)) stale.remove();
  const host = page.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = CSS;
  const layer = page.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  layer.tabIndex = -1;
  layer.setAttribute('role', 'application');
  layer.setAttribute('aria-label', 'Kring');
  const box = page.createElement('div');
  box.className = 'box';
  const name = page.createElement('div');
  name.className = 'name';
  name.setAttribute('role', 'status');
  box.hidden = name.hidden = true;
  layer.append(box, name);
  root.append(style, layer);
  page.documentElement.append(host);

  let shown: Element | undefined;
  const follow = (): void => {
    if (!shown?.isConnected) return;
    const { left, top, width, height } = boxIn(page, shown);
    Object.assign(box.style, {
      left: `${left - 4}px`,
      top: `${top - 4}px`,
      width: `${width + 8}px`,
      height: `${height + 8}px`,
    });
    Object.assign(name.style, {
      left: `${Math.max(0, left - 4)}px`,
      top: `${top > 34 ? top - 32 : top + height + 8}px`,
    });
    page.defaultView?.requestAnimationFrame(follow);
  };
  return {
    show(element, text, can) {
      const isNew = shown !== element;
      shown = element;
      box.hidden = false;
      box.classList.toggle('no', !can);
      name.hidden = text === '';
      if (name.textContent !== text) name.textContent = text;
      // Only there: else it would lie over the guide as well, which is on top of the page itself.
      if (element.closest('dialog:modal') && !layer.matches(':popover-open')) layer.showPopover();
      if (isNew) follow();
    },
    hide() {
      shown = undefined;
      box.hidden = name.hidden = true;
    },
    focus() {
      page.defaultView?.focus();
      layer.focus({ preventScroll: true });
    },
    remove() {
      shown = undefined;
      host.remove();
    },
  };
}

/** Where an element stands in the window of the page at the top, through the frames around it. */
function boxIn(
  page: Document,
  element: Element,
): { left: number; top: number; width: number; height: number } {
  const frame = element.ownerDocument === page ? null : element.ownerDocument.defaultView?.frameElement;
  // What is seen of an editor that is a whole document, is its frame.
  if (frame && element === element.ownerDocument.body) return boxIn(page, frame);
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!frame) return { left, top, width, height };
  const around = boxIn(page, frame);
  return {
    left: around.left + frame.clientLeft + left,
    top: around.top + frame.clientTop + top,
    width,
    height,
  };
}
