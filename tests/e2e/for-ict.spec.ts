/** What the team lead's page and the toolbar button say where ICT decides, and the files that the page makes for ICT. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { pageOfKring } from '../../scripts/as-kring';
import { enTeam } from '../../utils/i18n/en-team';
import { messagesIn } from '../../utils/i18n';
import { nl } from '../../utils/i18n/nl';
import { nlTeam } from '../../utils/i18n/nl-team';
import type { Profile } from '../../utils/profile/schema';
import { PATHS } from '../../utils/roll-out/paths';
import { misfits, violations } from './faults';
import { expect, launch, test } from './kring';
import { peopleWith } from './store';

const t = nlTeam.ict;
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const XPI = 'https://intranet.example.org/kring.xpi';
const OWN = 'kring@intranet.example.org';
const UPDATES = 'https://intranet.example.org/kring.xml';
const SITE = 'https://dossier.example.org/*';

const OF_ICT: Profile = {
  kring: 1,
  name: 'Gemeente Voorbeeld',
  settings: { address: 'je' },
  sets: [
    {
      id: 'straat',
      title: 'Thuis en in de straat',
      questions: [{ id: 'pakje', ask: { u: 'Wie neemt weleens een pakje voor u aan?' } }],
    },
  ],
  sites: [{ name: 'Dossier', match: SITE }],
};
const TEAM: Profile = { kring: 1, name: 'Wijkteam Zuid', sites: [{ match: SITE }] };

interface Chrome {
  readonly storage: {
    readonly local: {
      clear(): Promise<void>;
      set(values: object): Promise<void>;
      get(key: string): Promise<object>;
    };
  };
  readonly runtime: { getManifest(): object };
}

/** The team lead's page in a browser in which this lies. `policy`: what ICT set. */
async function teamPage(
  context: BrowserContext,
  { policy, ...values }: { policy?: object; profile?: Profile; settings?: object },
): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(await pageOfKring(context, 'options.html'));
  await page.evaluate(
    async (given) => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      await local.clear();
      await local.set(given);
    },
    { ...values, ...(policy && { policy: { given: policy, kept: {} } }) },
  );
  await page.reload();
  await expect(page.getByTestId('profile-name')).not.toBeEmpty();
  return page;
}

/** The team's own profile in this browser. */
async function stored(page: Page): Promise<unknown> {
  const found = await page.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('profile'),
  );
  return Object.values(found)[0] ?? null;
}

/** What the press of this button has the browser save. */
async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; files: Record<string, string> }> {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  const zip = unzipSync(await readFile(await download.path()));
  return {
    name: download.suggestedFilename(),
    files: Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)])),
  };
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

test('a profile that the organisation locked is there to be read: nothing of it can be changed or replaced', async ({
  context,
}) => {
  const page = await teamPage(context, {
    policy: { profile: JSON.stringify(OF_ICT), profileLocked: true },
    profile: TEAM,
  });
  await expect(page.getByTestId('profile-name')).toHaveText(OF_ICT.name);
  await expect(page.getByTestId('read-only')).toHaveText(t.locked);
  await expect(page.getByTestId('name')).toBeDisabled();
  await expect(page.getByTestId('source-address')).toHaveText(
    nlTeam.settings.now('je', nlTeam.settings.from.locked),
  );
  await page.getByTestId('fold-straat').click();
  await page.getByTestId('site').locator('summary').click();
  await expect(page.getByTestId('question-pakje')).toBeVisible();
  for (const { id } of [...(OF_ICT.sets ?? [])])
    await expect(page.getByTestId(`set-${id}`).locator(':is(input, button):enabled')).toHaveCount(1);
  await expect(page.getByTestId('add-site')).toBeHidden();
  await expect(page.getByTestId('add-set')).toHaveCount(0);

  await expect(page.getByTestId('only-locked')).toHaveText(t.onlyLocked);
  await expect(page.getByTestId('profile-file')).toHaveCount(0);
  await expect(page.getByLabel(nlTeam.share.follow.label)).toHaveCount(0);
  await expect(page.getByRole('button', { name: nlTeam.share.without.press })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await press(page, nlTeam.share.save);
  const file = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(file)).toEqual(OF_ICT);
  await page.getByTestId('ict-chromeId').fill(ID);
  await saved(page, () => press(page, t.make));
  expect(await stored(page)).toEqual(TEAM);
});

test('in a profile that is only there to be read a dossier can be found, and nothing that is said is to be done there', async ({
  context,
}) => {
  const sites = Array.from({ length: 101 }, (_, at) => ({ match: `https://d${String(at)}.example.org/*` }));
  const page = await teamPage(context, {
    policy: { profile: JSON.stringify({ ...OF_ICT, sites }), profileLocked: true },
  });
  await page.getByTestId('site-search').fill('d77.');
  await page.getByTestId('site').locator('summary').click();
  await expect(page.getByText(nlTeam.dossier.recordNone)).toBeVisible();
  await expect(page.getByText(nlTeam.dossier.recordPoint)).toHaveCount(0);
  await expect(page.getByTestId('ict-warnings')).toHaveText(t.manyHostsThere(101, 100));
  await expect(page.getByText(t.intro.ict)).toBeVisible();
  await expect(page.getByTestId('ict-teams-no')).toBeChecked();
  await teamPage(context, {
    policy: { profile: JSON.stringify({ ...OF_ICT, sites: [] }), profileLocked: true },
  });
  await expect(page.getByTestId('ict-warnings')).toHaveText(t.noSitesThere);
});

test('of what ICT filled in wrongly, what has another value now comes before what Kring does not know', async ({
  context,
}) => {
  const unknown = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`a${String(at)}`, 1]));
  const page = await teamPage(context, { policy: { ...unknown, names: 'uit' } });
  await expect(page.getByTestId('policy-problems').getByRole('listitem').first()).toContainText(
    t.problems.wrong('Voornamen opschrijven', 'names', 'uit'),
  );
});

test('a profile that the organisation proposes is there to be read, until the team makes one of its own; and back', async ({
  context,
}) => {
  const page = await teamPage(context, { policy: { profile: JSON.stringify(OF_ICT) } });
  await expect(page.getByTestId('read-only')).toContainText(t.default);
  await expect(page.getByTestId('name')).toBeDisabled();
  await expect(page.getByRole('button', { name: t.back.press })).toHaveCount(0);
  await press(page, t.own);
  await expect(page.getByTestId('name')).toBeFocused();
  await page.getByTestId('name').fill('Wijkteam Oost');
  await expect(page.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  expect(await stored(page)).toEqual({ ...OF_ICT, name: 'Wijkteam Oost' });
  await expect(page.getByTestId('also-organisation')).toHaveText(t.alsoHas(OF_ICT.name));

  await press(page, t.back.press);
  await expect(page.getByText(t.back.ask(OF_ICT.name))).toBeVisible();
  await press(page, t.back.yes);
  await expect(page.getByTestId('shared')).toHaveText(t.back.done(OF_ICT.name));
  await expect(page.getByTestId('profile-name')).toHaveText(OF_ICT.name);
  await expect(page.getByTestId('read-only')).toBeVisible();
  expect(await stored(page)).toBeNull();
});

test('a limit that ICT locked cannot be changed, also where somebody chose stricter for themselves', async ({
  context,
}) => {
  const page = await teamPage(context, {
    policy: { retentionHours: 72, names: 'off' },
    profile: { ...TEAM, settings: { names: 'on' } },
    settings: { retentionHours: 8 },
  });
  const names = page.getByTestId('set-names');
  await expect(names).toBeDisabled();
  await expect(names).toHaveValue('off');
  await expect(page.getByTestId('source-names')).toHaveText(
    nlTeam.settings.now('nee', nlTeam.settings.from.locked),
  );
  const retention = page.getByTestId('set-retentionHours');
  await expect(retention).toBeDisabled();
  await expect(retention).toHaveValue('72');
  await expect(page.getByText(t.choice('3 dagen'))).toBeVisible();
  await expect(page.getByTestId('set-printing')).toBeEnabled();
});

test('what ICT filled in wrongly is said by name, with what counts instead and whom to tell', async ({
  context,
}) => {
  const profile = JSON.stringify({ ...OF_ICT, kleur: 'rood' });
  const page = await teamPage(context, { policy: { profile, names: 'uit', namen: 'off' } });
  const notice = page.getByTestId('policy-problems');
  await expect(notice).toContainText(t.problems.tell);
  await expect(notice).toContainText(t.problems.wrong('Voornamen opschrijven', 'names', 'uit'));
  await expect(notice).toContainText(t.problems.unknown('namen'));
  await expect(notice).toContainText(t.problems.inProfile);
  await expect(notice).toContainText('‘kleur’');
});

test('a team lead makes the files for ICT with the keyboard alone, and they hold what was chosen', async ({
  context,
}) => {
  const page = await teamPage(context, { profile: TEAM });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('link', { name: nlTeam.page.sections.ict }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByTestId('ict-from-store')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('ict-from-own')).toBeChecked();
  for (const typed of [ID, UPDATES, XPI, OWN]) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('ict-teams-no')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t.make })).toBeFocused();
  const { name, files } = await saved(page, () => page.keyboard.press('Enter'));
  expect(name).toBe('kring-voor-ict-wijkteam-zuid.zip');
  await expect(page.getByTestId('ict-said')).toHaveText(t.made(name, PATHS.readme));
  await expect(page.getByTestId('ict-said')).toBeInViewport({ ratio: 1 });
  const all = Object.values(files).join('\n');
  for (const each of [ID, UPDATES, XPI, OWN, 'dossier.example.org', 'Wijkteam Zuid'])
    expect(all).toContain(each);
  expect(Object.keys(files)).toContain(PATHS.readme);
  const policies = files[PATHS.firefox.policies] ?? '';
  expect(policies).toContain(XPI);
  expect(policies).toContain(OWN);
  expect(policies).toMatch(/"profileLocked":\s*true/);
});

test('the files hold nothing of a talk, and nothing that this worker chose for themselves (R17, R18)', async ({
  context,
  page,
  site,
}) => {
  await peopleWith(page, `${site}/client/1041/intake`, 'achternicht Zwaantje: breit kwartelblauwe wanten');
  const team = await teamPage(context, { profile: TEAM, settings: { retentionHours: 8 } });
  await team.getByTestId('ict-chromeId').fill(ID);
  const { files } = await saved(team, () => press(team, t.make));
  const all = Object.values(files).join('\n');
  expect(all).toContain('dossier.example.org');
  expect(all).not.toMatch(/Zwaantje|kwartelblauw|achternicht/);
  expect(all).not.toMatch(/"?retentionHours"?\W{1,5}8/);
});

test('what cannot be right is said at its field, and nothing is saved; what was typed stays', async ({
  context,
}) => {
  const page = await teamPage(context, {});
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(page.getByTestId('ict-warnings')).toHaveText(t.noSites);
  await press(page, t.make);
  await expect(page.getByTestId('ict-fault-chromeId')).toHaveText(t.faults.nothing);
  await expect(page.getByTestId('ict-chromeId')).toBeFocused();
  await expect(page.getByTestId('ict-fault-chromeId')).toBeInViewport({ ratio: 1 });
  await page.getByTestId('ict-chromeId').fill('abc');
  await expect(page.getByTestId('ict-chromeId')).toHaveAttribute('aria-invalid', 'false');
  await page.getByTestId('ict-firefoxUrl').fill('http://intranet.example.org/kring.xpi');
  await expect(page.getByTestId('ict-fault-chromeId')).toBeEmpty();
  await page.getByTestId('ict-teams-no').check();
  await press(page, t.make);
  await expect(page.getByTestId('ict-fault-chromeId')).toHaveText(t.faults.notId);
  await expect(page.getByTestId('ict-fault-firefoxUrl')).toHaveText(t.faults.notAddress);
  await page.getByTestId('ict-from-own').check();
  await page.getByTestId('ict-updateUrl').fill(UPDATES);
  await press(page, t.make);
  await expect(page.getByTestId('ict-fault-ownId')).toHaveText(t.faults.noId);
  await page.getByTestId('ict-ownId').fill(ID);
  await page.getByTestId('ict-firefoxUrl').press('Enter');
  await expect(page.getByTestId('ict-firefoxUrl')).toBeFocused();
  await expect(page.getByTestId('ict-fault-firefoxUrl')).toHaveText(t.faults.notAddress);
  await expect(page.getByTestId('ict-fault-firefoxUrl')).toBeInViewport({ ratio: 1 });
  await page.getByTestId('ict-from-store').check();
  await expect(page.getByTestId('ict-chromeId')).toHaveValue('abc');
  await expect(page.getByTestId('ict-said')).toBeEmpty();
});

test('a private key is refused, and gone from its field at once', async ({ context }) => {
  const page = await teamPage(context, { profile: TEAM });
  await page.getByTestId('ict-from-own').check();
  const key = page.getByTestId('ict-ownId');
  await key.fill('-----BEGIN PRIVATE KEY-----MIIEvQIBADANBgkq-----END PRIVATE KEY-----');
  await expect(page.getByTestId('ict-fault-ownId')).toHaveText(t.faults.privateKey);
  await expect(key).toHaveValue('');
});

test('more dossiers than a browser can be limited to are told before the files are made', async ({
  context,
}) => {
  const sites = (count: number): Profile => ({
    ...TEAM,
    sites: Array.from({ length: count }, (_, at) => ({ match: `https://d${String(at)}.example.org/*` })),
  });
  const page = await teamPage(context, { profile: sites(101) });
  await expect(page.getByTestId('ict-warnings')).toHaveText(t.manyHosts(101, 100));
  await teamPage(context, { profile: sites(100) });
  await expect(page.getByTestId('ict-warnings')).toBeEmpty();
});

test('a change that could not be saved is in the files, and the page says so', async ({ context }) => {
  const page = await teamPage(context, { profile: TEAM });
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    Object.assign(runtime, { sendMessage: () => Promise.reject(new Error('no answer')) });
  });
  await page.getByTestId('help').fill('Bel Ali');
  await expect(page.getByTestId('ict-warnings')).toHaveText(t.unsaved);
  await page.getByTestId('ict-chromeId').fill(ID);
  const { files } = await saved(page, () => press(page, t.make));
  expect(files[PATHS.profile]).toContain('Bel Ali');
});

/** As in the package that may see every site, and does nothing on any until ICT names it. */
async function asManagedPackage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { chrome, browser = chrome } = globalThis as unknown as { chrome?: Chrome; browser?: Chrome };
    for (const api of [chrome, browser]) {
      if (!api) continue;
      const manifest = { ...api.runtime.getManifest(), host_permissions: ['http://*/*', 'https://*/*'] };
      Object.assign(api.runtime, { getManifest: () => manifest });
    }
  });
}

test('the toolbar button says that the organisation set up Kring here, and does not offer to take it away', async ({
  context,
  page,
  site,
}) => {
  await page.goto(await pageOfKring(context, `popup.html#${encodeURIComponent(site)}`));
  await expect(page.getByText(nl.site.given)).toBeVisible();
  await expect(page.getByTestId('remove')).toHaveCount(0);
  await expect(page.getByTestId('allow')).toHaveCount(0);
});

test('where the organisation names the dossiers, another one is not asked for: on the button, nor on the page', async ({
  context,
  site,
}) => {
  const page = await teamPage(context, {
    policy: { profile: JSON.stringify(OF_ICT) },
    profile: { ...TEAM, sites: [{ match: `${site}/*` }] },
  });
  await asManagedPackage(page);
  await page.goto(await pageOfKring(context, `popup.html#${encodeURIComponent(site)}`));
  await expect(page.getByText(nl.site.barred)).toBeVisible();
  await expect(page.getByTestId('allow')).toHaveCount(0);
  await expect(page.getByRole('button', { name: nl.site.tab })).toBeVisible();
  await page.goto(await pageOfKring(context, 'options.html'));
  await expect(page.getByTestId('barred-sites')).toContainText('127.0.0.1');
  await expect(page.getByTestId('missing-sites')).toHaveCount(0);
  await page.getByTestId('site').locator('summary').click();
  await expect(page.getByTestId('access')).toHaveText(nlTeam.dossier.access.barred);
  await expect(page.getByRole('button', { name: nlTeam.dossier.access.ask('127.0.0.1') })).toHaveCount(0);
  await teamPage(context, {
    policy: { profile: JSON.stringify({ ...OF_ICT, sites: [{ match: `${site}/*` }] }) },
  });
  await page.getByTestId('site').locator('summary').click();
  await expect(page.getByTestId('access')).toHaveText(nlTeam.dossier.access.given);
});

for (const [colorScheme, width, language] of [
  ['light', 360, 'nl'],
  ['dark', 360, 'nl'],
  ['dark', 1100, 'nl'],
  // A window of 1280 px at 200 %.
  ['light', 640, 'en'],
] as const)
  test(`where ICT decides nothing stands in anybody's way: ${colorScheme}, ${width} px, ${language}`, async () => {
    test.slow();
    const context = await launch({ colorScheme, viewport: { width, height: 740 } });
    try {
      const found: string[] = [];
      const look = async (page: Page, screen: string): Promise<void> => {
        // Nothing is half under the bar above.
        await page.evaluate(() => scrollTo(0, 0));
        const faults = [...(await violations(page)), ...(await misfits(page))];
        found.push(...faults.map((each) => `${screen}: ${each}`));
      };
      const settings = { language };
      const words = language === 'nl' ? nlTeam : enTeam;
      const profile = JSON.stringify({ ...OF_ICT, kleur: 1 });
      const page = await teamPage(context, {
        policy: { profile, profileLocked: true, names: 'uit', retentionHours: 72 },
        settings,
      });
      await page.getByTestId('site').locator('summary').click();
      await page.getByTestId('fold-straat').click();
      await page.getByTestId('ict-firefoxUrl').fill('x');
      await press(page, words.ict.make);
      await expect(page.getByTestId('ict-fault-firefoxUrl')).toHaveText(words.ict.faults.notAddress);
      await look(page, 'locked');
      await page.getByTestId('ict-from-own').check();
      await look(page, 'own package');
      await teamPage(context, { policy: { profile, profileLocked: 1 }, settings });
      await look(page, 'default');
      await teamPage(context, { policy: { profile, profileLocked: true, retentionHours: 72 }, settings });
      const { app } = messagesIn(language);
      await page.goto(await pageOfKring(context, 'panel.html'));
      await page.getByRole('button', { name: app.menu }).click();
      await expect(page.getByTestId('choose-address')).toBeDisabled();
      await look(page, 'settings of the panel');
      await page.goto(await pageOfKring(context, `popup.html#${encodeURIComponent('http://127.0.0.1/')}`));
      await expect(page.locator('main p').first()).toBeVisible();
      await look(page, 'button, given');
      await asManagedPackage(page);
      await page.reload();
      await expect(page.locator('main p').first()).toBeVisible();
      await look(page, 'button, barred');
      expect(found).toEqual([]);
    } finally {
      await context.close();
    }
  });
