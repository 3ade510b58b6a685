/** Everything that one can do with the circle, in the narrowest panel and with the keyboard alone. */
import type { Frame, Locator, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { INSTRUMENTS } from '../../utils/instruments';
import { OLD_CIRCLE } from '../fixtures/two-dossiers';
import { openPanel, test, visit } from './client-pages';
import { expect } from './kring';

const { facts } = nl;

/** What has the keyboard: what a screen reader calls it, and what tests call it. */
async function active(panel: Page | Frame): Promise<string> {
  return panel.evaluate(() => {
    const element = document.activeElement;
    const name =
      element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent;
    return `${name?.trim() ?? ''} [${element?.getAttribute('data-testid') ?? element?.id ?? ''}]`;
  });
}

/** Goes with Tab, or with Shift+Tab, until this has the keyboard. */
async function tabTo(
  page: Page,
  panel: Page | Frame,
  goal: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 90; step++) {
    const now = await active(panel);
    if (goal.test(now)) return;
    passed.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${String(goal)}, but to: ${passed.join(' | ')}`);
}

function somebody(panel: Frame, label: string): Locator {
  return panel.locator('[data-figure]').and(panel.getByRole('button', { name: new RegExp(`^${label}`) }));
}

/** Where somebody stands, seen from the client. */
async function place(panel: Frame, label: string): Promise<readonly number[]> {
  return somebody(panel, label).evaluate((figure) => {
    const dot = figure.querySelector('circle, rect, path')?.getBoundingClientRect();
    const middle = figure
      .closest('svg')
      ?.querySelector('ellipse[fill="var(--green)"]')
      ?.getBoundingClientRect();
    if (!dot || !middle) return [];
    return [
      dot.x + dot.width / 2 - middle.x - middle.width / 2,
      dot.y + dot.height / 2 - middle.y - middle.height / 2,
    ].map(Math.round);
  });
}

test('the whole circle without a mouse at 360 px: named, close, moved, undone, told, linked, seen, shown, taken along, in the dossier', async ({
  page,
  dossier,
}) => {
  test.slow();
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, `${dossier}/client/1041/intake`);
  await tabTo(page, page, /\[intake-social\]$/);
  const panel = await openPanel(page);
  expect(await panel.evaluate(() => innerWidth)).toBeLessThanOrEqual(360);
  // Whether a frame has the focus, the first tab of a headless Chromium knows only after a key.
  await panel.getByTestId('start').waitFor();
  await key('Enter');

  // 1. Whoever is named appears, with how close in one key, and the other direction in one.
  for (const [words, digit] of [
    ['zus A.', '1'],
    ['moeder', '2'],
    ['buurvrouw', '3'],
    ['vriend Piet', ''],
    ['huisarts', ''],
  ] as const) {
    await page.keyboard.type(words);
    await key('Enter');
    if (digit) await key(digit);
  }
  await expect(panel.getByTestId('person')).toHaveCount(5);
  await key('Enter');
  await key('1');
  await expect(panel.getByRole('button', { name: nl.people.fromClientName('zus A.') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await key('Enter');
  await expect(panel.getByTestId('name-neighbourhood')).toBeFocused();
  await tabTo(page, panel, new RegExp(`^${nl.deck.leave}`));
  await key('Enter');
  await expect(panel.getByTestId('how-close')).toBeFocused();
  await expect(panel.getByTestId('how-close')).toContainText('vriend Piet');
  await key('2');
  await expect(panel.getByTestId('how-close')).toContainText('huisarts');
  await tabTo(page, panel, /\[enough\]$/);
  await key('Enter');
  await expect(panel.getByTestId('how-close')).toHaveCount(0);
  for (const [label, ring] of [
    ['zus A', facts.closeness.near],
    ['moeder', facts.closeness.middle],
    ['buurvrouw', facts.closeness.far],
    ['vriend Piet', facts.closeness.middle],
  ] as const)
    await expect(somebody(panel, label)).toHaveAccessibleName(new RegExp(`, ${ring}`));

  // 2. Moved, taken back, done again; ring and words follow.
  await tabTo(page, panel, /^zus A\..*: /, 'Shift+Tab');
  for (let arrow = 0; arrow < 4 && !(await active(panel)).startsWith('moeder'); arrow++)
    await key(['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'][arrow] ?? 'ArrowDown');
  const label = ((await active(panel)).split(':')[0] ?? '').replace('.', '\\.');
  const before = await place(panel, label);
  const said = await active(panel);
  await key('Shift+ArrowLeft');
  await key('Shift+ArrowLeft');
  await expect(somebody(panel, label)).toBeFocused();
  const moved = await place(panel, label);
  expect((before[0] ?? 0) - (moved[0] ?? 0)).toBeGreaterThan(12);
  await key('Control+z');
  await key('Control+z');
  await expect.poll(() => place(panel, label)).toEqual(before);
  expect(await active(panel)).toBe(said);
  await key('Control+y');
  await key('Control+y');
  await expect.poll(() => place(panel, label)).toEqual(moved);
  await key('1');
  await expect(somebody(panel, label)).toHaveAccessibleName(new RegExp(`, ${facts.closeness.near}`));
  await key('Control+z');
  await tabTo(page, panel, /\[undo-edit\]$/);
  await key('Enter');
  await tabTo(page, panel, /\[redo-edit\]$/);
  await key('Enter');

  // 3. Everything about somebody: a key each, and who know each other.
  await tabTo(page, panel, /^.+: .*\[\]$/, 'Shift+Tab');
  const who = (await active(panel)).split(':')[0] ?? '';
  await key('Enter');
  await expect(panel.getByRole('group', { name: nl.picture.about(who) })).toBeVisible();
  const others = ['zus A.', 'moeder', 'buurvrouw', 'vriend Piet'].filter((each) => each !== who);
  for (const chip of [
    facts.feeling.strength,
    facts.functions.practical,
    nl.picture.contact,
    facts.often.weekly,
    facts.channels.phone,
    facts.distance.nearby,
    facts.since.always,
    nl.picture.knows(who),
    others[0] ?? '',
  ]) {
    await tabTo(page, panel, new RegExp(`^${chip.replace(/[.?]/g, '\\$&')} \\[`));
    await key('Enter');
  }
  for (const fact of [
    facts.feeling.strength,
    facts.gives(facts.functions.practical),
    facts.often.weekly,
    facts.channels.phone,
    facts.distance.nearby,
    facts.since.always,
    facts.knows(others[0] ?? ''),
  ])
    await expect(somebody(panel, who.replace('.', '\\.'))).toHaveAccessibleName(new RegExp(fact));

  // 4. The other views, and each in words.
  for (const { id } of INSTRUMENTS.toReversed()) {
    await tabTo(page, panel, new RegExp(`\\[view-${id}\\]$`), 'Shift+Tab');
    await key('Enter');
    await expect(panel.getByTestId(`view-${id}`)).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.getByTestId(`view-${id}`)).toBeFocused();
  }
  await tabTo(page, panel, new RegExp(`^${nl.picture.inWords}`));
  await key('Enter');
  await expect(panel.getByTestId('in-words').getByRole('listitem').first()).toBeVisible();

  // 5. Looking together, with names, and back to where the keyboard was.
  await key('F2');
  await expect(panel.getByRole('dialog')).toBeVisible();
  await tabTo(page, panel, /\[together-names\]$/);
  await key('Space');
  await expect(panel.getByRole('dialog')).toContainText('zus A.');
  await key('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  expect(await active(panel)).toContain(nl.picture.inWords);

  // 6. To take along; and the report, in the field that was chosen.
  for (const button of ['take-copy', 'take-svg', 'take-png', 'take-print', 'take-empty'])
    await tabTo(page, panel, new RegExp(`\\[${button}\\]$`));
  await panel.evaluate(() =>
    addEventListener('beforeprint', () => (document.body.dataset['printed'] = 'yes')),
  );
  await tabTo(page, panel, /\[take-print\]$/, 'Shift+Tab');
  await key('Enter');
  await expect(panel.locator('body')).toHaveAttribute('data-printed', 'yes');
  await key('Control+Enter');
  await expect(panel.getByTestId('insert')).toBeEnabled();
  // A press right after the screen appeared does not count, on purpose.
  await expect(async () => {
    await key('Control+Enter');
    await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier', { timeout: 1000 });
  }).toPass();
  const written = await page.locator('#intake-social').inputValue();
  for (const word of [
    'moeder',
    'buurvrouw',
    'huisarts',
    facts.closeness.near,
    facts.often.weekly,
    facts.feeling.strength,
  ])
    expect(written).toContain(word);
  expect(written).not.toContain('A.');
});

test('what Kring wrote before is read back, begun with, answered for two people, and put in the dossier anew, without a mouse', async ({
  page,
  dossier,
}) => {
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  await visit(page, `${dossier}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').fill(OLD_CIRCLE);
  await tabTo(page, page, /\[intake-social\]$/);
  const panel = await openPanel(page);
  await panel.getByTestId('start').waitFor();
  for (const goal of [
    /\[to-earlier\]$/,
    /\[begin-with\]$/,
    new RegExp(`^${nl.earlier.answerFor(nl.earlier.still, 'zus')}`),
    new RegExp(`^${nl.earlier.answerFor(nl.earlier.noLonger, 'oom')}`),
  ]) {
    await expect(async () => tabTo(page, panel, goal)).toPass();
    await key('Enter');
  }
  await expect(panel.getByTestId('then-said')).toContainText(nl.earlier.said.gone('oom', false));
  await key('Control+Enter');
  await expect(panel.getByTestId('insert')).toBeEnabled();
  await expect(async () => {
    await key('Control+Enter');
    await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier', { timeout: 1000 });
  }).toPass();
  const written = await page.locator('#intake-social').inputValue();
  expect(written.match(/Wie er zijn:/g)).toHaveLength(2);
  expect(written).toContain('nu niet meer erbij: oom');
});
