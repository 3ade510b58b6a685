/** What ICT sets, with real policies: Firefox reads them at its start from a folder of the test, in a mount of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn, zipFiles } from '../../scripts/packages/zip';
import { type Served, serve } from '../../scripts/serve.mjs';
import type { PanelState, TeamState } from '../../utils/messages/protocol';
import type { Answer } from '../../utils/messages/router';
import type { Profile } from '../../utils/profile/schema';
import { FIREFOX_ID } from '../../utils/roll-out/firefox-id';
import { exported, PROFILE } from '../ict';
import { privatePolicies, whyNotRun, type PrivatePolicies } from '../policy';
import { KRING, byTest, launch, openOwn, openPanel, visit } from './kring';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3-managed', import.meta.url));

interface Policies {
  readonly ExtensionSettings: object;
  readonly '3rdparty': { readonly Extensions: Readonly<Record<string, object>> };
}

let policies: PrivatePolicies;
let dossier: Served;
let shop: Server;
let installUrl: string;
let kept: string;
let browser: Browser | undefined;

const suite = whyNotRun === undefined ? describe : describe.skip;

suite(whyNotRun === undefined ? 'what ICT sets' : `what ICT sets (not run: ${whyNotRun})`, () => {
  beforeEach(async () => {
    policies = privatePolicies('firefox');
    kept = mkdtempSync(join(tmpdir(), 'kring-profile-'));
    dossier = await serve();
    const xpi = zipFiles(filesIn(BUILD));
    shop = createServer((_, response) =>
      response.writeHead(200, { 'Content-Type': 'application/x-xpinstall' }).end(xpi),
    );
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    installUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/kring.xpi`;
  });
  afterEach(async () => {
    await browser?.close();
    browser = undefined;
    await dossier.close();
    shop.closeAllConnections();
    await new Promise((resolve) => shop.close(resolve));
    policies.remove();
    rmSync(kept, { recursive: true, force: true });
  });

  test('the exported file installs Kring and gives it its questions and limits; a change counts at the next start, taken away too', async () => {
    // What the browser itself keeps from Kring stays so, although the profile names it.
    const [site] = PROFILE.sites!;
    const elsewhere = { ...site!, match: site!.match.replace('127.0.0.1', 'localhost') };
    const file = policyFile({ ...PROFILE, sites: [...PROFILE.sites!, elsewhere] });
    const { ExtensionSettings } = policyFile(PROFILE);
    // A limit that the profile itself does not say.
    const settings = { ...settingsIn(file), printing: 'off' };
    set({ ExtensionSettings, '3rdparty': { Extensions: { [KRING]: settings } } });
    let page = await start();
    const other = await browser!.newPage();
    await other.goto(`${dossier.url.replace('127.0.0.1', 'localhost')}/client/1041/intake`);
    await page.bringToFront();
    await visit(page, `${dossier.url}/client/1041/intake`);
    await page.click('textarea');
    const panel = await openPanel(page);
    expect(await panel.$eval(byTest('step-ons-team'), (step) => (step as HTMLElement).innerText)).toBe(
      'Van ons',
    );
    await say(panel, 'settings.set', { settings: { retentionHours: 168 } });
    const state = (await say(panel, 'panel.state')) as PanelState;
    expect(state.settings).toMatchObject({ names: 'off', retentionHours: 8 });
    expect(state.locked).toEqual(['retentionHours', 'names', 'printing']);
    expect(state.screen?.name).toBe('Intake');
    expect(await other.$('kring-paneel')).toBeNull();

    // Firefox checks nothing of it: what is wrong is left out by name, and loosens nothing.
    const wrong = { printing: 0, retentionHours: 'acht', clipboard: 'off', kleur: ['rood'] };
    set({ ExtensionSettings, '3rdparty': { Extensions: { [KRING]: { ...settings, ...wrong } } } });
    page = await start();
    await visit(page, `${dossier.url}/client/1041/intake`);
    const half = (await say(await openOwn(browser!, 'options.html'), 'team.state')) as TeamState;
    expect(half.inForce.settings).toMatchObject({ printing: 'off', retentionHours: 8, clipboard: 'off' });
    expect(half.policy?.problems.map(({ key, kind }) => [key, kind])).toEqual([
      ['retentionHours', 'wrong'],
      ['printing', 'wrong'],
      ['kleur', 'unknown'],
    ]);

    // Nothing set any more: Firefox leaves Kring installed, and Kring is nowhere.
    set(undefined);
    page = await start();
    await page.goto(`${dossier.url}/client/1041/intake`);
    const own = await openOwn(browser!, 'options.html');
    await expect.poll(async () => ((await say(own, 'team.state')) as TeamState).policy).toBeNull();
    const free = (await say(own, 'team.state')) as TeamState;
    expect(free.inForce.settings).toMatchObject({ names: 'on', retentionHours: 168, clipboard: 'on' });
    await page.reload();
    await page.waitForSelector('textarea');
    expect(await page.$('kring-paneel')).toBeNull();
  });
});

/** What the team lead's page makes of this profile. */
function policyFile(profile: Profile): Policies {
  const text = exported(
    { profile, profileLocked: true, firefox: { id: FIREFOX_ID, installUrl } },
    'firefox/policies.json',
  );
  return (JSON.parse(text) as { policies: Policies }).policies;
}

function settingsIn(file: Policies): object {
  return file['3rdparty'].Extensions[KRING]!;
}

/** ICT puts this in the place of what it set before. */
function set(file: Policies | undefined): void {
  policies.put('policies.json', file && JSON.stringify({ policies: file }));
}

/** Closes Firefox and starts it again, with what it kept. */
async function start(): Promise<Page> {
  await browser?.close();
  browser = await launch({
    extension: null,
    executablePath: policies.executablePath,
    profile: kept,
    // Only Mozilla can sign; the extended support release lets it be switched off.
    prefs: { 'xpinstall.signatures.required': false },
  });
  return browser.newPage();
}

/** Says something to the background, as the page in which it is said. */
async function say(page: Frame | Page, name: string, input: object = {}): Promise<unknown> {
  const answer = (await page.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify({ name, input })})`,
  )) as Answer;
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}
