import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { OPENING } from '../../utils/questions/opening';
import { byTest, openOwn, room } from './kring';

const here = room();

/** What the panel in the preview shows. Puppeteer does not know this frame; the page around it may look into it. */
const previewed = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.innerText ?? '');

test('in Firefox the preview beside the team lead’s page follows a choice, and the choice is kept', async () => {
  const page = await openOwn(here.browser, 'options.html');
  await page.setViewport({ width: 1200, height: 860 });
  await expect.poll(() => previewed(page)).toContain(OPENING.u);
  await page.focus(byTest('set-address'));
  await page.select(byTest('set-address'), 'je');
  await expect.poll(() => previewed(page)).toContain(OPENING.je);
  await page.waitForSelector(`${byTest('source-address')}[data-from=team]`);
  // The preview has not taken the keyboard.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('set-address');
  await page.close();
  const again = await openOwn(here.browser, 'options.html');
  await again.waitForSelector(`${byTest('source-address')}[data-from=team]`);
  expect(await again.$eval(byTest('set-address'), (element) => (element as HTMLSelectElement).value)).toBe(
    'je',
  );
});
