/** Whether a name is there after the whole browser is killed 0.1 s after its Enter. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { extensionId, openPanel } from '../chromium.ts';
import { start, until, type Watched } from './browsers.ts';
import { median, round, type Figure } from './figures.ts';
import { labelsIn } from './people.ts';

const NAMES = [
  'zus',
  'moeder',
  'vriend',
  'dochter',
  'huisarts',
  'kapper',
  'neef',
  'tante',
  'buurman',
  'collega',
];
const KILL_AFTER = 100;

/** One profile throughout: each start must still have every name of before. */
export async function measureKilled(site: string): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'kring-bench-'));
  let browser: Watched | undefined;
  let there = 0;
  const delays: number[] = [];
  const missing: string[] = [];
  try {
    for (const [at, name] of [...NAMES, undefined].entries()) {
      browser = await start({ profile });
      await extensionId(browser.context);
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      const labels = await peopleAfterStart(page, `${site}/client/1041/intake`, at > 0);
      const last = NAMES[at - 1];
      if (last !== undefined && labels.includes(last)) there += 1;
      else if (last !== undefined) missing.push(last);
      if (name === undefined) break;
      await page.keyboard.type(name);
      // Resolves when the page has had the key: from there it has a tenth of a second.
      await page.keyboard.down('Enter');
      const entered = performance.now();
      await sleep(KILL_AFTER);
      delays.push(performance.now() - entered);
      await browser.kill();
      browser = undefined;
    }
  } finally {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return [
    {
      name: 'names there after the browser was killed 0.1 s after Enter',
      value: there,
      unit: `of ${NAMES.length}`,
      atLeast: NAMES.length,
      note: `killed after ${round(median(delays))} ms${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
    },
  ];
}

/** Opens the panel up to its first input, and reads who is there. */
async function peopleAfterStart(page: Page, url: string, began: boolean): Promise<string[]> {
  await page.goto(url);
  await page.locator('kring-paneel').waitFor({ state: 'attached' });
  const panel = await openPanel(page);
  if (!began) {
    await panel.getByTestId('start').waitFor();
    await page.keyboard.press('Enter');
  }
  // A lost first name brings the opening card back; then nobody is there.
  await until('the panel', async () => {
    const input = await panel.locator('main input[type=text]').count();
    const opening = await panel.getByTestId('start').count();
    return input + opening > 0 || undefined;
  });
  if ((await panel.getByTestId('start').count()) > 0) await page.keyboard.press('Enter');
  await panel.locator('main input[data-focus=first]').waitFor();
  return labelsIn(panel);
}
