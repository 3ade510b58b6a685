/** The circle as a picture: it grows by itself, is touched by mouse, finger and keys, and is turned to the client. */
import type { Frame, Locator, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { openPanel, visit } from './client-pages';
import { expect, extensionId, launch, test } from './kring';

type Panel = Page | Frame;

const SIX = ['zus A.', 'moeder', 'buurvrouw', 'vriend Piet', 'collega', 'huisarts'];

/** Opens a panel of its own with these people in it, each under the first question. */
async function circleOf(page: Page, people: readonly string[]): Promise<void> {
  await page.goto(`chrome-extension://${await extensionId(page.context())}/panel.html`);
  await page.getByTestId('start').press('Enter');
  for (const each of people) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
  await page.getByTestId('step-picture').click();
  await expect(page.getByTestId('step-picture')).toHaveAttribute('aria-current', 'step');
}

/** Somebody in the picture, by the beginning of what a screen reader hears. */
function somebody(panel: Panel, label: string): Locator {
  return panel.locator('[data-figure]').and(panel.getByRole('button', { name: new RegExp(`^${label}`) }));
}

/** The middle of somebody's dot, in pixels of the page. */
async function dot(panel: Panel, label: string): Promise<{ x: number; y: number }> {
  return somebody(panel, label).evaluate((figure) => {
    const dots = figure.querySelectorAll('circle, rect, path');
    const { x, y, width, height } = (dots[dots.length - 1] ?? figure).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** The middle of the client's own circle, in pixels of the page. */
async function client(panel: Panel): Promise<{ x: number; y: number }> {
  return panel.locator('.ecogram svg').evaluate((svg) => {
    const word = [...svg.querySelectorAll('text')].find(({ textContent }) => textContent === 'cliënt');
    const { x, y, width, height } = (word ?? svg).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

async function drag(page: Page, label: string, to: { x: number; y: number }): Promise<void> {
  await somebody(page, label).scrollIntoViewIfNeeded();
  const from = await dot(page, label);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

test('whoever is named stands in the picture at once, without anything more; in a narrow panel with one tap', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, `${site}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').click();
  const panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  for (const each of SIX) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
  await panel.getByTestId('show-picture').click();
  for (const each of SIX) await expect(panel.getByTestId('live-picture')).toContainText(each);
  await panel.getByTestId('name-matters-to-you').fill('neef Sem');
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('live-picture')).toContainText('neef Sem');
});

test('each is asked once how close it feels: a digit answers and goes on, Enter goes on without', async ({
  page,
}) => {
  await circleOf(page, ['zus', 'moeder', 'buurvrouw']);
  await expect(page.getByTestId('how-close')).toBeFocused();
  await expect(page.getByTestId('how-close')).toContainText('zus');
  await page.keyboard.press('1');
  await expect(page.getByTestId('how-close')).toContainText('moeder');
  await page.keyboard.press('3');
  await expect(page.getByTestId('how-close')).toContainText('buurvrouw');
  await expect(somebody(page, 'zus')).toHaveAccessibleName(/heel dichtbij/);
  await expect(somebody(page, 'moeder')).toHaveAccessibleName(/verder weg/);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('step-life')).toHaveAttribute('aria-current', 'step');
  await page.getByTestId('step-picture').click();
  await expect(somebody(page, 'buurvrouw')).not.toHaveAccessibleName(/dichtbij|verder weg/);
  await page.getByTestId('enough').click();
  await expect(page.getByTestId('how-close')).toHaveCount(0);
});

test('right after a name a digit says how close they feel, and no digit of the next name is lost', async ({
  page,
}) => {
  await page.goto(`chrome-extension://${await extensionId(page.context())}/panel.html`);
  await page.getByTestId('start').press('Enter');
  await page.keyboard.type('zus');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: nl.facts.closeness.near })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.type('buurman van 12');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('person')).toHaveCount(2);
  await page.getByTestId('step-picture').click();
  await expect(somebody(page, 'zus')).toHaveAccessibleName(/heel dichtbij/);
  await expect(somebody(page, 'buurman van 12')).not.toHaveAccessibleName(/dichtbij|verder weg/);
});

test('a name that begins with a number is a name: the digit is given back', async ({ page }) => {
  await page.goto(`chrome-extension://${await extensionId(page.context())}/panel.html`);
  await page.getByTestId('start').press('Enter');
  await page.keyboard.type('moeder');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2 zussen');
  await expect(page.getByTestId('name-matters-to-you')).toHaveValue('2 zussen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1 broer');
  await expect(page.getByTestId('name-you-matter-to')).toHaveValue('1 broer');
  const andersom = page.getByRole('button', { name: `andersom: ${nl.people.fromClientName('moeder')}` });
  await expect(andersom).toHaveAttribute('aria-pressed', 'false');
  await page.getByTestId('step-picture').click();
  await expect(somebody(page, 'moeder')).not.toHaveAccessibleName(/dichtbij/);
});

test('somebody is dragged close: ring and words follow, the place stays when others come, and it goes back', async ({
  page,
}) => {
  await circleOf(page, SIX);
  const middle = await client(page);
  await drag(page, 'vriend Piet', { x: middle.x - 60, y: middle.y - 40 });
  await expect(somebody(page, 'vriend Piet')).toHaveAccessibleName(/heel dichtbij/);
  const after = await client(page);
  const there = await dot(page, 'vriend Piet');
  expect(Math.hypot(there.x - after.x + 60, there.y - after.y + 40)).toBeLessThan(3);

  await page.getByTestId('step-people').click();
  await page.getByTestId('name-matters-to-you').fill('oom Bas');
  await page.keyboard.press('Enter');
  await page.getByTestId('step-picture').click();
  const now = await client(page);
  const still = await dot(page, 'vriend Piet');
  expect([Math.round(still.x - now.x), Math.round(still.y - now.y)]).toEqual([
    Math.round(there.x - after.x),
    Math.round(there.y - after.y),
  ]);

  await page.getByTestId('undo-edit').click();
  await expect(somebody(page, 'vriend Piet')).not.toHaveAccessibleName(/dichtbij/);
  await somebody(page, 'vriend Piet').focus();
  await page.keyboard.press('Control+y');
  await expect(somebody(page, 'vriend Piet')).toHaveAccessibleName(/heel dichtbij/);
  await page.keyboard.press('Control+z');
  await expect(somebody(page, 'vriend Piet')).not.toHaveAccessibleName(/dichtbij/);
});

test('a finger on somebody moves them, and a finger beside them scrolls the page', async () => {
  const context = await launch({ viewport: { width: 360, height: 500 } });
  const page = context.pages()[0] ?? (await context.newPage());
  await circleOf(page, SIX);
  await page.locator('.ecogram').scrollIntoViewIfNeeded();
  const touch = await context.newCDPSession(page);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const swipe = async (from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (let step = 1; step <= 10; step += 1) {
      const at = { x: from.x + (by.x * step) / 10, y: from.y + (by.y * step) / 10 };
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const before = await scrolled();
  const piet = await dot(page, 'vriend Piet');
  const middle = await client(page);
  await swipe(piet, { x: (middle.x - piet.x) * 0.5, y: (middle.y - piet.y) * 0.5 });
  await expect(somebody(page, 'vriend Piet')).toHaveAccessibleName(/heel dichtbij/);
  expect(await scrolled()).toBe(before);
  await swipe({ x: 20, y: 300 }, { x: 0, y: -120 });
  await expect.poll(scrolled).toBeGreaterThan(before);
  await context.close();
});

test('by keyboard alone: arrows go from one to another, Shift moves, digits put in a ring, Enter tells all', async ({
  page,
}) => {
  await circleOf(page, SIX);
  await page.getByTestId('enough').press('Enter');
  await somebody(page, 'moeder').focus();
  const before = await dot(page, 'moeder');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(somebody(page, 'moeder')).toBeFocused();
  const moved = await dot(page, 'moeder');
  expect(before.x - moved.x).toBeGreaterThan(8);
  await page.keyboard.press('2');
  await expect(somebody(page, 'moeder')).toHaveAccessibleName(/: .*(?<!heel )dichtbij/);
  await page.keyboard.press('0');
  await expect(somebody(page, 'moeder')).not.toHaveAccessibleName(/dichtbij/);
  await page.keyboard.press('ArrowDown');
  await expect(somebody(page, 'moeder')).not.toBeFocused();
  await expect(page.locator('[data-figure]:focus')).toHaveCount(1);
  await somebody(page, 'zus A').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: nl.picture.about('zus A.') })).toBeVisible();
  // One stop for the whole picture, however many stand in it.
  await expect(page.locator('[data-figure][tabindex="0"]')).toHaveCount(1);
});

test('everything about somebody in a tap each, and none of it needed; it stands in the words of the picture', async ({
  page,
}) => {
  await circleOf(page, SIX);
  await somebody(page, 'zus A').click();
  const about = page.getByRole('group', { name: nl.picture.about('zus A.') });
  await about.getByRole('button', { name: nl.facts.feeling.both }).click();
  await about
    .getByRole('group', { name: nl.facts.functionsAsk.fromClient('zus A.') })
    .getByRole('button', { name: nl.facts.functions.practical })
    .click();
  await about.getByText(nl.picture.contact).click();
  await about.getByRole('button', { name: nl.facts.often.weekly }).click();
  await about.getByRole('button', { name: nl.facts.contact.faded }).click();
  await about.getByText(nl.picture.knows('zus A.')).click();
  await about.getByRole('button', { name: 'moeder', exact: true }).click();
  await page.getByText(nl.picture.inWords).click();
  const words = page.getByTestId('in-words');
  for (const said of [
    nl.facts.feeling.both,
    nl.facts.gets(nl.facts.functions.practical),
    nl.facts.often.weekly,
    nl.facts.contact.faded,
    nl.facts.knows('moeder'),
    nl.facts.knows('zus A.'),
  ])
    await expect(words).toContainText(said);
  await about.getByRole('button', { name: nl.facts.feeling.both }).click();
  await expect(words).not.toContainText(nl.facts.feeling.both);
  await page.getByTestId('step-report').click();
  await expect(page.getByTestId('report')).toHaveValue(/elke week/);
});

test('one dragged onto another: these two know each other; once more, and they do not', async ({ page }) => {
  await circleOf(page, SIX);
  await drag(page, 'collega', await dot(page, 'moeder'));
  await expect(somebody(page, 'moeder')).toHaveAccessibleName(/kent collega/);
  await expect(page.locator('[data-link]')).toHaveCount(1);
  await drag(page, 'collega', await dot(page, 'moeder'));
  await expect(page.locator('[data-link]')).toHaveCount(0);
});

test('Escape in the middle of a drag puts everybody back', async ({ page }) => {
  await circleOf(page, SIX);
  const from = await dot(page, 'collega');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y + 60);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => dot(page, 'collega')).toEqual(from);
  await expect(page.getByTestId('undo-edit')).toBeDisabled();
});

test('professionals and volunteers are a layer of their own, also when dragged, and can be left out', async ({
  page,
}) => {
  await circleOf(page, SIX);
  const middle = await client(page);
  await drag(page, 'huisarts', { x: middle.x + 30, y: middle.y + 30 });
  const away = await dot(page, 'huisarts');
  const now = await client(page);
  expect(Math.hypot(away.x - now.x, away.y - now.y)).toBeGreaterThan(150);
  await expect(somebody(page, 'huisarts')).not.toHaveAccessibleName(/dichtbij/);
  await page.getByTestId('passers-by').uncheck();
  await expect(somebody(page, 'huisarts')).toHaveCount(0);
  await expect(somebody(page, 'moeder')).toHaveCount(1);
});

test('F2 turns the picture to the client: no names unless chosen, no notes, no words of the worker; F2 goes back', async ({
  page,
}) => {
  await circleOf(page, ['zus A.: belt elke dag', 'moeder']);
  await page.keyboard.press('F2');
  const together = page.getByRole('dialog');
  await expect(together).toBeVisible();
  await expect(together).toContainText('zus');
  await expect(together).not.toContainText('zus A.');
  await expect(together).not.toContainText('belt elke dag');
  await expect(together.locator('[data-figure][role=button]')).toHaveCount(0);
  await together.getByRole('checkbox').check();
  await expect(together).toContainText('zus A.');
  await page.keyboard.press('F2');
  await expect(together).toHaveCount(0);
  await expect(page.getByTestId('step-picture')).toHaveAttribute('aria-current', 'step');
});

test('the drawing goes into a field that takes one, after a look at it; where none is taken nothing changes', async ({
  page,
  site,
}) => {
  await visit(page, `${site}/client/1041/rapportage`);
  const rich = page.locator('[contenteditable=true]');
  await rich.click();
  const before = await rich.innerHTML();
  const panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  await page.keyboard.type('zus A.');
  await page.keyboard.press('Enter');
  await panel.getByTestId('step-picture').click();
  await expect(panel.getByTestId('take-insert')).toHaveCount(0);
  await panel.getByText(nl.take.preview).click();
  await expect(panel.getByTestId('take-preview').locator('svg')).not.toContainText('zus A.');
  await panel.getByTestId('take-insert').click();
  await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.outcome.notTaken);
  expect(await rich.innerHTML()).toBe(before);

  await rich.evaluate((field: HTMLElement) => {
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertHTML', false, event.clipboardData?.getData('text/html'));
    });
  });
  await panel.getByTestId('take-insert').click();
  await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.outcome.inserted);
  await expect(rich.locator('img')).toHaveAttribute('alt', nl.take.alternative);
  // A textarea takes no pictures, so there nothing is offered.
  await page.locator('textarea:visible').first().click();
  await expect(panel.getByTestId('take-insert')).toHaveCount(0);
});
