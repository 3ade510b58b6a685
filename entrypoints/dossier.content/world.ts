import type { Shell } from './shell';

/** What the content script has for `pause.js`, which comes later and only where prompts may come. */
interface Here {
  readonly signal: AbortSignal;
  /** The field of this frame that the worker used last, as it is now. */
  readonly field: () => HTMLElement | undefined;
  /** In the top frame, once there is one. */
  readonly shell: () => Shell | undefined;
  /** `pause.js` runs here already: the page shows something else now. */
  anew?: () => void;
}

/** Of our own scripts in one frame, out of the page's reach. */
export type KringWorld = typeof globalThis & { kringHere?: Here };
