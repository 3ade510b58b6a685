/** The packages that ICT rolls out: an organisation's own, and the managed one as long as no policy names a site. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { pageOfKring } from '../../scripts/as-kring';
import { expect, extensionId, launch, openPanel, test } from './kring';

const COMMAND = fileURLToPath(new URL('../../scripts/build-org.ts', import.meta.url));
const MANAGED = fileURLToPath(new URL('../../.output/chrome-mv3-managed', import.meta.url));
/** What Kring puts on a page. */
const KRING = 'kring-paneel';
const FIELD = 'Sociale omgeving';

const PROFILE = {
  kring: 1,
  name: 'Wijkteam in het pakket',
  client: 'inwoner',
  sets: [
    { id: 'two-directions' },
    {
      id: 'ons-team',
      title: 'Van ons',
      questions: [{ id: 'dieren', ask: { u: 'Welke dieren zijn er bij u?' } }],
    },
  ],
  sites: [{ match: 'http://127.0.0.1:*/client/*' }],
};

const folder = mkdtempSync(join(tmpdir(), 'kring-org-'));
const PACKAGE = join(folder, '.output/org/chrome-mv3');

test.beforeAll(() => {
  const profile = join(folder, 'profile.json');
  writeFileSync(profile, JSON.stringify(PROFILE));
  const done = spawnSync(process.execPath, [COMMAND, profile], { cwd: folder, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Does something in a browser with this package, and closes it. */
async function inBrowser(
  extension: string,
  profile: string,
  play: (context: BrowserContext, page: Page) => Promise<void>,
): Promise<void> {
  const context = await launch({ extension, profile });
  try {
    await extensionId(context);
    await play(context, context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

/** Sees the panel open in the dossier with the questions of the profile that is inside the package. */
async function expectItsQuestions(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/client/1041/intake`);
  await page.locator(KRING).waitFor({ state: 'attached' });
  await page.getByLabel(FIELD).click();
  const panel = await openPanel(page);
  await expect(panel.getByRole('button', { name: 'Van ons' })).toBeVisible();
}

async function expectNothing(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('body')).toBeVisible();
  await expect(page.locator(KRING)).toHaveCount(0);
}

/** What the browser knows of the sites of Kring: what it may see, and where its script runs. */
function sitesOf(context: BrowserContext): Promise<{ may: string[]; runs: string[] }> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('Kring has no background.');
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        permissions: { getAll(): Promise<{ origins: string[] }> };
        scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
      };
    };
    const { origins } = await chrome.permissions.getAll();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return { may: origins, runs: scripts.flatMap(({ matches }) => matches) };
  });
}

/** What the browser's own page of extensions finds in its world. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(given: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string): Promise<void>;
      getExtensionInfo(id: string): Promise<{ version: string }>;
    };
  };
}

test("an organisation's package is in its dossier at once, with its questions, and on no other site", async ({
  site,
}) => {
  await inBrowser(PACKAGE, '', async (context, page) => {
    await expectItsQuestions(page, site);
    expect(await sitesOf(context)).toEqual({ may: ['http://127.0.0.1/*'], runs: ['http://127.0.0.1/*'] });
    await expectNothing(page, `${site.replace('127.0.0.1', 'localhost')}/client/1041/intake`);
  });
});

test("an organisation's package cannot be given another site, and its own is taken from it by nobody but the browser", async ({
  site,
}) => {
  await inBrowser(PACKAGE, '', async (context, page) => {
    await page.goto(await pageOfKring(context, 'options.html'));
    // Counts as somebody's own press: without one the browser refuses whatever is asked.
    const asked = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: Record<'request' | 'remove', (given: object) => Promise<boolean>> };
      };
      const say = (error: unknown): string => String(error);
      return [
        await chrome.permissions.request({ origins: ['http://localhost/*'] }).catch(say),
        await chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }).catch(say),
      ];
    });
    expect(asked[0]).toMatch(/manifest/i);
    expect(asked[1]).toMatch(/required/i);
    await expectItsQuestions(page, site);
  });
});

test("after a restart of the browser an organisation's package is still in its dossier", async ({ site }) => {
  const profile = test.info().outputPath('profile');
  await inBrowser(PACKAGE, profile, (_, page) => expectItsQuestions(page, site));
  await inBrowser(PACKAGE, profile, async (context, page) => {
    await expectItsQuestions(page, site);
    expect((await sitesOf(context)).runs).toEqual(['http://127.0.0.1/*']);
  });
});

test("after an update an organisation's package is in its dossier again, in the tab that was open too", async ({
  site,
}) => {
  await inBrowser(PACKAGE, '', async (context, page) => {
    await expectItsQuestions(page, site);
    // What is there after the update is not what was left behind by the version before.
    await page.locator(KRING).evaluate((node) => node.setAttribute('data-before', ''));
    const path = join(PACKAGE, 'manifest.json');
    const before = readFileSync(path, 'utf8');
    const { version } = JSON.parse(before) as { version: string };
    try {
      writeFileSync(path, before.replace(`"version":"${version}"`, '"version":"99.0"'));
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions');
      const id = await extensionId(context);
      await extensions.evaluate(async (given) => {
        const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
        // Without it the browser loads the folder as it was.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(given);
      }, id);
      const loaded = (): Promise<string> =>
        extensions.evaluate(
          async (given) =>
            (await (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.getExtensionInfo(given))
              .version,
          id,
        );
      await expect.poll(loaded).toBe('99.0');
      await extensions.close();
    } finally {
      writeFileSync(path, before);
    }
    await page.bringToFront();
    await expect(page.locator(`${KRING}:not([data-before])`)).toBeAttached();
    await expectItsQuestions(page, site);
    await expectNothing(page, `${site.replace('127.0.0.1', 'localhost')}/client/1041/intake`);
  });
});

test('the managed package does nothing on any site as long as ICT names none', async ({ site }) => {
  const profile = test.info().outputPath('profile');
  const look = async (context: BrowserContext, page: Page): Promise<void> => {
    for (const address of [
      `${site}/client/1041/intake`,
      `${site.replace('127.0.0.1', 'localhost')}/client/1041/intake`,
      `${site}/fixtures/dossiers/frames.html`,
    ])
      await expectNothing(page, address);
    const { may, runs } = await sitesOf(context);
    expect(may).toEqual(expect.arrayContaining(['http://*/*', 'https://*/*']));
    expect(runs).toEqual([]);
  };
  await inBrowser(MANAGED, profile, look);
  await inBrowser(MANAGED, profile, look);
});
