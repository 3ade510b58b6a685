import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  STORE_BUILD,
  clickText,
  find,
  inChrome,
  name,
  openOwn,
  openPanel,
  people,
  room,
  saved,
  textOf,
  toolbarButton,
} from './kring';

// The build for the store has no site of its own.
const here = room({ extension: STORE_BUILD });

const QUESTION = 'Wil je Kring gebruiken op 127.0.0.1?';
const margin = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.style.marginRight);

/** What the toolbar button's small page says; one of Kring's own pages can see it. A test cannot press in it. */
async function smallPageSays(own: Page, text: string): Promise<void> {
  await expect
    .poll(() =>
      own.evaluate(
        `browser.extension.getViews({ type: 'popup' }).map((view) => view.document.body.innerText).join()`,
      ),
    )
    .toContain(text);
  await inChrome(
    here.browser,
    `(document.querySelector('.webextension-popup-browser').closest('panel').hidePopup(), 0)`,
  );
}

test('on an unknown site the button asks; allowed, Kring is there without loading anew; removed, it asks again', async () => {
  const { browser, page, site } = here;
  await page.goto(`${site}/fixtures/dossiers/plain.html`);
  await page.type('#notities', 'Al getypt');
  expect(await page.$('kring-paneel')).toBeNull();

  const own = await openOwn(browser, `popup.html#${encodeURIComponent(site)}`);
  await page.bringToFront();
  await toolbarButton(browser);
  await smallPageSays(own, QUESTION);
  await own.bringToFront();
  expect(await textOf(own)).toContain(QUESTION);
  await (await find(own, 'allow')).click();
  await find(own, 'remove');

  await page.bringToFront();
  await page.waitForSelector('kring-paneel');
  expect(await page.$eval('#notities', (element) => (element as HTMLTextAreaElement).value)).toBe(
    'Al getypt',
  );
  await page.click('#notities');
  const panel = await openPanel(page);
  await name(page, panel, 'zus');
  await saved(panel);
  expect(await people(panel)).toEqual(['zus']);

  // From now on the button opens the panel, and a page that is loaded later has Kring.
  await page.reload();
  await page.waitForSelector('kring-paneel');
  await toolbarButton(browser);
  await expect.poll(() => margin(page)).toBe('400px');

  await own.bringToFront();
  await (await find(own, 'remove')).click();
  await expect.poll(() => textOf(own)).toContain('Kring staat uit op 127.0.0.1.');
  await page.bringToFront();
  await page.reload();
  await toolbarButton(browser);
  await smallPageSays(own, QUESTION);
  expect(await page.$('kring-paneel')).toBeNull();
});

test('the panel itself can take Kring from its site', async () => {
  const { browser, page, site } = here;
  const own = await openOwn(browser, `popup.html#${encodeURIComponent(site)}`);
  await (await find(own, 'allow')).click();
  await find(own, 'remove');
  await page.bringToFront();
  await page.goto(`${site}/fixtures/dossiers/plain.html`);
  await page.waitForSelector('kring-paneel');
  const panel = await openPanel(page);
  await (await panel.waitForSelector('[aria-label=Instellingen]'))?.click();
  await clickText(panel, 'Zet Kring uit op deze site');
  await expect.poll(() => page.$('kring-paneel')).toBeNull();
  await toolbarButton(browser);
  await smallPageSays(own, QUESTION);
  expect(await page.$('kring-paneel')).toBeNull();
});
