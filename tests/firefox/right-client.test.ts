import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  clickText,
  find,
  hasKeyboard,
  insert,
  name,
  openPanel,
  people,
  press,
  room,
  saved,
  textOf,
  visit,
} from './kring';

const here = room();

const SOCIAL = '#intake-social';

function valueOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLTextAreaElement).value);
}

test('another client in the dossier is another talk, and back again the first one is there', async () => {
  const { page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  await page.click(SOCIAL);
  const panel = await openPanel(page);
  await name(page, panel, 'zus A.');
  await saved(panel);

  await page.click('a[data-number="1042"]');
  await find(panel, 'start');
  expect(await panel.content(), 'nothing of the other client is left in the panel').not.toContain('zus');
  expect(await panel.evaluate(() => document.hasFocus()), 'the worker stays in the dossier').toBe(false);
  await page.click(SOCIAL);
  await press(page, 'Alt', 'Shift', 'KeyK');
  await hasKeyboard(panel);
  await name(page, panel, 'oom');
  await saved(panel);

  await page.evaluate(() => history.back());
  await expect.poll(() => people(panel)).toEqual(['zus A.']);
  await page.evaluate(() => history.forward());
  await expect.poll(() => people(panel)).toEqual(['oom']);

  await page.click(SOCIAL);
  await press(page, 'Alt', 'Shift', 'KeyK');
  await hasKeyboard(panel);
  expect(await insert(page, panel)).toContain('Het staat in het dossier');
  expect(await valueOf(page, SOCIAL)).toContain('oom');
  expect(await valueOf(page, SOCIAL)).not.toContain('zus');
  await page.click('a[data-number="1041"]');
  await expect.poll(() => valueOf(page, SOCIAL)).toBe('');
});

test('where Kring cannot see whose dossier it is, it covers the talk until the worker says', async () => {
  const { page, site } = here;
  await visit(page, `${site}/fixtures/dossiers/plain.html`);
  await page.click('#notities');
  const panel = await openPanel(page);
  await name(page, panel, 'zus A.');
  await saved(panel);
  const covered = async (): Promise<void> => {
    await expect.poll(() => textOf(panel)).toContain('Nog hetzelfde gesprek?');
    expect(await panel.content()).not.toContain('zus');
  };

  await page.evaluate(() => history.pushState(null, '', '?client=1042'));
  await covered();
  await clickText(panel, 'Ja, verder met het gesprek van');
  await expect.poll(() => people(panel)).toEqual(['zus A.']);
  await page.evaluate(() => (document.title = 'Testdossier 1042'));
  await covered();
  await clickText(panel, 'Nee, begin een nieuw gesprek');
  await find(panel, 'start');
  expect(await panel.content()).not.toContain('zus');
  await page.evaluate(() => (location.hash = 'client=1041'));
  await covered();
  await clickText(panel, 'Ja, verder met het gesprek van');
  await expect.poll(() => people(panel)).toEqual(['zus A.']);
});
