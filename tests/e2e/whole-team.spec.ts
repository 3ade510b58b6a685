/**
 * From an empty browser to a colleague's report: a team lead points at two quite different dossiers and saves a file; a
 * colleague reads it in another empty browser. With the build for the stores, which knows no site.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { nlTeam } from '../../utils/i18n/nl-team';
import { insertReport, nameSomebody, openPanel, test } from './client-pages';
import { expect, extensionId, kringIsHere, launch } from './kring';
import { sayYesTo } from './permission';
import { OF_CLIENTS, atStep, keep, pointAtOld } from './pointing';

const STORE_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const t = nlTeam;

/** A browser that never saw Kring, and its page for the team. */
async function emptyBrowser(site: string): Promise<{ context: BrowserContext; team: Page }> {
  const context = await launch({ extension: STORE_BUILD });
  await sayYesTo(context, site);
  const team = context.pages()[0] ?? (await context.newPage());
  await team.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await team.getByRole('heading', { name: t.page.title }).waitFor();
  return { context, team };
}

/** Presses *Wijs aan* for the tab of this page, and goes there. */
async function pointIn(team: Page, page: Page): Promise<void> {
  await team.bringToFront();
  await team.getByRole('button', { name: t.point.look, exact: true }).click();
  const row = team
    .getByTestId('point-tabs')
    .getByRole('listitem')
    .filter({ hasText: await page.title() });
  await row.getByRole('button').click();
  await page.bringToFront();
  await atStep(page, 'field');
}

/** Adds the host by hand, which also lets Kring be there. */
async function add(team: Page, site: string): Promise<void> {
  await team.getByTestId('add-site').fill(`${site}/client/1041/intake`);
  await team.keyboard.press('Enter');
  await expect(team.getByTestId('access')).toHaveAttribute('data-has', 'true');
}

/** Keeps the screen under this name, and has the guide go. */
async function keptAs(page: Page, name: string): Promise<void> {
  await (await keep(page, name)).getByTestId('close').click();
}

async function pointAtPractice(team: Page, page: Page, site: string): Promise<void> {
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await pointIn(team, page);
  await page.getByLabel('Sociale omgeving').click();
  await atStep(page, 'mark');
  await page.getByRole('heading', { name: 'Intake', exact: true }).click();
  await atStep(page, 'record');
  await page.locator('[data-client-number]').click();
  await atStep(page, 'other');
  await page.locator('a[data-number="1042"]').click();
  await (await atStep(page, 'other')).getByTestId('here').click();
  await keptAs(page, 'Intake');
}

test('a team lead points, chooses and saves; a colleague reads the file, and the report goes to the right field of both dossiers', async ({
  site,
  folder,
}) => {
  test.setTimeout(120_000);
  const file = join(folder, 'profiel.json');
  const lead = await emptyBrowser(site);
  try {
    await add(lead.team, site);
    const page = await lead.context.newPage();
    await pointAtPractice(lead.team, page, site);
    await pointAtOld(page, site, '31056', () => pointIn(lead.team, page));
    await keptAs(page, 'Aanmelding');
    const { team } = lead;
    await team.bringToFront();
    // On the old dossier only the two questions that belong together, and one of the team's own.
    await expect(team.getByTestId('site')).toHaveCount(2);
    await team.getByTestId('site').nth(1).locator('summary').first().click();
    const old = team.getByTestId('screen').filter({ visible: true });
    await old.getByTestId('all-sets').uncheck();
    await old.getByTestId('set-here-how-is-that').uncheck();
    await expect(team.getByTestId('save').first()).toHaveAttribute('data-kind', 'saved');
    const download = team.waitForEvent('download');
    await team.getByRole('button', { name: t.share.save, exact: true }).click();
    await (await download).saveAs(file);
  } finally {
    await lead.context.close();
  }
  expect(await readFile(file, 'utf8')).not.toMatch(OF_CLIENTS);

  const colleague = await emptyBrowser(site);
  try {
    const { team, context } = colleague;
    await team.getByTestId('profile-file').setInputFiles(file);
    await expect(team.getByTestId('offer')).toContainText(t.share.privacy);
    await team.getByRole('button', { name: t.share.offer.use, exact: true }).click();
    await expect(team.getByTestId('shared')).not.toHaveText('');

    const page = await context.newPage();
    await page.goto(`${site}/client/1042/intake`);
    let panel = await openPanel(page);
    await nameSomebody(page, panel, 'zus');
    await expect(panel.getByTestId('step-life')).toBeVisible();
    await insertReport(panel);
    await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
    await expect(page.getByLabel('Sociale omgeving')).toHaveValue(/zus/);

    await page.goto(`${site}/oud/open.asp?d=44902`);
    panel = await openPanel(page);
    await nameSomebody(page, panel, 'buurman');
    await expect(panel.getByTestId('step-life')).toHaveCount(0);
    await panel.getByTestId('step-report').click();
    await expect(panel.getByTestId('target')).toContainText('Sociale situatie');
    await insertReport(panel);
    await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
    const work = page.frameLocator('iframe[src^="werk.asp"]');
    await expect(work.locator('textarea[name^=f_17_]')).toHaveValue(/buurman/);
    // Another client in the frames, another talk.
    await page.goto(`${site}/oud/open.asp?d=20418`);
    panel = await openPanel(page);
    await expect(panel.getByTestId('start')).toBeVisible();
    await expect(panel.locator('body')).not.toContainText('buurman');
  } finally {
    await colleague.context.close();
  }
});
