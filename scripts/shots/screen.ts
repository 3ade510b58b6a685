/** Pictures of the panel where a team's profile counts: on a screen of it, with its own question, on a shared computer. */
import type { Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl.ts';
import type { Profile } from '../../utils/profile/schema.ts';
import { kringIsHere, openPanel, panelIn } from '../chromium.ts';
import { anotherDay, remember, useProfile } from '../as-kring.ts';
import { name } from './panel.ts';

const PROFILE: Profile = {
  kring: 1,
  name: 'Wijkteam',
  help: 'Bel Kim van het wijkteam, toestel 12.',
  client: 'inwoner',
  settings: { atStart: 'ask' },
  sets: [
    {
      id: 'straat',
      title: 'Thuis en in de straat',
      questions: [
        { id: 'pakje', ask: { u: 'Wie neemt weleens een pakje voor u aan, en voor wie doet u dat?' } },
      ],
    },
  ],
  sites: [
    {
      match: 'http://127.0.0.1:*/client/*',
      record: { from: 'element', find: { by: 'selector', selector: '[data-client-number]' } },
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          address: '/client/*/intake',
          field: { find: { by: 'label', text: 'Sociale omgeving' } },
        },
      ],
    },
  ],
};

/** Walks through what a profile makes of the panel. `shot` takes what is in sight. */
export async function screenScreens(
  page: Page,
  site: string,
  shot: (name: string) => Promise<void>,
): Promise<void> {
  const visit = async (): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${site}/client/1042/intake`);
    await kringIsHere(page);
  };
  await useProfile(page, PROFILE);
  await visit();
  await shot('91-screen-closed');
  let panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  await name(page, 'zus A.: belt elke dag', 'buurvrouw Fatma');
  await panel.getByTestId('step-straat').click();
  await panel.getByRole('button', { name: nl.answer.why }).click();
  await shot('92-screen-own-question');
  await panel.getByTestId('step-report').click();
  await panel.getByTestId('target').waitFor();
  await page.locator('kring-kader').waitFor({ state: 'attached' });
  // A press right after it appeared would not count.
  await panel.locator('[data-testid=insert]:enabled').waitFor();
  await shot('93-screen-report');
  await page.emulateMedia({ forcedColors: 'active' });
  await shot('93-screen-report-forced');
  await page.emulateMedia({ forcedColors: null });
  await withoutPanel(page, panel, () => page.getByLabel('Dagbesteding en werk').click());
  await panel.getByTestId('other-field').waitFor();
  await shot('94-screen-other-field');
  // As a dossier that was changed since.
  await page.getByLabel('Sociale omgeving').evaluate((field) => field.remove());
  await panel.getByText(nl.report.fieldMissing).waitFor();
  await shot('95-screen-field-missing');
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await panel.getByText(nl.trouble.help(PROFILE.help ?? '')).scrollIntoViewIfNeeded();
  await shot('96-screen-help');

  await remember(page, { used: 0 });
  await visit();
  panel = await shown(page);
  await panel.getByTestId('locked').waitFor();
  await shot('97-shared-locked');
  await anotherDay(page);
  await visit();
  panel = await shown(page);
  await panel.locator('.whose').waitFor();
  await shot('98-shared-whose');
  await panel.getByRole('button', { name: nl.shared.wipe, exact: true }).last().click();
  await panel.getByTestId('start').waitFor();
  await remember(page, { emptied: true });
  await visit();
  panel = await shown(page);
  await panel.getByTestId('undo').waitFor();
  await shot('99-shared-emptied');
  await useProfile(page, null);
}

/** The panel, opened with its keys, whatever it shows. */
async function shown(page: Page): Promise<Frame> {
  await page.keyboard.press('Alt+Shift+K');
  const panel = await panelIn(page);
  await panel.locator('main').waitFor();
  return panel;
}

/** Clicks in the page; where the panel lies over it, it is closed meanwhile. */
async function withoutPanel(page: Page, panel: Frame, click: () => Promise<void>): Promise<void> {
  const over = (page.viewportSize()?.width ?? 0) < 1000;
  if (over) await panel.getByTestId('close').click();
  await click();
  if (over) await openPanel(page);
}
