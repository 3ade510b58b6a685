/** Other views of the same people: circles, the network card, and what people are for each other. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { INVITATIONS } from '../../utils/instruments/functions';
import { violations } from './faults';
import { expect, extensionId, test } from './kring';

const { facts, views } = nl;

/** Names these people in a tab of its own and opens one view of them. */
async function openView(
  context: BrowserContext,
  page: Page,
  view: 'circles' | 'network-card' | 'functions',
  people: readonly string[],
): Promise<Locator> {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await expect(page.getByTestId('start')).toBeFocused();
  await page.keyboard.press('Enter');
  for (const each of people) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByTestId('person')).toHaveCount(people.length);
  await page.getByTestId('step-picture').click();
  await page.getByTestId(`view-${view}`).click();
  const root = page.getByTestId(view);
  await expect(root).toBeVisible();
  return root;
}

/** The people of one ring, in the order in which they stand there. */
function ring(root: Locator, name: string): Locator {
  return root.getByRole('list', { name, exact: true }).getByRole('button');
}

/** How far the page can be scrolled sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test.describe('circles', () => {
  test('one key each puts everybody in a ring, and the keyboard goes on to the next', async ({
    context,
    page,
  }) => {
    const root = await openView(context, page, 'circles', ['zus', 'buurvrouw', 'kapper', 'huisarts']);
    const outside = ring(root, views.notDiscussed);
    await expect(outside).toHaveText(['zus', 'buurvrouw', 'kapper']);
    await expect(ring(root, views.passersBy)).toHaveText(['huisarts']);
    await outside.first().focus();
    for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    await expect(ring(root, facts.closeness.near)).toHaveText(['zus']);
    await expect(ring(root, facts.closeness.middle)).toHaveText(['buurvrouw']);
    await expect(ring(root, facts.closeness.far)).toHaveText(['kapper']);
    await expect(outside).toHaveCount(0);

    // The last one has the keyboard and can still be moved, or taken back.
    await expect(ring(root, facts.closeness.far)).toBeFocused();
    await page.keyboard.press('1');
    await expect(ring(root, facts.closeness.near)).toHaveText(['zus', 'kapper']);
    await expect(ring(root, facts.closeness.near).nth(1)).toBeFocused();
    await page.keyboard.press('0');
    await expect(outside).toHaveText(['kapper']);
    await expect(outside).toBeFocused();
  });

  test('a press selects somebody, a second press lets go', async ({ context, page }) => {
    const root = await openView(context, page, 'circles', ['zus', 'buurvrouw']);
    const zus = root.getByRole('button', { name: 'zus' });
    await zus.click();
    await expect(zus).toHaveAttribute('aria-pressed', 'true');
    await root.getByRole('button', { name: 'buurvrouw' }).click();
    await expect(zus).toHaveAttribute('aria-pressed', 'false');
    await root.getByRole('button', { name: 'buurvrouw' }).click();
    await expect(root.locator('[aria-pressed=true]')).toHaveCount(0);
  });

  test('thirty people at 360 pixels: nobody over anybody else, nothing outside the page', async ({
    context,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const words = ['buurvrouw van 12', 'oud-collega', 'schoonzus', 'kapper', 'de mensen van het koffiehuis'];
    const people = Array.from({ length: 30 }, (_, at) => `${words[at % words.length] ?? ''} ${at + 20}`);
    const root = await openView(context, page, 'circles', people);
    await ring(root, views.notDiscussed).first().focus();
    for (let at = 0; at < 24; at++) await page.keyboard.press(String((at % 3) + 1));
    await expect(ring(root, views.notDiscussed)).toHaveCount(6);
    const overlaps = await root.evaluate((element) => {
      const boxes = [...element.querySelectorAll('li button, .client, .ring > p:first-child')].map((each) =>
        each.getBoundingClientRect(),
      );
      return boxes.filter((a, at) =>
        boxes
          .slice(at + 1)
          .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      ).length;
    });
    expect(overlaps).toBe(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await violations(page, '[data-testid="circles"]')).toEqual([]);
  });
});

test.describe('network card', () => {
  const row = (root: Locator, label: string): Locator =>
    root
      .getByTestId('card-row')
      .filter({ has: root.page().getByRole('button', { name: label, exact: true }) });

  test('a row is filled in where it stands, and emptied again', async ({ context, page }) => {
    const root = await openView(context, page, 'network-card', ['zus', 'buurvrouw']);
    await expect(root.getByRole('combobox')).toHaveCount(0);
    await root.getByRole('button', { name: 'zus', exact: true }).click();
    const closeness = root.getByLabel(views.card.cell(views.card.columns.closeness, 'zus'));
    await closeness.selectOption('near');
    await root.getByLabel(facts.channels.phone).check();
    await root.getByLabel(nl.people.fromClient.u).check();
    // Open another: what was chosen stands there as text.
    await root.getByRole('button', { name: 'buurvrouw', exact: true }).click();
    await expect(row(root, 'zus')).toContainText(facts.closeness.near);
    await expect(row(root, 'zus')).toContainText(facts.channels.phone);
    await expect(row(root, 'zus')).toContainText(views.card.ties.both);
    await root.getByRole('button', { name: 'zus', exact: true }).click();
    await closeness.selectOption('');
    await root.getByRole('button', { name: 'zus', exact: true }).click();
    await expect(row(root, 'zus')).not.toContainText(facts.closeness.near);
  });

  test('a heading sorts up and down; a row that is filled in stays where it is', async ({
    context,
    page,
  }) => {
    const root = await openView(context, page, 'network-card', ['zus', 'buurvrouw', 'kapper', 'huisarts']);
    const names = root.getByTestId('card-row').locator('th');
    const heading = (name: string): Locator => root.getByRole('columnheader', { name });
    await expect(names).toHaveText(['zus', 'buurvrouw', 'kapper', 'huisarts']);
    await heading(views.card.columns.who).getByRole('button').click();
    await expect(heading(views.card.columns.who)).toHaveAttribute('aria-sort', 'ascending');
    await expect(names).toHaveText(['buurvrouw', 'kapper', 'zus', 'huisarts']);
    await heading(views.card.columns.who).getByRole('button').click();
    await expect(heading(views.card.columns.who)).toHaveAttribute('aria-sort', 'descending');
    await expect(names).toHaveText(['zus', 'kapper', 'buurvrouw', 'huisarts']);

    await heading(views.card.columns.closeness).getByRole('button').click();
    await expect(heading(views.card.columns.who)).not.toHaveAttribute('aria-sort');
    await root.getByRole('button', { name: 'kapper', exact: true }).click();
    await root.getByLabel(views.card.cell(views.card.columns.closeness, 'kapper')).selectOption('near');
    await expect(names).toHaveText(['zus', 'buurvrouw', 'kapper', 'huisarts']);
    await heading(views.card.columns.closeness).getByRole('button').click();
    await heading(views.card.columns.closeness).getByRole('button').click();
    await expect(names).toHaveText(['kapper', 'zus', 'buurvrouw', 'huisarts']);
  });

  test('at 360 pixels the table scrolls in its own box, and the name stays in sight', async ({
    context,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const root = await openView(context, page, 'network-card', ['zus', 'wijkverpleegkundige']);
    await root.getByRole('button', { name: 'zus', exact: true }).click();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const last = root.getByLabel(nl.people.fromClient.u);
    await last.focus();
    await expect(last).toBeInViewport();
    await expect(root.getByRole('button', { name: 'zus', exact: true })).toBeInViewport();
    expect(await violations(page, '[data-testid="network-card"]')).toEqual([]);
  });

  test('on paper there is text where there are controls on the screen', async ({ context, page }) => {
    const root = await openView(context, page, 'network-card', ['zus']);
    await root.getByRole('button', { name: 'zus', exact: true }).click();
    await root.getByLabel(views.card.cell(views.card.columns.feeling, 'zus')).selectOption('strength');
    await page.emulateMedia({ media: 'print' });
    await expect(root.getByRole('combobox').first()).toBeHidden();
    await expect(root.locator('.told', { hasText: facts.feeling.strength })).toBeVisible();
  });
});

test.describe('what people are for each other', () => {
  const cell = (root: Locator, direction: 'toClient' | 'fromClient'): Locator =>
    root.getByTestId(`function-practical-${direction}`);

  test('an empty row asks a question; one tap adds somebody, one tap takes them out again', async ({
    context,
    page,
  }) => {
    const root = await openView(context, page, 'functions', ['zus', 'buurvrouw']);
    const from = cell(root, 'fromClient');
    await expect(from).toContainText(INVITATIONS.practical.ask.fromClient.u);
    await from.getByRole('button').click();
    const zus = from.getByRole('button', { name: 'zus' });
    await zus.click();
    await expect(zus).toHaveAttribute('aria-pressed', 'true');
    await expect(zus).toBeFocused();
    await from.getByRole('button', { name: 'buurvrouw' }).click();
    await from.getByRole('button', { name: 'buurvrouw' }).click();
    await from.getByRole('button', { name: new RegExp(views.functions.done) }).click();
    await expect(from.getByRole('listitem')).toHaveText(['zus']);
    await expect(from).not.toContainText(INVITATIONS.practical.ask.fromClient.u);

    // A slip of the finger takes nothing back that was said before.
    const to = cell(root, 'toClient');
    await to.getByRole('button').click();
    await to.getByRole('button', { name: 'buurvrouw' }).click();
    await to.getByRole('button', { name: 'buurvrouw' }).click();

    // What was said makes a direction; the slip of the finger left none.
    await page.getByTestId('step-people').click();
    const tie = (name: string): Locator => page.getByRole('button', { name });
    await expect(tie(nl.people.fromClientName('zus'))).toHaveAttribute('aria-pressed', 'true');
    await expect(tie(nl.people.fromClientName('buurvrouw'))).toHaveAttribute('aria-pressed', 'false');
    await expect(tie(nl.people.toClientName('buurvrouw'))).toHaveAttribute('aria-pressed', 'true');
  });

  test('the first empty row is open: one tap and somebody stands in it', async ({ context, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const root = await openView(context, page, 'functions', ['zus', 'buurvrouw']);
    const first = root.getByTestId('function-affection-toClient');
    await first.getByRole('button', { name: 'zus' }).click();
    await first.getByRole('button', { name: new RegExp(views.functions.done) }).click();
    await expect(first.getByRole('listitem')).toHaveText(['zus']);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await violations(page, '[data-testid="functions"]')).toEqual([]);
  });
});
