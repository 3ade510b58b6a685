import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, kringIsHere, panelIn, test as base } from './kring';
import type { Answer } from '../../utils/messages/router';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOSSIERS = join(ROOT, 'tests/fixtures/dossiers');

/** Where a dossier can say whose record it shows; utils/profile/sites.ts knows an address for each. */
export const RECORD_KEYS = ['text', 'attribute', 'choice', 'title', 'address', 'hash'] as const;

/**
 * `dossier` serves the practice dossier and the test pages; the test pages also under /record-in-text/ and so on,
 * where the test build knows the place of the record. `folder` is an empty folder that goes away.
 */
export const test = base.extend<{ folder: string }, { dossier: string }>({
  dossier: [
    async ({}, use) => {
      const folders: Record<string, string> = {
        '/': join(ROOT, 'practice'),
        '/fixtures/': join(ROOT, 'tests/fixtures'),
      };
      for (const key of RECORD_KEYS) folders[`/record-in-${key}/`] = DOSSIERS;
      const server = await serve({ folders });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kring-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** What a page of the extension finds in its world. */
interface ExtensionPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<Answer> } };
}

/** Everything that stands in the panel, in sight or not, also what is typed in its fields. */
export async function everythingIn(panel: Frame): Promise<string> {
  return panel.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });
}

/** Names somebody in the panel that has the keyboard, and waits until it is kept. */
export async function nameSomebody(page: Page, panel: Frame, who: string): Promise<void> {
  const start = panel.getByTestId('start');
  if (await start.isVisible()) await start.press('Enter');
  const input = panel.locator('input[data-focus=first]');
  await input.focus();
  await page.keyboard.type(who);
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person').filter({ hasText: who.split(' ')[0] ?? who })).not.toHaveCount(0);
  await expect(panel.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
}

/**
 * Says what the panel says to the background: as a panel that lags behind, or was tampered with.
 * @returns what it answers, or the words of its refusal.
 */
export async function sayAsPanel(panel: Frame, name: string, input: unknown): Promise<unknown> {
  return panel.evaluate(
    async ([said, holding]) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      const answer = await chrome.runtime.sendMessage({ name: said, input: holding });
      return 'error' in answer ? answer.error : answer.value;
    },
    [name, input] as const,
  );
}

/** Goes to a page, and waits until Kring is there: what is clicked before that, it cannot know. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await kringIsHere(page);
}

export { openPanel } from './kring';

/** Goes to the report and puts it in the dossier. */
export async function insertReport(panel: Frame): Promise<void> {
  await panel.getByTestId('step-report').click();
  await panel.getByTestId('report').waitFor();
  // A press right after the screen appeared does not count.
  const since = await panel.evaluate(() => performance.now());
  await panel.waitForFunction((from) => performance.now() - from > 400, since);
  await panel.getByTestId('insert').click();
}

/** The frame in this element, with what stands in it. */
export async function frameIn(page: Page | Frame, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  await frame.locator('textarea').waitFor();
  return frame;
}

/** The panel as it stands in the page now; a frame that was there before may be gone. */
export async function shownPanel(page: Page): Promise<Frame> {
  const panel = await panelIn(page);
  await panel.locator('header').waitFor();
  return panel;
}
