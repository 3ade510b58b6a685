/** Pictures of every screen of the panel in the practice dossier, but for the circle. */
import type { Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl.ts';

/** Names these people in the panel that has the keyboard. */
export async function name(page: Page, ...people: readonly string[]): Promise<void> {
  for (const each of people) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
}

/** Walks through every screen of the panel in the practice dossier. */
export async function panelScreens(
  page: Page,
  panel: Frame,
  shot: (name: string) => Promise<void>,
): Promise<void> {
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
