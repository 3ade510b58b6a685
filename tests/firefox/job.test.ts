import { expect, test } from 'vitest';
import {
  clickText,
  count,
  find,
  hasKeyboard,
  insert,
  name,
  openPanel,
  ownPage,
  people,
  press,
  room,
  saved,
  shown,
  tabTo,
  textOf,
  visit,
} from './kring';

const here = room();

const SOCIAL = '#intake-social';

function pressed(panel: Awaited<ReturnType<typeof openPanel>>): Promise<string[]> {
  return panel.$$eval('.tie[aria-pressed=true]', (ties) => ties.map((tie) => tie.ariaLabel ?? ''));
}

test('the whole job by keyboard: two questions, a cue, words, the report in the dossier, undo, klaar', async () => {
  const { page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  const { keyboard } = page;
  const inField = (): Promise<boolean> =>
    page.evaluate(
      (id) => document.hasFocus() && document.activeElement === document.querySelector(id),
      SOCIAL,
    );
  await page.click(SOCIAL);
  await keyboard.type('Vooraf.');
  const panel = await openPanel(page);
  expect(await textOf(panel)).toContain('U kiest zelf wat u vertelt');

  // Who matters to you: three people, one with what was said.
  await name(page, panel, 'zus A.', 'buurman', 'kapper: grapjes maken');
  // For whom do you matter: by digit, and by typing who is there already.
  await keyboard.press('Enter');
  await keyboard.press('1');
  await expect.poll(() => pressed(panel)).toHaveLength(4);
  await keyboard.type('buurman');
  await expect.poll(() => shown(panel, 'same')).toContain('Enter: zelfde als buurman');
  await keyboard.press('Enter');
  await expect.poll(() => pressed(panel)).toHaveLength(5);
  // Who was named last stands on top.
  expect(await people(panel)).toEqual(['kapper', 'buurman', 'zus A.']);
  expect(await pressed(panel)).toEqual([
    'voor u: Belangrijk voor de cliënt: kapper',
    'voor u: Belangrijk voor de cliënt: buurman',
    'andersom: De cliënt is belangrijk voor: buurman',
    'voor u: Belangrijk voor de cliënt: zus A.',
    'andersom: De cliënt is belangrijk voor: zus A.',
  ]);

  // Who else: somebody under the first cue, nobody under the second.
  await keyboard.press('Enter');
  await find(panel, 'name-neighbourhood');
  await name(page, panel, 'groenteman');
  await keyboard.press('Enter');
  await find(panel, 'name-shopping');
  await keyboard.type('niemand');
  await keyboard.press('Enter');
  await find(panel, 'name-local-places');
  await tabTo(page, panel, 'Genoeg zo');
  await keyboard.press('Enter');

  // The picture asks how close they feel; Enter goes on without.
  await expect.poll(() => shown(panel, 'how-close')).toContain('zus A.');
  await keyboard.press('Enter');

  // How is that: words, which stay words.
  await find(panel, 'answer-life-so-far');
  await keyboard.type('Ik voer op de binnenvaart.');
  await keyboard.press('Enter');
  await find(panel, 'answer-who-played-a-part');

  // Escape goes to the dossier's field and the keys bring the worker back to where the talk was.
  await keyboard.press('Escape');
  await expect.poll(inField).toBe(true);
  await press(page, 'Alt', 'Shift', 'KeyK');
  await hasKeyboard(panel);
  await find(panel, 'answer-who-played-a-part');

  // To the dossier.
  expect(await insert(page, panel)).toContain('Het staat in het dossier');
  const field = (): Promise<string> =>
    page.$eval(SOCIAL, (element) => (element as HTMLTextAreaElement).value);
  const written = await field();
  expect(written).toMatch(/^Vooraf\.\n/);
  for (const word of [
    'zus',
    'buurman',
    'kapper',
    'grapjes maken',
    'groenteman',
    'Ik voer op de binnenvaart.',
  ])
    expect(written).toContain(word);
  expect(written, 'names only when chosen').not.toContain('A.');

  // The worker stands behind the text, in the dossier's own field, and it is one step for its undo.
  await expect.poll(inField).toBe(true);
  await press(page, 'Control', 'z');
  await expect.poll(field).toBe('Vooraf.');
  await press(page, 'Control', 'Shift', 'z');
  await expect.poll(field).toBe(written);

  // Klaar: first the dossier is saved, then the talk goes, and can be put back.
  await press(page, 'Alt', 'Shift', 'KeyK');
  await hasKeyboard(panel);
  await tabTo(page, panel, 'Klaar');
  await keyboard.press('Enter');
  await expect.poll(() => textOf(panel)).toContain('Sla nu het dossier op.');
  await tabTo(page, panel, 'Opgeslagen, wis gesprek');
  await keyboard.press('Enter');
  await find(panel, 'start');
  await clickText(panel, 'Zet terug');
  await clickText(panel, 'Beginnen');
  await expect.poll(() => people(panel)).toEqual(['groenteman', 'kapper', 'buurman', 'zus A.']);
});

test('the text goes into the rich field of the dossier, and one undo takes it out again', async () => {
  const { page, site } = here;
  const rich = (): Promise<string> =>
    page.$eval('.rich-text', (element) => (element as HTMLElement).innerText);
  await visit(page, `${site}/client/1041/rapportage`);
  await page.click('.rich-text');
  await page.keyboard.type('Vooraf.');
  const before = await rich();
  const panel = await openPanel(page);
  await name(page, panel, 'zus', 'vriendin van de kaartclub');
  await press(page, 'Control', 'Enter');
  await expect.poll(() => shown(panel, 'target')).toContain('Gaat naar: Nieuwe rapportage');
  const text = await shown(panel, 'report');
  expect(await insert(page, panel)).toContain('Het staat in het dossier');
  const words = (all: string): string => all.replace(/\s+/g, ' ').trim();
  expect(words(await rich())).toBe(words(`Vooraf. ${text}`));
  await page.keyboard.press('Escape');
  await press(page, 'Control', 'z');
  await expect.poll(async () => words(await rich())).toBe(words(before));
});

test('in a tab of its own the text is copied, and can be pasted in any field', async () => {
  const { browser, page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  const panel = await openPanel(page);
  await (await panel.waitForSelector('[aria-label=Instellingen]'))?.click();
  await clickText(panel, 'Open in eigen tabblad');
  const own = await ownPage(browser, 'panel.html');
  await own.bringToFront();
  await find(own, 'start');
  await own.keyboard.press('Enter');
  await find(own, 'name-matters-to-you');
  await own.keyboard.type('zus');
  await own.keyboard.press('Enter');
  await expect.poll(() => count(own, 'person')).toBe(1);
  await saved(own);
  expect(await people(panel), 'the talk of the tab is no talk of the dossier').toEqual([]);
  await press(own, 'Control', 'Enter');
  const text = await (
    await find(own, 'report')
  ).evaluate((element) => (element as HTMLTextAreaElement).value);
  expect(text).toContain('zus');
  expect(await count(own, 'insert')).toBe(0);
  await (await find(own, 'copy')).click();
  await expect.poll(() => shown(own, 'outcome')).toContain('Gekopieerd.');

  await page.bringToFront();
  await page.click(SOCIAL);
  await press(page, 'Control', 'v');
  await expect.poll(() => page.$eval(SOCIAL, (element) => (element as HTMLTextAreaElement).value)).toBe(text);
});
