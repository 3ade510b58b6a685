import type { Browser, Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { nl } from '../../utils/i18n/nl';
import type { Settings } from '../../utils/profile/settings';
import {
  byTest,
  count,
  inChrome,
  name,
  openOwn,
  openPanel,
  people,
  press,
  panelIn,
  room,
  saved,
  shown,
  textOf,
  visit,
} from './kring';

const here = room();
const INTAKE = '/client/1041/intake';

/** The team lead chooses: a profile with these settings. @returns a page of Kring, to look into its store. */
async function choose(browser: Browser, settings: Partial<Settings>): Promise<Page> {
  const own = await openOwn(browser, 'options.html');
  const message = { name: 'team.save', input: { profile: { kring: 1, name: 'wijkteam', settings } } };
  await own.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
  return own;
}

/** Whether there is a key in the database of Kring; null: there is no database. */
async function keyOnDisk(own: Page): Promise<unknown> {
  return own.evaluate(async () => {
    if ((await indexedDB.databases()).length === 0) return null;
    const request = indexedDB.open('kring');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const db = request.result;
    const keys = db.transaction('keys').objectStore('keys').count();
    await new Promise((resolve) => (keys.onsuccess = resolve));
    db.close();
    return keys.result > 0;
  });
}

const memory = (own: Page): Promise<unknown> =>
  own.evaluate('browser.storage.session.get(null).then(JSON.stringify)');

async function stopBackground(browser: Browser): Promise<void> {
  await inChrome(browser, 'extension.terminateBackground({ ignoreDevToolsAttached: true })');
}

/** A talk with somebody in it, in a page that is in front. */
async function begin(page: Page, site: string): Promise<Frame> {
  await page.bringToFront();
  await visit(page, site + INTAKE);
  const panel = await openPanel(page);
  await name(page, panel, 'zus A.');
  await saved(panel);
  return panel;
}

for (const { storage, key } of [
  { storage: 'memory', key: null },
  { storage: 'session', key: false },
] as const)
  test(`"${storage}": no key on the disk, and the talk outlives a stopped event page and a change of place`, async () => {
    const { browser, page, site } = here;
    const own = await choose(browser, { storage });
    await begin(page, site);
    expect(await keyOnDisk(own)).toBe(key);
    expect(await memory(own)).not.toContain('zus');
    await stopBackground(browser);
    await visit(page, site + INTAKE);
    const again = await openPanel(page);
    await expect.poll(() => people(again)).toEqual(['zus A.']);
    await choose(browser, { storage: 'disk' });
    await expect.poll(() => keyOnDisk(own)).toBe(true);
    await expect.poll(() => memory(own)).not.toMatch(/draft:|"keys"/);
    await page.bringToFront();
    await visit(page, site + INTAKE);
    const moved = await openPanel(page);
    await expect.poll(() => people(moved)).toEqual(['zus A.']);
  });

test('the panel that nobody uses shows nothing of the talk; Enter shows it again, also after a reload', async () => {
  const { browser, page, site } = here;
  const own = await choose(browser, { lockMinutes: 5 });
  const panel = await begin(page, site);
  await page.keyboard.type('buurvr');
  await panel.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 6 * 60_000;
  });
  await panel.waitForSelector(byTest('locked'));
  expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/zus|buurvr/);
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(panel, 'name-matters-to-you')).toBe('buurvr');
  await page.keyboard.type('ouw');
  await expect.poll(() => shown(panel, 'name-matters-to-you')).toBe('buurvrouw');
  await saved(panel);

  await own.evaluate('browser.storage.session.set({ used: Date.now() - 6 * 60_000 })');
  await visit(page, site + INTAKE);
  await press(page, 'Alt', 'Shift', 'KeyK');
  const again = await panelIn(page);
  await again.waitForSelector(byTest('locked'));
  expect(await textOf(again)).toContain(nl.shared.locked);
  expect(await count(again, 'person')).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => people(again)).toEqual(['zus A.']);
});
