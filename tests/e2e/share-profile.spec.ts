/** A profile goes to colleagues and comes from them: as a file, or from an address of the organisation. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { nlTeam } from '../../utils/i18n/nl-team';
import type { Profile } from '../../utils/profile/schema';
import { violations } from './faults';
import { expect, extensionId, launch, test } from './kring';
import { content, elsewhere, endless, gone, profileServer, type ProfileServer } from './profile-server';
import { peopleWith } from './store';

const t = nlTeam.share;

declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
    };
  };
  readonly alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
};

const SOUTH: Profile = { kring: 1, name: 'Wijkteam Zuid', help: 'Bel Kim', settings: { address: 'je' } };
const NEWER: Profile = { ...SOUTH, help: 'Bel Ali' };

async function teamPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await page.getByRole('heading', { name: nlTeam.page.sections.share }).waitFor();
  return page;
}

async function giveFile(page: Page, text: string): Promise<void> {
  await page
    .getByTestId('profile-file')
    .setInputFiles({ name: 'profiel.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The profile that counts in this browser. */
function stored(page: Page): Promise<unknown> {
  return page.evaluate(async () => (await chrome.storage.local.get('profile'))['profile'] ?? null);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function follow(page: Page, { address }: ProfileServer): Promise<void> {
  await page.getByLabel(t.follow.label).fill(address);
  await press(page, t.follow.press);
}

async function server(run: (server: ProfileServer) => Promise<void>): Promise<void> {
  const started = await profileServer();
  try {
    await run(started);
  } finally {
    await started.close();
  }
}

test('the file holds the profile, and nothing of a talk or of what this worker chose (R17, R18)', async ({
  context,
  page,
  site,
}) => {
  await peopleWith(page, `${site}/client/1041/intake`, 'achternicht Zwaantje: breit kwartelblauwe wanten');
  const team = await teamPage(context);
  await team.evaluate(() => chrome.storage.local.set({ settings: { language: 'nl', retentionHours: 8 } }));
  await giveFile(team, JSON.stringify(SOUTH));
  await expect(team.getByTestId('offer')).toBeVisible();
  await expect(team.getByTestId('problems')).toHaveCount(0);
  await press(team, t.offer.use);
  await expect(team.getByTestId('shared')).toHaveText(t.offer.used('Wijkteam Zuid'));

  const download = team.waitForEvent('download');
  await press(team, t.save);
  const file = await download;
  expect(file.suggestedFilename()).toBe('kring-wijkteam-zuid.json');
  expect(await readFile(await file.path(), 'utf8')).toBe(`${JSON.stringify(SOUTH, null, 2)}\n`);
});

test('a file is read and shown; it counts only after a press, and there is a way back', async ({
  context,
}) => {
  const page = await teamPage(context);
  await expect(page.getByText(t.privacy)).toBeVisible();
  await giveFile(page, JSON.stringify(SOUTH));
  const offer = page.getByTestId('offer');
  await expect(offer).toContainText(t.offer.title('Wijkteam Zuid'));
  await expect(offer.getByTestId('changes')).toContainText('Bel Kim');
  await expect(offer).toContainText(t.privacy);
  expect(await stored(page)).toBeNull();
  await press(page, t.offer.leave);
  await expect(offer).toHaveCount(0);
  expect(await stored(page)).toBeNull();

  await giveFile(page, JSON.stringify(SOUTH));
  await press(page, t.offer.use);
  await expect.poll(() => stored(page)).toEqual(SOUTH);
  await giveFile(page, JSON.stringify(NEWER));
  await press(page, t.offer.use);
  await expect.poll(() => stored(page)).toEqual(NEWER);
  await press(page, t.back.press);
  await expect.poll(() => stored(page)).toEqual(SOUTH);

  await press(page, t.without.press);
  await press(page, t.without.no);
  expect(await stored(page)).toEqual(SOUTH);
  await press(page, t.without.press);
  await press(page, t.without.yes);
  await expect.poll(() => stored(page)).toBeNull();
  await press(page, t.back.press);
  await expect.poll(() => stored(page)).toEqual(SOUTH);
});

test('a file that is no profile gets a sentence; what counted stays', async ({ context }) => {
  const page = await teamPage(context);
  await giveFile(page, JSON.stringify(SOUTH));
  await press(page, t.offer.use);
  for (const [text, reason] of [
    ['', 'empty'],
    ['<!doctype html><h1>Inloggen</h1>', 'notJson'],
    ['{ "kring": 1, "name": ', 'notJson'],
    ['[1, 2]', 'notProfile'],
    [`"${'a'.repeat(5_000_000)}"`, 'tooLarge'],
  ] as const) {
    await giveFile(page, text);
    await expect(page.getByTestId('file-trouble')).toHaveText(`${nlTeam.problems[reason]} ${t.nothing}`);
    await expect(page.getByTestId('offer')).toHaveCount(0);
    expect(await stored(page)).toEqual(SOUTH);
  }
});

test('a thousand sites: the profile counts without them, and the page says where Kring may not be', async ({
  context,
}) => {
  const sites = Array.from({ length: 1000 }, (_, index) => ({
    match: `https://dossier${String(index)}.example.org/client/*`,
  }));
  const page = await teamPage(context);
  await giveFile(page, JSON.stringify({ ...SOUTH, sites }));
  // Nobody can answer the browser's question without a screen, so it stays open; the profile does not wait for it.
  await press(page, t.offer.use);
  await expect(page.getByTestId('shared')).toHaveText(t.offer.used('Wijkteam Zuid'));
  expect(await stored(page)).toEqual({ ...SOUTH, sites });
  const missing = page.getByTestId('missing-sites');
  await expect(missing.getByRole('listitem')).toHaveCount(11);
  await expect(missing).toContainText('dossier0.example.org');
  await expect(missing).toContainText(t.more(990));
  await page.reload();
  await expect(missing).toContainText(t.more(990));

  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    async ([id, host]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      await chrome.developerPrivate.addHostPermission(id, host);
    },
    [await extensionId(context), 'https://*.example.org/*'] as const,
  );
  await page.bringToFront();
  await press(page, t.sites.ask);
  await expect(missing).toHaveCount(0);
});

test('whoever says no to the browser uses the profile all the same, and can be asked again', async ({
  context,
}) => {
  const page = await teamPage(context);
  // Stands for somebody who says no: without a screen the question stays open.
  await page.evaluate(() => {
    Object.assign((globalThis as unknown as { chrome: { permissions: object } }).chrome.permissions, {
      request: () => Promise.resolve(false),
    });
  });
  const profile = { ...SOUTH, sites: [{ match: 'https://dossier.example.org/*' }] };
  await giveFile(page, JSON.stringify(profile));
  await press(page, t.offer.use);
  await expect.poll(() => stored(page)).toEqual(profile);
  await expect(page.getByTestId('missing-sites')).toContainText(t.sites.denied);
  await expect(page.getByRole('button', { name: t.sites.ask })).toBeVisible();

  await server(async (organisation) => {
    await follow(page, organisation);
    await expect(page.getByTestId('address-trouble')).toContainText(t.follow.trouble.mayNot.what);
    expect(organisation.asked).toEqual([]);
  });
});

test('an address is asked once, says nothing of who asks, and counts after a press', async ({ context }) => {
  await server(async (organisation) => {
    organisation.answer(content(JSON.stringify(SOUTH), 'text/html'));
    await context.addCookies([{ name: 'wie', value: 'ik', url: organisation.address }]);
    const page = await teamPage(context);
    await follow(page, organisation);
    await expect(page.getByTestId('offer')).toContainText(t.offer.title('Wijkteam Zuid'));
    expect(await stored(page)).toBeNull();
    await press(page, t.offer.use);
    await expect(page.getByTestId('followed')).toContainText(organisation.address);
    await expect.poll(() => stored(page)).toEqual(SOUTH);

    expect(organisation.asked).toHaveLength(1);
    const [{ method, path, headers }] = organisation.asked as [ProfileServer['asked'][number]];
    expect([method, path]).toEqual(['GET', '/kring/profiel.json']);
    for (const name of ['cookie', 'referer', 'authorization', 'origin'])
      expect(headers[name], name).toBeUndefined();
    expect(JSON.stringify(headers)).not.toContain(await extensionId(context));

    const alarm = await page.evaluate(() => chrome.alarms.get('follow'));
    expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    // What is changed by hand would be lost with the next version.
    const saved = await page.evaluate(
      (profile) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
        ).chrome.runtime.sendMessage({ name: 'team.save', input: { profile } }),
      NEWER,
    );
    expect(saved).toHaveProperty('error');
    expect(await stored(page)).toEqual(SOUTH);
  });
});

test('while an address decides, nothing can be changed by hand; a copy of one’s own can', async ({
  context,
}) => {
  await server(async (organisation) => {
    organisation.answer(content(JSON.stringify(SOUTH)));
    const page = await teamPage(context);
    await follow(page, organisation);
    await press(page, t.offer.use);
    await expect(page.getByTestId('read-only')).toContainText('127.0.0.1');
    await expect(page.getByTestId('name')).toBeDisabled();
    await press(page, nlTeam.page.ownCopy);
    await expect(page.getByTestId('read-only')).toHaveCount(0);
    await page.getByTestId('name').fill('Wijkteam Zuidoost');
    await expect.poll(() => stored(page)).toEqual({ ...SOUTH, name: 'Wijkteam Zuidoost' });
  });
});

test('a new version counts at once and the page says what changed; stopping keeps it', async ({
  context,
}) => {
  await server(async (organisation) => {
    organisation.answer(content(JSON.stringify(SOUTH)));
    const page = await teamPage(context);
    await follow(page, organisation);
    await press(page, t.offer.use);
    organisation.answer(content(JSON.stringify(NEWER)));
    await press(page, t.follow.now);
    await expect.poll(() => stored(page)).toEqual(NEWER);
    await expect(page.getByTestId('changes')).toContainText('Bel Ali');
    await page.reload();
    await expect(page.getByTestId('changes')).toContainText('Bel Ali');
    await press(page, t.follow.stop);
    await expect(page.getByLabel(t.follow.label)).toBeVisible();
    expect(await stored(page)).toEqual(NEWER);
    expect(await page.evaluate(() => chrome.alarms.get('follow'))).toBeUndefined();
    expect(organisation.asked).toHaveLength(2);
  });
});

test('an address that is down, slow, moved or holds something else: a sentence, and the last good profile stays', async ({
  context,
}) => {
  await server(async (organisation) => {
    organisation.answer(content(JSON.stringify(SOUTH)));
    const page = await teamPage(context);
    await follow(page, organisation);
    await press(page, t.offer.use);
    const said = page.getByTestId('follow-trouble');
    for (const [answering, trouble] of [
      [content('fout', 'text/plain', 500), 'status'],
      [content('', 'text/plain', 401), 'login'],
      [content('<!doctype html><h1>Inloggen</h1>', 'text/html'), 'notJson'],
      [content('{ "kring": 1, "name"'), 'notJson'],
      [content('{ "fout": "log in" }'), 'notProfile'],
      [content(`"${'a'.repeat(5_000_000)}"`), 'tooLarge'],
      [content(''), 'empty'],
      [elsewhere, 'redirect'],
      [gone, 'noAnswer'],
      [endless, 'slow'],
    ] as const) {
      organisation.answer(answering);
      await press(page, t.follow.now);
      await expect(said).toContainText(t.follow.trouble[trouble].what, { timeout: 15_000 });
      await expect(said).toContainText(t.follow.trouble[trouble].todo);
      expect(await stored(page)).toEqual(SOUTH);
    }
    expect(organisation.asked.map(({ path }) => path)).not.toContain('/login');
    organisation.answer(content(JSON.stringify(NEWER)));
    await press(page, t.follow.now);
    await expect(said).toHaveCount(0);
    expect(await stored(page)).toEqual(NEWER);
  });
});

test('an address that gives no profile is not followed', async ({ context }) => {
  await server(async (organisation) => {
    const page = await teamPage(context);
    const said = page.getByTestId('address-trouble');
    for (const address of [
      'organisatie.nl',
      'http://192.0.2.1/p.json',
      'ftp://127.0.0.1/p.json',
      organisation.address.replace('//', '//jan:geheim@'),
      'javascript:alert(1)',
    ]) {
      await page.getByLabel(t.follow.label).fill(address);
      await press(page, t.follow.press);
      await expect(said).toHaveText(t.follow.notAddress);
      await page.getByLabel(t.follow.label).fill('');
    }
    expect(organisation.asked).toEqual([]);
    organisation.answer(elsewhere);
    await follow(page, organisation);
    await expect(said).toContainText(t.follow.trouble.redirect.what);
    await expect(said).toContainText(t.nothing);
    await expect(page.getByTestId('offer')).toHaveCount(0);
    expect(await page.evaluate(() => chrome.alarms.get('follow'))).toBeUndefined();
  });
});

test('the address is asked again when the browser starts a day later, and not when it starts the same day', async () => {
  await server(async (organisation) => {
    organisation.answer(content(JSON.stringify(SOUTH)));
    const profile = test.info().outputPath('profile');
    let context = await launch({ profile });
    let page = await teamPage(context);
    await follow(page, organisation);
    await press(page, t.offer.use);
    await expect.poll(() => stored(page)).toEqual(SOUTH);
    // Kept after the profile itself.
    await expect(page.getByTestId('followed')).toBeVisible();
    await context.close();

    organisation.answer(content(JSON.stringify(NEWER)));
    context = await launch({ profile });
    page = await teamPage(context);
    await expect(page.getByTestId('followed')).toBeVisible();
    await expect.poll(() => page.evaluate(() => chrome.alarms.get('follow'))).toBeTruthy();
    expect(organisation.asked).toHaveLength(1);
    expect(await stored(page)).toEqual(SOUTH);
    await page.evaluate(async () => {
      const { sharing } = (await chrome.storage.local.get('sharing')) as {
        sharing: { followed: { tried: number } };
      };
      sharing.followed.tried -= 25 * 3_600_000;
      await chrome.storage.local.set({ sharing });
    });
    await context.close();

    context = await launch({ profile });
    try {
      page = await teamPage(context);
      await expect.poll(() => stored(page)).toEqual(NEWER);
      expect(organisation.asked).toHaveLength(2);
    } finally {
      await context.close();
    }
  });
});

test('everybody can use it: nothing for axe to find, with a file, with trouble and with an address', async ({
  context,
}) => {
  await server(async (organisation) => {
    const page = await teamPage(context);
    await follow(page, organisation);
    await expect(page.getByTestId('address-trouble')).toContainText(t.follow.trouble.empty.what);
    await giveFile(
      page,
      JSON.stringify({ ...SOUTH, kleur: 'rood', sites: [{ match: 'https://d.example.org/*' }] }),
    );
    await expect(page.getByTestId('problems')).toBeVisible();
    expect(await violations(page, '.share')).toEqual([]);
    await press(page, t.offer.use);
    await expect(page.getByTestId('missing-sites')).toBeVisible();
    organisation.answer(content(JSON.stringify(NEWER)));
    await follow(page, organisation);
    await press(page, t.offer.use);
    organisation.answer(elsewhere);
    await press(page, t.follow.now);
    await expect(page.getByTestId('follow-trouble')).toBeVisible();
    expect(await violations(page, '.share')).toEqual([]);
  });
});
