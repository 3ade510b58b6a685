import { browser } from 'wxt/browser';

/** Said by every copy that starts. The page may say it too: only a copy whose extension is gone listens. */
const STARTED = 'kring-started';

/** Shared by all copies in one page, out of the page's reach: whether the copy that runs here still has its extension. */
const world = globalThis as { kringLives?: () => boolean };

/**
 * Takes the place of WXT's class of this name (wxt.config.ts). That one stops at an event that any page can send, starts
 * anew in a page where it already runs, and brings a watcher of the address that Kring does not use.
 *
 * `signal` is aborted when a newer version of Kring takes over, when the site was taken back, and from the start where
 * Kring already runs.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  constructor() {
    if (world.kringLives?.()) {
      this.controller.abort();
      return;
    }
    document.dispatchEvent(new Event(STARTED));
    const lives = (): boolean => !this.signal.aborted && isConnected();
    world.kringLives = lives;
    document.addEventListener(STARTED, () => lives() || this.controller.abort(), { signal: this.signal });
  }

  /** Ends this copy; a new one may start in the same page. */
  abort(): void {
    this.controller.abort();
  }
}

/** False once this copy's version of Kring was updated, switched off or removed. */
export function isConnected(): boolean {
  // Of a copy that was cut off, `runtime` may be missing, whatever its type says.
  const runtime = browser.runtime as typeof browser.runtime | undefined;
  return runtime?.id !== undefined;
}
