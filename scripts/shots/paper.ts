/** What comes out of the printer: the sheet of every view, and the empty circle. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openFilled } from '../filled.ts';
import { showView, VIEWS } from '../views.ts';

/** Leaves a PDF of each in `folder`, and a PNG of each page of it where `pdftoppm` is there. */
export async function papers(page: Page, folder: string): Promise<void> {
  await openFilled(page, 12);
  for (const view of VIEWS) {
    await showView(page, view);
    await paper(page, 'take-print', `${folder}60-paper-${view}`);
  }
  await paper(page, 'take-empty', `${folder}61-paper-empty`);
}

async function paper(page: Page, button: string, path: string): Promise<void> {
  await page.getByTestId(button).click();
  await page.locator('.sheet').waitFor({ state: 'attached' });
  await writeFile(`${path}.pdf`, await page.pdf({ preferCSSPageSize: true }));
  // Without a screen nobody ends the printing.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('.sheet').waitFor({ state: 'detached' });
  spawnSync('pdftoppm', ['-r', '90', '-png', `${path}.pdf`, path], { stdio: 'ignore' });
}
