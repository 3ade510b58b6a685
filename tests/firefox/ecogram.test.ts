import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { nl } from '../../utils/i18n/nl';
import { INSTRUMENTS } from '../../utils/instruments';
import { byTest, clickText, count, find, insert, name, openPanel, press, room, shown, visit } from './kring';

const here = room();
const { facts } = nl;
const SIX = ['zus A.', 'moeder', 'buurvrouw', 'vriend Piet', 'collega', 'huisarts'];

/** What a screen reader hears of somebody in the picture; '' while nobody there is called so. */
function heard(panel: Frame, label: string): Promise<string> {
  return panel.evaluate(
    (begin) =>
      [...document.querySelectorAll('[data-figure]')]
        .map((each) => each.getAttribute('aria-label') ?? '')
        .find((each) => each.startsWith(begin)) ?? '',
    label,
  );
}

function figure(panel: Frame, label: string): Promise<ElementHandle | null> {
  return panel.$(`[data-figure][aria-label^="${label}"]`);
}

async function focus(panel: Frame, label: string): Promise<void> {
  await (await figure(panel, label))?.evaluate((each) => (each as SVGGElement).focus());
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element, in pixels of the page. */
async function middle(element: ElementHandle | null | undefined): Promise<Point> {
  const box = await element?.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

async function dot(panel: Frame, label: string): Promise<Point> {
  const shapes = (await (await figure(panel, label))?.$$('circle, rect, path')) ?? [];
  return middle(shapes.at(-1));
}

async function client(panel: Frame): Promise<Point> {
  return middle(await panel.$('.ecogram ellipse[fill="var(--green)"]'));
}

/** Drags somebody to a place, which is asked for when everything stands still. */
async function drag(page: Page, panel: Frame, label: string, to: () => Promise<Point>): Promise<void> {
  const there = await to();
  const from = await dot(panel, label);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + there.x) / 2, (from.y + there.y) / 2);
  await page.mouse.move(there.x, there.y);
  await page.mouse.up();
}

/** Presses what carries exactly this text in the part about the selected person. */
async function tap(panel: Frame, text: string): Promise<void> {
  const all = await panel.$$('.about button, .about summary');
  for (const each of all)
    if ((await each.evaluate((element) => element.textContent.trim())) === text) {
      await each.click();
      return;
    }
  throw new Error(`no ${text}`);
}

test('six people in the picture: a digit says how close, they are moved by mouse and by keys, told of, linked, shown, and all of it is in the dossier', async () => {
  const { page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  await page.click('#intake-social');
  const panel = await openPanel(page);
  await name(page, panel, 'zus A.');
  await page.keyboard.press('1');
  await name(page, panel, ...SIX.slice(1));
  await (await find(panel, 'step-picture')).click();
  await expect.poll(() => shown(panel, 'how-close')).toContain('moeder');
  await page.keyboard.press('2');
  await expect.poll(() => shown(panel, 'how-close')).toContain('buurvrouw');
  await (await find(panel, 'enough')).click();
  expect(await heard(panel, 'zus A')).toContain(facts.closeness.near);
  expect(await heard(panel, 'moeder')).toContain(`, ${facts.closeness.middle}`);

  // By mouse: near the client. By keys: a step to the left, back, and again.
  await panel.$eval('.ecogram', (picture) => picture.scrollIntoView({ block: 'center' }));
  await drag(page, panel, 'vriend Piet', async () => {
    const { x, y } = await client(panel);
    return { x: x - 50, y: y - 35 };
  });
  await expect.poll(() => heard(panel, 'vriend Piet')).toContain(facts.closeness.near);
  await press(page, 'Control', 'z');
  await expect.poll(() => heard(panel, 'vriend Piet')).not.toContain(facts.closeness.near);
  await press(page, 'Control', 'y');
  await expect.poll(() => heard(panel, 'vriend Piet')).toContain(facts.closeness.near);
  await focus(panel, 'moeder');
  const from = (await client(panel)).x - (await dot(panel, 'moeder')).x;
  await press(page, 'Shift', 'ArrowLeft');
  const moved = async (): Promise<number> => (await client(panel)).x - (await dot(panel, 'moeder')).x;
  await expect.poll(moved).toBeGreaterThan(from + 8);
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^moeder/);
  await (await find(panel, 'undo-edit')).click();
  await expect.poll(async () => Math.round(await moved())).toBe(Math.round(from));

  // Two who know each other: one dragged onto the other.
  await drag(page, panel, 'collega', () => dot(panel, 'buurvrouw'));
  await expect.poll(() => heard(panel, 'buurvrouw')).toContain(facts.knows('collega'));

  // Everything about one of them.
  await focus(panel, 'buurvrouw');
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.$(`[aria-label="${nl.picture.about('buurvrouw')}"]`)).not.toBeNull();
  for (const chip of [
    facts.feeling.both,
    facts.functions.practical,
    nl.picture.contact,
    facts.often.weekly,
    facts.contact.uncertain,
  ])
    await tap(panel, chip);
  for (const fact of [facts.feeling.both, facts.often.weekly, facts.contact.uncertain])
    expect(await heard(panel, 'buurvrouw')).toContain(fact);

  // Turned to the client: over the whole page, without names, and back to where the keyboard was.
  await focus(panel, 'zus A');
  await page.keyboard.press('F2');
  await panel.waitForSelector('dialog[open]');
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBeGreaterThan(1200);
  const dialog = (): Promise<string> => panel.$eval('dialog', (element) => element.textContent);
  expect(await dialog()).toContain('vriend');
  expect(await dialog()).not.toMatch(/Piet|A\./);
  await (await find(panel, 'together-names')).click();
  await expect.poll(dialog).toContain('Piet');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.$('dialog')).toBeNull();
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBeLessThan(401);
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^zus A/);

  // The other views have the same people.
  for (const { id } of INSTRUMENTS) {
    await (await find(panel, `view-${id}`)).click();
    await panel.waitForSelector(`${byTest(`view-${id}`)}[aria-pressed=true]`);
    if (id === 'ecogram') continue;
    await find(panel, id);
    for (const each of SIX)
      expect(await panel.$eval(byTest(id), (view) => view.textContent), id).toContain(each);
  }
  await clickText(panel, nl.picture.inWords);
  expect(await shown(panel, 'in-words')).toContain('buurvrouw');

  // All of it in the dossier, without names.
  expect(await insert(page, panel)).toContain('Het staat in het dossier');
  const written = await page.$eval('#intake-social', (field) => (field as HTMLTextAreaElement).value);
  for (const word of [
    facts.closeness.near,
    'geeft kracht en het voelt ook zwaar',
    facts.often.weekly,
    facts.functions.practical,
  ])
    expect(written).toContain(word);
  expect(written).not.toMatch(/Piet|A\./);
});

test('the keyboard comes back to whoever had it in the picture, after a look at the dossier', async () => {
  const { page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  await page.click('#intake-social');
  const panel = await openPanel(page);
  await name(page, panel, 'zus', 'moeder');
  await (await find(panel, 'step-picture')).click();
  await (await find(panel, 'enough')).click();
  await focus(panel, 'moeder');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('intake-social');
  await press(page, 'Alt', 'Shift', 'KeyK');
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toMatch(/^moeder/);
});

test('whoever is named stands in the picture at once, without anything more', async () => {
  const { page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  const panel = await openPanel(page);
  await name(page, panel, 'zus');
  await (await find(panel, 'show-picture')).click();
  await (await find(panel, 'name-matters-to-you')).click();
  await page.keyboard.type('buurvrouw');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => panel.$eval(byTest('live-picture'), (picture) => picture.textContent))
    .toContain('buurvrouw');
  expect(await count(panel, 'live-picture')).toBe(1);
});
