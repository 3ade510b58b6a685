import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.mjs';
import { CASES, TEXT, TEXT_ON_ONE_LINE, squash } from '../fixtures/insert-harness/cases';
import { insertVia, startFirefox } from '../fixtures/insert-harness/firefox';
import { addPanel, editorModel, editorReady } from '../fixtures/insert-harness/in-page';

let browser: Browser;
let server: Served;
let page: Page;

beforeAll(async () => {
  browser = await startFirefox();
  server = await serve();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

for (const { kind, field, framed, oneLine, breaks } of CASES) {
  const text = oneLine ? TEXT_ON_ONE_LINE : TEXT;
  let frame: Frame;
  const model = () => (kind === 'frame-cross' ? frame : page).evaluate(editorModel);

  async function chord(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  }

  describe(kind, { timeout: 30_000 }, () => {
    beforeEach(async () => {
      await page.goto(`${server.url}/editors/index.html?${kind}`);
      await page.evaluate(editorReady);
      await page.evaluate(addPanel, `http://localhost:${server.port}/editors/index.html?textarea`);
      frame = (framed && page.mainFrame().childFrames()[0]) || page.mainFrame();
      const handle = await frame.waitForSelector(`pierce/${field}`);
      await handle?.click();
    });

    test('takes the text at the caret, once, and gives it back in one undo', async () => {
      await chord('Control', 'Home');
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.type(' en');
      // Editors join what is typed within a second or so in one undo step; nobody gets to the panel that fast.
      await pause(1300);
      const before = await model();
      expect(squash(before)).toBe('voor en na Laatste regel.');

      expect(await insertVia(page, frame, TEXT)).toEqual({ outcome: 'inserted', undoable: true });
      const after = await model();
      expect(squash(after)).toBe(squash(`voor en${breaks ? '\n' : ''}${text} na Laatste regel.`));

      await chord('Control', 'z');
      await expect.poll(model).toBe(before);
      await chord('Control', 'Shift', 'z');
      await expect.poll(model).toBe(after);
    });

    test('starts a new line at the end of a filled one, and leaves the caret behind the text', async () => {
      await chord('Control', 'End');
      await pause(300);

      expect(await insertVia(page, frame, TEXT)).toMatchObject({ outcome: 'inserted' });
      await page.keyboard.type(' (slot)');
      await expect
        .poll(async () => squash(await model()))
        .toBe(squash(`voor na Laatste regel. ${text} (slot)`));
    });
  });
}
