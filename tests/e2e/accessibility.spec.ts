/** That everybody can use Kring: with a screen reader, with the keyboard alone, large, dark, and in own colours. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { openInDossier, text } from '../../scripts/in-dossier';
import { nl } from '../../utils/i18n/nl';
import { INSTRUMENTS } from '../../utils/instruments';
import { misfits, violations } from './faults';
import { expect, extensionId, launch, openPanel, test } from './kring';

async function name(page: Page, ...people: readonly string[]): Promise<void> {
  for (const each of people) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
}

/** The picture step: asked, somebody selected, every view of the people, turned to the client, taken along. */
async function everyView(page: Page, look: (page: Page, screen: string) => Promise<void>): Promise<void> {
  await page.getByTestId('step-picture').click();
  await expect(page.getByTestId('how-close')).toBeFocused();
  await look(page, 'picture-asks');
  for (const key of ['1', '3']) await page.keyboard.press(key);
  await page.getByTestId('enough').click();
  await page.locator('[data-figure][tabindex="0"]').press('Enter');
  const about = page.locator('.about');
  await about.getByRole('button', { name: nl.facts.feeling.both }).click();
  for (const details of await about.locator('summary').all()) await details.click();
  await about.locator('details').last().getByRole('button').first().click();
  await page.getByTestId('in-words').locator('summary').click();
  await look(page, 'picture-somebody');
  await page.getByTestId('undo-edit').click();
  await expect(page.getByTestId('undo-edit')).toBeEnabled();
  await expect(page.getByTestId('redo-edit')).toBeEnabled();
  await look(page, 'picture-undone');
  for (const { id } of INSTRUMENTS) {
    await page.getByTestId(`view-${id}`).click();
    await look(page, `view-${id}`);
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, `together-${id}`);
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByTestId('view-ecogram').click();
  await page.getByTestId('take-copy').click();
  await expect(page.getByTestId('take-outcome')).toHaveText(nl.take.copied);
  await look(page, 'take-outcome');
}

/** Walks through every screen and state of Kring in a tab of its own; `look` hears when one stands there. */
async function everyScreen(
  context: BrowserContext,
  page: Page,
  look: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  const address = `chrome-extension://${await extensionId(context)}`;
  // A button that is not there fails at once, and not after all the time that so many screens may take.
  context.setDefaultTimeout(10_000);
  await page.goto(`${address}/panel.html`);
  await expect(page.getByTestId('start')).toBeFocused();
  await look(page, 'opening');
  await page.keyboard.press('Enter');
  await look(page, 'people-nobody-yet');
  await name(page, 'zus A.: belt elke dag', 'zus B.', 'buurvrouw Fatma', 'huisarts', 'buren');
  await page.keyboard.press('2');
  await expect(page.getByTestId('close-matters-to-you').locator('[aria-pressed=true]')).toHaveCount(1);
  await look(page, 'closeness');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.type('buurvrouw');
  await expect(page.getByTestId('same')).toBeVisible();
  await look(page, 'people-same');
  await page.keyboard.press('Enter');
  await page.keyboard.type('mail naar a.b@voorbeeld.nl');
  await expect(page.getByText(nl.trouble.identifier)).toBeVisible();
  await look(page, 'identifier');
  await page.getByRole('button', { name: nl.trouble.removeIdentifier }).click();
  await page.getByTestId('name-you-matter-to').fill('');
  await page.getByRole('button', { name: nl.people.details('zus A.') }).click();
  await expect(page.locator('.details')).toBeVisible();
  await look(page, 'details');
  await page.getByRole('button', { name: nl.details.remove }).click();
  await expect(page.getByTestId('undo')).toBeVisible();
  await look(page, 'undo');
  await page.getByTestId('undo').getByRole('button').click();
  await page.getByRole('button', { name: nl.answer.nobody }).first().click();
  await look(page, 'nobody');

  await page.getByTestId('step-cues').click();
  await name(page, 'buurman van 12');
  await page.getByRole('button', { name: nl.answer.why }).click();
  await look(page, 'cue');
  await page.getByTestId('step-life').click();
  await page.keyboard.type('Vroeger was het druk.');
  await look(page, 'words');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: nl.answer.ratherNot }).click();
  await page.getByRole('button', { name: nl.deck.previous }).click();
  await expect(page.getByText(nl.answer.given.ratherNot)).toBeVisible();
  await look(page, 'rather-not');
  await page.getByTestId('step-people').click();
  await page.getByRole('button', { name: nl.nobody.story }).click();
  await look(page, 'life-story');
  await everyView(page, look);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('report')).toBeVisible();
  await page.getByText(nl.report.parts).click();
  await look(page, 'report');
  await page.getByTestId('report').press('Control+End');
  await page.keyboard.type(' Erbij.');
  await page.getByTestId('names').check();
  await expect(page.getByRole('button', { name: nl.report.remake, exact: true })).toBeVisible();
  await look(page, 'report-stale');
  await page.getByTestId('copy').click();
  await expect(page.getByTestId('outcome')).toBeVisible();
  await look(page, 'copied');
  await page.getByTestId('done').click();
  await look(page, 'done');
  await page.getByTestId('wipe').click();
  await expect(page.getByTestId('wipe-all')).toBeVisible();
  await look(page, 'wipe');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: nl.app.menu }).click();
  await page.getByText(nl.settings.clientText).click();
  await look(page, 'settings');

  // The same talk is asked for in a second tab, and gone there once it is erased here.
  const second = await context.newPage();
  await second.goto(`${address}/panel.html`);
  await expect(second.getByRole('heading', { name: nl.cover.title })).toBeVisible();
  await look(second, 'cover');
  await second.getByTestId('wipe').click();
  await second.getByTestId('wipe-all').click();
  await expect(page.getByTestId('trouble')).toBeVisible();
  await look(page, 'trouble');

  await second.goto(`${address}/popup.html#${encodeURIComponent('https://dossier.example')}`);
  await expect(second.getByTestId('allow')).toBeVisible();
  await look(second, 'ask-for-site');
  await second.goto('about:blank');
  await second.goto(`${address}/popup.html#${encodeURIComponent('http://127.0.0.1')}`);
  await expect(second.locator('main')).toContainText(nl.site.allowed('127.0.0.1'));
  await look(second, 'site-allowed');
  await second.goto('about:blank');
  await second.goto(`${address}/popup.html#nergens`);
  await expect(second.getByText(nl.site.notHere)).toBeVisible();
  await look(second, 'no-site');
  await second.close();
}

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { colorScheme: 'dark', viewport: { width: 1100, height: 900 } },
] as const;
for (const look of LOOKS) {
  test(`axe finds nothing on any screen, ${look.colorScheme}, ${look.viewport.width} px wide`, async () => {
    test.slow();
    const context = await launch(look);
    try {
      const found: string[] = [];
      await everyScreen(context, context.pages()[0] ?? (await context.newPage()), async (page, screen) => {
        found.push(...(await violations(page)).map((each) => `${screen}: ${each}`));
      });
      expect(found).toEqual([]);
    } finally {
      await context.close();
    }
  });
}

test('axe finds nothing in the practice dossier, with Kring beside it', async ({ page, site }) => {
  for (const tab of ['intake', 'rapportage', 'doelen']) {
    await page.goto(`${site}/client/1041/${tab}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Afspraak maken' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto(`${site}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').click();
  await openPanel(page);
  expect(await violations(page)).toEqual([]);
});

test('on every screen: targets of 24 px, a visible focus, names, and no scrolling sideways at 200 %', async () => {
  test.slow();
  const context = await launch({ viewport: { width: 320, height: 640 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const wrong: string[] = [];
    await everyScreen(context, page, async (shown, screen) => {
      const found = await misfits(shown);
      wrong.push(...found.map((fault) => `${screen}: ${fault}`));
    });
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
});

/** What has the focus: its name, and whether one can see it. */
async function focused(page: Page): Promise<{ name: string; outline: number; seen: boolean; where: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: 'body', outline: 0, seen: false, where: '' };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    // The bar stays in sight, and what scrolls goes under it.
    const bar = document.querySelector('header')?.getBoundingClientRect();
    const label = element.closest('label')?.textContent ?? element.textContent;
    return {
      name: (element.getAttribute('aria-label') ?? label).trim(),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      seen: top >= (element.closest('header') ? 0 : (bar?.bottom ?? 0)) - 1 && bottom <= innerHeight + 1,
      where: `${top} to ${bottom}`,
    };
  });
}

test('Tab goes through everything in the order in which it stands, visibly, and is nowhere caught', async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 420 });
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await page.getByTestId('start').press('Enter');
  await name(page, 'zus', 'kapper');
  await page.getByRole('button', { name: nl.people.details('zus') }).click();
  await page.getByRole('button', { name: nl.app.menu }).click();
  const stops = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')].filter(
        (element) => element.checkVisibility() && !(element as HTMLButtonElement).disabled,
      ).length,
  );
  await page.getByTestId('wipe').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const names: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    const at = await focused(page);
    expect(at.outline, at.name).toBeGreaterThanOrEqual(2);
    expect(at.seen, `${at.name} ${at.where}`).toBe(true);
    names.push(at.name);
    await page.keyboard.press('Tab');
  }
  const inOrder = [
    nl.app.wipe,
    nl.settings.address,
    nl.steps.opening,
    'Wie is er belangrijk',
    'En voor wie',
    nl.people.details('kapper'),
    nl.deck.next,
  ];
  const places = inOrder.map((each) => names.findIndex((at) => at.includes(each)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  // Past the last stop the keyboard leaves the page; and back the whole way with Shift+Tab.
  expect((await focused(page)).name).not.toBe(names.at(-1));
  for (const back of names.toReversed()) {
    await page.keyboard.press('Shift+Tab');
    const at = await focused(page);
    expect(at.name).toBe(back);
    expect(at.seen, `${at.name} ${at.where}, on the way back`).toBe(true);
  }
});

test('what goes away never takes the keyboard with it', async ({ context, page }) => {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await page.getByTestId('start').press('Enter');
  await name(page, 'zus', 'kapper');
  const press = async (button: string, then: string | RegExp): Promise<void> => {
    await page
      .getByRole('button', { name: new RegExp(`^${button}`) })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).name, { message: button }).toMatch(then);
  };
  const first = /^Wie is er belangrijk voor u/;
  await press(nl.people.details('zus'), nl.people.details('zus'));
  await press(nl.details.close, nl.people.details('zus'));
  await press(nl.people.details('zus'), nl.people.details('zus'));
  await press(nl.details.remove, nl.people.details('kapper'));
  await press(nl.wipe.undo, first);
  await press(nl.answer.nobody, first);
  await press(nl.answer.undo, first);
  await press(nl.app.menu, nl.app.menu);
  await press(nl.details.close, nl.app.menu);
  await page.getByTestId('step-life').click();
  await press(nl.answer.ratherNot, /^Wie speelde een grote rol/);
  await press(nl.deck.previous, nl.deck.next);
  await press(nl.answer.undo, /^Wat wilt u vertellen/);
  await page.keyboard.type('Toch wel.');
  await expect(page.getByTestId('answer-life-so-far')).toHaveValue('Toch wel.');
  await page.keyboard.press('Control+Enter');
  await press(nl.report.copy, nl.report.copy);
  await press(nl.report.done, nl.report.saved);
  await press(nl.report.saved, nl.opening.start);
  await press(nl.wipe.undo, first);
});

interface AxNode {
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The node of this role that a screen reader finds under this name, closed shadow roots included. */
async function heard(
  cdp: CDPSession,
  role: string,
  label: string,
): Promise<Record<string, unknown> | undefined> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const node = nodes.find((each) => each.role?.value === role && each.name?.value === label);
  return node && Object.fromEntries((node.properties ?? []).map((each) => [each.name, each.value.value]));
}

test('a screen reader hears the tab at the edge, whether it is open, and the panel', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await expect(page.locator('kring-paneel')).toBeAttached();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await expect.poll(() => heard(cdp, 'button', 'Kring')).toMatchObject({ focusable: true, expanded: false });
  expect(await heard(cdp, 'complementary', 'Kring')).toBeDefined();
  await page.getByLabel('Sociale omgeving').click();
  await openPanel(page);
  await expect.poll(() => heard(cdp, 'Iframe', 'Kring')).toBeDefined();
  // While the panel is open its own button closes it; the tab is not there twice.
  expect(await heard(cdp, 'button', 'Kring')).toBeUndefined();
});

test('with less motion nothing moves', async ({ context, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await everyScreen(context, page, async (shown, screen) => {
    const moving = await shown.evaluate(() => document.getAnimations().length);
    expect(moving, screen).toBe(0);
  });
});

test('in the colours of the system every border and every choice can be seen', async ({ context, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await page.getByTestId('start').press('Enter');
  await name(page, 'zus');
  const style = (
    testId: string,
    property: 'borderTopStyle' | 'borderTopWidth' | 'borderBottomColor',
  ): Promise<string> =>
    page
      .getByTestId(testId)
      .first()
      .evaluate((element, key) => getComputedStyle(element)[key], property);
  const tie = (pressed: boolean): Promise<string> =>
    page
      .locator(`.tie[aria-pressed=${pressed}]`)
      .first()
      .evaluate((element) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
        return `${borderTopStyle} ${borderTopWidth}`;
      });
  expect(await tie(true)).not.toBe(await tie(false));
  expect(await style('name-matters-to-you', 'borderTopStyle')).toBe('solid');
  expect(await style('step-people', 'borderBottomColor')).not.toBe(
    await style('step-report', 'borderBottomColor'),
  );
});

/** A panel of its own in which these people were named, at the picture, past the question how close. */
async function picture(context: BrowserContext, page: Page, people: readonly string[]): Promise<void> {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await page.getByTestId('start').press('Enter');
  await name(page, ...people);
  await page.getByTestId('step-picture').click();
  await page.getByTestId('enough').click();
}

/** So many people of all kinds, some with long words. */
function crowd(count: number): string[] {
  const words = [
    'zus',
    'buurvrouw van 12',
    'oud-collega',
    'schoonmoeder',
    'vriend',
    'de mensen van het koor',
  ];
  return Array.from({ length: count }, (_, at) => `${words[at % words.length] ?? ''} ${String(at + 20)}`);
}

test('Tab goes through the picture step with somebody open in it, visibly, and the picture is one stop', async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 420 });
  await picture(context, page, ['zus', 'moeder', 'buurvrouw', 'huisarts']);
  await page.locator('[data-figure][tabindex="0"]').press('Enter');
  for (const details of await page.locator('main summary').all()) await details.click();
  await page.getByTestId('wipe').focus();
  await page.keyboard.press('Tab');
  const names: string[] = [];
  for (;;) {
    const at = await focused(page);
    const inPicture = await page.evaluate(() => document.activeElement instanceof SVGElement);
    if (!inPicture) expect(at.outline, at.name).toBeGreaterThanOrEqual(2);
    expect(at.seen, `${at.name} ${at.where}`).toBe(true);
    names.push(at.name);
    if (at.name === nl.deck.next || names.length > 120) break;
    await page.keyboard.press('Tab');
  }
  const inOrder = [
    nl.steps.picture,
    'Ecogram',
    'zus: ',
    nl.picture.together,
    nl.facts.feeling.both,
    nl.picture.contact,
    nl.details.close,
    nl.picture.passersBy,
    nl.picture.inWords,
    nl.take.print,
    nl.deck.next,
  ];
  const places = inOrder.map((each) => names.findIndex((at) => at.includes(each)));
  expect(places, names.join(' | ')).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(names.filter((each) => /^(zus|moeder|buurvrouw|huisarts): /.test(each))).toHaveLength(1);
});

for (const count of [4, 60])
  test(`among ${count} people one sees who has the keyboard, with and without a label, also when selected`, async ({
    context,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 1600 });
    await picture(context, page, crowd(count));
    const figures = page.locator('[data-figure]');
    const look = async (): Promise<string> =>
      (await page.locator('.ecogram svg').screenshot()).toString('base64');
    const bare = await figures.evaluateAll((all) =>
      all.flatMap((each, at) => (each.querySelector('text') ? [] : at)),
    );
    for (const at of [0, ...bare.slice(0, 2)]) {
      const one = figures.nth(at);
      await page.getByTestId('together').focus();
      await page.keyboard.press('Tab');
      const before = await look();
      await one.focus();
      await page.keyboard.press('Shift');
      expect(await look(), `number ${at}`).not.toBe(before);
      await page.keyboard.press('Enter');
      await one.focus();
      const chosen = await look();
      await page.getByTestId('together').focus();
      expect(await look(), `number ${at}, selected`).not.toBe(chosen);
      await one.press('Enter');
    }
  });

test('among a few people in the picture everybody can be hit: 24 px, or so much room around; among many the rings have a button for each (WCAG 2.5.8)', async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await picture(context, page, crowd(4));
  const tooNear = await page.evaluate(() => {
    const targets = [...document.querySelectorAll('[data-figure]')].map((each) =>
      each.getBoundingClientRect(),
    );
    const small = targets.filter(({ width, height }) => width < 24 || height < 24);
    return small.flatMap((one) => {
      const x = one.x + one.width / 2;
      const y = one.y + one.height / 2;
      return targets.filter((other) => {
        if (other === one) return false;
        const aside = Math.hypot(
          x - Math.min(Math.max(x, other.left), other.right),
          y - Math.min(Math.max(y, other.top), other.bottom),
        );
        const apart = Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y);
        return aside < 12 || (small.includes(other) && apart < 24);
      });
    }).length;
  });
  expect(tooNear).toBe(0);
  await page.getByTestId('step-people').click();
  await name(page, ...crowd(30).slice(4));
  await page.getByTestId('step-picture').click();
  await page.getByTestId('view-circles').click();
  const sizes = await page
    .getByTestId('circles')
    .locator('button[data-person]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(sizes).toHaveLength(30);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('in the colours of the system the picture has lines, dots and rings, and what is pressed can be seen', async ({
  context,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await picture(context, page, ['zus', 'moeder']);
  await page.locator('[data-figure][tabindex="0"]').press('1');
  const { ink, paper, dots, lines, rings } = await page.evaluate(() => {
    const colour = (value: string): string => {
      const probe = document.createElement('p');
      probe.style.cssText = `color: ${value}; forced-color-adjust: none`;
      document.body.append(probe);
      const computed = getComputedStyle(probe).color;
      probe.remove();
      return computed;
    };
    const of = (selector: string, property: 'fill' | 'stroke'): string[] =>
      [...document.querySelectorAll(selector)].map((each) => getComputedStyle(each)[property]);
    return {
      ink: colour('CanvasText'),
      paper: colour('Canvas'),
      dots: of('[data-figure] > g > circle', 'fill'),
      lines: of('[data-bond] > path:first-child', 'stroke'),
      rings: of('.ecogram ellipse[stroke]', 'stroke'),
    };
  });
  expect(ink).not.toBe(paper);
  expect(dots.length).toBeGreaterThanOrEqual(2);
  expect(lines).toHaveLength(2);
  expect(rings).toHaveLength(3);
  for (const each of [...dots, ...lines, ...rings]) expect(each).toBe(ink);
  const border = (pressed: boolean): Promise<string> =>
    page
      .locator(`.views [aria-pressed=${pressed}]`)
      .first()
      .evaluate((element) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
        return `${borderTopStyle} ${borderTopWidth}`;
      });
  expect(await border(true)).not.toBe(await border(false));
});

const STATE = { hasRegion: true, aim: 'found' as const };
const PROMPT = {
  id: 'one',
  line: 'U noemt de buurvrouw. Wat betekent zij voor u?',
  why: 'Iemand wordt genoemd, en wat zij voor elkaar betekenen staat er niet bij.',
  language: 'nl' as const,
};

for (const look of [
  { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const)
  test(`what Kring says where it found nothing, while a team counts, and of a prompt, is for everybody, ${look.colorScheme}`, async () => {
    const context = await launch(look);
    try {
      const wrong: string[] = [];
      const check = async (page: Page, screen: string): Promise<void> => {
        await page.evaluate(() => scrollTo(0, 0));
        const found = [...(await violations(page)), ...(await misfits(page))];
        wrong.push(...found.map((fault) => `${screen}: ${fault}`));
      };
      const drafts = [{ id: 'o', startedAt: 0, expiresAt: 0, here: true, before: false }];
      const page = await openInDossier(context, {
        read: text('Er is gewandeld.'),
        state: { ...STATE, drafts, live: true, mayLive: true, count: 3, quietToday: true },
      });
      await page.getByTestId('to-earlier').click();
      await expect(page.getByRole('main').getByText(nl.earlier.nothing)).toBeVisible();
      await expect(page.getByRole('group', { name: nl.earlier.other })).toBeVisible();
      await page.getByRole('button', { name: nl.app.menu }).click();
      await expect(page.getByTestId('prompts-again')).toBeVisible();
      await check(page, 'earlier, nothing found');
      await page.close();

      const asked = await openInDossier(context, { read: text(''), state: { ...STATE, prompt: PROMPT } });
      await asked.keyboard.press('Enter');
      await asked.getByTestId('prompt-why').click();
      await expect(asked.getByTestId('prompt-reason')).toBeVisible();
      await check(asked, 'prompt in the panel');
      await asked.close();
      expect(wrong).toEqual([]);
    } finally {
      await context.close();
    }
  });

test('who answers about somebody of then by keyboard goes on with the next one, not back to the first', async ({
  context,
}) => {
  const people = ['zus', 'oom', 'buurvrouw', 'kapper'].map((words) => `- ${words} (familie), genoemd`);
  const page = await openInDossier(context, {
    read: text(
      `Mensen om de cliënt heen – gesprek van 3 mei 2026\n\nWie er zijn:\n${people.join('\n')}\n(Kring 1)`,
    ),
    state: STATE,
  });
  await page.getByTestId('to-earlier').press('Enter');
  await expect(page.locator('#earlier-title')).toBeFocused();
  await page.getByTestId('begin-with').press('Enter');
  await expect(page.getByTestId('name-matters-to-you')).toBeFocused();
  const asked = (answer: string, words: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name: nl.earlier.answerFor(answer, words), exact: true });
  await asked(nl.earlier.still, 'oom').press('Enter');
  await expect(asked(nl.earlier.still, 'buurvrouw')).toBeFocused();
  await asked(nl.earlier.noLonger, 'kapper').press('Enter');
  await expect(asked(nl.earlier.still, 'buurvrouw')).toBeFocused();
  await page.close();
});
