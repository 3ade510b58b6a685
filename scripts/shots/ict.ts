/** Pictures of what ICT decides: the team lead's page, the toolbar button, the panel's settings, and the page for ICT. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { nl } from '../../utils/i18n/nl.ts';
import { nlTeam } from '../../utils/i18n/nl-team.ts';
import type { Profile } from '../../utils/profile/schema.ts';
import { pageOfKring, usePolicy, useProfile } from '../as-kring.ts';
import { drawn, openTeam, sample, section, type Shot } from './team.ts';

const t = nlTeam.ict;
const ICT = section('ict');
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const XPI = 'https://intranet.example.org/kring/firefox/kring.xpi';
const UPDATES = 'https://intranet.example.org/kring/updates.xml';
/** How wide Chromium makes the window under the toolbar button, in CSS pixels, as it was measured there. */
const BUTTON = 332;
const LONG = 'eenHeelLangeNaamVanEenInstellingDieKringNietKentEnNietAfbreekt';

/** So many dossiers of one organisation. */
const dossiers = (count: number): NonNullable<Profile['sites']> =>
  Array.from({ length: count }, (_, at) => ({ match: `https://dossier${at}.example.org/*` }));

/**
 * Walks through it. `seen` takes what is in sight, `whole` all that there is to scroll to, or a part of it. What has a
 * size of its own goes to `folder`, named after the `look` as well.
 */
export async function ictScreens(
  page: Page,
  seen: (name: string) => Promise<void>,
  whole: Shot,
  { look, folder }: { readonly look: string; readonly folder: string },
): Promise<void> {
  const shot = drawn(page, whole);
  const team = await sample();
  const ofIct: Profile = { ...team, name: 'Gemeente Voorbeeld' };
  const forced = async (name: string, part?: string): Promise<void> => {
    await page.emulateMedia({ forcedColors: 'active' });
    await shot(name, part);
    await page.emulateMedia({ forcedColors: null });
  };
  const make = (): Promise<void> => page.getByRole('button', { name: t.make, exact: true }).click();

  await useProfile(page, null);
  await openTeam(page);
  await shot('110-ict-no-site', ICT);
  await useProfile(page, { ...team, sites: dossiers(101) });
  await openTeam(page);
  await shot('110-ict-many', ICT);

  await useProfile(page, team);
  await openTeam(page);
  await shot('111-ict-empty', ICT);
  await page.getByTestId('ict-firefoxUrl').fill('http://intranet.example.org/kring.xpi');
  await make();
  await page.getByText(t.faults.notAddress).waitFor();
  await page.getByTestId('ict-edgeId').fill('abc');
  await make();
  await page.getByText(t.faults.notId).waitFor();
  await forced('112-ict-faults-forced', ICT);
  await shot('112-ict-faults', ICT);
  await page.getByTestId('ict-from-own').check();
  await page
    .getByTestId('ict-ownId')
    .fill('-----BEGIN PRIVATE KEY-----MIIEvQIBADANBgkq-----END PRIVATE KEY-----');
  await shot('113-ict-own-faults', ICT);
  await page.getByTestId('ict-ownId').fill(ID);
  await page.getByTestId('ict-updateUrl').fill(UPDATES);
  await page.getByTestId('ict-firefoxUrl').fill(XPI);
  await page.getByTestId('ict-firefoxId').fill('kring@wijkteam.example');
  await page.getByTestId('ict-teams-no').check();
  const download = page.waitForEvent('download');
  await make();
  const zip = unzipSync(await readFile(await (await download).path()));
  await page.getByTestId('ict-said').and(page.locator('.outcome')).waitFor();
  await forced('114-ict-made-forced', ICT);
  await shot('114-ict-made', ICT);

  await usePolicy(page, { profile: JSON.stringify(ofIct), profileLocked: true }, team);
  await openTeam(page);
  await page.getByTestId('site').first().locator('summary').click();
  await page.getByTestId('fold-straat').click();
  await forced('115-ict-locked-forced');
  await shot('115-ict-locked');
  await usePolicy(page, { profile: JSON.stringify({ ...ofIct, sites: [] }), profileLocked: true });
  await openTeam(page);
  await shot('115-ict-locked-no-site');
  await usePolicy(page, { profile: JSON.stringify({ ...ofIct, sites: dossiers(101) }), profileLocked: true });
  await openTeam(page);
  await page.getByTestId('site-search').fill('dossier9');
  await shot('115-ict-locked-many', section('dossier'));
  await usePolicy(page, { profile: JSON.stringify(ofIct) });
  await openTeam(page);
  await shot('116-ict-default');
  await usePolicy(page, { profile: JSON.stringify(ofIct), retentionHours: 72, names: 'off' }, team);
  await openTeam(page);
  await page.getByRole('button', { name: t.back.press }).click();
  await shot('117-ict-beside');
  const wrong = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${LONG}${at}`, at]));
  await usePolicy(page, {
    names: 'uit',
    retentionHours: LONG.repeat(4),
    ...wrong,
    profileLocked: 'ja',
    profile: JSON.stringify({ ...ofIct, kleur: 'rood', [LONG]: 1, sites: [{ match: 'https://*/*' }] }),
  });
  await openTeam(page);
  await shot('118-ict-problems');

  await usePolicy(page, {
    profile: JSON.stringify({ ...ofIct, settings: { ...ofIct.settings, language: 'nl' } }),
    profileLocked: true,
  });
  await page.goto(await pageOfKring(page.context(), 'panel.html'));
  await page.getByTestId('start').waitFor();
  await page.getByRole('button', { name: nl.app.menu }).click();
  await page.getByTestId('choose-address').waitFor();
  await seen('119-ict-panel');
  await page.emulateMedia({ forcedColors: 'active' });
  await seen('119-ict-panel-forced');
  await page.emulateMedia({ forcedColors: null });

  await buttons(page, look, folder);
  const readme = strFromU8(zip['LEESMIJ.html'] ?? new Uint8Array());
  await forAdministrator(page, readme, whole, look === 'wide' ? `${folder}62-paper-leesmij` : undefined);
  await useProfile(page, null);
}

/** The window under the toolbar button, as wide as Chromium makes it. */
async function buttons(page: Page, look: string, folder: string): Promise<void> {
  const button = await page.context().newPage();
  await button.setViewportSize({ width: BUTTON, height: 100 });
  await button.emulateMedia({ colorScheme: look.endsWith('dark') ? 'dark' : 'light' });
  const take = async (name: string, site: string): Promise<void> => {
    await button.goto('about:blank');
    await button.goto(await pageOfKring(page.context(), `popup.html#${encodeURIComponent(site)}`));
    await button.locator('main p').first().waitFor();
    await button.screenshot({ path: `${folder}${name}-${look}.png`, fullPage: true });
  };
  await take('120-button-given', 'http://127.0.0.1/');
  await take('121-button-askable', `https://${'een-lange-naam.'.repeat(4)}example.org/`);
  await usePolicy(button, { profile: JSON.stringify({ kring: 1, name: 'Gemeente', sites: dossiers(1) }) });
  await asManagedPackage(button);
  await take('122-button-barred', 'https://ander.example.org/');
  await button.close();
}

/** As in the package that may see every site, and does nothing on any until ICT names it. */
async function asManagedPackage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { getManifest?: () => object } } };
    if (!chrome?.runtime?.getManifest) return;
    const manifest = { ...chrome.runtime.getManifest(), host_permissions: ['http://*/*', 'https://*/*'] };
    chrome.runtime.getManifest = () => manifest;
  });
}

/** The page for an administrator, on the screen and, where that is asked, on paper. */
async function forAdministrator(
  page: Page,
  readme: string,
  whole: Shot,
  paper: string | undefined,
): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(readme);
  await whole('125-leesmij');
  await page.emulateMedia({ forcedColors: 'active' });
  await whole('125-leesmij-forced');
  await page.emulateMedia({ forcedColors: null });
  if (paper === undefined) return;
  await writeFile(`${paper}.pdf`, await page.pdf({ format: 'A4' }));
  spawnSync('pdftoppm', ['-r', '90', '-png', `${paper}.pdf`, paper], { stdio: 'ignore' });
}
