import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { nl } from '../../utils/i18n/nl';
import { count, find, name, openOwn, openPanel, room, shown, visit } from './kring';

const DOWNLOADS = mkdtempSync(join(tmpdir(), 'kring-downloads-'));
afterAll(() => rmSync(DOWNLOADS, { recursive: true, force: true }));
afterEach(() => {
  for (const file of readdirSync(DOWNLOADS)) rmSync(join(DOWNLOADS, file));
});

async function press(panel: Frame | Page, button: string): Promise<void> {
  await (await find(panel, button)).click();
}

/** Names somebody and goes to the picture. */
async function drawn(page: Page, panel: Frame): Promise<void> {
  await name(page, panel, 'zus Zwaantje', 'buurvrouw');
  await press(panel, 'step-picture');
  await find(panel, 'take-print');
}

/** What a press saves. */
async function saved(panel: Frame | Page, button: string, file: string): Promise<Buffer> {
  await press(panel, button);
  await expect.poll(() => shown(panel, 'take-outcome')).toBe(nl.take.saved(file));
  const read = (): Buffer => readFileSync(join(DOWNLOADS, file));
  await expect.poll(() => readdirSync(DOWNLOADS).includes(file) && read().length).toBeGreaterThan(100);
  return read();
}

async function takes(panel: Frame | Page): Promise<void> {
  expect(readdirSync(DOWNLOADS)).toEqual([]);
  const svg = (await saved(panel, 'take-svg', 'kring-tekening.svg')).toString();
  expect(svg).toContain('buurvrouw');
  expect(svg).not.toContain('Zwaantje');
  const png = await saved(panel, 'take-png', 'kring-tekening.png');
  const [, width, height] = /<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
    [width, height].map((each) => Math.round(Number(each) * 2)),
  );
  // What is on the clipboard cannot be seen here: a Firefox without a display has none for pictures.
  await press(panel, 'take-copy');
  await expect.poll(() => shown(panel, 'take-outcome')).toBe(nl.take.copied);
  for (const button of ['take-print', 'take-empty']) {
    await panel.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.body.dataset['printed'] = document.querySelector<HTMLElement>('.sheet')?.textContent ?? '';
      });
    });
    await press(panel, button);
    await expect
      .poll(() => panel.evaluate(() => document.body.dataset['printed']))
      .toContain(button === 'take-empty' ? nl.take.outside : 'buurvrouw');
  }
  await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.sheet').length)).toBe(0);
  expect(await count(panel, 'take-print')).toBe(1);
}

describe('taking the picture along', () => {
  const here = room({
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': DOWNLOADS,
      'browser.download.useDownloadDir': true,
      // Else the list of downloads takes the keyboard from the page.
      'browser.download.alwaysOpenPanel': false,
      'print.always_print_silent': true,
    },
  });

  test.each([
    ['in a dossier', 'plain'],
    ['on a page that forbids everything (CSP, Permissions-Policy)', 'strict-csp'],
    ['on a page that isolates itself (COEP)', 'coep'],
  ])('%s: saved without names, copied, printed', async (_, file) => {
    const { page, site } = here;
    await visit(page, `${site}/fixtures/dossiers/${file}.html`);
    await page.click('#notities');
    const panel = await openPanel(page);
    await drawn(page, panel);
    await takes(panel);
  });

  test('in a tab of its own: saved without names, copied, printed', async () => {
    const tab = await openOwn(here.browser, 'panel.html');
    await find(tab, 'start');
    await drawn(tab, tab.mainFrame());
    await takes(tab);
  });
});
