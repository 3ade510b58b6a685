/**
 * `npm run shots`: a picture of every screen, narrow and wide, light and dark, into `.output/shots/`. They are made
 * to be looked at.
 */
import { mkdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { ensureBrowser } from './browsers.ts';
import { buildTest } from './build.ts';
import { extensionId, kringIsHere, launch, openPanel } from './chromium.ts';
import { nl } from '../utils/i18n/nl.ts';
import { serve } from './serve.mjs';

const SHOTS = fileURLToPath(new URL('../.output/shots/', import.meta.url));

/** One size and colour scheme in which every screen is shown. */
interface Look {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

const LOOKS: readonly Look[] = [
  { name: '360', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: '360-dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'wide', viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
  { name: 'wide-dark', viewport: { width: 1280, height: 860 }, colorScheme: 'dark' },
];

async function name(page: Page, ...people: readonly string[]): Promise<void> {
  for (const each of people) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
}

/** Walks through every screen of the panel in the practice dossier. */
async function panelScreens(page: Page, panel: Frame, shot: (name: string) => Promise<void>): Promise<void> {
  await panel.getByTestId('start').waitFor();
  await shot('01-opening');
  await page.keyboard.press('Enter');
  await shot('02-people-empty');
  await name(page, 'zus A.: belt elke dag', 'buurvrouw Fatma', 'oud-collega Henk', 'huisarts', 'ouders');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.type('buurvrouw');
  await panel.getByTestId('same').waitFor();
  await shot('03-people-same');
  await page.keyboard.press('Enter');
  await panel
    .getByRole('button', { name: /zus A\./ })
    .first()
    .click();
  await panel.locator('.details').scrollIntoViewIfNeeded();
  await shot('04-person-details');
  await panel.getByRole('button', { name: nl.details.remove }).click();
  await shot('05-removed-undo');
  await panel.getByTestId('undo').getByRole('button').click();
  await panel.getByTestId('step-cues').click();
  await name(page, 'buurman van 12');
  await panel.getByRole('button', { name: nl.answer.why }).click();
  await shot('06-cue');
  await panel.getByTestId('step-life').click();
  await page.keyboard.type('Vroeger gingen we elke zomer met de hele familie naar zee.');
  await shot('07-words');
  await panel.getByTestId('step-people').click();
  await panel.getByRole('button', { name: nl.answer.nobody }).first().click();
  await shot('08-nobody');
  await panel.getByRole('button', { name: nl.nobody.story }).click();
  await shot('09-life-story');
  await panel.getByTestId('step-report').click();
  await panel.getByTestId('report').waitFor();
  await shot('10-report');
  await panel.getByText(nl.report.parts).click();
  await panel.getByText(nl.report.parts).scrollIntoViewIfNeeded();
  await shot('11-report-parts');
  await panel.getByTestId('insert').click();
  await panel.getByTestId('outcome').waitFor();
  await shot('12-in-the-dossier');
  await panel.getByTestId('done').click();
  await shot('13-save-first');
  await panel.getByTestId('wipe').click();
  await shot('14-wipe');
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await shot('15-settings');
}

async function look(context: BrowserContext, site: string, { name: lookName }: Look): Promise<void> {
  const id = await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const shot = async (name: string): Promise<void> => {
    await page.screenshot({ path: `${SHOTS}${name}-${lookName}.png` });
  };
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await page.getByLabel('Sociale omgeving').click();
  await shot('00-dossier');
  await panelScreens(page, await openPanel(page), shot);

  await page.goto(`${site}/fixtures/dossiers/plain.html`);
  await page.getByLabel('Notities').click();
  const panel = await openPanel(page);
  await panel.getByTestId('start').waitFor();
  await page.keyboard.press('Enter');
  await name(page, 'zus');
  await page.evaluate(() => history.pushState(null, '', '?elsewhere'));
  await panel.getByText(nl.cover.title).waitFor();
  await shot('16-cover');

  await page.goto(`chrome-extension://${id}/panel.html`);
  await page.getByTestId('start').waitFor();
  await shot('17-own-tab');
  await page.goto(`chrome-extension://${id}/popup.html#${encodeURIComponent('https://dossier.example')}`);
  await page.getByTestId('allow').waitFor();
  await shot('18-ask-for-site');
}

try {
  ensureBrowser('chromium');
  buildTest('chrome');
  await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  const server = await serve();
  try {
    for (const each of LOOKS) {
      const context = await launch({ viewport: each.viewport, colorScheme: each.colorScheme });
      try {
        context.setDefaultTimeout(10_000);
        await look(context, server.url, each);
      } finally {
        // Before the server: it waits for its visitors.
        await context.close();
      }
    }
  } finally {
    await server.close();
  }
  process.stdout.write('The pictures are in .output/shots/.\n');
} catch (error) {
  process.stderr.write(
    `The pictures could not be made. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
