/** Every view says the same in words, person by person, for who does not see the picture. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import type { InstrumentId } from '../../utils/instruments';
import { COLUMNS } from '../../utils/instruments/network-card';
import { DIRECTIONS, FUNCTIONS } from '../../utils/model/draft';
import { expect, extensionId, test } from './kring';

const { facts, views } = nl;
const PEOPLE = ['zus A.', 'moeder', 'buren', 'vriend Piet', 'iets anders', 'huisarts'];

/** What a screen reader walks through: the headings, and the lines under each. */
async function inWords(page: Page): Promise<{ heading: string; lines: string[] }[]> {
  return page
    .getByTestId('in-words')
    .locator('section')
    .evaluateAll((sections) =>
      sections.map((section) => ({
        heading: section.querySelector('h3')?.innerText ?? '',
        lines: [...section.querySelectorAll('li')].map((line) => line.innerText),
      })),
    );
}

/** Six people of whom much, little and nothing was said, and one of the views of them. */
async function told(context: BrowserContext, page: Page, view: InstrumentId): Promise<void> {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await page.getByTestId('start').press('Enter');
  for (const each of PEOPLE) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
    if (each === 'moeder') await page.keyboard.press('1');
    if (each === 'vriend Piet' || each === 'huisarts') await page.keyboard.press('3');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.getByTestId('step-picture').click();
  await say(page, 'zus A.', async (about) => {
    for (const what of [facts.feeling.both, facts.closeness.middle])
      await about.getByRole('button', { name: what, exact: true }).click();
    for (const direction of DIRECTIONS)
      await about
        .getByRole('group', { name: facts.functionsAsk[direction]('zus A.') })
        .getByRole('button', { name: facts.functions.practical })
        .click();
    await about.getByText(nl.picture.contact).click();
    for (const what of [
      facts.contact.uncertain,
      facts.often.weekly,
      facts.channels.phone,
      facts.channels.letter,
      facts.distance.nearby,
      facts.since.always,
    ])
      await about.getByRole('button', { name: what, exact: true }).click();
    await about.getByText(nl.picture.knows('zus A.')).click();
    await about.getByRole('button', { name: 'moeder', exact: true }).click();
  });
  await say(page, 'vriend Piet', async (about) => {
    await about.getByText(nl.picture.contact).click();
    await about.getByRole('button', { name: facts.contact.died, exact: true }).click();
  });
  await page.getByTestId(`view-${view}`).click();
  await page.getByText(nl.picture.inWords).click();
}

async function say(page: Page, label: string, tap: (about: Locator) => Promise<void>): Promise<void> {
  await figure(page, label).press('Enter');
  await tap(page.getByRole('group', { name: nl.picture.about(label) }));
  await page.getByRole('button', { name: nl.details.close }).click();
}

function figure(page: Page, label: string): Locator {
  return page.locator('[data-figure]').and(page.getByRole('button', { name: new RegExp(`^${label}`) }));
}

test('the ecogram: everybody in it stands in the words once, with the same facts, under the ring of the picture', async ({
  context,
  page,
}) => {
  await told(context, page, 'ecogram');
  const words = await inWords(page);
  const lines = words.flatMap((group) => group.lines);
  const figures = page.locator('.ecogram svg[role=group] [data-figure]');
  expect(lines.toSorted()).toEqual(
    (await figures.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))).toSorted(),
  );
  expect(lines.map((line) => line.split(':')[0]).toSorted()).toEqual(PEOPLE.toSorted());
  const line = (label: string): string => lines.find((each) => each.startsWith(label)) ?? '';
  for (const fact of [
    facts.closeness.middle,
    facts.both,
    facts.feeling.both,
    facts.contact.uncertain,
    facts.often.weekly,
    facts.channels.phone,
    facts.channels.letter,
    facts.distance.nearby,
    facts.since.always,
    facts.gives(facts.functions.practical),
    facts.gets(facts.functions.practical),
    facts.knows('moeder'),
  ])
    expect(line('zus A.')).toContain(fact);
  expect(line('moeder')).toContain(facts.knows('zus A.'));
  expect(line('vriend Piet')).toContain(facts.contact.died);
  expect(line('buren')).toContain(nl.people.many);
  expect(words.map(({ heading, lines: { length } }) => [heading, length])).toEqual([
    [facts.closeness.near, 1],
    [facts.closeness.middle, 1],
    [facts.closeness.far, 1],
    [views.notDiscussed, 2],
    [views.passersBy, 1],
  ]);
});

test('the circles: the words have everybody under the heading of the ring in which they stand', async ({
  context,
  page,
}) => {
  await told(context, page, 'circles');
  const rings = await page
    .getByTestId('circles')
    .locator('ul')
    .evaluateAll((lists) =>
      lists.map((list) => ({
        heading: list.getAttribute('aria-label') ?? '',
        people: [...list.querySelectorAll('button')].map(
          ({ firstChild }) => firstChild?.textContent?.trim() ?? '',
        ),
      })),
    );
  expect(rings.flatMap(({ people }) => people).toSorted()).toEqual(PEOPLE.toSorted());
  const words = await inWords(page);
  const people = words.map(({ heading, lines }) => ({
    heading,
    people: lines.map((line) => line.split(':')[0]),
  }));
  const byHeading = (a: { heading: string }, b: { heading: string }): number =>
    a.heading < b.heading ? -1 : 1;
  expect(people.toSorted(byHeading)).toEqual(rings.toSorted(byHeading));
  // The ring of somebody who passes by is a word, in the picture and in its text.
  expect(words.at(-1)?.lines).toEqual([views.circles.placed('huisarts', facts.closeness.far)]);
});

test('the network card: whatever stands in a row stands in the words of that person', async ({
  context,
  page,
}) => {
  await told(context, page, 'network-card');
  const lines = (await inWords(page)).flatMap((group) => group.lines);
  const rows = await page.getByTestId('card-row').all();
  expect(rows).toHaveLength(PEOPLE.length);
  expect(lines).toHaveLength(PEOPLE.length);
  const ties: Readonly<Record<string, string>> = {
    [views.card.ties.both]: facts.both,
    [views.card.ties.toClient]: facts.toClient,
    [views.card.ties.fromClient]: facts.fromClient,
  };
  for (const row of rows) {
    const label = await row.getByRole('rowheader').getByRole('button').innerText();
    const line = lines.find((each) => each.split(':')[0] === label);
    expect(line, label).toBeDefined();
    const cells = await row.locator('.told').allInnerTexts();
    expect(cells).toHaveLength(COLUMNS.length - 1);
    const more = await row.locator('th small').allInnerTexts();
    for (const cell of [...cells, ...more]) expect(line).toContain(ties[cell] ?? cell);
  }
});

test('what people are for each other: who stands in a row stands in the words, with the direction', async ({
  context,
  page,
}) => {
  await told(context, page, 'functions');
  const words = await inWords(page);
  for (const what of FUNCTIONS) {
    const row = page.getByTestId(`function-${what}`);
    const lines = words.find(({ heading }) => heading === facts.functions[what])?.lines ?? [];
    const to = await row.getByTestId(`function-${what}-toClient`).getByRole('listitem').allInnerTexts();
    const from = await row.getByTestId(`function-${what}-fromClient`).getByRole('listitem').allInnerTexts();
    const both = to.filter((each) => from.includes(each));
    expect(lines).toEqual(both.map((label) => views.functions.line(label, views.functions.directions.both)));
  }
  expect(words).toHaveLength(1);
  // Nobody is missed by who only hears the page: a row where somebody can be chosen has everybody as a button.
  const open = page.getByTestId('functions').locator('.choice').getByRole('button');
  expect((await open.allInnerTexts()).toSorted()).toEqual(PEOPLE.toSorted());
});

test('moving somebody is said aloud, with the name and the ring', async ({ context, page }) => {
  await told(context, page, 'ecogram');
  await figure(page, 'moeder').focus();
  await page.keyboard.press('2');
  await expect(page.locator('p[role=status].visually-hidden')).toHaveText(
    nl.picture.placed('moeder', facts.closeness.middle),
  );
  expect((await inWords(page)).find(({ heading }) => heading === facts.closeness.middle)?.lines).toHaveLength(
    2,
  );
});
