/** The team lead's page: choices that count at once, dossiers in words, and a preview in which nothing is real. */
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { nlTeam } from '../../utils/i18n/nl-team';
import type { Profile } from '../../utils/profile/schema';
import { PROMPTS } from '../../utils/prompts/prompt';
import { RULES } from '../../utils/prompts/rules';
import { OPENING } from '../../utils/questions/opening';
import { violations } from './faults';
import { expect, extensionId, test } from './kring';
import { probe } from './store';

/** A profile in which everything stands that the page can show. */
const FULL: Profile = {
  kring: 1,
  name: 'Wijkteam Noord',
  help: 'Bel de helpdesk, toestel 12',
  client: { article: 'de', singular: 'deelnemer', plural: 'deelnemers' },
  settings: { address: 'je', retentionHours: 8 },
  sets: [{ id: 'who-else' }, { id: 'eigen', title: 'Onze eigen vragen', questions: ['pet'] }],
  hidden: ['circles'],
  sites: [
    {
      name: 'Oefendossier',
      match: 'http://127.0.0.1:*/client/*',
      record: { from: 'element', find: { by: 'after', text: 'Cliëntnummer', tag: 'td' } },
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          address: '/client/*/intake',
          mark: { find: { by: 'text', tag: 'h1', text: 'Intake' } },
          field: { find: { by: 'label', text: 'Sociale omgeving' } },
          sets: ['eigen'],
        },
        { id: 'plan', name: 'Plan', title: 'Plan *' },
      ],
    },
    { match: 'https://*.dossier.example.org/*' },
  ],
};

interface Local {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
    };
  };
}

/** Everything that lies in the browser's own store of Kring. */
const lying = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as Local).chrome.storage.local.get());
const profileIn = async (page: Page): Promise<Profile> => (await lying(page)).profile as Profile;

/** The team lead's page, with this profile in the browser. */
async function teamPage(context: BrowserContext, page: Page, profile?: Profile): Promise<void> {
  const address = `chrome-extension://${await extensionId(context)}/options.html`;
  await page.goto(address);
  if (profile) {
    await page.evaluate(
      (next) => (globalThis as unknown as Local).chrome.storage.local.set({ profile: next }),
      profile,
    );
    await page.reload();
  }
  await expect(page.getByTestId('profile-name')).toHaveText(profile?.name ?? 'Kring');
}

const saved = (page: Page): Promise<void> =>
  expect(page.getByTestId('save')).toHaveAttribute('data-kind', 'saved');

/** Goes on with Tab until this has the keyboard. */
async function tabTo(page: Page, testId: string): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    if (await page.getByTestId(testId).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${testId}`);
}

const preview = (page: Page): FrameLocator => page.frameLocator('[data-testid=preview]');

test('a team lead with the keyboard alone chooses a name, a form of address and parts to leave out; a panel that is open follows at once', async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await expect(panel.getByText(OPENING.u)).toBeVisible();
  await page.bringToFront();
  await teamPage(context, page);
  await tabTo(page, 'name');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Wijkteam Zuid');
  await expect(page.getByTestId('profile-name')).toHaveText('Wijkteam Zuid');
  await tabTo(page, 'set-address');
  await page.keyboard.type('je');
  await tabTo(page, 'hide-circles');
  await page.keyboard.press('Space');
  await saved(page);
  await expect(panel.getByText(OPENING.je)).toBeVisible();
  expect(await profileIn(page)).toEqual({
    kring: 1,
    name: 'Wijkteam Zuid',
    settings: { address: 'je' },
    hidden: ['circles'],
  });
  await page.reload();
  await expect(page.getByTestId('name')).toHaveValue('Wijkteam Zuid');
  await expect(page.getByTestId('set-address')).toHaveValue('je');
  await expect(page.getByTestId('hide-circles')).toBeChecked();
});

test('a team lead chooses about what a prompt may be, and after how long a circle is old; everything again leaves nothing in the profile', async ({
  context,
  page,
}) => {
  await teamPage(context, page, FULL);
  await expect(page.getByText(`‘${RULES.older.example.je}’`)).toBeVisible();
  await page.getByTestId('prompt-older').uncheck();
  await page.getByTestId('prompt-meaning').uncheck();
  await page.getByTestId('prompts-months').selectOption('12');
  await page.getByTestId('set-promptsPerTalk').selectOption('1');
  const names = PROMPTS.filter((name) => name !== 'older' && name !== 'meaning');
  await expect.poll(async () => (await profileIn(page)).prompts).toEqual({ names, olderThanMonths: 12 });
  await expect.poll(async () => (await profileIn(page)).settings).toMatchObject({ promptsPerTalk: 1 });
  await page.reload();
  await expect(page.getByTestId('prompt-older')).not.toBeChecked();
  await expect(page.getByTestId('prompt-oneDirection')).toBeChecked();
  await expect(page.getByTestId('prompts-months')).toHaveValue('12');
  await page.getByTestId('prompt-older').check();
  await page.getByTestId('prompt-meaning').check();
  await page.getByTestId('prompts-months').selectOption('');
  await expect.poll(async () => (await profileIn(page)).prompts).toBeUndefined();
});

test('a space at the end of what is typed stays while it is being kept', async ({ context, page }) => {
  await teamPage(context, page);
  await page.getByTestId('help').focus();
  for (const word of ['Bel ', 'de ', 'helpdesk ']) {
    await page.keyboard.type(word);
    await saved(page);
    await expect(page.getByTestId('source-names')).toBeVisible();
  }
  await expect(page.getByTestId('help')).toHaveValue('Bel de helpdesk ');
  await expect.poll(async () => (await profileIn(page)).help).toBe('Bel de helpdesk');
});

test('a name that cannot be kept stays as it was typed, and the profile keeps the old one', async ({
  context,
  page,
}) => {
  await teamPage(context, page, FULL);
  await page.getByTestId('name').fill('');
  await expect(page.getByText(nlTeam.page.nameEmpty)).toBeVisible();
  const long = 'lang '.repeat(60);
  await page.getByTestId('name').fill(long);
  await expect(page.getByText(nlTeam.page.tooLong(200))).toBeVisible();
  await expect(page.getByTestId('name')).toHaveValue(long);
  await page.getByTestId('set-region').selectOption('vl');
  await saved(page);
  await expect(page.getByTestId('name')).toHaveValue(long);
  expect((await profileIn(page)).name).toBe(FULL.name);
});

test('an own word for the client counts once it is whole; half of it stays on the page', async ({
  context,
  page,
}) => {
  await teamPage(context, page);
  await page.getByTestId('client-word').selectOption('inwoner');
  await page.getByTestId('client-word').selectOption('own');
  await page.getByTestId('own-article').selectOption('het');
  await page.getByTestId('own-singular').fill('kind');
  await expect(page.getByTestId('own-state')).toHaveText(nlTeam.settings.client.unfinished('de inwoner'));
  await page.getByTestId('set-region').selectOption('vl');
  await saved(page);
  expect((await profileIn(page)).client).toBe('inwoner');
  await expect(page.getByTestId('own-singular')).toHaveValue('kind');
  await page.getByTestId('own-plural').fill('kinderen');
  await expect(page.getByTestId('own-state')).toHaveText(
    nlTeam.settings.client.example('het kind', 'kinderen'),
  );
  await saved(page);
  expect((await profileIn(page)).client).toEqual({ article: 'het', singular: 'kind', plural: 'kinderen' });
  await page.reload();
  await expect(page.getByTestId('own-plural')).toHaveValue('kinderen');
});

test('an address of every site is refused in words and stays; of a client’s address only the beginning is kept', async ({
  context,
  page,
}) => {
  await teamPage(context, page);
  const add = page.getByTestId('add-site');
  const told = page.getByTestId('add-told');
  for (const every of ['https://*/*', '*://*/*', '<all_urls>', 'https://*.nl/*', '*']) {
    await add.fill(every);
    await add.press('Enter');
    await expect(told, every).toHaveText(nlTeam.dossier.refused.everySite);
    await expect(add).toHaveValue(every);
  }
  await add.fill('file:///C:/dossier.html');
  await add.press('Enter');
  await expect(told).toHaveText(nlTeam.dossier.refused.otherKind);
  expect(((await profileIn(page)) as Profile | undefined)?.sites).toBeUndefined();
  await add.fill('https://Dossier.Voorbeeld.nl:8443/client/19481041/intake?bsn=123456782#top');
  await add.press('Enter');
  await expect(told).toHaveText(nlTeam.dossier.shortened('https://dossier.voorbeeld.nl:8443/*'));
  await expect(page.getByTestId('access')).toHaveAttribute('data-has', 'false');
  await saved(page);
  expect((await profileIn(page)).sites).toEqual([{ match: 'https://dossier.voorbeeld.nl:8443/*' }]);
  expect(JSON.stringify(await lying(page))).not.toMatch(/1041|1234/);
  await add.fill('dossier.voorbeeld.nl:8443');
  await add.press('Enter');
  await expect(told).toHaveText(nlTeam.dossier.alreadyThere);
});

test('of every setting the page says who decided it: built in, this profile, or one’s own choice', async ({
  context,
  page,
}) => {
  await teamPage(context, page);
  const source = page.getByTestId('source-address');
  await expect(source).toHaveText(nlTeam.settings.now('u', nlTeam.settings.from.builtIn));
  await page.getByTestId('set-address').selectOption('je');
  await expect(source).toHaveText(nlTeam.settings.now('je', nlTeam.settings.from.team));
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await panel.getByLabel(nl.settings.address).selectOption('u');
  await expect(source).toHaveText(nlTeam.settings.now('u', nlTeam.settings.from.personal));
  await page.getByTestId('set-address').selectOption('');
  await saved(page);
  expect((await profileIn(page)).settings).toEqual({});
});

test('the page says in words what Kring knows of a dossier; what is taken away comes back with one press', async ({
  context,
  page,
}) => {
  await teamPage(context, page, FULL);
  const t = nlTeam.dossier;
  const site = page.getByTestId('site').first();
  await site.locator('summary').press('Enter');
  await expect(page.getByTestId('access')).toHaveAttribute('data-has', 'true');
  await expect(site).toContainText('Kring ziet dat aan het eerste vak na ‘Cliëntnummer’.');
  const intake = page.getByTestId('screen').first();
  await expect(intake).toContainText('het adres is /client/…/intake');
  await expect(intake).toContainText('op de pagina staat de kop met de tekst ‘Intake’');
  await expect(intake).toContainText('het veld dat ‘Sociale omgeving’ heet');
  await expect(page.getByTestId('screen').nth(1)).toContainText(t.fieldNone);
  const button = (what: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name: t.removeWhat(what), exact: true });
  for (const what of [
    t.record,
    'het veld dat ‘Sociale omgeving’ heet',
    'het adres is /client/…/intake',
    'Intake',
    'Oefendossier',
  ]) {
    await button(what).press('Enter');
    await expect(page.getByTestId('undo'), what).toBeFocused();
    await saved(page);
    expect(await profileIn(page), what).not.toEqual(FULL);
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('undo')).toHaveCount(0);
    await saved(page);
    expect(await profileIn(page), what).toEqual(FULL);
  }
});

test('which questions belong on a screen is a row of check marks', async ({ context, page }) => {
  await teamPage(context, page, FULL);
  await page.getByTestId('site').first().locator('summary').click();
  const screens = page.getByTestId('screen');
  const sets = async (at: number): Promise<unknown> => {
    await saved(page);
    return (await profileIn(page)).sites?.[0]?.screens?.[at]?.sets;
  };
  await screens.first().getByTestId('set-here-who-else').check();
  expect(await sets(0)).toEqual(['who-else', 'eigen']);
  await screens.first().getByTestId('all-sets').check();
  expect(await sets(0)).toBeUndefined();
  await screens.nth(1).getByTestId('all-sets').uncheck();
  await screens.nth(1).getByTestId('set-here-eigen').uncheck();
  expect(await sets(1)).toEqual(['who-else']);
});

test('among a thousand dossiers one finds the right one, and the page stays quick to work in', async ({
  context,
  page,
}) => {
  const sites = Array.from({ length: 1000 }, (_, at) => ({ match: `https://d${at}.example.org/*` }));
  await teamPage(context, page, { kring: 1, name: 'Groot', sites });
  await expect(page.getByTestId('site')).toHaveCount(50);
  await expect(page.getByText(nlTeam.dossier.first(50, 1000))).toBeVisible();
  await page.getByTestId('site-search').fill('d777.');
  await expect(page.getByTestId('site')).toHaveCount(1);
  await page.getByTestId('site').locator('summary').click();
  await page.getByLabel(nlTeam.dossier.name).fill('Gevonden');
  await saved(page);
  expect((await profileIn(page)).sites?.[777]).toEqual({
    match: 'https://d777.example.org/*',
    name: 'Gevonden',
  });
});

test('the preview is the real panel of 360 px; it follows every choice and takes no keyboard', async ({
  context,
  page,
}) => {
  await teamPage(context, page, FULL);
  const panel = preview(page);
  await expect(panel.getByText(OPENING.je)).toBeVisible();
  expect(await panel.locator('html').evaluate(() => innerWidth)).toBe(360);
  await page.getByTestId('set-address').selectOption('u');
  await expect(panel.getByText(OPENING.u)).toBeVisible();
  await page.getByTestId('set-language').selectOption('en');
  await expect(panel.getByText(OPENING.en)).toBeVisible();
  await panel.getByTestId('start').click();
  await expect(panel.getByTestId('start')).toHaveCount(0);
  await page.getByTestId('preview-screen').focus();
  await page.getByTestId('preview-screen').selectOption({ label: 'Intake (Oefendossier)' });
  await expect(panel.getByText(OPENING.en)).toBeVisible();
  await expect(page.getByTestId('preview-screen')).toBeFocused();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByTestId('look').press('Enter');
  await expect(panel.getByText(OPENING.en)).toBeVisible();
  await expect(page.getByTestId('preview-close')).toBeFocused();
  expect(await panel.locator('html').evaluate(() => document.hasFocus())).toBe(false);
});

test('what is tried in the preview is kept nowhere, and another screen begins with nobody', async ({
  context,
  page,
}) => {
  await teamPage(context, page, FULL);
  const before = await lying(page);
  const panel = preview(page);
  await panel.getByTestId('start').click();
  await page.keyboard.type('zus Proefje: belt elke dag');
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person')).toHaveCount(1);
  await expect(panel.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await panel.getByLabel(nl.settings.address).selectOption('u');
  await expect(panel.getByText(/voor u\b/).first()).toBeVisible();
  // To take it away and put it back works as it will work for real.
  await panel.getByTestId('wipe').click();
  await panel.getByTestId('wipe-one').click();
  await panel.getByTestId('undo').getByRole('button').click();
  await expect(panel.getByTestId('person')).toHaveCount(1);
  const store = await probe(context);
  expect(await store.drafts()).toEqual([]);
  expect(await lying(page)).toEqual(before);
  await page.bringToFront();
  await page.getByTestId('preview-screen').selectOption({ label: 'Plan (Oefendossier)' });
  await expect(panel.getByTestId('start')).toBeVisible();
  await panel.getByTestId('step-people').click();
  await expect(panel.getByTestId('person')).toHaveCount(0);
});

test('a web page that embeds the preview sees nothing of a profile or a talk, and can give nothing', async ({
  context,
  page,
  site,
}) => {
  await teamPage(context, page, FULL);
  const id = await extensionId(context);
  const real = await context.newPage();
  await real.goto(`chrome-extension://${id}/panel.html`);
  await real.getByTestId('start').press('Enter');
  await real.keyboard.type('zus Echt');
  await real.keyboard.press('Enter');
  await expect(real.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  await page.goto(`${site}/client/1041/intake`);
  await page.evaluate(
    ([address, profile]) => {
      const frame = document.createElement('iframe');
      frame.id = 'stolen';
      frame.src = address;
      document.body.append(frame);
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
      // Again and again: it listens some time after it was loaded.
      setInterval(() => {
        frame.contentWindow?.postMessage({ kring: 'preview', profile, screen: null, talk: 0 }, '*');
      }, 100);
    },
    [`chrome-extension://${id}/panel.html#preview`, { kring: 1, name: 'Vals' }] as const,
  );
  const stolen = page.frameLocator('#stolen');
  // Only after it has long been given up.
  await expect(stolen.getByText(nl.app.unconfirmed)).toBeVisible({ timeout: 15_000 });
  const all = await stolen.locator('html').evaluate((html) => html.outerHTML);
  expect(all).not.toMatch(/Vals|Noord|deelnemer|Echt|zus/);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

test('both ways to the page: from the settings of a panel, and from the small page', async ({ context }) => {
  const id = await extensionId(context);
  for (const from of ['panel.html', 'popup.html']) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${from}`);
    if (from === 'panel.html') await page.getByRole('button', { name: nl.app.menu }).click();
    const opens = context.waitForEvent('page');
    await page.getByRole('button', { name: nl.app.team }).click();
    const team = await opens;
    await expect(team.getByText(nlTeam.page.nobody)).toBeVisible();
    await team.close();
    await page.close();
  }
});

for (const [scheme, width] of [
  ['light', 360],
  ['dark', 360],
  ['dark', 1100],
] as const)
  test(`nothing stands in the way of a screen reader, ${scheme}, ${width} px`, async ({ context, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 760 });
    await teamPage(context, page, FULL);
    await page.getByTestId('site').first().locator('summary').click();
    await page.getByTestId('own-plural').fill('');
    await page.getByTestId('add-site').fill('https://*/*');
    await page.getByTestId('add-site').press('Enter');
    await page.getByRole('button', { name: nlTeam.dossier.removeWhat('Plan') }).click();
    await expect(page.getByTestId('undo')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    // Nothing is wider than the page.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (width >= 1100) return;
    await page.getByTestId('look').click();
    await expect(preview(page).getByTestId('start')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByTestId('preview-close').click();
    await expect(page.getByTestId('look')).toBeFocused();
  });
