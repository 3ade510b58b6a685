import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { inChrome, launch, name, openOwn, openPanel, people, room, saved, shown, visit } from './kring';

const here = room();

const INTAKE = '/client/1041/intake';

/** A talk with one person and half a name. */
async function begin(page: Page, site: string): Promise<Frame> {
  await visit(page, site + INTAKE);
  const panel = await openPanel(page);
  await name(page, panel, 'zus A.');
  await page.keyboard.type('buurvr');
  await expect.poll(() => shown(panel, 'name-matters-to-you')).toBe('buurvr');
  await saved(panel);
  return panel;
}

async function isThere(page: Page): Promise<void> {
  const panel = await openPanel(page);
  await expect.poll(() => people(panel)).toEqual(['zus A.']);
  expect(await shown(panel, 'name-matters-to-you')).toBe('buurvr');
}

/** Stops the event page as Firefox does after half a minute without work. */
async function stopBackground(browser: Browser): Promise<void> {
  await inChrome(browser, 'extension.terminateBackground({ ignoreDevToolsAttached: true })');
  expect(await inChrome(browser, 'extension.backgroundState')).toBe('stopped');
}

test('what was typed is there after the page is loaded anew', async () => {
  const { page, site } = here;
  await begin(page, site);
  await page.reload();
  await page.waitForSelector('kring-paneel');
  await isThere(page);
});

test('what was typed is there after the tab was closed', async () => {
  const { browser, page, site } = here;
  await begin(page, site);
  await page.close();
  const again = await browser.newPage();
  await visit(again, site + INTAKE);
  await isThere(again);
});

test('what is typed while the tab is closed at once is there too', async () => {
  const { browser, page, site } = here;
  await visit(page, site + INTAKE);
  const panel = await openPanel(page);
  await name(page, panel, 'zus A.');
  await page.keyboard.type('buurvr');
  // As with Ctrl+W: `page.close` would leave out what a page may still do.
  await inChrome(browser, 'gBrowser.removeCurrentTab()');
  const again = await browser.newPage();
  await visit(again, site + INTAKE);
  await isThere(again);
});

test('with a stopped event page the panel goes on, and nothing is lost', async () => {
  const { browser, page, site } = here;
  const panel = await begin(page, site);
  await stopBackground(browser);
  for (const piece of ['ouw', ' van', ' hier', 'naast']) {
    await stopBackground(browser);
    await page.keyboard.type(piece);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => people(panel)).toEqual(['buurvrouw van hiernaast', 'zus A.']);
  await saved(panel);
  await stopBackground(browser);
  await page.reload();
  await page.waitForSelector('kring-paneel');
  const again = await openPanel(page);
  await expect.poll(() => people(again)).toEqual(['buurvrouw van hiernaast', 'zus A.']);
});

test('Firefox stops the event page by itself; an alarm stays for what expires, and the panel goes on', async () => {
  const browser = await launch({ prefs: { 'extensions.background.idle.timeout': 500 } });
  const server = await serve();
  try {
    const page = await browser.newPage();
    const panel = await begin(page, server.url);
    await expect.poll(() => inChrome(browser, 'extension.backgroundState')).toBe('stopped');
    await page.keyboard.press('Enter');
    await expect.poll(() => people(panel)).toEqual(['buurvr', 'zus A.']);
    await saved(panel);
    const own = await openOwn(browser, 'popup.html');
    expect(
      await own.evaluate('browser.alarms.getAll().then((alarms) => alarms.map(({ name }) => name))'),
    ).toEqual(['purge']);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('a browser that is killed and started again still has the talk', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'kring-firefox-'));
  const server = await serve();
  let browser = await launch({ profile });
  try {
    const page = await browser.newPage();
    await begin(page, server.url);
    const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
    browser.process()?.kill('SIGKILL');
    await gone;
    browser = await launch({ profile });
    const again = await browser.newPage();
    await visit(again, server.url + INTAKE);
    await isThere(again);
  } finally {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
});
