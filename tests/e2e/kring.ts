import { existsSync } from 'node:fs';
import { test as base, chromium, expect, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

const EXTENSION = new URL('../../.output/test-chrome', import.meta.url).pathname;

/** Playwright's own Chromium where it is installed, else the one of the system. */
export function chromiumChoice(): { executablePath: string } | { channel: string } {
  if (process.env.KRING_CHROMIUM) return { executablePath: process.env.KRING_CHROMIUM };
  return existsSync(chromium.executablePath())
    ? { channel: 'chromium' }
    : { executablePath: '/usr/bin/chromium' };
}

/** Starts Chromium with an extension, with a profile of its own unless a folder is given. */
export async function launch(
  extension = EXTENSION,
  profile = '',
  more: readonly string[] = [],
  ignoreDefaultArgs: string[] = [],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...chromiumChoice(),
    viewport: { width: 1280, height: 860 },
    ignoreDefaultArgs,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-gpu',
      '--disable-quic',
      // Playwright's own list switches off what IndexedDB in an embedded frame needs (PLATFORM 4); the last list wins.
      '--disable-features=MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...more,
    ],
  });
}

/** The id of the extension in this browser. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** The panel's frame in this page, inside its closed shadow root. */
export async function panelIn(page: Page): Promise<Frame> {
  let frame: Frame | undefined;
  await expect
    .poll(() => (frame = page.frames().find((each) => each.url().includes('/panel.html'))), {
      timeout: 10_000,
    })
    .toBeTruthy();
  if (!frame) throw new Error('no panel');
  return frame;
}

/** Opens the panel with the keys, from wherever the focus is. */
export async function openPanel(page: Page): Promise<Frame> {
  await page.keyboard.press('Alt+Shift+K');
  const panel = await panelIn(page);
  await panel.locator('header').waitFor();
  return panel;
}

interface Fixtures {
  readonly context: BrowserContext;
  readonly page: Page;
}
interface WorkerFixtures {
  readonly site: string;
}

/** A test with its own browser and the test build of Kring in it; `site` serves the practice dossier and fixtures. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const server = await serve();
      await use(server.url.replace(/\/$/, ''));
      await server.close();
    },
    { scope: 'worker' },
  ],
  context: async ({}, use) => {
    const context = await launch();
    await extensionId(context);
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
});
export { expect };
