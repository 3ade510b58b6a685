import { expect, type Frame, type Page } from '@playwright/test';
import { PICTURE_CASES, PICTURE_TITLES, PICTURE_WORDS } from '../fixtures/insert-harness/cases';
import { addPanel, editorModel, editorReady, shownIn } from '../fixtures/insert-harness/in-page';
import { insertPictureVia, test } from '../fixtures/insert-harness/chromium';
import { png } from '../fixtures/insert-harness/png';
import { nameSomebody, openPanel, sayAsPanel, test as kring, visit } from './client-pages';

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

/** The rich field of this page takes pictures. */
async function addRichField(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('div');
    Object.assign(field, { id: 'rijk', contentEditable: 'true', textContent: 'Verslag' });
    field.style.minHeight = '60px';
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertHTML', false, event.clipboardData?.getData('text/html'));
    });
    document.body.prepend(field);
  });
}

interface State {
  readonly place: unknown;
  readonly draft: { readonly draft: { readonly id: string } } | null;
  readonly field: { readonly targetId: string; readonly rich: boolean } | null;
}

async function order(panel: Frame): Promise<Record<string, unknown>> {
  const { draft, place, field } = (await sayAsPanel(panel, 'panel.state', {})) as State;
  const picture = { png: png(60, 40), alternative: PICTURE_WORDS };
  return { id: draft?.draft.id, place, targetId: field?.targetId, picture };
}

const isRich = async (panel: Frame) => ((await sayAsPanel(panel, 'panel.state', {})) as State).field?.rich;

kring(
  'the panel is told which field could hold a picture, and the picture goes there',
  async ({ page, dossier }) => {
    await visit(page, `${dossier}/record-in-text/switch.html`);
    await addRichField(page);
    await page.locator('#notities').click();
    const panel = await openPanel(page);
    await nameSomebody(page, panel, 'zus Quirine');
    expect(await isRich(panel)).toBe(false);
    expect(await sayAsPanel(panel, 'picture.insert', await order(panel))).toEqual({ outcome: 'notTaken' });

    await page.locator('#rijk').click();
    await expect.poll(() => isRich(panel)).toBe(true);
    expect(await sayAsPanel(panel, 'picture.insert', await order(panel))).toEqual({ outcome: 'inserted' });
    await expect(page.locator('#rijk img')).toHaveAttribute('alt', PICTURE_WORDS);
    await expect(page.locator('#notities')).toHaveValue('');
  },
);

for (const { title, path, way } of [
  { title: 'a known record', path: 'record-in-text/switch.html', way: 'record-text' },
  { title: 'an unknown record', path: 'fixtures/dossiers/switch.html', way: 'push' },
]) {
  kring(`${title}: no picture of one client goes into the dossier of another`, async ({ page, dossier }) => {
    await visit(page, `${dossier}/${path}`);
    await addRichField(page);
    await page.locator('#rijk').click();
    const panel = await openPanel(page);
    await nameSomebody(page, panel, 'zus Quirine');
    const before = await order(panel);
    await page.locator(`#${way}`).click();
    await addRichField(page);
    await page.locator('#rijk').first().click();
    const { targetId } = await order(panel);
    expect(await sayAsPanel(panel, 'picture.insert', { ...before, targetId })).toEqual({
      outcome: 'otherRecord',
    });
    await expect(page.locator('img')).toHaveCount(0);
  });
}

kring('what is no PNG, or too large, gets no further than the background', async ({ page, dossier }) => {
  await visit(page, `${dossier}/record-in-text/switch.html`);
  await addRichField(page);
  await page.locator('#rijk').click();
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus Quirine');
  const good = await order(panel);
  for (const bad of [
    'https://example.org/kring.png',
    'data:image/svg+xml;base64,iVBORw0KGgoAAAA',
    'data:image/png;base64,R0lGODlhAQABAAAA',
    `${png(60, 40)}" onload="alert(1)`,
    `data:image/png;base64,iVBORw0KGgo${'A'.repeat(2_000_000)}`,
  ]) {
    const picture = { png: bad, alternative: '' };
    expect(await sayAsPanel(panel, 'picture.insert', { ...good, picture })).toContain('Invalid');
  }
  await expect(page.locator('img')).toHaveCount(0);
});
