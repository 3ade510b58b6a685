import { expect } from '@playwright/test';
import { PICTURE_CASES, PICTURE_TITLES, PICTURE_WORDS } from '../fixtures/insert-harness/cases';
import { addPanel, editorModel, editorReady, shownIn } from '../fixtures/insert-harness/in-page';
import { insertPictureVia, test } from '../fixtures/insert-harness/chromium';
import { png } from '../fixtures/insert-harness/png';

for (const { kind, field, framed, outcome, words } of PICTURE_CASES) {
  test(`${kind}: ${PICTURE_TITLES[outcome]}`, async ({ page, server }) => {
    await page.goto(`${server.url}/editors/index.html?${kind}`);
    await page.evaluate(editorReady);
    await page.evaluate(addPanel, `http://localhost:${server.port}/editors/index.html?textarea`);
    const frame = framed ? page.mainFrame().childFrames()[0]! : page.mainFrame();
    const state = async () => [await page.evaluate(editorModel), await frame.evaluate(shownIn, field)];
    await frame.locator(field).first().click();
    await page.keyboard.press('Control+Home');
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
      expect(pictures).toEqual([`60 x 40 ${words?.includes('chromium') ? PICTURE_WORDS : ''}`]);
      expect(text.replace(/\s+/g, ' ').trim()).toBe('voor na Laatste regel.');
      await page.keyboard.press('Control+z');
    }
    await expect.poll(state).toEqual(before);
  });
}
