import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { nlTeam } from '../../utils/i18n/nl-team';
import { UUID, find, shown, visit } from './kring';

export { OF_CLIENTS } from '../fixtures/of-clients';

/** The guide in this page, once it is at this step. */
export async function atStep(page: Page, step: string): Promise<Frame> {
  let guide: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames().slice(1)) {
        const address = await frame.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(`moz-extension://${UUID}/point.html#`)) guide = frame;
      }
      return guide
        ?.evaluate(() => document.querySelector<HTMLElement>('[data-testid=guide]')?.dataset['step'])
        .catch(() => '');
    })
    .toBe(step);
  return guide!;
}

/** By keyboard: among frames of the page, a click on the guide does not arrive where it should (puppeteer). */
export async function pressIn(page: Page, guide: Frame, id: string): Promise<void> {
  await (await find(guide, id)).focus();
  await page.keyboard.press('Enter');
}

/** Clicks in a frame of the old dossier. */
async function clickIn(page: Page, file: string, selector: string): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes(`/oud/${file}`));
  await (await frame!.waitForSelector(selector))!.click();
}

/** Points everything out on the intake of the old dossier once `start` brought the guide, and reads a second file. */
export async function pointAtOld(page: Page, site: string, start: () => Promise<unknown>): Promise<void> {
  await visit(page, `${site}/oud/open.asp?d=20417`);
  await start();
  await atStep(page, 'field');
  await clickIn(page, 'werk.asp', 'textarea[name^=f_17_]');
  await atStep(page, 'mark');
  await clickIn(page, 'werk.asp', 'b');
  await atStep(page, 'record');
  await clickIn(page, 'kop.asp', 'td:nth-child(2)');
  await atStep(page, 'other');
  await visit(page, `${site}/oud/open.asp?d=31056`);
  await pressIn(page, await atStep(page, 'other'), 'here');
}

/** Says that there is no name in it, tries it, and keeps it under this name. */
export async function keep(page: Page, name: string): Promise<void> {
  await pressIn(page, await atStep(page, 'names'), 'no-name');
  const guide = await atStep(page, 'keep');
  await pressIn(page, guide, 'try');
  const { field, screen, record } = nlTeam.point.tried;
  for (const { yes } of [field, screen, record])
    await expect.poll(() => shown(guide, 'tried')).toContain(yes);
  await (await find(guide, 'name')).type(name);
  await page.keyboard.press('Enter');
  await atStep(page, 'done');
}
