/** Turning the picture to the client, from the panel beside the dossier: what is seen then, and how one gets back. */
import type { Frame, Locator, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { INSTRUMENTS } from '../../utils/instruments';
import { everythingIn, openPanel, test, visit } from './client-pages';
import { expect } from './kring';

/** What nobody but the worker may see. */
const NOTES = ['belt elke dag', 'ziet er moe uit', 'Vroeger was het druk'];

/** The panel beside the dossier, with the keyboard in it and these people named. */
async function beside(page: Page, address: string, ...people: readonly string[]): Promise<Frame> {
  await visit(page, address);
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  await panel.getByTestId('name-matters-to-you').focus();
  for (const each of people) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
  await expect(panel.getByTestId('person')).toHaveCount(people.length);
  return panel;
}

function dialog(panel: Frame): Locator {
  return panel.getByRole('dialog');
}

/** Waits until the panel is as wide as the page, or beside it again. */
async function covers(page: Page, panel: Frame, large: boolean): Promise<void> {
  const width = expect.poll(() => panel.evaluate(() => innerWidth));
  if (large) await width.toBe(page.viewportSize()?.width);
  else await width.toBeLessThan(401);
}

const WAYS_BACK: readonly (readonly [string, (page: Page, panel: Frame) => Promise<void>])[] = [
  ['F2', (page) => page.keyboard.press('F2')],
  ['Escape', (page) => page.keyboard.press('Escape')],
  [nl.together.back, (_, panel) => panel.getByTestId('together-back').click()],
];
for (const [way, goBack] of WAYS_BACK)
  test(`F2 covers the dossier with the picture; ${way} goes back to half a word and the keyboard in it`, async ({
    page,
    dossier,
  }) => {
    const panel = await beside(page, `${dossier}/fixtures/dossiers/switch.html`, 'zus Zwaantje', 'moeder');
    await page.keyboard.type('half');
    await page.keyboard.press('F2');
    await expect(dialog(panel)).toBeVisible();
    await covers(page, panel, true);
    await goBack(page, panel);
    await expect(dialog(panel)).toHaveCount(0);
    await covers(page, panel, false);
    await page.keyboard.type('er');
    await expect(panel.getByTestId('name-matters-to-you')).toHaveValue('halfer');
    await expect(page.locator('#notities')).toHaveValue('');
  });

test('what the client sees has no names unless chosen, and never a note or a word of the worker, in any view', async ({
  page,
  dossier,
}) => {
  const panel = await beside(
    page,
    `${dossier}/fixtures/dossiers/switch.html`,
    'zus Zwaantje: belt elke dag',
    'huisarts Wobbe',
  );
  await panel.getByRole('button', { name: nl.people.details('zus Zwaantje') }).click();
  await panel.getByTestId('note-fromClient').fill('ziet er moe uit');
  await panel.getByTestId('step-life').click();
  await panel.getByTestId('answer-life-so-far').fill('Vroeger was het druk');
  await panel.getByTestId('step-picture').click();
  for (const { id } of INSTRUMENTS) {
    await panel.getByTestId(`view-${id}`).click();
    // Somebody who is open beside the picture is not open in it.
    if (id === 'network-card') await panel.getByRole('button', { name: 'zus Zwaantje', exact: true }).click();
    await page.keyboard.press('F2');
    const shown = dialog(panel);
    await expect(shown).toBeVisible();
    const seen = async (): Promise<string> =>
      [
        await shown.evaluate((element) => element.outerHTML),
        ...(await shown.locator('title').allTextContents()),
      ].join();
    for (const secret of [...NOTES, 'Zwaantje', 'Wobbe']) expect(await seen(), id).not.toContain(secret);
    await expect(shown.locator('input:not([type=checkbox]), select, textarea')).toHaveCount(0);
    await shown.getByTestId('together-names').check();
    if (id === 'functions') await expect(shown).not.toContainText('zus');
    else await expect(shown).toContainText('zus Zwaantje');
    for (const secret of NOTES) expect(await seen(), id).not.toContain(secret);
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
    // Next time it has to be chosen again.
    await page.keyboard.press('F2');
    await expect(shown.getByTestId('together-names')).not.toBeChecked();
    await page.keyboard.press('F2');
  }
});

for (const way of ['push', 'record-text'])
  test(`another client in the dossier (${way}) ends it, and shows nobody of this one`, async ({
    page,
    dossier,
  }) => {
    const folder = way === 'record-text' ? 'record-in-text' : 'fixtures/dossiers';
    const panel = await beside(page, `${dossier}/${folder}/switch.html`, 'zus Zwaantje', 'overbuurman');
    await page.keyboard.press('F2');
    await dialog(panel).getByTestId('together-names').check();
    await covers(page, panel, true);
    await page.evaluate((id) => document.getElementById(id)?.click(), way);
    await expect(dialog(panel)).toHaveCount(0);
    await covers(page, panel, false);
    await expect.poll(() => everythingIn(panel)).not.toMatch(/Zwaantje|overbuurman/);
  });

test('a talk that is over in another panel ends it too', async ({ page, dossier, context }) => {
  const panel = await beside(page, `${dossier}/record-in-text/switch.html`, 'zus Zwaantje');
  await expect(panel.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  const other = await context.newPage();
  await visit(other, `${dossier}/record-in-text/switch.html`);
  const second = await openPanel(other);
  await expect(second.getByTestId('person')).toHaveCount(1);
  await page.bringToFront();
  await page.keyboard.press('F2');
  await expect(dialog(panel)).toContainText('zus');
  await other.bringToFront();
  await second.getByTestId('wipe').click();
  await second.getByTestId('wipe-one').click();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await covers(page, panel, false);
  await expect(panel.getByTestId('trouble')).toBeVisible();
});

test('the dossier behind it cannot be reached with Tab, and its dialog names what is seen', async ({
  page,
  dossier,
}) => {
  const panel = await beside(page, `${dossier}/fixtures/dossiers/switch.html`, 'zus', 'moeder');
  await panel.getByTestId('step-picture').click();
  await panel.getByTestId('view-circles').click();
  await page.keyboard.press('F2');
  await expect(panel.getByRole('dialog', { name: nl.picture.title })).toBeVisible();
  for (let stop = 0; stop < 6; stop++) {
    expect(
      await panel.evaluate(() => document.activeElement?.closest('dialog') !== null && document.hasFocus()),
    ).toBe(true);
    await page.keyboard.press('Tab');
  }
});
