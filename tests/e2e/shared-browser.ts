import type { BrowserContext } from '@playwright/test';
import { launch } from '../../scripts/chromium';

/** One Chromium for all tests of a worker; to each of them it is new. */
export interface SharedBrowser {
  /** The browser with one empty tab, this build just installed, and nothing left of the test before. */
  asNew(build: string): Promise<BrowserContext>;
  /** Ends it; the next test gets another. */
  close(): Promise<void>;
}

/** What Chromium offers to whoever drives it; Playwright has no types for it. */
interface Extensions {
  send(method: 'Extensions.loadUnpacked', input: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.uninstall', input: { id: string }): Promise<void>;
}

interface Running {
  readonly context: BrowserContext;
  readonly extensions: Extensions;
}

async function start(): Promise<Running> {
  const context = await launch({ extension: null });
  return { context, extensions: (await context.browser()!.newBrowserCDPSession()) as unknown as Extensions };
}

/** Takes away what a test may have left in the browser outside of Kring. */
async function clean(context: BrowserContext): Promise<void> {
  const before = context.pages();
  const page = await context.newPage();
  for (const each of before) await each.close();
  context.setDefaultTimeout(0);
  await context.unrouteAll();
  await context.clearPermissions();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await cdp.send('Network.clearBrowserCache');
  await cdp.send('Network.clearBrowserCookies');
  await cdp.send('Runtime.evaluate', { expression: `(${emptyClipboard.toString()})()`, userGesture: true });
  await cdp.detach();
}

function emptyClipboard(): void {
  addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', '');
    },
    { once: true },
  );
  // The newer way wants a safe site and a question.
  document.execCommand('copy');
}

/** In the background: what loads before Kring registered itself for its sites may not have it. */
async function untilRegistered(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: { getManifest: () => { host_permissions?: readonly string[] } };
      scripting: { getRegisteredContentScripts: () => Promise<readonly unknown[]> };
    };
  };
  if (!chrome.runtime.getManifest().host_permissions) return;
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A browser that starts with the first test. */
export function sharedBrowser(): SharedBrowser {
  let running: Running | undefined;
  let installed: string | undefined;
  return {
    async asNew(build) {
      // A test may have ended it.
      if (running?.context.browser()?.isConnected() !== true) {
        running = await start();
        installed = undefined;
      }
      const { context, extensions } = running;
      if (installed !== undefined) {
        await clean(context);
        // With all it kept and all it was allowed.
        await extensions.send('Extensions.uninstall', { id: installed });
      }
      const worker = context.waitForEvent('serviceworker');
      installed = (await extensions.send('Extensions.loadUnpacked', { path: build })).id;
      await (await worker).evaluate(untilRegistered);
      return context;
    },
    async close() {
      await running?.context.close();
      running = undefined;
    },
  };
}
