/** The panel on a page of its own that believes to stand in a dossier: axe can look into it, and a picture takes all of it. */
import type { BrowserContext, Page } from '@playwright/test';
import type { PanelState, ReadText } from '../utils/messages/protocol.ts';
import { pageOfKring } from './as-kring.ts';

/** What that dossier says. */
export interface Told {
  /** What stands in the field, or why it could not be read. */
  readonly read: ReadText;
  /** Whatever of the panel's state should be otherwise. */
  readonly state?: Partial<PanelState>;
}

interface Given {
  told: Told;
  readonly chrome: { readonly runtime: { sendMessage: (message: { name: string }) => Promise<unknown> } };
}

/** A text that could be read whole. */
export const text = (written: string): ReadText => ({ outcome: 'read', text: written, cut: false });

/**
 * Opens it in a new page of this browser, where no talk is left and nothing was asked yet. Close it after use.
 * @param told what it believes from the beginning.
 */
export async function openInDossier(context: BrowserContext, told: Told): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((first: Told) => {
    const given = globalThis as unknown as Given;
    given.told = first;
    const { runtime } = given.chrome;
    const real = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      if (message.name === 'text.read') return { value: given.told.read };
      if (message.name === 'draft.patch')
        return { value: { ok: true, revision: 1, savedAt: Date.now(), stored: null } };
      const answer = (await real(message)) as { value?: { container?: unknown } };
      if (!answer.value?.container) return answer;
      const field = {
        targetId: 'f',
        label: 'Sociale omgeving',
        length: 9,
        singleLine: false,
        rich: false,
      };
      const place = { site: '', navigation: 0 };
      return { value: { ...answer.value, container: 'frame', field, place, ...given.told.state } };
    };
  }, told);
  const address = await pageOfKring(context, 'panel.html');
  await page.goto(address);
  await page.locator('header').waitFor();
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage(what: object): Promise<unknown> } } }
    ).chrome.runtime.sendMessage({ name: 'draft.wipeAll', input: {} }),
  );
  await page.reload();
  await page.getByTestId('start').waitFor();
  return page;
}

/** From the next reading on, the dossier says this; what it says of the panel's state counts after the next refresh. */
export async function tellNow(page: Page, told: Told): Promise<void> {
  await page.evaluate((now) => {
    (globalThis as unknown as Given).told = now;
  }, told);
}
