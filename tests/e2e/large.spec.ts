/** The frame in the dossier page while worker and client look together. */
import type { Frame, Page } from '@playwright/test';
import { openPanel, sayAsPanel, test, visit } from './client-pages';
import { expect, panelIn } from './kring';

/** The dossier with the panel open, half a name typed in it, and the panel over the whole page. */
async function lookTogether(page: Page, address: string): Promise<Frame> {
  await visit(page, address);
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  await panel.locator('input[data-focus=first]').waitFor();
  await page.keyboard.type('half');
  await sayAsPanel(panel, 'panel.large', { large: true });
  await expect.poll(() => isLarge(page)).toBe(true);
  return panel;
}

/** Does the panel take the whole width, and does whatever is pressed there land in it? */
async function isLarge(page: Page): Promise<boolean> {
  const panel = await panelIn(page);
  const width = await panel.evaluate(() => innerWidth);
  const [room, hit] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.elementFromPoint(5, 5)?.localName,
  ]);
  // The page itself keeps the margin that makes room for the panel.
  return width >= (room ?? 0) && width > 401 && hit === 'kring-paneel';
}

for (const size of [
  { width: 1280, height: 860 },
  { width: 420, height: 800 },
]) {
  test(`${size.width} wide: the panel covers the page, which stays as it is, and goes back`, async ({
    page,
    dossier,
  }) => {
    await page.setViewportSize(size);
    const panel = await lookTogether(page, `${dossier}/fixtures/dossiers/switch.html`);
    const body = await page.evaluate(() => document.body.outerHTML);
    expect(await panel.evaluate(() => [innerWidth, innerHeight])).toEqual([size.width, size.height]);

    // Nothing in the dossier can get the keyboard; the panel has it where it was.
    await page.evaluate(() => document.querySelector<HTMLElement>('#notities')?.focus());
    await page.keyboard.type('er');
    await expect(panel.locator('input[data-focus=first]')).toHaveValue('halfer');

    await sayAsPanel(panel, 'panel.large', { large: false });
    await expect.poll(() => panel.evaluate(() => innerWidth)).toBeLessThan(401);
    await page.keyboard.type('!');
    await expect(panel.locator('input[data-focus=first]')).toHaveValue('halfer!');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
    expect(await page.evaluate(() => document.querySelectorAll('[inert], [aria-hidden]').length)).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('#notities')?.focus());
    await page.keyboard.type('Q');
    await expect(page.locator('#notities')).toHaveValue('Q');
  });
}

test('closing the panel ends it', async ({ page, dossier }) => {
  const panel = await lookTogether(page, `${dossier}/fixtures/dossiers/switch.html`);
  await page.keyboard.press('Alt+Shift+K');
  await page.locator('#notities').click();
  await page.keyboard.type('Q');
  await expect(page.locator('#notities')).toHaveValue('Q');
  await openPanel(page);
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBeLessThan(401);
});

test('a panel that begins anew is as wide as ever', async ({ page, dossier }) => {
  const panel = await lookTogether(page, `${dossier}/fixtures/dossiers/switch.html`);
  await panel.evaluate(() => location.reload());
  await expect.poll(() => isLarge(page).catch(() => true)).toBe(false);
});

for (const way of ['push', 'record-text', 'load']) {
  test(`another client in the dossier ends it (${way})`, async ({ page, dossier }) => {
    const folder = way === 'record-text' ? 'record-in-text' : 'fixtures/dossiers';
    await lookTogether(page, `${dossier}/${folder}/switch.html`);
    await page.evaluate((id) => document.getElementById(id)?.click(), way);
    if (way === 'load') {
      await page.waitForURL(/client=1042/);
      await openPanel(page);
    }
    await expect.poll(() => isLarge(page)).toBe(false);
  });
}

test('a dialog that the page opens meanwhile stays under it', async ({ page, dossier }) => {
  const panel = await lookTogether(page, `${dossier}/fixtures/dossiers/modal.html`);
  await page.evaluate(() => document.querySelector<HTMLElement>('#open-dialog')?.click());
  await expect(page.locator('dialog kring-paneel')).toBeAttached();
  await expect.poll(() => isLarge(page)).toBe(true);
  await panel.locator('input[data-focus=first]').click();
  await page.keyboard.type('er');
  await expect(panel.locator('input[data-focus=first]')).toHaveValue('halfer');
  await sayAsPanel(panel, 'panel.large', { large: false });
  await expect.poll(() => isLarge(page)).toBe(false);
  await page.locator('#dialog-field').click();
  await page.keyboard.type('Q');
  await expect(page.locator('#dialog-field')).toHaveValue('Q');
});

test('a page that takes Kring away meanwhile gets it back, no longer large', async ({ page, dossier }) => {
  await lookTogether(page, `${dossier}/fixtures/dossiers/switch.html`);
  await page.evaluate(() => document.querySelector('kring-paneel')?.remove());
  await expect(page.locator('html > kring-paneel')).toBeAttached();
  await expect.poll(() => isLarge(page).catch(() => true)).toBe(false);
  await page.locator('#notities').click();
  await page.keyboard.type('Q');
  await expect(page.locator('#notities')).toHaveValue('Q');
});

test('a page that is loaded keeps its focus: Kring comes without taking it', async ({ page, site }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.querySelector('textarea')?.focus());
  });
  await visit(page, `${site}/fixtures/dossiers/plain.html`);
  await page.keyboard.type('Getypt.');
  await expect(page.getByLabel('Notities')).toHaveValue('Getypt.');
  await expect(page.getByLabel('Notities')).toBeFocused();
});
