/** Pictures of the team lead's page: empty, with everything in it, and with what can go wrong. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { nlTeam } from '../../utils/i18n/nl-team.ts';
import type { Profile } from '../../utils/profile/schema.ts';
import { pageOfKring, useProfile } from '../as-kring.ts';

export type Shot = (name: string, part?: string) => Promise<void>;

/** A moment that is the same in every run, in milliseconds. */
const MONDAY = Date.UTC(2026, 0, 5, 9, 30);

export const section = (name: string): string => `section[aria-labelledby="${name}"]`;

export async function sample(): Promise<Profile> {
  const file = new URL('../../public/profiles/wijkteam.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Profile;
}

/** Opens the page, with whatever profile there is now. */
export async function openTeam(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(await pageOfKring(page.context(), 'options.html'));
  await page.getByTestId('profile-name').waitFor();
}

async function giveFile(page: Page, profile: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(profile));
  await page
    .getByTestId('profile-file')
    .setInputFiles({ name: 'profiel.json', mimeType: 'application/json', buffer });
  await page.getByTestId('offer').waitFor();
}

/**
 * Walks through the page. `seen` takes what is in sight, `whole` all that there is to scroll to, or the part of it that
 * this selector finds.
 */
export async function teamScreens(
  page: Page,
  seen: (name: string) => Promise<void>,
  whole: Shot,
): Promise<void> {
  const shot = drawn(page, whole);
  const profile = await sample();
  await useProfile(page, profile);
  await openTeam(page);
  await shot('71-team-filled');
  await page.emulateMedia({ forcedColors: 'active' });
  await shot('71-team-filled-forced');
  await page.emulateMedia({ forcedColors: null });

  await page.getByTestId('site').locator('summary').click();
  await page.getByTestId('access').waitFor();
  await shot('72-team-dossier', section('dossier'));
  await page.getByRole('button', { name: nlTeam.dossier.removeWhat('Plan') }).click();
  await page.getByTestId('add-site').fill('https://*/*');
  await page.getByTestId('add-site').press('Enter');
  await shot('73-team-dossier-trouble', section('dossier'));

  await page.getByTestId('fold-straat').click();
  await page.getByTestId('out-pakje').click();
  await page.getByTestId('change-iets-vragen').click();
  await page.getByTestId('u-iets-vragen').fill('Waarom zou u uw familie niet inzetten?');
  await shot('74-team-question', section('questions'));
  await page.getByTestId('ready-iets-vragen').scrollIntoViewIfNeeded();
  await seen('74-team-question-undo');
  await page.getByTestId('fold-who-else').click();
  await page.getByTestId('out-clubs').click();
  await page.getByTestId('add-set').click();
  await shot('75-team-sets', section('questions'));
  await page.getByTestId('client-word').selectOption('own');
  await page.getByTestId('own-singular').fill('deelnemer');
  await shot('76-team-words', section('words'));
  await shot('76-team-report', section('report'));
  await page.getByTestId('prompt-older').uncheck();
  await shot('76-team-prompts', section('prompts'));
  await page.getByTestId('hide-circles').check();
  await page.getByTestId('set-lockMinutes').selectOption('5');
  await shot('77-team-limits', section('limits'));

  const [site] = profile.sites ?? [];
  const next = {
    ...profile,
    help: 'Bel Kim, toestel 12.',
    kleur: 'rood',
    settings: { ...profile.settings, retentionHours: 12, address: 'je' },
    sites: [...(site ? [site] : []), { match: 'https://*/*' }, { match: 'https://ander.example.org/*' }],
  };
  await giveFile(page, next);
  await shot('78-team-import', section('share'));
  await page.getByRole('button', { name: nlTeam.share.offer.use }).click();
  await page.getByTestId('shared').and(page.locator('.outcome')).waitFor();
  await page.getByTestId('missing-sites').waitFor();
  await shot('79-team-missing', section('share'));

  await useProfile(page, profile, {
    followed: {
      address: 'https://intranet.example.org/kring/wijkteam.json',
      tried: MONDAY,
      good: MONDAY - 86_400_000,
      trouble: 'redirect',
      problems: [{ kind: 'unknown', path: ['kleur'], dropped: 1, names: [] }],
    },
    before: { at: MONDAY - 86_400_000, profile: { ...profile, help: 'Bel Ali.' } },
  });
  await openTeam(page);
  await page.getByTestId('site').locator('summary').click();
  await page.getByTestId('fold-straat').click();
  await shot('80-team-followed');

  await useProfile(page, profile);
  await openTeam(page);
  const look = page.getByTestId('look');
  if (await look.isVisible()) await look.click();
  const preview = page.frameLocator('[data-testid=preview]');
  await preview.getByTestId('start').waitFor();
  await page.getByTestId('preview-screen').selectOption({ index: 1 });
  await preview.getByTestId('step-straat').click();
  await preview.getByTestId('answer-gewone-week').or(preview.locator('main h2')).first().waitFor();
  await seen('82-team-preview');
  await useProfile(page, null);
}

/** The page with nothing in it, and with more than anybody reads. `whole` as above. */
export async function teamExtremes(page: Page, whole: Shot): Promise<void> {
  const shot = drawn(page, whole);
  await useProfile(page, null);
  await openTeam(page);
  await shot('70-team-empty');
  const sites = Array.from({ length: 1000 }, (_, at) => ({ match: `https://dossier${at}.example.org/*` }));
  await useProfile(page, { ...(await sample()), sites });
  await openTeam(page);
  await page.getByTestId('missing-sites').waitFor();
  await shot('81-team-thousand');
  await useProfile(page, null);
}

/** What is out of sight the browser does not draw: for a picture the window is made as long as the page. */
export function drawn(page: Page, whole: Shot): Shot {
  const size = page.viewportSize() ?? { width: 1280, height: 860 };
  return async (name, part) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height });
    await whole(name, part);
    await page.setViewportSize(size);
  };
}
