/** What stands in the team's dossiers, counted one by one: totals from ten on, and of no single dossier anything at all. */
import type { Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { nlTeam } from '../../utils/i18n/nl-team';
import type { Profile } from '../../utils/profile/schema';
import { sayAsPanel, visit } from './client-pages';
import { misfits, violations } from './faults';
import { expect, extensionId, test } from './kring';
import { useProfile } from './profile';
import { openedPanel } from './store';
import { OLD_DOSSIER, PRACTICE_DOSSIER } from '../fixtures/two-dossiers';

const t = nlTeam.count;
const PROFILE: Profile = {
  kring: 1,
  name: 'Wijkteam Noord',
  sites: [
    {
      match: 'http://127.0.0.1:*/fixtures/dossiers/switch.html*',
      record: { from: 'address', pattern: '*?client={record}' },
    },
    {
      ...PRACTICE_DOSSIER,
      screens: [
        {
          id: 'rapportage',
          name: 'Rapportage',
          address: '/client/*/rapportage',
          reads: { find: { by: 'selector', selector: '#earlier' } },
        },
      ],
    },
    {
      ...OLD_DOSSIER,
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          mark: { find: { by: 'text', text: 'Intake', tag: 'b' }, frame: '/oud/werk.asp*' },
          field: {
            find: { by: 'after', text: 'Sociale situatie', tag: 'textarea' },
            frame: '/oud/werk.asp*',
          },
        },
      ],
    },
  ],
};
const KRING = `Mensen om de cliënt heen – gesprek van 12 mei 2026

Wie er zijn:
- buurvrouw (buurt): belangrijk voor de cliënt: "ze brengt soep". Andersom is de cliënt belangrijk: "ik zorg voor haar kat".
(Kring 1)`;
/** In the field of each of these dossiers. */
const OLD = {
  20417: KRING,
  20418: 'Alles rustig.',
  31056: 'Gesprek van 12 mei 2026 met zus.',
  44902: 'Rustig, niets te melden.',
};
const NEW = {
  501: 'Zus komt elke week.',
  502: 'De buurvrouw kwam koffie drinken.',
  503: 'Huisarts belde op 3 maart 2026.',
  504: 'Er is gewandeld.',
  505: 'De kapper komt aan huis.',
};

interface Areas {
  readonly chrome: {
    readonly storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
  };
}
/** Everything that Kring keeps outside its database. */
const lying = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(async () => {
    const { local, session } = (globalThis as unknown as Areas).chrome.storage;
    return [await local.get(), await session.get()];
  });

/** Presses *Tel mee*, and gives what became of it. */
async function press(panel: Frame): Promise<string | null> {
  await panel.getByTestId('count-add').click();
  const said = panel.getByTestId('count-said');
  await expect(said).toHaveAttribute('data-outcome', /./);
  return said.getAttribute('data-outcome');
}

/** Counts all of a page that goes from dossier to dossier without loading, with this in its field. */
async function countNew(page: Page, site: string, numbers: readonly (keyof typeof NEW)[]): Promise<Frame> {
  await visit(page, `${site}/fixtures/dossiers/switch.html?client=1`);
  await page.locator('#notities').click();
  const panel = await openedPanel(page);
  for (const number of numbers) {
    await page.evaluate((to) => history.pushState(null, '', `?client=${to}`), number);
    await page.locator('#notities').fill(NEW[number]);
    // What was said of the dossier before goes with it.
    await expect(panel.getByTestId('count-said')).not.toHaveAttribute('data-outcome', /./);
    expect(await press(panel)).toBe('counted');
  }
  return panel;
}

async function countOld(page: Page, site: string): Promise<void> {
  for (const [number, text] of Object.entries(OLD)) {
    await visit(page, `${site}/oud/open.asp?d=${number}`);
    const work = page.frames().find((frame) => frame.url().includes('werk.asp'));
    if (!work) throw new Error('no frame to write in');
    await work.locator('textarea[name^=f_17]').fill(text);
    const panel = await openedPanel(page);
    // The frame that says whose dossier it is may come last.
    await expect(panel.getByText(nl.cover.noRecord)).toHaveCount(0);
    expect(await press(panel), number).toBe('counted');
  }
}

/** Every word that is to be read on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => {
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (all.nextNode())
      if (all.currentNode.parentElement?.checkVisibility()) seen.push(all.currentNode.textContent ?? '');
    return seen.join('\n');
  });
  await page.emulateMedia({ media: null });
  return text;
}

test.beforeEach(async ({ context }) => {
  await useProfile(context, PROFILE);
});

test('a team lead counts eleven dossiers in three systems, one of them twice; sees totals only at the end, and prints them on one page; nothing stays', async ({
  context,
  page,
  site,
}) => {
  const team = await context.newPage();
  await team.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const before = await lying(team);
  await team.getByTestId('count-begin').click();
  await expect(team.getByTestId('count-files')).toHaveText(t.counting(0));
  await page.bringToFront();

  await countOld(page, site);
  await countNew(page, site, [501, 502, 503, 504, 505]);
  await team.bringToFront();
  await expect(team.getByTestId('count-files')).toHaveText(t.counting(9));
  await team.getByTestId('count-end').click();
  await expect(team.getByTestId('count-said')).toHaveText(t.few);
  await expect(team.getByTestId('count-result')).toHaveCount(0);

  await page.bringToFront();
  for (const number of [1041, 1042]) {
    await visit(page, `${site}/client/${number}/rapportage`);
    expect(await press(await openedPanel(page))).toBe('counted');
  }
  await visit(page, `${site}/client/1041/rapportage`);
  const panel = await openedPanel(page);
  expect(await press(panel)).toBe('already');
  // The bar says how many, and nothing of what was found.
  await expect(panel.getByTestId('count-bar')).toContainText(nl.count.files(11));
  await expect(panel.getByTestId('count-said')).toHaveText(nl.count.said.already);
  expect(JSON.stringify(await lying(team))).not.toMatch(/kwartel|buurvrouw|soep|"1041"|20417/);

  await team.bringToFront();
  await expect(team.getByTestId('count-said')).toBeEmpty();
  await team.getByTestId('count-end').click();
  const result = team.getByTestId('count-result');
  for (const sentence of [
    t.result.besidesFamily(t.inSome(3, 11)),
    t.result.besidesProfessionals(t.inSome(5, 11)),
    t.result.bothDirections(t.inSome(1, 11)),
    t.result.dated(t.inSome(3, 11)),
  ])
    await expect(result).toContainText(sentence);
  expect(
    await result.locator('.some').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width'))),
  ).toEqual(['3', '5', '1', '3']);
  // As it was before, and the panel no longer counts.
  const [local] = await lying(team);
  expect(local).toEqual(before[0]);
  expect(JSON.stringify(await lying(team))).not.toContain('seen');
  await expect(panel.getByTestId('count-bar')).toHaveCount(0);

  const paper = await onPaper(team);
  expect(paper).toContain(nlTeam.page.sections.count);
  expect(paper).toContain(t.foot);
  expect(paper).not.toMatch(/127\.0\.0\.1|Wijkteam|extension|1041|20417/);
  expect(paper).not.toContain(t.print);
  const pdf = (await team.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(1);
  await team.reload();
  await expect(team.getByTestId('count-begin')).toBeVisible();
  await expect(result).toHaveCount(0);
});

test('who is not counting sees nothing of it, and a panel that says "count" all the same has nothing read', async ({
  page,
  site,
}) => {
  await visit(page, `${site}/client/1041/rapportage`);
  const panel = await openedPanel(page);
  await expect(panel.getByTestId('count-bar')).toHaveCount(0);
  const state = (await sayAsPanel(panel, 'panel.state', {})) as { place: unknown };
  const answer = await sayAsPanel(panel, 'count.add', { what: 'region', place: state.place });
  expect(answer).toEqual({ outcome: 'over' });
  // Only the team lead's page begins and ends.
  for (const name of ['count.begin', 'count.end', 'count.stop'])
    expect(await sayAsPanel(panel, name, {})).toContain('not from this sender');
});

test('a dossier that does not say whose it is is not counted, and the panel says what to do', async ({
  context,
  page,
  site,
}) => {
  const team = await context.newPage();
  await team.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await team.getByTestId('count-begin').click();
  await page.bringToFront();
  await visit(page, `${site}/fixtures/dossiers/plain.html`);
  await page.locator('textarea').first().fill('De buurvrouw kwam koffie drinken.');
  const panel = await openedPanel(page);
  expect(await press(panel)).toBe('noProfile');
  await expect(panel.getByTestId('count-said')).toHaveText(nl.count.said.noProfile);

  await visit(page, `${site}/oud/open.asp`);
  const other = await openedPanel(page);
  expect(await press(other)).toBe('noNumber');

  // A field for a new report says nothing of the dossier; what the team lead selects does.
  await visit(page, `${site}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').click();
  const third = await openedPanel(page);
  expect(await press(third)).toBe('empty');
  await page.getByRole('heading', { level: 2 }).first().selectText();
  await third.getByTestId('count-what').selectOption('selection');
  expect(await press(third)).toBe('counted');
  await expect(third.getByTestId('count-bar')).toContainText(nl.count.files(1));
});

test('a count is stopped only after a second press, and leaves nothing', async ({ context, page }) => {
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await page.getByTestId('count-begin').click();
  await page.getByTestId('count-stop').click();
  await page.getByTestId('count-go-on').click();
  await expect(page.getByTestId('count-files')).toBeVisible();
  await page.getByTestId('count-stop').click();
  await page.getByTestId('count-really').click();
  await expect(page.getByTestId('count-said')).toHaveText(t.stopped);
  await expect(page.getByTestId('count-said')).toBeFocused();
  expect(Object.keys((await lying(page))[0] ?? {})).not.toContain('count');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has nothing against the count, at 360 px: ${colorScheme}`, async ({ context, page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const team = await context.newPage();
    await team.emulateMedia({ colorScheme });
    await team.setViewportSize({ width: 360, height: 740 });
    await team.goto(`chrome-extension://${await extensionId(context)}/options.html`);
    const looked = async (): Promise<void> => {
      expect(await violations(team, '[data-testid=count]')).toEqual([]);
      expect(await misfits(team)).toEqual([]);
    };
    await team.getByText(t.aboutTitle).click();
    await looked();
    await team.getByTestId('count-begin').click();
    await team.getByTestId('count-stop').click();
    await looked();
    await team.getByTestId('count-go-on').click();

    await page.bringToFront();
    const panel = await countNew(page, site, [501, 502, 503, 504, 505]);
    await expect(panel.getByTestId('count-bar')).toContainText(nl.count.files(5));
    await countOld(page, site);
    await visit(page, `${site}/client/1041/rapportage`);
    await press(await openedPanel(page));
    await team.bringToFront();
    await team.getByTestId('count-end').click();
    await expect(team.getByTestId('count-result')).toBeVisible();
    await looked();
  });
