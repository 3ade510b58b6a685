import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  UUID,
  clickText,
  find,
  hasKeyboard,
  inChrome,
  insert,
  name,
  openPanel,
  panelIn,
  people,
  press,
  room,
  saved,
  toolbarButton,
  visit,
} from './kring';

const NOTES = '#notities';
const DONE = 'Het staat in het dossier';

function valueOf(page: Page | Frame, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLTextAreaElement).value);
}

/** Kring's keys as from a keyboard. What `press` sends, the browser's own shortcuts do not hear. */
const REAL_CHORD = `(() => {
  const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  typist.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['K', 'KeyK', 75]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) typist.keydown(key);
  for (const key of keys.reverse()) typist.keyup(key);
  return 0;
})()`;

/** The browser's own shortcut for the same keys. */
const SHORTCUT = `document.querySelector('#ext-keyset-id-kring_kring_example key')`;

/** Names somebody, puts the text in the field, and finds the talk back after the page was loaded anew. */
async function works(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.click(NOTES);
  const panel = await openPanel(page);
  await name(page, panel, 'zus');
  await saved(panel);
  expect(await insert(page, panel)).toContain(DONE);
  expect(await valueOf(page, NOTES)).toContain('zus');
  await page.reload();
  await page.waitForSelector('kring-paneel');
  await page.click(NOTES);
  const again = await openPanel(page);
  await clickText(again, 'Ja, verder met het gesprek van');
  await expect.poll(() => people(again)).toEqual(['zus']);
}

describe('pages', () => {
  const here = room();

  test('the text goes into a field in a frame of another origin', async () => {
    const { page, site } = here;
    await visit(page, `${site}/fixtures/dossiers/frames.html`);
    const element = (await page.waitForSelector('#cross')) as ElementHandle<HTMLIFrameElement>;
    const frame = await element.contentFrame();
    await (await frame.waitForSelector('textarea'))!.click();
    const panel = await openPanel(page);
    await name(page, panel, 'zus');
    expect(await insert(page, panel)).toContain(DONE);
    expect(await valueOf(frame, 'textarea')).toContain('zus');
    expect(await valueOf(page, NOTES)).toBe('');
  });

  test.each([
    ['allows nothing (CSP, Trusted Types)', 'strict-csp'],
    ['isolates itself (COEP)', 'coep'],
    ['isolates itself from credentials (COEP)', 'coep-credentialless'],
  ])('on a page that %s Kring works', async (_, file) => {
    await works(here.page, `${here.site}/fixtures/dossiers/${file}.html`);
  });

  test('a hostile page gets nothing: no key, no word, no address, no panel', async () => {
    const { page, site } = here;
    await visit(page, `${site}/fixtures/dossiers/hostile.html?id=${UUID}&secret=zusjelief`);
    const rounds = (): Promise<number> => page.evaluate('window.rounds') as Promise<number>;
    const loot = (): Promise<string[]> => page.evaluate('window.loot.slice()') as Promise<string[]>;
    await page.click(NOTES);
    const panel = await openPanel(page);
    await name(page, panel, 'zusjelief', 'buurman: woont naast zusjelief');
    await saved(panel);
    const before = await rounds();
    await expect.poll(rounds).toBeGreaterThan(before + 2);
    expect(await loot()).toEqual([]);
    expect(await people(panel)).toEqual(['buurman', 'zusjelief']);
    // The page's own copy of the panel's page shows nothing.
    for (const frame of page.frames().slice(1)) {
      const framed = await frame.evaluate(() => location.href === new URL('/panel.html', location.href).href);
      if (framed) expect(await frame.evaluate(() => document.querySelector('header'))).toBeNull();
    }
    // Only here do words go to the page: where the worker has them put.
    await page.click(NOTES);
    await press(page, 'Alt', 'Shift', 'KeyK');
    await hasKeyboard(panel);
    expect(await insert(page, panel)).toContain(DONE);
    expect(await valueOf(page, NOTES)).toContain('zusjelief');
    expect(await valueOf(page, '#decoy')).toBe('');
  });

  test('the keys open the panel once and close it once: the page and Firefox do not both answer', async () => {
    const { browser, page, site } = here;
    await visit(page, `${site}/client/1041/intake`);
    await page.click('#intake-social');
    // The page is pushed aside when the panel opens: what is noted here is every opening and closing.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        const now = document.documentElement.style.marginRight;
        if (now !== (seen.at(-1) ?? '')) seen.push(now);
      };
      new MutationObserver(look).observe(document.documentElement, { attributes: true });
    });
    const seen = (): Promise<unknown> => page.evaluate('window.seen');
    await inChrome(
      browser,
      `(window.heard = 0, ${SHORTCUT}.addEventListener('command', () => window.heard++), 0)`,
    );
    await inChrome(browser, REAL_CHORD);
    const panel = await panelIn(page);
    await hasKeyboard(panel);
    await inChrome(browser, REAL_CHORD);
    await expect.poll(seen).toEqual(['400px', '']);
    await inChrome(browser, REAL_CHORD);
    await hasKeyboard(panel);
    expect(await seen()).toEqual(['400px', '', '400px']);
    expect(await inChrome(browser, 'heard')).toBe(0);

    // Where the page does not hear the keys, Firefox does.
    await press(page, 'Alt', 'Shift', 'KeyK');
    await expect.poll(seen).toEqual(['400px', '', '400px', '']);
    await inChrome(browser, `(gURLBar.focus(), 0)`);
    await inChrome(browser, REAL_CHORD);
    await expect.poll(seen).toEqual(['400px', '', '400px', '', '400px']);
    expect(await inChrome(browser, 'heard')).toBe(1);
  });

  test('the toolbar button opens and closes the panel on a site that has Kring', async () => {
    const { browser, page, site } = here;
    await visit(page, `${site}/client/1041/intake`);
    await page.bringToFront();
    const margin = (): Promise<string> => page.evaluate(() => document.documentElement.style.marginRight);
    await toolbarButton(browser);
    await find(await panelIn(page), 'start');
    expect(await margin()).toBe('400px');
    await toolbarButton(browser);
    await expect.poll(margin).toBe('');
    // Also after the dossier's router went to another client.
    await page.click('a[data-number="1042"]');
    await toolbarButton(browser);
    await expect.poll(margin).toBe('400px');
    await page.reload();
    await page.waitForSelector('kring-paneel');
    await toolbarButton(browser);
    await expect.poll(margin).toBe('400px');
  });
});

describe.each([
  ['that keeps every site apart (cookieBehavior 5)', { 'network.cookie.cookieBehavior': 5 }],
  ['that isolates every site (firstparty.isolate)', { 'privacy.firstparty.isolate': true }],
  ['that forbids sites to keep anything (cookieBehavior 2)', { 'network.cookie.cookieBehavior': 2 }],
])('in a Firefox %s', (_, prefs) => {
  const here = room({ prefs });

  test('the talk is kept, and goes into the dossier', async () => {
    await works(here.page, `${here.site}/fixtures/dossiers/plain.html`);
  });
});
