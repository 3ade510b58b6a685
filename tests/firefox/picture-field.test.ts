import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.mjs';
import { PICTURE_CASES, PICTURE_TITLES, PICTURE_WORDS } from '../fixtures/insert-harness/cases';
import { insertPictureVia, startFirefox } from '../fixtures/insert-harness/firefox';
import { addPanel, editorModel, editorReady, shownIn } from '../fixtures/insert-harness/in-page';
import { png } from '../fixtures/insert-harness/png';
import { press } from './kring';

let browser: Browser;
let server: Served;
let page: Page;

beforeAll(async () => {
  browser = await startFirefox();
  server = await serve();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

for (const { kind, field, framed, words, ...row } of PICTURE_CASES) {
  const outcome = row.inFirefox ?? row.outcome;
  test(`${kind}: ${PICTURE_TITLES[outcome]}`, async () => {
    await page.goto(`${server.url}/editors/index.html?${kind}`);
    await page.evaluate(editorReady);
    await page.evaluate(addPanel, `http://localhost:${server.port}/editors/index.html?textarea`);
    const frame: Frame = (framed && page.mainFrame().childFrames()[0]) || page.mainFrame();
    const state = async () => [await page.evaluate(editorModel), await frame.evaluate(shownIn, field)];
    await (await frame.waitForSelector(field))?.click();
    await press(page, 'Control', 'Home');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    // Editors join what is typed a moment before with the paste in one undo step; a worker comes from the panel.
    if (outcome !== 'inserted') await page.keyboard.type(' en');
    const before = await state();

    const said = await insertPictureVia(page, frame, png(60, 40), PICTURE_WORDS);
    if (outcome === 'unverified') {
      expect(said).toEqual({ outcome, changed: true });
      expect((await frame.evaluate(shownIn, field)).text).toContain('voor en na');
      return;
    }
    expect(said).toEqual({ outcome });
    if (outcome === 'inserted') {
      const { text, pictures } = await frame.evaluate(shownIn, field);
      expect(pictures).toEqual([`60 x 40 ${words?.includes('firefox') ? PICTURE_WORDS : ''}`]);
      expect(text.replace(/\s+/g, ' ').trim()).toBe('voor na Laatste regel.');
      await press(page, 'Control', 'z');
    }
    await expect.poll(state).toEqual(before);
  });
}
