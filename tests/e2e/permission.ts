import type { BrowserContext } from '@playwright/test';
import { extensionId } from './kring';

/** Answers the browser's own question beforehand with yes: without a screen nobody can press it (PLATFORM 7). */
export async function sayYesTo(context: BrowserContext, site: string): Promise<void> {
  const id = await extensionId(context);
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    async ([extension, pattern]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      await chrome.developerPrivate.addHostPermission(extension, pattern);
    },
    [id, `http://${new URL(site).hostname}/*`] as const,
  );
  await extensions.close();
}
