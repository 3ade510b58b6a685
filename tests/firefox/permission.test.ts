import { expect, test } from 'vitest';
import { STORE_BUILD, clickText, count, find, inChrome, name, openOwn, openPanel, people, room, saved, textOf, toolbarButton } from './kring';

// The build for the store has no site of its own.
const here = room({ extension: STORE_BUILD });

test('on an unknown site the toolbar button asks for it; allowed, Kring is there at once; removed, it is gone', async () => {
  const { browser, page, site } = here;
  await page.goto(`${site}/fixtures/dossiers/plain.html`);
  await page.bringToFront();
  await page.type('#notities', 'Al getypt');
  expect(await page.$('kring-paneel')).toBeNull();

  // The button shows the small page. A test cannot press in the browser's own window, so the page is opened again in a tab.
  await toolbarButton(browser);
  await expect
    .poll(() => inChrome(browser, `document.querySelector('.webextension-popup-browser')?.currentURI.spec ?? ''`))
    .toContain('/popup.html');
  await inChrome(browser, `(document.querySelector('.webextension-popup-browser').closest('panel').hidePopup(), 0)`);
  const ask = await openOwn(browser, `popup.html#${encodeURIComponent(site)}`);
  await find(ask, 'allow');
  expect(await textOf(ask)).toContain('Wil je Kring gebruiken op 127.0.0.1?');
  await (await find(ask, 'allow')).click();
  await find(ask, 'remove');

  await page.bringToFront();
  await page.waitForSelector('kring-paneel');
  expect(await page.$eval('#notities', (element) => (element as HTMLTextAreaElement).value)).toBe('Al getypt');
  await page.click('#notities');
  const panel = await openPanel(page);
  await name(page, panel, 'zus');
  await saved(panel);
  expect(await people(panel)).toEqual(['zus']);

  // From now on the button opens the panel, and a page that is loaded later has Kring.
  await page.reload();
  await page.waitForSelector('kring-paneel');
  await toolbarButton(browser);
  await expect.poll(() => page.evaluate(() => document.documentElement.style.marginRight)).toBe('400px');

  await ask.bringToFront();
  await (await find(ask, 'remove')).click();
  await expect.poll(() => textOf(ask)).toContain('Kring is weg van 127.0.0.1.');
  await page.bringToFront();
  await page.reload();
  await page.waitForSelector('#notities');
  await page.goto(`${site}/client/1041/intake`);
  expect(await count(page, 'nothing')).toBe(0);
  expect(await page.$('kring-paneel')).toBeNull();
  await clickText(ask, 'Open Kring in een tabblad');
});
