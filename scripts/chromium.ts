/** Starts Chromium with a build of Kring in it; used by `npm start`, the tests, the pictures and the bench. */
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { findBrowser } from './browsers.ts';

/** The build that knows this computer's own pages (`npm run build:test`). */
export const TEST_BUILD = fileURLToPath(new URL('../.output/test-chrome', import.meta.url));

export interface LaunchOptions {
  /** Folder of an unpacked extension; null for a browser in which one can be installed and removed while it runs. */
  readonly extension?: string | null;
  /** The browser itself; the one of this machine when absent. */
  readonly executablePath?: string;
  /** Folder of a profile to keep; a new one each time when absent. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
  /** Switches that Playwright would add and this test must be without. */
  readonly ignoreDefaultArgs?: string[];
}

/** A browser with Kring in it. Close it after use. */
export async function launch(options: LaunchOptions = {}): Promise<BrowserContext> {
  const { extension = TEST_BUILD, profile = '', headless = true, args = [], colorScheme = 'light' } = options;
  const { ignoreDefaultArgs = [] } = options;
  const executablePath = options.executablePath ?? findBrowser('chromium');
  return chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless,
    colorScheme,
    ignoreDefaultArgs: [...(extension === null ? ['--disable-extensions'] : []), ...ignoreDefaultArgs],
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    args: [
      ...(extension === null
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--disable-gpu',
      '--disable-quic',
      // Playwright's own list switches off what IndexedDB in an embedded frame needs (PLATFORM 4); the last list wins.
      '--disable-features=MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...args,
    ],
  });
}

/** The id of the extension in this browser. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** The panel's frame in this page, inside its closed shadow root. @throws when it is not there within 10 s. */
export async function panelIn(page: Page): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find((each) => each.url().includes('/panel.html'));
  const end = Date.now() + 10_000;
  while (!find() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  const panel = find();
  if (!panel) throw new Error('There is no panel in this page.');
  return panel;
}

/** Waits until Kring runs in this page: keys and clicks before that are the page's alone. */
export async function kringIsHere(page: Page): Promise<void> {
  await page.locator('kring-paneel').waitFor({ state: 'attached' });
}

/** Opens the panel with its keys, from wherever the focus is. */
export async function openPanel(page: Page): Promise<Frame> {
  await kringIsHere(page);
  await page.keyboard.press('Alt+Shift+K');
  const panel = await panelIn(page);
  await panel.locator('header').waitFor();
  return panel;
}
