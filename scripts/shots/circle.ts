/** Pictures of the circle: the new screens with twelve people, and every view with few and with many. */
import type { Page } from '@playwright/test';
import { openFilled } from '../filled.ts';
import { lookTogether, showView, VIEWS } from '../views.ts';

type Shot = (name: string, part?: string) => Promise<void>;

const CROWDS = [5, 12, 30, 60, 150];

/** The screens of the picture, in a tab of its own. `shot` takes the whole page, or a part of it by its selector. */
export async function circleScreens(page: Page, shot: Shot): Promise<void> {
  await openFilled(page, 12);
  await page.getByTestId('step-people').click();
  await page.getByTestId('name-matters-to-you').focus();
  await page.keyboard.type('schoonzus Noor');
  await page.keyboard.press('Enter');
  await page.getByTestId('name-matters-to-you').press('2');
  await shot('20-closeness');
  // Narrow, it is one tap away; wide, it is there.
  const live = page.getByTestId('show-picture');
  if (await live.isVisible()) await live.click();
  await page.getByTestId('live-picture').waitFor();
  await shot('21-live-picture');

  await page.getByTestId('step-picture').click();
  await page.getByTestId('how-close').waitFor();
  await shot('22-how-close');
  await page.getByTestId('enough').click();
  await page.locator('[data-figure="person-0"]').press('Enter');
  await page.locator('.about').waitFor();
  await shot('23-somebody');
  await page.locator('[data-figure="person-0"]').press('Enter');
  await page.locator('.about').waitFor({ state: 'detached' });
  for (const [index, view] of VIEWS.entries()) {
    await showView(page, view);
    await shot(`${24 + index}-${view}`);
  }
  for (const view of VIEWS) {
    await showView(page, view);
    await lookTogether(page, page, () => shot(`28-together-${view}`, 'dialog'));
  }
  await showView(page, 'ecogram');
  await page.getByTestId('take-copy').click();
  await page.getByTestId('take-outcome').waitFor();
  await shot('29-take-along', '.take');
}

/** Every view with few people and with many. */
export async function crowds(page: Page, shot: Shot): Promise<void> {
  for (const count of CROWDS) {
    await openFilled(page, count);
    await page.getByTestId('step-picture').click();
    const enough = page.getByTestId('enough');
    if (await enough.isVisible()) await enough.click();
    for (const view of VIEWS) {
      await showView(page, view);
      await shot(`40-${view}-${String(count).padStart(3, '0')}`, '.beside');
    }
  }
}
