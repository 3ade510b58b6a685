import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { extensionId, launch } from '../../scripts/chromium';
import { serve } from '../../scripts/serve.mjs';

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
      await use(server.url);
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
export { extensionId, kringIsHere, launch, openPanel, panelIn } from '../../scripts/chromium';
