import { expect, test } from 'vitest';
import { name, openPanel, press, room, visit } from './kring';

const here = room();

test('looking together: the panel covers the page, whose fields cannot get the keyboard, and goes back', async () => {
  const { page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  await page.click('#intake-social');
  const panel = await openPanel(page);
  await name(page, panel, 'zus A.');
  const large = (now: boolean) =>
    panel.evaluate((wanted) => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return browser.runtime.sendMessage({ name: 'panel.large', input: { large: wanted } });
    }, now);
  const width = () => panel.evaluate(() => innerWidth);
  const typed = () => panel.evaluate(() => (document.activeElement as HTMLInputElement).value);
  const inPage = () => page.$eval('#intake-social', (field) => (field as HTMLTextAreaElement).value);
  await page.keyboard.type('half');

  await large(true);
  // A scroll bar of the page stays.
  await expect.poll(width).toBeGreaterThan(1200);
  await page.evaluate(() => document.querySelector<HTMLElement>('#intake-social')?.focus());
  await page.keyboard.type('er');
  expect(await typed()).toBe('halfer');
  await large(false);
  await expect.poll(width).toBeLessThan(401);
  await page.keyboard.type('!');
  expect(await typed()).toBe('halfer!');

  await large(true);
  await expect.poll(width).toBeGreaterThan(1200);
  await press(page, 'Alt', 'Shift', 'KeyK');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('intake-social');
  await page.keyboard.type('Q');
  expect(await inPage()).toBe('Q');
});
