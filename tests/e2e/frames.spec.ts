import type { Frame, Page } from '@playwright/test';
import { frameIn, insertReport, nameSomebody, openPanel, sayAsPanel, test, visit } from './client-pages';
import { expect, extensionId, launch, panelIn } from './kring';

const ELSEWHERE = 'dossier.example';

const IN_FRAMES: readonly { title: string; path: readonly string[]; label: string }[] = [
  { title: 'a frame of the same site', path: ['#same'], label: 'Veld' },
  { title: 'a frame of another allowed site', path: ['#cross'], label: 'Veld' },
  { title: 'a frame in a frame', path: ['#cross', '#inner'], label: 'Veld' },
  { title: 'a frame without an address', path: ['#srcdoc'], label: 'Veld' },
];

/** The name of the field that the background knows as the one used last. */
async function fieldOf(panel: Frame): Promise<string | undefined> {
  const { field } = (await sayAsPanel(panel, 'panel.state', {})) as { field: { label: string } | null };
  return field?.label;
}

for (const { title, path, label } of IN_FRAMES) {
  test(`${title}: the preview names its field, and the text lands there`, async ({ page, dossier }) => {
    await visit(page, `${dossier}/fixtures/dossiers/frames.html`);
    await page.locator('#notities').click();
    const panel = await openPanel(page);
    let frame: Page | Frame = page;
    for (const selector of path) frame = await frameIn(frame, selector);
    const textarea = frame.locator('textarea');
    // Nothing shows when Kring has come to a frame.
    await expect(async () => {
      await page.locator('#notities').click();
      await textarea.click();
      await expect.poll(() => fieldOf(panel), { timeout: 1000 }).toBe(label);
    }).toPass();
    await panel.locator('header').click();
    await nameSomebody(page, panel, 'zus Quirine');
    await panel.getByTestId('step-report').click();
    await expect(panel.getByTestId('target')).toContainText(`Gaat naar: ${label}`);
    await insertReport(panel);
    await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
    await expect(frame.locator('textarea')).toHaveValue(/zus/);
    await expect(page.locator('#notities')).toHaveValue('');
    // And the keyboard goes back there.
    await panel.locator('h1').click();
    await page.keyboard.press('Escape');
    await expect(frame.locator('textarea')).toBeFocused();
  });
}

for (const { field, label } of [
  { field: '#open-field', label: 'Open veld' },
  { field: '#open-rich', label: 'Opgemaakt veld' },
  { field: '#nested-field', label: 'Genest veld' },
]) {
  test(`${label} in an open shadow tree: the preview names it, and the text lands there`, async ({
    page,
    dossier,
  }) => {
    await visit(page, `${dossier}/fixtures/dossiers/shadow.html`);
    await page.locator(field).click();
    const panel = await openPanel(page);
    await nameSomebody(page, panel, 'zus Quirine');
    await panel.getByTestId('step-report').click();
    await expect(panel.getByTestId('target')).toContainText(`Gaat naar: ${label}`);
    await insertReport(panel);
    await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
    const text = page.locator(field).evaluate((node) => ('value' in node ? node.value : node.textContent));
    expect(await text).toContain('zus');
  });
}

test('the keys that open the panel work from a frame too', async ({ page, dossier }) => {
  await visit(page, `${dossier}/fixtures/dossiers/frames.html`);
  const frame = await frameIn(page, '#cross');
  await frame.locator('textarea').click();
  // Nothing shows when Kring has come to a frame.
  await expect(async () => {
    await page.keyboard.press('Alt+Shift+K');
    await expect
      .poll(() => page.frames().some((each) => each.url().includes('/panel.html')), { timeout: 3000 })
      .toBe(true);
  }).toPass();
  await expect((await panelIn(page)).getByTestId('start')).toBeFocused();
});

test('a field in a frame of a site without permission: the panel says so, asks, and then it works', async ({
  dossier,
  folder,
}) => {
  const context = await launch({
    profile: folder,
    args: [`--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`],
  });
  const id = await extensionId(context);
  const page = await context.newPage();
  const address = `${dossier.replace('127.0.0.1', ELSEWHERE)}/fixtures/dossiers/frame-field.html?naam=Geheim`;
  await visit(page, `${dossier}/fixtures/dossiers/plain.html`);
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'foreign', src });
    document.body.append(frame);
  }, address);
  const foreign = await frameIn(page, '#foreign');
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus Quirine');
  await panel.getByTestId('step-report').click();
  await expect(panel.getByTestId('target')).toContainText('Gaat naar: Notities');

  await foreign.locator('textarea').click();
  await expect(panel.locator('main')).toContainText(`Dat veld hoort bij een andere site (${ELSEWHERE}:`);
  await expect(panel.locator('main')).not.toContainText('Geheim');
  await expect(panel.getByTestId('insert')).toBeDisabled();

  // The browser's own question cannot be answered without a screen: the permission is prepared as a tester can.
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    async ([extension, host]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      await chrome.developerPrivate.addHostPermission(extension, host);
    },
    [id, `http://${ELSEWHERE}/*`] as const,
  );
  await page.bringToFront();
  const asked = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Vraag toegang' }).click();
  const popup = await asked;
  await popup.getByTestId('allow').click();
  await expect(popup.getByRole('status')).toContainText(`Kring staat aan op ${ELSEWHERE}`);
  await popup.close();

  await page.bringToFront();
  // The talk was not disturbed by it, and the frame is known now.
  await expect(async () => {
    await page.locator('#notities').click();
    await foreign.locator('textarea').click();
    await expect(panel.getByTestId('target')).toContainText('Gaat naar: Veld', { timeout: 1000 });
  }).toPass();
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await expect(foreign.locator('textarea')).toHaveValue(/zus/);
  await context.close();
});
