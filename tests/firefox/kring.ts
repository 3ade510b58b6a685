import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect } from 'vitest';
import { type Served, serve } from '../../scripts/serve.mjs';
import { FIREFOX_ID } from '../../utils/roll-out/firefox-id';

/** The build that knows this computer's own pages. */
const TEST_BUILD = fileURLToPath(new URL('../../.output/test-firefox', import.meta.url));
/** The build for the store: it knows no site. */
export const STORE_BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const KRING = FIREFOX_ID;
/** Firefox draws a number for each installation; here it is the same in every run. */
export const UUID = '11111111-2222-4333-8444-555555555555';

export interface LaunchOptions {
  /** Folder of an unpacked add-on; null for none. */
  readonly extension?: string | null;
  /** The browser itself; the one of this machine when absent. */
  readonly executablePath?: string;
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** A profile that stays; otherwise one that is thrown away. */
  readonly profile?: string;
}

/** Starts Firefox with Kring as a temporary add-on. @throws when there is no Firefox. */
export async function launch({
  extension = TEST_BUILD,
  executablePath = firefoxPath(),
  prefs = {},
  profile,
}: LaunchOptions = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // For `inChrome`.
    args: ['--remote-allow-system-access'],
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: { width: 1280, height: 860 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [KRING]: UUID }),
      // The browser's own question cannot be answered without a display; with this, a press is a yes (PLATFORM 7).
      'extensions.webextOptionalPermissionPrompts': false,
      ...prefs,
    },
  });
  if (extension !== null) await browser.installExtension(extension);
  return browser;
}

function firefoxPath(): string {
  const known = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
  const chosen = process.env['KRING_FIREFOX'] ?? known;
  if (chosen === undefined) throw new Error('No Firefox found. Set KRING_FIREFOX to its path.');
  return chosen;
}

/** What a test file has at hand. */
export interface Room {
  browser: Browser;
  page: Page;
  /** "http://127.0.0.1:<port>": another port in every test, so that no test meets the talk of another. */
  site: string;
}

/** One browser for the whole file, and for every test a fresh page and a site of its own. */
export function room(options: LaunchOptions = {}): Room {
  const here = {} as Room;
  let server: Served;
  beforeAll(async () => {
    here.browser = await launch(options);
  });
  afterAll(() => here.browser.close());
  beforeEach(async () => {
    server = await serve();
    here.site = server.url;
    here.page = await here.browser.newPage();
  });
  afterEach(async () => {
    for (const page of await here.browser.pages()) await page.close().catch(() => undefined);
    await server.close();
  });
  return here;
}

/** Goes to a page and waits until Kring stands at its edge. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('kring-paneel');
}

/** Presses keys together: the last one while the others are held. */
export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** The panel's frame, which stands in a closed root; its address is not told, so every frame is asked. */
export async function panelIn(page: Page): Promise<Frame> {
  let panel: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames().slice(1)) {
        // A frame that is just loading has nobody to ask.
        const address = await frame.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(`moz-extension://${UUID}/panel.html#`)) panel = frame;
      }
      return panel !== undefined;
    })
    .toBe(true);
  return panel!;
}

/** Opens the panel with the keys, from wherever the focus is, and waits until it is ready for typing. */
export async function openPanel(page: Page): Promise<Frame> {
  await press(page, 'Alt', 'Shift', 'KeyK');
  const panel = await panelIn(page);
  await hasKeyboard(panel);
  return panel;
}

/** Waits until keys go to a field or button in this frame. */
export async function hasKeyboard(panel: Frame): Promise<void> {
  await expect
    .poll(() =>
      panel.evaluate(
        () =>
          document.hasFocus() && document.activeElement !== null && document.activeElement !== document.body,
      ),
    )
    .toBe(true);
}

/** Panel and keyboard, past the first card, with these people named under the first question. */
export async function name(page: Page, panel: Frame, ...people: string[]): Promise<void> {
  if (await panel.$(byTest('start'))) await page.keyboard.press('Enter');
  for (const person of people) {
    const before = await count(panel, 'person');
    await page.keyboard.type(person);
    await page.keyboard.press('Enter');
    await expect.poll(() => count(panel, 'person')).toBe(before + 1);
  }
}

export function byTest(id: string): string {
  return `[data-testid="${id}"]`;
}

/** The element with this test id, once it is there. */
export async function find(panel: Frame | Page, id: string): Promise<ElementHandle<HTMLElement>> {
  const element = await panel.waitForSelector(byTest(id));
  return element as ElementHandle<HTMLElement>;
}

/** Waits for what carries this text, and presses it. */
export async function clickText(panel: Frame | Page, text: string): Promise<void> {
  const element = await panel.waitForSelector(`::-p-text(${text})`);
  await element?.click();
}

export async function count(panel: Frame | Page, id: string): Promise<number> {
  return (await panel.$$(byTest(id))).length;
}

/** Everything that can be read in a frame now. */
export function textOf(panel: Frame | Page): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

/** What stands in the element with this test id: '' when it is not there. */
export function shown(panel: Frame | Page, id: string): Promise<string> {
  return panel.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element && 'value' in element ? String(element.value) : (element?.innerText ?? '');
  }, byTest(id));
}

/** Who is in the talk, as the list says it. */
export function people(panel: Frame | Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid=person] .who > span:last-child')].map((each) =>
      (each.firstChild?.textContent ?? '').trim(),
    ),
  );
}

/** Has everything that was typed written now, and waits until the panel says that it is in the database. */
export async function saved(panel: Frame | Page): Promise<void> {
  // As when the tab goes out of sight; else "saved" may still mean the keys before the last ones.
  await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect
    .poll(() =>
      panel.evaluate(() => document.querySelector<HTMLElement>('[data-testid=save]')?.dataset['kind']),
    )
    .toBe('saved');
}

/** Goes with Tab until the element in focus says this. */
export async function tabTo(page: Page, panel: Frame | Page, text: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    const now = await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    if (now === text) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${text}"`);
}

/** From anywhere in a talk to text in the dossier, by keyboard. @returns what the panel says of it. */
export async function insert(page: Page, panel: Frame): Promise<string> {
  await press(page, 'Control', 'Enter');
  await find(panel, 'report');
  // A press that comes too soon after the report is not heard, on purpose; so it is done again.
  await expect
    .poll(
      async () => {
        if ((await shown(panel, 'outcome')) === '') await press(page, 'Control', 'Enter');
        return shown(panel, 'outcome');
      },
      { interval: 200 },
    )
    .not.toBe('');
  return shown(panel, 'outcome');
}

/** A tab with one of Kring's own pages, once it is open. */
export async function ownPage(browser: Browser, file: string): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(`moz-extension://${UUID}/${file}`)) found = page;
      }
      return found !== undefined;
    })
    .toBe(true);
  return found!;
}

/** Opens one of Kring's own pages in a tab, as the toolbar button does. */
export async function openOwn(browser: Browser, file: string): Promise<Page> {
  const address = JSON.stringify(`moz-extension://${UUID}/${file}`);
  await inChrome(browser, `(gBrowser.selectedTab = gBrowser.addTrustedTab(${address}), 0)`);
  return ownPage(browser, file);
}

/** Presses Kring's button in the toolbar. */
export async function toolbarButton(browser: Browser): Promise<void> {
  await inChrome(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
  );
}

interface Bidi {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/**
 * Runs an expression in the browser's own window, for what no page may do: press the toolbar button, stop the event
 * page. `extension` is Kring as Firefox itself sees it.
 * @returns its value, as far as it is text, number or boolean.
 */
export async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  // Not in puppeteer's public types.
  const { connection } = browser as unknown as { readonly connection: Bidi };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as {
    contexts: readonly { context: string }[];
  };
  const answer = (
    await connection.send('script.evaluate', {
      expression: `(() => { const { extension } = WebExtensionPolicy.getByID('${KRING}'); return ${expression}; })()`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    })
  ).result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}
