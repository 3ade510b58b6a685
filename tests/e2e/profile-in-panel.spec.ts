/** What a profile says about questions, words, limits and parts, as a worker meets it in the panel. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { dutch, nl } from '../../utils/i18n/nl';
import { CLIENT_WORDS } from '../../utils/language/client-word';
import type { Profile } from '../../utils/profile/schema';
import { parseReport } from '../../utils/report/parse';
import { expect, extensionId, kringIsHere, openPanel, test } from './kring';
import { useProfile } from './profile';

/** A team with this in its profile. */
const choose = (context: BrowserContext, profile: Omit<Profile, 'kring' | 'name'>): Promise<void> =>
  useProfile(context, { kring: 1, name: 'Team', ...profile });

async function inTab(context: BrowserContext, page: Page): Promise<void> {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await expect(page.getByTestId('start')).toBeVisible();
}

async function name(page: Page, panel: Page | Frame, ...people: string[]): Promise<void> {
  await panel.getByTestId('step-people').click();
  await panel.getByTestId('name-matters-to-you').click();
  for (const person of people) {
    await page.keyboard.type(person);
    await page.keyboard.press('Enter');
  }
}

const OURS = {
  id: 'ons-team',
  title: 'Van ons',
  questions: [
    { id: 'welke-dieren', ask: { u: 'Welke dieren zijn er bij u?' }, topic: 'dieren' },
    'receiving',
  ],
} as const;
const steps = (panel: Page | Frame): Promise<string[]> => panel.locator('nav button').allInnerTexts();

test('an own question is asked where the team put it, and its answer stands in the dossier', async ({
  context,
  page,
  site,
}) => {
  await choose(context, { sets: [{ id: 'two-directions' }, { ...OURS, questions: [...OURS.questions] }] });
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  const field = page.getByLabel('Sociale omgeving');
  await field.click();
  const panel = await openPanel(page);
  expect(await steps(panel)).toEqual([
    nl.steps.opening,
    nl.steps.people,
    nl.steps.picture,
    'Van ons',
    nl.steps.report,
  ]);
  await page.keyboard.press('Enter');
  await panel.getByTestId('step-ons-team').click();
  await expect(panel.getByRole('heading', { name: 'Welke dieren zijn er bij u?' })).toBeVisible();
  await panel.getByRole('button', { name: nl.answer.why }).click();
  await expect(panel.getByText(nl.answer.ownQuestion)).toBeVisible();
  await panel.getByTestId('answer-welke-dieren').fill('kat Mies');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByTestId('report')).toHaveValue(/- dieren: "kat Mies"/);
  await expect(panel.getByTestId('insert')).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  expect(parseReport(await field.inputValue()).answers).toEqual([
    { topic: 'dieren', kind: 'said', text: 'kat Mies', by: 'client' },
  ]);
});

test('"niemand" offers only the ways that the profile has', async ({ context, page }) => {
  await choose(context, { sets: [{ id: 'how-is-that' }] });
  await inTab(context, page);
  await name(page, page, 'niemand');
  await expect(page.getByRole('button', { name: nl.nobody.leave })).toBeVisible();
  await expect(page.getByRole('button', { name: nl.nobody.story })).toBeHidden();
  await expect(page.getByRole('button', { name: nl.nobody.together })).toBeHidden();
});

for (const [client, word] of [
  ['inwoner', CLIENT_WORDS.inwoner],
  [
    { article: 'het', singular: 'lid voor wie we er zijn', plural: 'leden' },
    { article: 'het', singular: 'lid voor wie we er zijn', plural: 'leden' },
  ],
] as const)
  test(`the panel and the report speak of "${word.singular}", and Kring reads that back`, async ({
    context,
    page,
  }) => {
    await choose(context, { client, settings: { region: 'vl' } });
    await inTab(context, page);
    const t = dutch({ client: word, region: 'vl' });
    await expect(page.getByText('stappenplan')).toBeVisible();
    await name(page, page, 'zus A.: belt elke dag', 'huisarts');
    const row = page.getByTestId('person').filter({ hasText: 'zus' });
    await row.getByRole('button', { name: t.people.fromClientName('zus A.') }).click();
    await expect(page.getByTestId('person').filter({ hasText: 'huisarts' })).toContainText('hulpverlener');
    await page.getByTestId('step-picture').click();
    await expect(page.locator('body')).not.toContainText(/cliënt|beroepskracht/i);
    await page.keyboard.press('Control+Enter');
    const report = await page.getByTestId('report').inputValue();
    expect(report).toContain(`Mensen om ${word.article} ${word.singular} heen`);
    expect(report).not.toMatch(/cliënt|beroepskracht/i);
    const { people, unknown } = parseReport(report);
    expect(unknown).toEqual([]);
    expect(people).toMatchObject([
      { words: 'zus', toClient: { note: 'belt elke dag', by: 'client' }, fromClient: { by: 'client' } },
      { words: 'huisarts', role: 'professional' },
    ]);
  });

test('where no names are written down, one that was typed is left out and that is said', async ({
  context,
  page,
}) => {
  await inTab(context, page);
  await name(page, page, 'zus Zwaantje');
  await expect(page.getByTestId('person')).toContainText('Zwaantje');
  await choose(context, { settings: { names: 'off' } });
  await expect(page.getByTestId('person')).not.toContainText('Zwaantje');
  await name(page, page, 'broer Bartje: fietst graag');
  await expect(page.getByTestId('no-names')).toHaveText(nl.people.noNames);
  await expect(page.getByTestId('person')).toHaveCount(2);
  await page.getByTestId('person').first().getByRole('button').first().click();
  await expect(page.getByTestId('note-toClient').first()).toHaveValue('fietst graag');
  await expect(page.getByText(nl.details.name)).toBeHidden();
  await page.getByTestId('step-picture').click();
  await expect(page.getByTestId('take-names')).toBeHidden();
  await page.keyboard.press('F2');
  await expect(page.locator('dialog')).toBeVisible();
  await expect(page.getByTestId('together-names')).toBeHidden();
  await page.keyboard.press('F2');
  await page.getByTestId('step-report').click();
  await expect(page.getByTestId('names')).toBeHidden();
  await expect(page.getByTestId('report')).toHaveValue(/"fietst graag"/);
  await expect(page.locator('body')).not.toContainText(/Zwaantje|Bartje/);
  expect(await page.getByTestId('report').inputValue()).not.toMatch(/Zwaantje|Bartje/);
});

test('clipboard, printing and picture off: no button for it, and the picture is still there to look at', async ({
  context,
  page,
}) => {
  await choose(context, { settings: { clipboard: 'off' } });
  await inTab(context, page);
  await name(page, page, 'zus');
  await page.getByTestId('step-picture').click();
  await expect(page.getByTestId('take-png')).toBeVisible();
  await expect(page.getByTestId('take-copy')).toBeHidden();
  await expect(page.getByTestId('take-print')).toBeVisible();
  await choose(context, { settings: { printing: 'off' } });
  await expect(page.getByTestId('take-copy')).toBeVisible();
  await expect(page.getByTestId('take-print')).toBeHidden();
  await expect(page.getByTestId('take-empty')).toBeHidden();
  await choose(context, { settings: { picture: 'off' } });
  await expect(page.getByTestId('take-print')).toBeVisible();
  for (const gone of ['take-copy', 'take-svg', 'take-png', 'take-preview'])
    await expect(page.getByTestId(gone)).toBeHidden();
  await choose(context, { settings: { picture: 'off', printing: 'off', clipboard: 'off' } });
  await expect(page.getByRole('heading', { name: nl.take.title })).toBeHidden();
  await expect(page.locator('.ecogram')).toBeVisible();
  await page.getByTestId('step-report').click();
  await expect(page.getByTestId('report')).toBeVisible();
  await expect(page.getByTestId('copy')).toBeHidden();
});

test('parts that a team left out are not there, and no key brings them', async ({ context, page }) => {
  await choose(context, {
    help: 'Loes, tel. 12',
    hidden: ['circles', 'network-card', 'functions', 'together', 'take-along', 'details'],
  });
  await inTab(context, page);
  await name(page, page, 'zus');
  await page.getByTestId('person').getByRole('button').first().click();
  await expect(page.getByText(nl.details.name)).toBeVisible();
  await expect(page.getByText(nl.facts.feelingAsk)).toBeHidden();
  await page.getByTestId('step-picture').click();
  await expect(page.locator('.ecogram')).toBeVisible();
  for (const gone of ['view-circles', 'view-ecogram', 'together', 'take-print'])
    await expect(page.getByTestId(gone)).toBeHidden();
  await page.keyboard.press('F2');
  await expect(page.locator('dialog')).toBeHidden();
  await page.getByRole('button', { name: nl.app.menu }).click();
  await expect(page.getByText(nl.trouble.help('Loes, tel. 12'))).toBeVisible();
  await choose(context, { hidden: ['picture'] });
  await expect(page.getByTestId('step-picture')).toBeHidden();
  await page.keyboard.press('F2');
  await expect(page.locator('dialog')).toBeHidden();
});

test('a profile that changes in the middle of a talk takes nothing away that was typed', async ({
  context,
  page,
}) => {
  const ours = { ...OURS, questions: [...OURS.questions] };
  await choose(context, { sets: [ours] });
  await inTab(context, page);
  await page.getByTestId('step-ons-team').click();
  await page.getByTestId('answer-welke-dieren').fill('kat Mies');
  await page.getByRole('button', { name: nl.deck.next }).click();
  await expect(page.getByTestId('answer-receiving')).toBeFocused();
  await page.keyboard.type('half een zin');
  // The question in sight stays, in whatever place of whatever set it comes to stand.
  await choose(context, {
    sets: [{ id: 'who-else' }, { ...ours, questions: ['company-or-quiet', ...ours.questions] }],
  });
  await expect(page.getByTestId('step-cues')).toBeVisible();
  await expect(page.getByTestId('answer-receiving')).toHaveValue('half een zin');
  await expect(page.getByTestId('answer-receiving')).toBeFocused();
  // The set is gone: on with the people, and the answers stay.
  await choose(context, { sets: [{ id: 'who-else' }], settings: { layout: 'list' } });
  await expect(page.getByTestId('name-matters-to-you')).toBeVisible();
  await page.getByTestId('step-report').click();
  await expect(page.getByTestId('report')).toHaveValue(/- welke dieren: "kat Mies"\n- .*: "half een zin"/);
  await expect(page.getByTestId('layout')).toHaveValue('list');
});
