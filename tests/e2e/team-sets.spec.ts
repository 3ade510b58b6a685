/** The team's questions on the team lead's page: on and off, order, words, own questions and sets. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { nlTeam } from '../../utils/i18n/nl-team';
import type { Profile } from '../../utils/profile/schema';
import { violations } from './faults';
import { expect, extensionId, launch, test } from './kring';

/** What these tests use of the browser, inside a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(key: string): Promise<{ profile?: Profile }> };
  };
};

const t = nlTeam.sets;
const PROFILE: Profile = { kring: 1, name: 'Wijkteam' };

async function openPage(context: BrowserContext, page: Page, profile?: Profile): Promise<void> {
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  if (profile) {
    await page.evaluate((stored) => chrome.storage.local.set({ profile: stored }), profile);
    await page.reload();
  }
  await expect(page.getByTestId('fold-two-directions')).toBeVisible();
}

/** The sets as they lie in this browser. */
async function stored(page: Page): Promise<Profile['sets']> {
  return page.evaluate(async () => (await chrome.storage.local.get('profile')).profile?.sets);
}

const order = (page: Page): Promise<(string | null)[]> =>
  page.locator('.set').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-testid')));

const questions = (page: Page): Locator => page.locator('.set-question .set-sentence > span');

test('a set is switched off and on again, with everything that was changed in it', async ({
  context,
  page,
}) => {
  await openPage(context, page);
  await page.getByTestId('fold-how-is-that').click();
  await page.getByTestId('out-receiving').click();
  await page.getByTestId('use-how-is-that').press('Space');
  await expect(page.getByTestId('use-how-is-that')).toBeFocused();
  await expect(page.getByTestId('sets-said')).toHaveText(t.isOff('Hoe is dat?'));
  await expect
    .poll(async () => (await stored(page))?.map(({ id }) => id))
    .toEqual(['two-directions', 'who-else', 'life-story']);
  await page.getByTestId('use-how-is-that').press('Space');
  await expect.poll(async () => (await stored(page))?.[2]?.questions?.length).toBe(6);
});

test('the two questions that belong together cannot be left out or moved, only worded otherwise', async ({
  context,
  page,
}) => {
  await openPage(context, page);
  const pair = page.getByTestId('set-two-directions');
  await expect(pair).toContainText(t.pairStays);
  await page.getByTestId('fold-two-directions').click();
  await expect(pair.locator('.set-question')).toHaveCount(2);
  for (const word of [t.leaveOut, t.up, t.down, t.addQuestion, t.removeSet])
    await expect(pair.getByRole('button', { name: word })).toHaveCount(0);
  await expect(pair.getByRole('checkbox')).toHaveCount(0);
  await page.getByTestId('change-matters-to-you').click();
  await page.getByTestId('u-matters-to-you').fill('Wie telt voor u?');
  await expect(questions(page).first()).toHaveText('Wie telt voor u?');
  await expect
    .poll(async () => (await stored(page))?.[0])
    .toEqual({
      id: 'two-directions',
      questions: [{ id: 'matters-to-you', ask: { u: 'Wie telt voor u?' } }, 'you-matter-to'],
    });
});

test('sets and questions move by keyboard; the keyboard stays on what moved, and its place is said', async ({
  context,
  page,
}) => {
  await openPage(context, page);
  await page.getByTestId('down-who-else').press('Enter');
  await expect(page.getByTestId('down-who-else')).toBeFocused();
  await expect(page.getByTestId('sets-said')).toHaveText(t.moved('Wie nog meer?', 3));
  expect(await order(page)).toEqual(
    ['two-directions', 'how-is-that', 'who-else', 'life-story'].map((id) => `set-${id}`),
  );
  await page.getByTestId('fold-how-is-that').press('Enter');
  const third = (await questions(page).nth(2).textContent()) ?? '';
  for (const place of [2, 1]) {
    await page.getByTestId('up-own-role').press('Enter');
    await expect(page.getByTestId('sets-said')).toHaveText(t.moved(third, place));
    await expect(page.getByTestId('up-own-role')).toBeFocused();
  }
  await expect(page.getByTestId('up-own-role')).toHaveAttribute('aria-disabled', 'true');
  await page.getByTestId('up-own-role').press('Enter');
  await expect(questions(page).first()).toHaveText(third);
  await expect
    .poll(async () => (await stored(page))?.[1]?.questions?.slice(0, 2))
    .toEqual(['own-role', 'life-so-far']);
});

test('what is left out comes back to where it stood, in its own words', async ({ context, page }) => {
  await openPage(context, page);
  await page.getByTestId('fold-how-is-that').click();
  await page.getByTestId('change-receiving').click();
  await page.getByTestId('u-receiving').fill('Hoe is krijgen voor u?');
  await page.getByTestId('ready-receiving').click();
  await expect(page.getByTestId('change-receiving')).toBeFocused();
  await page.getByTestId('out-receiving').press('Enter');
  await expect(page.getByTestId('out-good-and-heavy')).toBeFocused();
  await expect(page.getByTestId('question-receiving')).toHaveCount(0);
  await page.getByTestId('sets-undo').getByRole('button', { name: t.undo }).press('Enter');
  await expect(page.getByTestId('out-receiving')).toBeFocused();
  await expect(questions(page).nth(4)).toHaveText('Hoe is krijgen voor u?');
  // And from the list below, in Kring's words.
  await page.getByTestId('out-receiving').click();
  await page.getByTestId('back-receiving').click();
  await expect(questions(page).nth(4)).toHaveText('Hoe is het voor u als een ander iets voor u doet?');
  await expect.poll(() => stored(page)).toBeUndefined();
});

test('other words for a question, with Kring’s words beside them to go back to', async ({
  context,
  page,
}) => {
  await openPage(context, page);
  await page.getByTestId('fold-how-is-that').click();
  await page.getByTestId('change-own-role').click();
  const field = page.getByTestId('u-own-role');
  const kring = await field.inputValue();
  await field.fill('');
  await field.pressSequentially('Waarom zou u uw familie inzetten?');
  const row = page.getByTestId('question-own-role');
  await expect(row).toContainText(t.inKring(kring));
  await expect(row).toContainText(t.account);
  await expect(row.locator('.set-warnings')).toContainText('aansluiten bij wie er al zijn');
  await field.fill(`${'Wie ziet u weleens '.repeat(4)}?`);
  await expect(row).toContainText(t.long);
  await page.getByTestId('kring-own-role').click();
  await expect(field).toHaveValue(kring);
  await expect(field).toBeFocused();
  await expect.poll(() => stored(page)).toBeUndefined();
  await expect(row.locator('.set-warnings')).toHaveCount(0);
});

test('an own set with an own question, by keyboard; what is not whole yet is kept on the page, not saved', async ({
  context,
  page,
}) => {
  await openPage(context, page);
  await page.getByTestId('add-set').press('Enter');
  await expect(page.getByText(t.noTitle(undefined))).toBeVisible();
  expect(await stored(page)).toBeUndefined();
  await page.keyboard.type('Onze tuin');
  await expect.poll(async () => (await stored(page))?.[3]?.title).toBe('Onze tuin');
  const set = page.locator('.set', { hasText: 'Onze tuin' });
  await expect(set).toContainText(t.noQuestions);
  await set.getByRole('button', { name: t.addQuestion }).press('Enter');
  await expect(set).toContainText(t.notKept);
  await set.getByLabel(t.fields.topic).fill('de tuin');
  expect((await stored(page))?.[3]?.questions).toEqual([]);
  // Folded and unfolded, it is still there.
  const head = set.getByRole('button', { name: 'Onze tuin' }).first();
  await head.press('Enter');
  await head.press('Enter');
  await set.getByRole('button', { name: t.change }).press('Enter');
  await expect(set.getByLabel(t.fields.topic)).toHaveValue('de tuin');
  await set.getByLabel(t.fields.u).focus();
  await page.keyboard.type('Wie ziet u in de tuin?');
  await expect(set.getByLabel(t.fields.u)).toHaveValue('Wie ziet u in de tuin?');
  await expect(set.getByLabel(t.fields.u)).toBeFocused();
  await expect(set).toContainText(t.missing.je);
  await set.getByLabel(t.answer).selectOption('people');
  await expect
    .poll(async () => (await stored(page))?.[3])
    .toEqual({
      id: expect.stringMatching(/^own-[0-9a-f]{8}$/) as unknown,
      title: 'Onze tuin',
      questions: [
        {
          id: expect.stringMatching(/^own-[0-9a-f]{8}$/) as unknown,
          ask: { u: 'Wie ziet u in de tuin?' },
          topic: 'de tuin',
          answer: 'people',
        },
      ],
    });
  // Emptied again it is no question: what was whole stays.
  await set.getByLabel(t.fields.u).fill('');
  await expect(set).toContainText(t.keptAsItWas);
  expect((await stored(page))?.[3]?.questions).toHaveLength(1);
  await set.getByRole('button', { name: t.removeSet }).press('Enter');
  await expect(page.getByTestId('add-set')).toBeFocused();
  await expect.poll(() => stored(page)).toBeUndefined();
  await page.getByTestId('sets-undo').getByRole('button', { name: t.undo }).click();
  await expect.poll(async () => (await stored(page))?.[3]?.questions?.length).toBe(1);
});

test('of three new questions, the last is written first: the keyboard stays in it, letter by letter', async ({
  context,
  page,
}) => {
  await openPage(context, page);
  await page.getByTestId('fold-how-is-that').click();
  for (const press of [1, 2, 3]) {
    await page.getByTestId('add-how-is-that').press('Enter');
    await expect(page.getByText(t.newQuestion, { exact: true })).toHaveCount(press);
  }
  await page.keyboard.type('Wie ziet u graag?');
  await expect(questions(page).nth(7)).toHaveText('Wie ziet u graag?');
  await expect(questions(page).nth(8)).toHaveText(t.newQuestion);
});

test('more than eight questions in a set or on a screen: said beside it, and nothing is blocked', async ({
  context,
  page,
}) => {
  const screen = { id: 'intake', name: 'Intake', title: '*', sets: ['how-is-that'] };
  await openPage(context, page, {
    ...PROFILE,
    sites: [{ match: 'https://dossier.example/*', screens: [screen] }],
  });
  await expect(page.getByTestId('full-screens')).toHaveText(t.fullScreens('Intake', false));
  await page.getByTestId('fold-who-else').click();
  // Kring's own set as it is asks one thing at a time; it is the lead's choice from the first change on.
  await expect(page.getByTestId('set-who-else')).not.toContainText(t.full);
  await page.getByTestId('out-neighbourhood').click();
  await expect(page.getByTestId('set-who-else')).toContainText(t.full);
  await page.getByTestId('fold-how-is-that').click();
  await expect(page.getByTestId('set-how-is-that')).not.toContainText(t.full);
  await page.getByTestId('out-receiving').click();
  await expect(page.getByTestId('full-screens')).toHaveCount(0);
});

test('a thousand own questions: only the open set is drawn, and a typed key is there at once', async ({
  context,
  page,
}) => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    id: `own-${index}`,
    ask: { u: `Wie ziet u op plek ${index}?` },
  }));
  await openPage(context, page, { ...PROFILE, sets: [{ id: 'own-set', title: 'Plekken', questions: many }] });
  await expect(page.locator('.set-question')).toHaveCount(0);
  await page.getByTestId('fold-own-set').click();
  await expect(page.locator('.set-question')).toHaveCount(1000);
  await page.getByTestId('change-own-500').click();
  await page.getByTestId('u-own-500').press('End');
  await page.getByTestId('u-own-500').pressSequentially(' En op de markt?');
  await expect(page.getByTestId('u-own-500')).toHaveValue('Wie ziet u op plek 500? En op de markt?');
  await expect
    .poll(async () => (await stored(page))?.[1]?.questions?.[500])
    .toMatchObject({ ask: { u: 'Wie ziet u op plek 500? En op de markt?' } });
  await expect(page.getByTestId('add-own-set')).toHaveAttribute('aria-disabled', 'true');
});

for (const [colorScheme, width] of [
  ['light', 360],
  ['dark', 1100],
] as const)
  test(`axe finds nothing, every target is 24 px and nothing scrolls sideways, ${colorScheme}, ${width} px`, async () => {
    const context = await launch({ colorScheme, viewport: { width, height: 800 } });
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      await openPage(context, page);
      await page.getByTestId('use-life-story').uncheck();
      await page.getByTestId('add-set').click();
      await page.keyboard.type('Onze tuin');
      await page.locator('[data-testid^=add-own-]').click();
      await page.keyboard.type('Waarom?');
      await look(page);
      await page.getByTestId('fold-how-is-that').click();
      await page.getByTestId('out-receiving').click();
      await page.getByTestId('change-own-role').click();
      await page.getByTestId('u-own-role').fill('Wie kan u helpen?');
      await look(page);
    } finally {
      await context.close();
    }
  });

async function look(page: Page): Promise<void> {
  // All of it in sight, so that no bar lies over any of it.
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 360, height: 6000 });
  expect(await violations(page, '.sets')).toEqual([]);
  const small = await page.locator('.sets :is(button, input, select, textarea)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { width, height } = (element.closest('label.check') ?? element).getBoundingClientRect();
      return width < 24 || height < 24 ? [`${element.textContent} ${width} x ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
