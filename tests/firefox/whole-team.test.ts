/**
 * From an empty browser to a colleague's report: a team lead points at two quite different dossiers and saves a file; a
 * colleague reads it in another empty browser. With the build for the stores, which knows no site.
 */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.mjs';
import { nl } from '../../utils/i18n/nl';
import { nlTeam } from '../../utils/i18n/nl-team';
import {
  STORE_BUILD,
  clickText,
  find,
  insert,
  launch,
  name,
  openOwn,
  openPanel,
  shown,
  visit,
} from './kring';
import { OF_CLIENTS, atStep, keep, pointAtOld, pressIn } from './pointing';

const t = nlTeam;
let server: Served;
let folder: string;

beforeAll(async () => {
  server = await serve();
  folder = await mkdtemp(join(tmpdir(), 'kring-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** A browser that never saw Kring; what it saves goes to the folder. */
function emptyBrowser(): Promise<Browser> {
  return launch({
    extension: STORE_BUILD,
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
}

/** Presses *Wijs aan* for the only open dossier, and goes there. */
async function pointIn(team: Page, page: Page): Promise<void> {
  await team.bringToFront();
  await clickText(team, t.point.look);
  const button = await team.waitForSelector('[data-testid=point-tabs] button');
  await button!.click();
  await page.bringToFront();
  await atStep(page, 'field');
}

test('a team lead points and saves; a colleague reads the file, and the report goes to the right field of both dossiers', async () => {
  const { url: site } = server;
  const lead = await emptyBrowser();
  let file = '';
  try {
    const team = await openOwn(lead, 'options.html');
    await (await find(team, 'add-site')).type(`${site}/client/1041/intake`);
    await team.keyboard.press('Enter');
    await team.waitForSelector('[data-testid=access][data-has=true]');

    const page = await lead.newPage();
    await visit(page, `${site}/client/1041/intake`);
    await pointIn(team, page);
    await page.click('#intake-social');
    await atStep(page, 'mark');
    await (await page.waitForSelector('#sheet h2'))!.click();
    await atStep(page, 'record');
    await page.click('[data-client-number]');
    await atStep(page, 'other');
    await visit(page, `${site}/client/1042/intake`);
    await pressIn(page, await atStep(page, 'other'), 'here');
    await keep(page, 'Intake');

    await pointAtOld(page, site, () => pointIn(team, page));
    await keep(page, 'Aanmelding');

    await team.bringToFront();
    await expect.poll(async () => (await team.$$('[data-testid=site]')).length).toBe(2);
    await clickText(team, t.share.save);
    await expect
      .poll(async () => (file = (await readdir(folder)).find((each) => each.endsWith('.json')) ?? ''))
      .not.toBe('');
    await expect.poll(() => readFile(join(folder, file), 'utf8')).toMatch(/\}\n$/);
  } finally {
    await lead.close();
  }
  expect(await readFile(join(folder, file), 'utf8')).not.toMatch(OF_CLIENTS);

  const colleague = await emptyBrowser();
  try {
    const team = await openOwn(colleague, 'options.html');
    const input = await find(team, 'profile-file');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, file));
    await find(team, 'offer');
    await clickText(team, t.share.offer.use);
    await expect.poll(() => shown(team, 'shared')).not.toBe('');

    const page = await colleague.newPage();
    await visit(page, `${site}/client/1042/intake`);
    let panel = await openPanel(page);
    await name(page, panel, 'zus');
    expect(await insert(page, panel)).toBe(nl.report.outcome.inserted);
    expect(await page.$eval('#intake-social', (field) => (field as HTMLTextAreaElement).value)).toContain(
      'zus',
    );

    await visit(page, `${site}/oud/open.asp?d=44902`);
    panel = await openPanel(page);
    await name(page, panel, 'buurman');
    expect(await insert(page, panel)).toBe(nl.report.outcome.inserted);
    const work = page.frames().find((frame) => frame.url().includes('/oud/werk.asp'));
    const social = await work!.$eval('textarea[name^=f_17_]', (field) => field.value);
    expect(social).toContain('buurman');
  } finally {
    await colleague.close();
  }
}, 120_000);
