import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { TEST_BUILD } from '../../scripts/chromium';
import { serve } from '../../scripts/serve.mjs';
import { sharedBrowser, type SharedBrowser } from './shared-browser';

interface Fixtures {
  /** The build of Kring in the browser: the one that knows this computer's own pages, unless a file chooses another. */
  readonly build: string;
  readonly context: BrowserContext;
  readonly page: Page;
}
interface WorkerFixtures {
  readonly shared: SharedBrowser;
  readonly site: string;
}

/**
 * A test with a browser that is new to it (see `sharedBrowser`) and the test build of Kring in it; `site` serves the
 * practice dossier and fixtures. What holds for the whole browser and cannot be undone wants a `launch` of its own.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  build: [TEST_BUILD, { option: true }],
  shared: [
    async ({}, use) => {
      const shared = sharedBrowser();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({}, use) => {
      const server = await serve();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared, build }, use) => {
    await use(await shared.asNew(build));
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
});
export { expect };
export { extensionId, kringIsHere, launch, openPanel, panelIn } from '../../scripts/chromium';
