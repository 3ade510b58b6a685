/** Pictures of *wijs aan* in the practice dossier: the guide at every step, and the outline in the page. */
import type { Frame, Locator, Page } from '@playwright/test';
import { kringIsHere } from '../chromium.ts';
import { beginToPoint, useProfile } from '../as-kring.ts';

/** Walks through the pointing. `shot` takes what is in sight. */
export async function pointScreens(
  page: Page,
  site: string,
  shot: (name: string) => Promise<void>,
): Promise<void> {
  const open = async (number: string): Promise<void> => {
    await page.goto(`${site}/client/${number}/intake`);
    await kringIsHere(page);
  };
  /** Points at this; where the guide lies over the page it goes aside first. */
  const pointAt = async (guide: Frame, what: Locator, picture: string): Promise<void> => {
    if ((page.viewportSize()?.width ?? 0) < 1000) await guide.getByTestId('aside').click();
    await what.hover();
    await shot(picture);
    await what.click();
  };
  await useProfile(page, null);
  await open('1041');
  await beginToPoint(page);
  let guide = await guideAt(page, 'field');
  await shot('83-point-field');
  await guide.getByTestId('keys').click();
  await page.keyboard.press('Tab');
  await shot('83-point-keys');
  await page.keyboard.press('Escape');
  await guide.getByTestId('go-on').waitFor();
  await shot('83-point-resting');
  await guide.getByTestId('go-on').click();
  await guide.getByTestId('go-on').waitFor({ state: 'detached' });
  await pointAt(guide, page.locator('h1'), '84-point-no-field');
  guide = await guideAt(page, 'field');
  await guide.getByTestId('problem').waitFor();
  await shot('84-point-problem');
  await page.emulateMedia({ forcedColors: 'active' });
  await pointAt(guide, page.getByLabel('Sociale omgeving'), '85-point-outline-forced');
  await page.emulateMedia({ forcedColors: null });
  guide = await guideAt(page, 'mark');
  await shot('85-point-mark');
  await pointAt(guide, page.getByRole('heading', { name: 'Intake', exact: true }), '85-point-outline-mark');
  guide = await guideAt(page, 'record');
  await shot('86-point-record');
  await pointAt(guide, page.locator('[data-client-number]'), '86-point-outline-record');
  await guideAt(page, 'other');
  await shot('87-point-other');
  await open('1042');
  guide = await guideAt(page, 'other');
  await guide.getByTestId('here').click();
  await guideAt(page, 'names');
  await shot('88-point-names');
  await guide.getByTestId('no-name').click();
  await guideAt(page, 'keep');
  await guide.getByTestId('try').click();
  await guide.getByTestId('tried').waitFor();
  await shot('89-point-tried');
  await guide.getByTestId('save').scrollIntoViewIfNeeded();
  await guide.getByTestId('name').fill('Intake');
  await shot('89-point-save');
  await guide.getByTestId('save').click();
  await guideAt(page, 'done');
  await shot('90-point-done');
  await guide.getByTestId('close').click();
}

/** The guide in this page, once it is at this step. @throws when it does not come there within 10 s. */
async function guideAt(page: Page, step: string): Promise<Frame> {
  const end = Date.now() + 10_000;
  for (;;) {
    const guide = page.frames().find((each) => each.url().includes('/point.html'));
    const there = guide?.locator(`[data-step=${step}]`);
    if (guide && (await there?.count().catch(() => 0))) return guide;
    if (Date.now() > end) throw new Error(`The guide does not come to "${step}".`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
