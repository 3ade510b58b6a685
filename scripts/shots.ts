/**
 * `npm run shots`: a picture of every screen, narrow and wide, light and dark, into `.output/shots/`. They are made
 * to be looked at.
 */
import { mkdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { ensureBrowser } from './browsers.ts';
import { buildTest } from './build.ts';
import { extensionId, kringIsHere, launch, openPanel } from './chromium.ts';
import { nl } from '../utils/i18n/nl.ts';
import { serve } from './serve.mjs';
import { circleScreens, crowds } from './shots/circle.ts';
import { ictScreens } from './shots/ict.ts';
import { earlierScreens, thenScreens, written, type ShotOf } from './shots/memory.ts';
import { name, panelScreens } from './shots/panel.ts';
import { papers } from './shots/paper.ts';
import { pointScreens } from './shots/point.ts';
import { englishScreens, mentionedScreens, promptScreens, teamReadingScreens } from './shots/reading.ts';
import { screenScreens } from './shots/screen.ts';
import { teamExtremes, teamScreens } from './shots/team.ts';

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

/** Also in the colours of the system, and at 200 %. */
const FORCED = /^(132|136|140|143|145|150|151|165)-/;
const ZOOMED = /^(132|135|140|145)-/;
const AT_200 = { width: 320, height: 430 };

async function look(
  context: BrowserContext,
  site: string,
  { name: lookName, colorScheme, viewport }: Look,
): Promise<void> {
  const id = await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const shot = async (name: string): Promise<void> => {
    await page.screenshot({ path: `${SHOTS}${name}-${lookName}.png` });
  };
  /** All that there is to scroll to as well, or one part of it. */
  const whole = async (name: string, part = 'body'): Promise<void> => {
    const path = `${SHOTS}${name}-${lookName}.png`;
    await page.evaluate(() => scrollTo(0, 0));
    const clip = part === 'body' ? undefined : await page.locator(part).boundingBox();
    await page.screenshot({ path, fullPage: true, ...(clip && { clip }) });
  };
  /** The same of any page; `seen`: only what is in sight. */
  const shotOf: ShotOf = async (tab, name, part = 'body') => {
    const take = async (kind: string, { width, height } = viewport): Promise<void> => {
      const inSight = part === 'seen' || part === 'dialog';
      await tab.setViewportSize({ width, height });
      const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
      if (!inSight) await tab.setViewportSize({ width, height: Math.max(height, whole) });
      await tab.evaluate(() => scrollTo(0, 0));
      const clip = /^(body|seen)$/.test(part) ? null : await tab.locator(part).boundingBox();
      await tab.screenshot({ path: `${SHOTS}${name}-${lookName}${kind}.png`, ...(clip && { clip }) });
      await tab.setViewportSize(viewport);
    };
    await take('');
    if (lookName !== '360') return;
    if (FORCED.test(name)) {
      await tab.emulateMedia({ forcedColors: 'active' });
      await take('-forced');
      await tab.emulateMedia({ forcedColors: null });
    }
    if (ZOOMED.test(name)) await take('-200', AT_200);
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

  await pointScreens(page, site, shot);
  await screenScreens(page, site, shot);
  await teamScreens(page, shot, whole);
  await ictScreens(page, shot, whole, { look: lookName, folder: SHOTS });

  const paper = { folder: SHOTS, look: lookName };
  await earlierScreens(page, shotOf);
  await thenScreens(page, shotOf, paper);
  await mentionedScreens(page, shotOf);
  if (lookName === '360') await englishScreens(page, written(8), shotOf);
  await promptScreens(page, site, shotOf);
  await teamReadingScreens(page, shotOf, paper);

  await circleScreens(page, whole);
  if (colorScheme === 'light') {
    await teamExtremes(page, whole);
    await crowds(page, whole);
  }
  if (lookName === 'wide') await papers(page, SHOTS);
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
