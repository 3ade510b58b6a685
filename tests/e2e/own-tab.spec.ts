/** Kring in a browser tab of its own: for dossiers where nothing may be put in the page, and for a program beside the browser. */
import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { expect, extensionId, openPanel, test } from './kring';

/** Opens Kring in a tab of its own, in `page` or a new one. */
async function openOwnTab(context: BrowserContext, page?: Page): Promise<Page> {
  const tab = page ?? (await context.newPage());
  await tab.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await expect(tab.locator('header')).toBeVisible();
  return tab;
}

async function name(tab: Page, ...people: readonly string[]): Promise<void> {
  for (const each of people) {
    await tab.keyboard.type(each);
    await tab.keyboard.press('Enter');
  }
}

/** What the clipboard holds, as a worker sees it: by pasting it into a field. */
async function pasted(context: BrowserContext, site: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${site}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').click();
  await page.keyboard.press('Control+v');
  const text = await page.getByLabel('Sociale omgeving').inputValue();
  await page.close();
  return text;
}

test('a whole talk, with copying instead of putting it in the dossier', async ({ context, page, site }) => {
  const tab = await openOwnTab(context, page);
  await expect(tab.getByTestId('start')).toBeFocused();
  await expect(tab.getByTestId('close')).toHaveCount(0);
  await tab.keyboard.press('Enter');
  await name(tab, 'zus A.', 'buurvrouw');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('1');
  await tab.keyboard.press('Enter');
  await name(tab, 'buurman van 12');
  await tab.getByTestId('step-life').click();
  await tab.keyboard.type('Het is goed zo.');
  await tab.keyboard.press('Control+Enter');

  const report = tab.getByTestId('report');
  await expect(report).toHaveValue(/zus/);
  await expect(report).toHaveValue(/Het is goed zo\./);
  await expect(tab.getByTestId('insert')).toHaveCount(0);
  await expect(tab.getByTestId('target')).toHaveCount(0);
  const text = await report.inputValue();
  await tab.getByTestId('copy').click();
  await expect(tab.getByTestId('outcome')).toHaveText(nl.report.copied);
  expect(await pasted(context, site)).toBe(text);

  await tab.bringToFront();
  await tab.getByRole('button', { name: nl.report.clearClipboard }).click();
  await expect(tab.getByTestId('outcome')).toHaveText(nl.report.clipboardCleared);
  expect((await pasted(context, site)).trim()).toBe('');
  await expect(report).toHaveValue(text);
});

test('what was changed by hand is what is copied', async ({ context, page, site }) => {
  const tab = await openOwnTab(context, page);
  await tab.keyboard.press('Enter');
  await name(tab, 'zus A.');
  await tab.keyboard.press('Control+Enter');
  await tab.getByTestId('report').fill('Alleen dit.\nEn dit.');
  await tab.getByTestId('copy').click();
  await expect(tab.getByTestId('outcome')).toContainText(nl.report.copied);
  expect(await pasted(context, site)).toBe('Alleen dit.\nEn dit.');
});

test('Klaar: first save the dossier, then the talk is gone; ten seconds to put it back', async ({
  context,
  page,
}) => {
  const tab = await openOwnTab(context, page);
  await tab.keyboard.press('Enter');
  await name(tab, 'zus A.');
  await tab.keyboard.press('Control+Enter');
  await expect(tab.getByTestId('done')).toHaveCount(0);
  await tab.getByTestId('copy').click();
  await tab.getByTestId('done').click();
  await expect(tab.getByText(nl.report.saveFirst)).toBeVisible();
  await tab.getByTestId('saved').click();
  await expect(tab.getByTestId('start')).toBeVisible();
  await tab.getByTestId('undo').getByRole('button').click();
  await expect(tab.getByTestId('person')).toHaveCount(1);

  await tab.getByTestId('step-report').click();
  await tab.getByTestId('copy').click();
  await tab.getByTestId('done').click();
  await tab.getByTestId('saved').click();
  await expect(tab.getByTestId('start')).toBeVisible();
  await tab.reload();
  await expect(tab.getByTestId('start')).toBeVisible();
  await tab.getByTestId('step-people').click();
  await expect(tab.getByTestId('person')).toHaveCount(0);
});

test('loading the tab anew keeps the talk, also what was typed without Enter', async ({ context, page }) => {
  const tab = await openOwnTab(context, page);
  await tab.keyboard.press('Enter');
  await name(tab, 'zus A.');
  await tab.keyboard.type('buurvr');
  await expect(tab.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  await tab.reload();
  await expect(tab.getByTestId('person')).toHaveCount(1);
  await expect(tab.getByTestId('name-matters-to-you')).toHaveValue('buurvr');
});

test('a second tab asks which talk it is, and shows nothing of it before', async ({ context, page }) => {
  const first = await openOwnTab(context, page);
  await first.keyboard.press('Enter');
  await name(first, 'zus A.');
  await expect(first.getByTestId('save')).toHaveAttribute('data-kind', 'saved');

  const second = await openOwnTab(context);
  await expect(second.getByRole('heading', { name: nl.cover.title })).toBeVisible();
  await expect(second.getByText('zus')).toHaveCount(0);
  await second.getByRole('button', { name: /^Ja, verder/ }).click();
  await expect(second.getByTestId('person')).toHaveCount(1);

  // Both show one talk now.
  await second.getByTestId('name-matters-to-you').click();
  await name(second, 'buurvrouw');
  await expect(first.getByTestId('person')).toHaveCount(2);

  const third = await openOwnTab(context);
  await third.getByRole('button', { name: nl.cover.no }).click();
  await expect(third.getByTestId('start')).toBeVisible();
  await third.getByTestId('start').click();
  await name(third, 'kapper');
  await expect(third.getByTestId('person')).toHaveCount(1);
  await expect(first.getByTestId('person')).toHaveCount(2);
  await third.reload();
  await expect(third.getByTestId('person')).toHaveCount(1);
  await expect(third.getByTestId('person')).toContainText('kapper');
});

test('a talk of a dossier is never shown in a tab of its own, nor the other way round', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').click();
  const panel = await openPanel(page);
  await page.keyboard.press('Enter');
  await name(page, 'zus A.');
  await expect(panel.getByTestId('save')).toHaveAttribute('data-kind', 'saved');

  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await panel.getByRole('button', { name: nl.app.ownTab }).click();
  const tab = await opened;
  await expect(tab.getByTestId('start')).toBeVisible();
  await expect(tab.getByText(nl.cover.title)).toHaveCount(0);
  await tab.getByTestId('step-people').click();
  await expect(tab.getByTestId('person')).toHaveCount(0);
  await tab.getByTestId('name-matters-to-you').click();
  await name(tab, 'kapper');
  await expect(tab.getByTestId('save')).toHaveAttribute('data-kind', 'saved');

  await expect(panel.getByTestId('person')).toHaveCount(1);
  await page.bringToFront();
  await page.goto(`${site}/client/1042/intake`);
  await page.getByLabel('Sociale omgeving').click();
  const other = await openPanel(page);
  await expect(other.getByTestId('start')).toBeVisible();

  // The same browser tab that showed a dossier a moment ago is no way in either.
  await openOwnTab(context, page);
  await expect(page.getByRole('heading', { name: nl.cover.title })).toBeVisible();
  await page.getByRole('button', { name: /^Ja, verder/ }).click();
  await expect(page.getByTestId('person')).toHaveCount(1);
  await expect(page.getByTestId('person')).toContainText('kapper');
});

test('Wis takes this talk or all of them, and says how many', async ({ context, page }) => {
  const first = await openOwnTab(context, page);
  await first.keyboard.press('Enter');
  await name(first, 'zus A.');
  await expect(first.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  const second = await openOwnTab(context);
  await second.getByRole('button', { name: nl.cover.no }).click();
  await second.getByTestId('start').click();
  await name(second, 'kapper');
  await expect(second.getByTestId('save')).toHaveAttribute('data-kind', 'saved');

  await second.getByTestId('wipe').click();
  await expect(second.getByTestId('wipe-all')).toHaveText(nl.wipe.all(2));
  await second.getByTestId('wipe-all').click();
  await expect(second.getByTestId('undo')).toHaveText(nl.wipe.wipedAll(2));
  await expect(second.getByTestId('start')).toBeVisible();
  await expect(first.getByTestId('trouble')).toContainText(nl.trouble.gone);
  const third = await openOwnTab(context);
  await expect(third.getByTestId('start')).toBeVisible();
});
