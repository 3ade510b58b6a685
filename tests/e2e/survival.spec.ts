import type { Frame, Page } from '@playwright/test';
import { insertReport, nameSomebody, openPanel, test, visit } from './client-pages';
import { expect, panelIn } from './kring';

/** From an empty talk to text in this field. */
async function doTheJob(page: Page, field = '#notities'): Promise<Frame> {
  await page.locator(field).click();
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus Quirine');
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await expect(page.locator(field)).toHaveValue(/zus/);
  return panel;
}

/** Half a name in the input of the panel, where it stays until Enter. */
async function typeHalf(page: Page, panel: Frame, half: string): Promise<void> {
  const start = panel.getByTestId('start');
  if (await start.isVisible()) await start.press('Enter');
  await panel.locator('input[data-focus=first]').focus();
  await page.keyboard.type(half);
}

for (const name of ['strict-csp', 'coep', 'coep-credentialless', 'sandbox', 'big']) {
  test(`${name}: the whole job works`, async ({ page, dossier }) => {
    await visit(page, `${dossier}/fixtures/dossiers/${name}.html`);
    await doTheJob(page);
  });
}

test('a modal dialog: the panel goes in with what was typed, can be used, and comes out again', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/fixtures/dossiers/modal.html`);
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  await typeHalf(page, panel, 'nicht Wilh');
  await panel.evaluate(() => Object.assign(window, { mark: 'same document' }));
  await page.locator('#open-dialog').click();
  await expect(page.locator('dialog kring-paneel')).toBeAttached();
  const input = panel.locator('input[data-focus=first]');
  await expect(input).toHaveValue('nicht Wilh');
  await input.click();
  await page.keyboard.press('End');
  await page.keyboard.type('elmina');
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person')).toHaveCount(1);
  await typeHalf(page, panel, 'buurm');
  await page.locator('#dialog-field').click();
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await expect(page.locator('#dialog-field')).toHaveValue(/nicht/);

  await page.locator('#close-dialog').click();
  await expect(page.locator('html > kring-paneel')).toBeAttached();
  await panel.getByTestId('step-people').click();
  await expect(input).toHaveValue('buurm');
  expect(await panel.evaluate(() => (window as unknown as { mark: string }).mark)).toBe('same document');
});

test('a modal dialog that is taken out of the page: the panel is back, with what was typed', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/record-in-text/modal.html`);
  await page.evaluate(() => {
    const record = Object.assign(document.createElement('b'), { id: 'record', textContent: '1041' });
    document.body.append(record);
  });
  const panel = await openPanel(page);
  await page.locator('#open-dialog').click();
  await expect(page.locator('dialog kring-paneel')).toBeAttached();
  await panel.locator('header').click();
  await nameSomebody(page, panel, 'zus Quirine');
  await typeHalf(page, panel, 'nicht Wilh');
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await expect(page.locator('html > kring-paneel')).toBeAttached();
  // The frame of before may still be on its way out.
  await expect(async () => {
    const input = (await panelIn(page)).locator('input[data-focus=first]');
    expect(await input.inputValue({ timeout: 1000 })).toBe('nicht Wilh');
  }).toPass();
  await expect((await panelIn(page)).getByTestId('person')).toHaveCount(1);
});

test('an imitated dialog that fetches back every focus lets the worker type in the panel', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/fixtures/dossiers/modal.html`);
  await page.locator('#open-imitation').click();
  await expect(page.locator('#imitation-field')).toBeFocused();
  const panel = await openPanel(page);
  await expect(panel.getByTestId('start')).toBeFocused();
  await page.keyboard.press('Enter');
  await panel.locator('input[data-focus=first]').waitFor();
  await page.keyboard.type('zus Quirine');
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person')).toHaveCount(1);
  // And again, now that the panel does not begin but is only shown.
  await page.keyboard.press('Alt+Shift+K');
  await page.locator('#imitation-field').click();
  await page.keyboard.press('Alt+Shift+K');
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await expect(page.locator('#imitation-field')).toHaveValue('');
});

test('a page that removes foreign elements: Kring stops after a few rounds and opens in a tab', async ({
  page,
  context,
  dossier,
}) => {
  await page.goto(`${dossier}/fixtures/dossiers/remover.html`);
  const removed = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { removed: readonly string[] }).removed.length);
  await expect.poll(removed).toBeGreaterThan(3);
  const tab = context.waitForEvent('page');
  await page.locator('#notities').click();
  await page.keyboard.press('Alt+Shift+K');
  const own = await tab;
  await expect(own.getByTestId('start')).toBeVisible();
  await expect(page.locator('kring-paneel')).toHaveCount(0);
  expect(await removed()).toBeLessThan(8);
});

test('a router that replaces the whole body: the panel stays, and half a word in it', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/record-in-text/react-like-router.html?client=1041`);
  const panel = await openPanel(page);
  await typeHalf(page, panel, 'nicht Wilh');
  await panel.evaluate(() => Object.assign(window, { mark: 'same document' }));
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await page.keyboard.type('elmina');
  const input = panel.locator('input[data-focus=first]');
  await expect(input).toHaveValue('nicht Wilhelmina');
  await visit(page, `${dossier}/record-in-text/react-like-router.html?client=1041`);
  const again = await openPanel(page);
  for (const button of ['#new-body', '#emptied-body']) {
    await page.locator(button).click();
    await expect(again.getByTestId('start')).toBeVisible();
    await page.locator(button).click();
    await expect(again.locator('input[data-focus=first]')).toHaveValue('nicht Wilhelmina');
  }
});

test('a page with overbearing style: the tab can be pressed, and the panel looks as on any page', async ({
  page,
  dossier,
}) => {
  const look = async (name: string): Promise<Buffer> => {
    await visit(page, `${dossier}/record-in-title/${name}.html`);
    await page.locator('kring-paneel').waitFor({ state: 'attached' });
    const edge = await page.screenshot({ clip: { x: 1240, y: 320, width: 40, height: 120 } });
    await page.mouse.click(1270, 370);
    const panel = await panelIn(page);
    await expect(panel.locator('.cover')).toBeVisible();
    await page.mouse.move(10, 10);
    const open = await page.screenshot({
      clip: { x: 880, y: 0, width: 400, height: 860 },
      path: `.output/playwright/style-${name}.png`,
    });
    return Buffer.concat([edge.subarray(0, 0), open]);
  };
  const plain = await look('plain');
  const attacked = await look('css-attack');
  expect(attacked.equals(plain)).toBe(true);
});

test('wide: the page moves aside, and back as it was', async ({ page, dossier }) => {
  await visit(page, `${dossier}/fixtures/dossiers/plain.html`);
  const html = page.locator('html');
  const margin = (): Promise<string> => html.evaluate((node) => getComputedStyle(node).marginRight);
  const style = (): Promise<string | null> => html.getAttribute('style');
  await openPanel(page);
  expect(await margin()).toBe('400px');
  await page.keyboard.press('Alt+Shift+K');
  await expect.poll(margin).toBe('0px');

  await html.evaluate((node) => node.style.setProperty('margin-right', '31px', 'important'));
  const own = await style();
  await openPanel(page);
  await expect.poll(margin).toBe('400px');
  await page.keyboard.press('Alt+Shift+K');
  await expect.poll(style).toBe(own);
});

for (const { title, width, height } of [
  { title: 'narrow (360 px)', width: 360, height: 700 },
  { title: 'zoom 200 % of a window of 1280', width: 640, height: 430 },
]) {
  test(`${title}: the panel lies over the page; Escape closes it and returns to the field`, async ({
    page,
    dossier,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, `${dossier}/fixtures/dossiers/plain.html`);
    await page.locator('#notities').click();
    const panel = await openPanel(page);
    expect(await page.locator('html').evaluate((node) => getComputedStyle(node).marginRight)).toBe('0px');
    expect(
      await panel.evaluate(() => [innerWidth, innerHeight, document.documentElement.scrollWidth]),
    ).toEqual([Math.min(width, 400) - 1, height, Math.min(width, 400) - 1]);
    await nameSomebody(page, panel, 'zus Quirine');
    await page.screenshot({ path: `.output/playwright/width-${width}.png` });
    await page.keyboard.press('Escape');
    await expect(page.locator('#notities')).toBeFocused();
    await page.keyboard.type('terug');
    await expect(page.locator('#notities')).toHaveValue('terug');
    await doTheJobAgain(page);
  });
}

/** With the talk that is there already. */
async function doTheJobAgain(page: Page): Promise<void> {
  const panel = await openPanel(page);
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
}
