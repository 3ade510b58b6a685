import { expect } from '@playwright/test';
import { CASES, TEXT, TEXT_ON_ONE_LINE, squash } from '../fixtures/insert-harness/cases';
import { addPanel, editorModel, editorReady } from '../fixtures/insert-harness/in-page';
import { insertVia, test } from '../fixtures/insert-harness/chromium';

for (const { kind, field, framed, oneLine, breaks } of CASES) {
  const text = oneLine ? TEXT_ON_ONE_LINE : TEXT;

  test.describe(kind, () => {
    test.beforeEach(async ({ page, server }) => {
      await page.goto(`${server.url}/editors/index.html?${kind}`);
      await page.evaluate(editorReady);
      await page.evaluate(addPanel, `http://localhost:${server.port}/editors/index.html?textarea`);
    });

    test('takes the text at the caret, once, and gives it back in one undo', async ({ page }) => {
      const frame = framed ? page.mainFrame().childFrames()[0]! : page.mainFrame();
      const model = () => (kind === 'frame-cross' ? frame : page).evaluate(editorModel);
      await frame.locator(field).first().click();
      await page.keyboard.press('Control+Home');
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.type(' en');
      // Editors join what is typed within a second or so in one undo step; nobody gets to the panel that fast.
      await page.waitForTimeout(1300);
      const before = await model();
      expect(squash(before)).toBe('voor en na Laatste regel.');

      expect(await insertVia(page, frame, TEXT)).toEqual({ outcome: 'inserted', undoable: true });
      const after = await model();
      expect(squash(after)).toBe(squash(`voor en${breaks ? '\n' : ''}${text} na Laatste regel.`));

      await page.keyboard.press('Control+z');
      await expect.poll(model).toBe(before);
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(model).toBe(after);
    });

    test('starts a new line at the end of a filled one, and leaves the caret behind the text', async ({
      page,
    }) => {
      const frame = framed ? page.mainFrame().childFrames()[0]! : page.mainFrame();
      const model = () => (kind === 'frame-cross' ? frame : page).evaluate(editorModel);
      await frame.locator(field).first().click();
      await page.keyboard.press('Control+End');
      // Some editors look at a moved caret late (Slate: 100 ms); a worker is never that fast at the panel.
      await page.waitForTimeout(300);

      expect(await insertVia(page, frame, TEXT)).toMatchObject({ outcome: 'inserted' });
      await page.keyboard.type(' (slot)');
      await expect
        .poll(async () => squash(await model()))
        .toBe(squash(`voor na Laatste regel. ${text} (slot)`));
    });
  });
}
