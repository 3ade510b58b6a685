/** What of the circle stays where: nothing after "wis", nothing on the clipboard by itself, nobody who was left out. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { INSTRUMENTS } from '../../utils/instruments';
import { everythingIn, openPanel, visit } from './client-pages';
import { expect, extensionId, test } from './kring';

/** Words that stand nowhere else. */
const SECRETS = /Zwaantje|Wobbe|achternicht|kwartelblauw/;

/** Names somebody with a note and a professional, and goes to the picture in a tab of its own. */
async function picture(context: BrowserContext, page: Page): Promise<void> {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await page.getByTestId('start').press('Enter');
  for (const each of ['achternicht Zwaantje: kwartelblauwe wanten', 'huisarts Wobbe']) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
  }
  await page.getByTestId('step-picture').click();
}

/** Every word that is to be read on paper after a press on Print. */
async function onPaper(page: Page): Promise<string> {
  await page.getByTestId('take-print').click();
  const sheet = page.locator('.sheet');
  await expect(sheet).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => {
    const all = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const seen: string[] = [document.title];
    while (all.nextNode())
      if (all.currentNode.parentElement?.checkVisibility()) seen.push(all.currentNode.textContent ?? '');
    return seen.join(' ');
  });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  return text;
}

test('after "wis" nobody of the picture is left in the panel, and no step back brings anybody back', async ({
  page,
  site,
}) => {
  await visit(page, `${site}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').click();
  const panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  for (const each of ['achternicht Zwaantje: kwartelblauwe wanten', 'huisarts Wobbe']) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
  await panel.getByTestId('step-picture').click();
  await panel.getByTestId('enough').click();
  // Everything that shows somebody is open.
  await panel.locator('[data-figure][tabindex="0"]').press('1');
  await panel.locator('[data-figure][tabindex="0"]').press('Enter');
  for (const { id } of INSTRUMENTS) await panel.getByTestId(`view-${id}`).click();
  await panel.getByTestId('view-ecogram').click();
  await panel.getByTestId('in-words').locator('summary').click();
  await panel.getByTestId('take-names').check();
  await panel.getByTestId('take-svg').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('F2');
  await expect(panel.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  expect(await everythingIn(panel)).toMatch(SECRETS);

  await panel.getByTestId('wipe').click();
  await panel.getByTestId('wipe-one').click();
  await expect(panel.getByTestId('start')).toBeVisible();
  expect(await everythingIn(panel)).not.toMatch(SECRETS);
  await panel.getByTestId('step-picture').click();
  await expect(panel.getByTestId('undo-edit')).toBeDisabled();
  await expect(panel.getByTestId('redo-edit')).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(panel.locator('[data-figure]')).toHaveCount(0);
  expect(await everythingIn(panel)).not.toMatch(SECRETS);
});

test('looking at every view, moving somebody, saving and printing put nothing on the clipboard (R25)', async ({
  context,
  page,
  site,
}) => {
  const other = await context.newPage();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  await other.goto(`${site}/client/1041/intake`);
  await other.evaluate(() => navigator.clipboard.writeText('van de worker'));
  await page.bringToFront();
  await picture(context, page);
  await page.locator('[data-figure][tabindex="0"]').press('Shift+ArrowLeft');
  for (const { id } of INSTRUMENTS) {
    await page.getByTestId(`view-${id}`).click();
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('F2');
    await onPaper(page);
  }
  await page.getByTestId('view-ecogram').click();
  for (const button of ['take-svg', 'take-png']) {
    const file = page.waitForEvent('download');
    await page.getByTestId(button).click();
    await file;
  }
  await other.bringToFront();
  expect(await other.evaluate(() => navigator.clipboard.readText())).toBe('van de worker');
});

for (const { id } of INSTRUMENTS)
  test(`on paper (${id}) no name stands unless chosen, and never a note (R15, R28)`, async ({
    context,
    page,
  }) => {
    await picture(context, page);
    await page.getByTestId(`view-${id}`).click();
    if (id === 'functions') {
      const cell = page.getByTestId('function-affection-toClient');
      for (const who of await cell.locator('.choice button').all()) await who.click();
    }
    const without = await onPaper(page);
    expect(without).toContain('achternicht');
    expect(without).not.toMatch(/Zwaantje|Wobbe|kwartelblauw/);
    await page.getByTestId('take-names').check();
    const named = await onPaper(page);
    expect(named).toContain('Zwaantje');
    expect(named).not.toMatch(/kwartelblauw/);
  });

test('professionals who are left out of the picture are not in what is saved or printed', async ({
  context,
  page,
}) => {
  await picture(context, page);
  await page.getByTestId('passers-by').uncheck();
  const coming = page.waitForEvent('download');
  await page.getByTestId('take-svg').click();
  const file = await readFile(await (await coming).path(), 'utf8');
  expect(file).toContain('achternicht');
  expect(file).not.toMatch(/huisarts|kwartelblauw/);
  for (const { id } of INSTRUMENTS) {
    await page.getByTestId(`view-${id}`).click();
    expect(await onPaper(page), id).not.toMatch(/huisarts/);
  }
  await expect(page.getByTestId('take-outcome')).toHaveText(nl.take.saved('kring-tekening.svg'));
});
