/** What a prompt may not lie over, as long as there is room beside it. */
const TAKEN =
  'input, textarea, select, button, a, label, legend, summary, iframe, [contenteditable], [role=button], [role=textbox]';
/** Room for the tab at the edge, and between a prompt and what it stands beside, in pixels. */
const EDGE = 36;
const GAP = 8;
/** How far the next place at the edge is from the one before, in pixels. */
const STEP = 40;

/** The frame of a prompt, in the same closed root as the panel. */
export interface PromptFrame {
  /** Makes it, out of sight: it says how high it is when it knows what it shows. */
  make(): void;
  /** Puts it in its place, at this height in pixels, beside `field` where it covers nothing there. @returns false: it is gone. */
  show(height: number, field: HTMLElement | undefined): boolean;
  isShown(): boolean;
  focus(): void;
  remove(): void;
}

/**
 * @param layer the part of the closed root that lies over everything.
 * @param address makes the address of the frame.
 */
export function makePromptFrame(layer: HTMLElement, address: () => string): PromptFrame {
  const page = layer.ownerDocument;
  let frame: HTMLIFrameElement | undefined;
  let shown: AbortController | undefined;
  const remove = (): void => {
    shown?.abort();
    shown = undefined;
    frame?.remove();
    frame = undefined;
  };
  return {
    make() {
      remove();
      frame = page.createElement('iframe');
      frame.className = 'frame prompt';
      // Nothing of what it says: the page's own tools may see a title.
      frame.title = 'Kring';
      frame.src = address();
      layer.append(frame);
    },
    show(height, field) {
      if (!frame) return false;
      const mine = frame;
      const most = Math.min(height, page.documentElement.clientHeight - 2 * GAP);
      place(mine, most, field, shown !== undefined);
      if (shown) return true;
      shown = new AbortController();
      const { signal } = shown;
      // Beside a field that moves away it would lie over something else.
      for (const type of ['scroll', 'resize'])
        page.defaultView?.addEventListener(type, () => place(mine, mine.offsetHeight, undefined, false), {
          capture: true,
          once: type === 'scroll',
          passive: true,
          signal,
        });
      mine.style.visibility = 'visible';
      return true;
    },
    isShown: () => shown !== undefined,
    focus: () => frame?.focus(),
    remove,
  };
}

type Spot = readonly [left: number, top: number];

/** @param stay it is in sight already, and only changes its height. */
function place(
  frame: HTMLIFrameElement,
  height: number,
  field: HTMLElement | undefined,
  stay: boolean,
): void {
  const page = frame.ownerDocument;
  const wide = page.documentElement.clientWidth - EDGE;
  const high = page.documentElement.clientHeight - GAP;
  const width = frame.offsetWidth;
  const bottom = high - height;
  const spots: Spot[] = [];
  let last: Spot = [Math.max(0, wide - width), Math.max(0, bottom)];
  if (stay) {
    const { offsetLeft: left, offsetTop: top } = frame;
    last = [left, Math.max(0, Math.min(top, bottom))];
    spots.push([left, top], [left, top + frame.offsetHeight - height]);
  } else {
    const near = field?.getBoundingClientRect();
    if (near) spots.push([near.right + GAP, near.top], [near.left, near.bottom + GAP]);
    for (let top = bottom; top > GAP; top -= STEP) spots.push([wide - width, top]);
  }
  const taken = [...page.querySelectorAll(TAKEN)].map((each) => each.getBoundingClientRect());
  const fits = ([left, top]: Spot): boolean =>
    left >= 0 &&
    top >= 0 &&
    left + width <= wide &&
    top + height <= high &&
    !taken.some(
      (each) =>
        each.width > 0 &&
        each.left < left + width &&
        each.right > left &&
        each.top < top + height &&
        each.bottom > top,
    );
  const [left, top] = spots.find(fits) ?? last;
  Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, height: `${height}px` });
}
