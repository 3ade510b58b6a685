/** What ICT sets, with real policies: Chromium reads them from a folder of the test, in a mount of its own. */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { chromiumId, manifestKey } from '../../scripts/packages/key';
import type { PanelState, TeamState } from '../../utils/messages/protocol';
import type { Answer } from '../../utils/messages/router';
import type { Managed } from '../../utils/profile/managed';
import type { Profile } from '../../utils/profile/schema';
import { exported, PROFILE } from '../ict';
import { privatePolicies, whyNotRun, type PrivatePolicies } from '../policy';
import { sayAsPanel } from './client-pages';
import { expect, kringIsHere, launch, openPanel, test as base } from './kring';
import { ownPackage, type OwnPackage } from './own-package';

const build = (name: string): string => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
const KRING = 'kring-paneel';

/** A change of what ICT set counts within so many milliseconds. */
const live = expect.configure({ timeout: 10_000 });
/** The browser looks for a package, gets it and installs it. */
const installed = expect.configure({ timeout: 30_000 });

interface PolicyFile {
  readonly ExtensionSettings: Readonly<Record<string, object>>;
  readonly '3rdparty': { readonly extensions: Readonly<Record<string, Managed>> };
}

const test = base.extend<{ policies: PrivatePolicies }, { kring: OwnPackage }>({
  kring: [
    async ({}, use) => {
      const made = await ownPackage(build('chrome-mv3-managed'));
      await use(made);
      await made.close();
    },
    { scope: 'worker' },
  ],
  policies: async ({}, use) => {
    const policies = privatePolicies('chromium');
    // Else the test cannot see into an extension that a policy installed (PLATFORM 7).
    policies.put('managed/test.json', JSON.stringify({ DeveloperToolsAvailability: 1 }));
    await use(policies);
    policies.remove();
  },
});
test.skip(whyNotRun !== undefined, `not run: ${whyNotRun}`);
test.describe.configure({ timeout: 120_000 });

/** What the team lead's page makes of this profile, with more in Kring's settings than it would say. */
function policyFile(kring: OwnPackage, profile: Profile, more: object = {}): PolicyFile {
  const text = exported({ profile, profileLocked: true, chrome: kring }, 'chrome/kring.json');
  const file = JSON.parse(text) as PolicyFile;
  const settings = file['3rdparty'].extensions[kring.id];
  return { ...file, '3rdparty': { extensions: { [kring.id]: { ...settings, ...more } } } };
}

/** ICT puts this in the place of what it set before. */
function set(policies: PrivatePolicies, file: object | undefined): void {
  policies.put('managed/kring.json', file && JSON.stringify(file));
}

/** A browser that has seen what stands in the folder, and hears what changes in it. */
async function begin(policies: PrivatePolicies, profile: string): Promise<[BrowserContext, Page]> {
  const context = await launch({
    extension: null,
    executablePath: policies.executablePath,
    profile,
    // It stops the installing (PLATFORM 7).
    ignoreDefaultArgs: ['--disable-background-networking'],
  });
  await installed.poll(() => policies.isWatched('managed')).toBe(true);
  return [context, context.pages()[0] ?? (await context.newPage())];
}

interface ExtensionPage {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: unknown): Promise<Answer>;
      readonly onUpdateAvailable: { addListener(heard: () => void): void };
      getManifest(): { readonly version: string };
      requestUpdateCheck(): Promise<unknown>;
      reload(): void;
    };
    readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  };
}

/** One of Kring's own pages, out of sight. */
async function ownPage(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}

/** What the team lead's page is told. */
async function teamState(own: Page): Promise<TeamState> {
  const answer = await own.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage({ name: 'team.state', input: {} }),
  );
  if ('error' in answer) throw new Error(answer.error);
  return answer.value as TeamState;
}

/** Has the browser get the version that is offered now, and waits until Kring runs anew. */
async function update(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
    const here = new Promise<void>((resolve) => runtime.onUpdateAvailable.addListener(resolve));
    await runtime.requestUpdateCheck();
    await here;
  });
  const closed = own.waitForEvent('close');
  // Its own page goes before it could answer.
  void own
    .evaluate(() => (globalThis as unknown as ExtensionPage).chrome.runtime.reload())
    .catch(() => undefined);
  await closed;
}

function version(own: Page): Promise<string> {
  return own.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.runtime.getManifest().version);
}

/** Kring's background stops, as it does after half a minute without work. */
async function stopBackground(context: BrowserContext, own: Page): Promise<void> {
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('the exported file brings Kring into the open dossier with the questions of the organisation, and each change of it counts at once', async ({
  site,
  kring,
  policies,
}) => {
  const [context, page] = await begin(policies, test.info().outputPath('profile'));
  await page.goto(`${site}/client/1041/intake`);
  await expect(page.getByLabel('Sociale omgeving')).toBeVisible();
  await page.getByLabel('Sociale omgeving').fill('Nog niet opgeslagen.');
  await expect(page.locator(KRING)).toHaveCount(0);

  const installOnly = { ExtensionSettings: policyFile(kring, PROFILE).ExtensionSettings };
  // A limit that the profile itself does not say.
  set(policies, policyFile(kring, PROFILE, { printing: 'off' }));
  await installed(page.locator(KRING)).toBeAttached();
  await expect(page.getByLabel('Sociale omgeving')).toHaveValue('Nog niet opgeslagen.');
  await page.getByLabel('Sociale omgeving').click();
  const panel = await openPanel(page);
  await expect(panel.getByTestId('step-ons-team')).toHaveText('Van ons');
  const own = await ownPage(context, kring.id);
  await page.bringToFront();

  // What is locked stays as ICT set it, whatever anybody says.
  await sayAsPanel(panel, 'settings.set', { settings: { retentionHours: 168 } });
  const state = (await sayAsPanel(panel, 'panel.state', {})) as PanelState;
  expect(state.settings).toMatchObject({ names: 'off', retentionHours: 8 });
  expect(state.locked).toEqual(['retentionHours', 'names', 'printing']);
  expect(state.retention).toEqual([8]);
  expect(state.screen?.name).toBe('Intake');

  // On a site that ICT did not name, Kring is not.
  const other = await context.newPage();
  await other.goto(`${site.replace('127.0.0.1', 'localhost')}/client/1041/intake`);
  await expect(other.getByLabel('Sociale omgeving')).toBeVisible();
  await page.reload();
  await kringIsHere(page);
  await expect(other.locator(KRING)).toHaveCount(0);

  // Half of it wrong: what is sound counts, what was a limit stays one, and the team page names it.
  set(policies, policyFile(kring, PROFILE, { printing: 'nee', clipboard: 'off', kleur: 'rood' }));
  await live.poll(async () => (await teamState(own)).inForce.settings.clipboard).toBe('off');
  const half = await teamState(own);
  expect(half.inForce.settings.printing).toBe('off');
  expect(half.policy?.problems).toEqual([{ key: 'printing', kind: 'wrong', given: 'nee' }]);

  // Nothing set any more: Kring leaves the page that is open, also when it was asleep.
  await stopBackground(context, own);
  set(policies, installOnly);
  await live(page.locator(KRING)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  await expect(page.getByLabel('Sociale omgeving')).toBeVisible();
  const free = await teamState(own);
  expect(free.policy).toBeNull();
  expect(free.inForce.settings).toMatchObject({ names: 'on', clipboard: 'on', retentionHours: 168 });

  // A host that the browser itself keeps from Kring gets nothing, although the profile names it.
  const both = PROFILE.sites!.flatMap((each) => [
    each,
    { ...each, match: each.match.replace('127.0.0.1', 'localhost') },
  ]);
  await stopBackground(context, own);
  set(policies, { ...policyFile(kring, { ...PROFILE, sites: both }), ...installOnly });
  await live(page.locator(KRING)).toBeAttached();
  await other.reload();
  await expect(other.getByLabel('Sociale omgeving')).toBeVisible();
  await page.reload();
  await kringIsHere(page);
  await expect(other.locator(KRING)).toHaveCount(0);

  // A new version of the package: what ICT set and the sites are still there.
  kring.offer('9.0.0');
  await update(own);
  const renewed = await ownPage(context, kring.id);
  expect(await version(renewed)).toBe('9.0.0');
  expect((await teamState(renewed)).inForce.settings).toMatchObject({ names: 'off', retentionHours: 8 });
  await page.reload();
  await kringIsHere(page);

  // The whole file taken away: the browser removes Kring itself.
  set(policies, undefined);
  await live.poll(() => context.pages().includes(renewed)).toBe(false);
  await page.reload();
  await expect(page.getByLabel('Sociale omgeving')).toBeVisible();
  await expect(page.locator(KRING)).toHaveCount(0);
  await context.close();
});

test('after a restart Kring is there at once; as long as the browser has not said what ICT set, the limits of before count', async ({
  site,
  kring,
  policies,
}) => {
  const profile = test.info().outputPath('profile');
  const file = policyFile(kring, PROFILE);
  set(policies, file);
  let [context, page] = await begin(policies, profile);
  await page.goto(`${site}/client/1041/intake`);
  await installed(page.locator(KRING)).toBeAttached();
  await context.close();

  [context, page] = await begin(policies, profile);
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await page.getByLabel('Sociale omgeving').click();
  await expect((await openPanel(page)).getByTestId('step-ons-team')).toHaveText('Van ons');
  await context.close();

  // As if it came late: at the start there is nothing of Kring but the installation.
  set(policies, { ExtensionSettings: file.ExtensionSettings });
  [context, page] = await begin(policies, profile);
  const own = await ownPage(context, kring.id);
  await expect.poll(() => saidNothing(own)).toBe(true);
  const early = await teamState(own);
  expect(early.from).toBe('locked');
  expect(early.inForce.settings).toMatchObject({ names: 'off', retentionHours: 8 });
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  set(policies, policyFile(kring, PROFILE, { clipboard: 'off' }));
  await live.poll(async () => (await teamState(own)).inForce.settings.clipboard).toBe('off');
  expect((await teamState(own)).inForce.settings).toMatchObject({ names: 'off', retentionHours: 8 });
  await context.close();
});

/** Whether Kring has asked what ICT set and heard nothing, which it does not believe yet. */
async function saidNothing(own: Page): Promise<boolean> {
  const kept = await own.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.storage.session.get('policy-empty-since'),
  );
  return 'policy-empty-since' in kept;
}

test('the package of the store, put in by hand, also keeps to the limits of ICT, while they are there', async ({
  policies,
}) => {
  // A key of our own gives it an id that can be named beforehand.
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = chromiumId(privateKey);
  const extension = test.info().outputPath('kring');
  cpSync(build('chrome-mv3'), extension, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as object;
  writeFileSync(
    join(extension, 'manifest.json'),
    JSON.stringify({ ...manifest, key: manifestKey(privateKey) }),
  );
  const context = await launch({ extension, executablePath: policies.executablePath });
  await installed.poll(() => policies.isWatched('managed')).toBe(true);
  const own = await ownPage(context, id);
  expect((await teamState(own)).policy).toBeNull();

  const said = async (): Promise<unknown> => {
    const { settings, from } = (await teamState(own)).inForce;
    return [settings.clipboard, from.clipboard, settings.retentionHours];
  };
  set(policies, { '3rdparty': { extensions: { [id]: { clipboard: 'off', retentionHours: 8 } } } });
  await live.poll(said).toEqual(['off', 'locked', 8]);
  set(policies, undefined);
  await live.poll(said).toEqual(['on', 'builtIn', 24]);
  await context.close();
});
