import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import clients from '../fixtures/old-dossier/clients.json' with { type: 'json' };
import { UUID, find } from './kring';

/** Everything in the old dossier that is one client's. */
export const OF_CLIENTS = new RegExp(
  clients.flatMap(({ number, name, family, town }) => [number, name, family, town]).join('|'),
);

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
export async function clickIn(page: Page, file: string, selector: string): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes(`/oud/${file}`));
  await (await frame!.waitForSelector(selector))!.click();
}
