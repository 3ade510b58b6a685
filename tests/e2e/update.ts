import type { BrowserContext } from '@playwright/test';

declare const chrome: {
  readonly runtime: { reload(): void };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
};

/** Kring as after an update, in a browser that goes on. Another tab is in front for a moment. */
export async function update(context: BrowserContext): Promise<void> {
  // An extension that was not installed from a store may only be loaded anew in developer mode.
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
  const fresh = context.waitForEvent('serviceworker');
  await context
    .serviceWorkers()[0]!
    .evaluate(() => chrome.runtime.reload())
    .catch(() => undefined);
  await fresh;
}
