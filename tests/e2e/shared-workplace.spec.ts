/** A computer that several people use: the panel locks, asks whose talk it is, and forgets when the team wants so. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import type { Settings } from '../../utils/profile/settings';
import { expect, extensionId, launch, panelIn, test } from './kring';
import { INPUT, content, kept, people, probe, type Probe } from './store';
import { update } from './update';

declare const chrome: {
  readonly runtime: {
    readonly onStartup: { dispatch(): void };
    sendMessage(message: object): Promise<unknown>;
  };
  readonly storage: {
    readonly session: {
      get(what: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
};

const MINUTE = 60_000;

/** The team lead chooses: a profile with these settings. */
async function choose(context: BrowserContext, settings: Partial<Settings>): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  await page.evaluate((profile) => chrome.runtime.sendMessage({ name: 'team.save', input: { profile } }), {
    kring: 1,
    name: 'wijkteam',
    settings,
  });
  await page.close();
}

/** This document's clock goes on so many minutes, as after the computer slept. */
async function later(panel: Frame | Page, minutes: number): Promise<void> {
  await panel.evaluate((ahead) => {
    const now = Date.now;
    Date.now = () => now() + ahead;
  }, minutes * MINUTE);
}

/** In memory it says when panels were used last; so long ago that was. */
async function unusedFor(store: Probe, minutes: number): Promise<void> {
  await store.page.evaluate(
    (ago) => chrome.storage.session.set({ used: Date.now() - ago }),
    minutes * MINUTE,
  );
}

/** Everything in memory, as text. */
const memory = (store: Probe): Promise<string> =>
  store.page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

const databases = (store: Probe): Promise<number> =>
  store.page.evaluate(async () => (await indexedDB.databases()).length);

const html = (panel: Frame | Page): Promise<string> =>
  panel.evaluate(() => document.documentElement.outerHTML);

const locked = (panel: Frame | Page): ReturnType<Page['getByTestId']> => panel.getByTestId('locked');

/** The panel in this page, opened and whatever it shows. */
async function opened(page: Page, address: string): Promise<Frame> {
  await page.bringToFront();
  await page.goto(address);
  await page.locator('kring-paneel').waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+Shift+K');
  const panel = await panelIn(page);
  await panel.locator('main').waitFor();
  return panel;
}

async function type(page: Page, panel: Frame, text: string): Promise<void> {
  await page.bringToFront();
  await panel.locator(INPUT).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person').filter({ hasText: text })).toHaveCount(1);
  await expect(panel.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
}

/** A browser on a profile folder; closed and started again it is the same computer on another day. */
async function start(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await launch({ profile });
  await extensionId(context);
  return { context, page: context.pages()[0]! };
}

test.describe('the panel that nobody uses', () => {
  let address: string;
  let store: Probe;
  let panel: Frame;
  test.beforeEach(async ({ context, page, site }) => {
    address = `${site}/client/1041/intake`;
    store = await probe(context);
    await page.bringToFront();
    panel = await people(page, address);
    await type(page, panel, 'zus A.');
  });

  test('shows nothing of the talk, and with Enter everything again as it was', async ({ page }) => {
    await panel.locator(INPUT).focus();
    await page.keyboard.type('buurvr');
    await later(panel, 9);
    await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(locked(panel)).toHaveCount(0);
    await later(panel, 1.5);
    await expect(locked(panel)).toBeVisible();
    const left = await html(panel);
    for (const word of ['zus', 'buurvr', 'A.<']) expect(left).not.toContain(word);
    await kept(store, 'buurvr');
    await page.screenshot({ path: '.output/playwright/locked.png' });
    await expect(panel.getByRole('button', { name: nl.shared.goOn })).toBeFocused();
    // Keys of the panel do nothing now.
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('F2');
    await expect(locked(panel)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(panel.locator(INPUT)).toHaveValue('buurvr');
    await expect(panel.locator(INPUT)).toBeFocused();
    await page.keyboard.type('ouw');
    await expect(panel.locator(INPUT)).toHaveValue('buurvrouw');
    await expect(panel.getByTestId('person')).toHaveText(/zus A\./);
  });

  test('goes on at the question where it was, with half an answer in it', async ({ page }) => {
    await panel.getByTestId('step-cues').click();
    const next = panel.getByRole('button', { name: nl.deck.next });
    const ask = panel.locator('main h2').first();
    const first = await ask.innerText();
    await next.click();
    await expect(ask).not.toHaveText(first);
    const second = await ask.innerText();
    await later(panel, 11);
    await expect(locked(panel)).toBeVisible();
    expect(await html(panel)).not.toContain(second);
    await page.keyboard.press('Enter');
    await expect(ask).toHaveText(second);
  });

  test('takes the first key or press after a sleep for nobody, and no keyboard from the dossier', async ({
    page,
  }) => {
    await panel.locator(INPUT).focus();
    // No timer runs while a computer sleeps.
    await panel.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 3_600_000;
      dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
    });
    await expect(locked(panel)).toBeVisible({ timeout: 200 });
    await panel.getByRole('button', { name: nl.shared.goOn }).click();
    await page.getByLabel('Reden van aanmelding').click();
    await later(panel, 11);
    await expect(locked(panel)).toBeVisible();
    await page.keyboard.type('gewoon verder');
    await expect(page.getByLabel('Reden van aanmelding')).toHaveValue(/gewoon verder/);
  });

  test('is not large any more, and has no menu open', async ({ page }) => {
    await panel.getByTestId('step-picture').click();
    await page.keyboard.press('F2');
    await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(1280);
    await later(panel, 11);
    await expect(locked(panel)).toBeVisible();
    await expect.poll(() => panel.evaluate(() => innerWidth)).toBeLessThan(500);
    expect(await html(panel)).not.toContain('zus');
    await page.keyboard.press('Enter');
    await panel.getByTestId('wipe').click();
    await later(panel, 11);
    await expect(locked(panel)).toBeVisible();
    await expect(panel.locator(':popover-open')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(locked(panel)).toBeVisible();
  });

  test('begins locked after the page is loaded anew, in another tab, and in a tab of its own', async ({
    context,
    page,
  }) => {
    await unusedFor(store, 11);
    panel = await opened(page, address);
    await expect(locked(panel)).toBeVisible();
    expect(await html(panel)).not.toContain('zus');
    const own = await context.newPage();
    await own.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
    await expect(locked(own)).toBeVisible();
    await page.bringToFront();
    await panel.getByRole('button', { name: nl.shared.goOn }).click();
    await expect(panel.getByTestId('person')).toHaveText(/zus A\./);
    // Somebody is there again.
    const other = await opened(await context.newPage(), address);
    await expect(other.getByTestId('person')).toHaveText(/zus A\./);
    // What is kept of it is one moment.
    expect(JSON.parse(await memory(store))).toMatchObject({ used: expect.any(Number) });
  });

  test('locks sooner where the team chose so', async ({ context, page }) => {
    await choose(context, { lockMinutes: 1 });
    await page.bringToFront();
    await later(panel, 1.5);
    await expect(locked(panel)).toBeVisible();
  });
});

test.describe('another day at the same computer', () => {
  let profile: string;
  let address: string;
  test.beforeEach(async ({ site }) => {
    profile = await mkdtemp(join(tmpdir(), 'kring-shared-'));
    address = `${site}/client/1041/intake`;
  });
  test.afterEach(() => rm(profile, { recursive: true, force: true }));

  /** A first day with one talk; what follows is in a browser that was started anew. */
  async function dayWith(settings: Partial<Settings>): Promise<{ context: BrowserContext; page: Page }> {
    const first = await start(profile);
    await choose(first.context, settings);
    await type(first.page, await people(first.page, address), 'zus A.');
    await first.context.close();
    return start(profile);
  }

  test('"ask": whose talk it is, before anything of it is shown; after a yes it goes on', async () => {
    const { context, page } = await dayWith({ atStart: 'ask' });
    const panel = await opened(page, address);
    await expect(panel.getByText(/Er staat nog een gesprek van eerder/)).toBeVisible();
    expect(await html(panel)).not.toContain('zus');
    await page.screenshot({ path: '.output/playwright/whose.png' });
    await panel.getByRole('button', { name: nl.shared.mine }).click();
    await expect(panel.getByTestId('person')).toHaveText(/zus A\./);
    // Said once is enough.
    const again = await opened(page, address);
    await expect(again.getByTestId('person')).toHaveText(/zus A\./);
    await context.close();
  });

  test('"ask": not mine, so it is erased', async () => {
    const { context, page } = await dayWith({ atStart: 'ask' });
    const panel = await opened(page, address);
    await panel.getByRole('button', { name: nl.shared.wipe, exact: true }).last().click();
    await expect(panel.getByTestId('start')).toBeVisible();
    const store = await probe(context);
    expect(await store.drafts()).toEqual([]);
    await context.close();
  });

  test('"ask" in a tab of its own too, and one may begin anew without erasing anybody', async () => {
    const first = await start(profile);
    await choose(first.context, { atStart: 'ask' });
    const own = `chrome-extension://${await extensionId(first.context)}/panel.html`;
    await first.page.goto(own);
    await first.page.getByTestId('start').click();
    await type(first.page, first.page.mainFrame(), 'zus A.');
    await first.context.close();
    const { context, page } = await start(profile);
    await page.goto(own);
    await expect(page.getByText(/Er staat nog een gesprek van eerder/)).toBeVisible();
    expect(await html(page)).not.toContain('zus A.');
    await page.getByRole('button', { name: nl.cover.no }).click();
    await expect(page.getByTestId('start')).toBeVisible();
    await page.goto(own);
    await expect(page.getByTestId('start').or(page.locator('.cover'))).toBeVisible();
    await context.close();
  });

  test('"empty": what was there is removed, and the panel says so once', async () => {
    const { context, page } = await dayWith({ atStart: 'empty' });
    // Until the browser says that it was started, nobody sees the talk either.
    const early = await opened(page, address);
    await expect(early.getByText(/Er staat nog een gesprek van eerder/)).toBeVisible();
    // The browser says it only to extensions that it knew before; this one comes from the command line.
    await context.serviceWorkers()[0]!.evaluate(() => chrome.runtime.onStartup.dispatch());
    const store = await probe(context);
    await expect.poll(() => store.drafts()).toEqual([]);
    await page.bringToFront();
    await expect(early.getByTestId('undo')).toContainText(nl.shared.emptied);
    await page.screenshot({ path: '.output/playwright/emptied.png' });
    await expect(early.getByTestId('start')).toBeVisible();
    const again = await opened(page, address);
    await expect(again.getByTestId('start')).toBeVisible();
    await expect(again.getByTestId('undo')).toHaveCount(0);
    await context.close();
  });

  test('"empty": an update of Kring in mid-talk erases nothing, and asks whose it is', async () => {
    const { context, page } = await start(profile);
    await choose(context, { atStart: 'empty' });
    await page.bringToFront();
    await type(page, await people(page, address), 'zus A.');
    await update(context);
    const panel = await opened(page, address);
    await panel.getByRole('button', { name: nl.shared.mine }).click();
    await expect(panel.getByTestId('person')).toHaveText(/zus A\./);
    await context.close();
  });

  test('"open": the talk is there', async () => {
    const { context, page } = await dayWith({ atStart: 'open' });
    const panel = await opened(page, address);
    await expect(panel.getByTestId('person')).toHaveText(/zus A\./);
    await context.close();
  });

  test('a key for this session only: no key on the disk, and the next day nothing is left', async () => {
    const first = await start(profile);
    await choose(first.context, { storage: 'session' });
    const store = await probe(first.context);
    await first.page.bringToFront();
    await type(first.page, await people(first.page, address), 'zus A.');
    const raw = await store.bytes();
    expect(raw).toContain('sealedIn=');
    expect(raw).not.toContain('key:');
    expect(raw).not.toContain('zus');
    // The background may stop; the talk stays.
    await store.stopWorker();
    const back = await opened(first.page, address);
    await expect(back.getByTestId('person')).toHaveText(/zus A\./);
    await back.locator('header').getByRole('button', { name: nl.app.menu }).click();
    await expect(back.getByText(nl.shared.closing.gone)).toBeVisible();
    await first.context.close();

    const { context, page } = await start(profile);
    const after = await probe(context);
    await expect.poll(() => after.drafts()).toEqual([]);
    const panel = await opened(page, address);
    await expect(panel.getByTestId('start')).toBeVisible();
    await expect(panel.getByTestId('trouble')).toHaveCount(0);
    await context.close();
  });

  test('memory only: no database at all, a stopped background loses nothing, the next day nothing is left', async () => {
    const first = await start(profile);
    await choose(first.context, { storage: 'memory' });
    const store = await probe(first.context);
    await first.page.bringToFront();
    await type(first.page, await people(first.page, address), 'zus A.');
    expect(await databases(store)).toBe(0);
    expect(await memory(store)).toContain('draft:');
    expect(await memory(store)).not.toContain('zus');
    await store.stopWorker();
    const back = await opened(first.page, address);
    await expect(back.getByTestId('person')).toHaveText(/zus A\./);
    await store.stopWorker();
    await type(first.page, back, 'buurvrouw');
    expect(await databases(store)).toBe(0);
    await first.context.close();

    const { context, page } = await start(profile);
    const panel = await opened(page, address);
    await expect(panel.getByTestId('start')).toBeVisible();
    expect(await databases(await probe(context))).toBe(0);
    await context.close();
  });
});

test.describe('the team chooses another place while a talk is there', () => {
  const PLACES = ['disk', 'session', 'memory'] as const;
  for (const from of PLACES)
    for (const to of PLACES.filter((each) => each !== from))
      test(`from ${from} to ${to}: the talk goes along, on the screen and after`, async ({
        context,
        page,
        site,
      }) => {
        const address = `${site}/client/1041/intake`;
        const store = await probe(context);
        await choose(context, { storage: from });
        await page.bringToFront();
        const panel = await people(page, address);
        await type(page, panel, 'zus A.');
        await choose(context, { storage: to });
        if (to === 'memory') await expect.poll(() => databases(store)).toBe(0);
        else {
          await expect.poll(() => memory(store)).not.toContain('draft:');
          const wanted = to === 'disk' ? /key:secret:false/ : /^(?![^]*key:)[^]*sealedIn=/;
          await expect.poll(() => store.bytes()).toMatch(wanted);
        }
        // The keys in memory go when nothing needs them.
        if (to === 'disk') {
          await expect.poll(() => memory(store)).not.toContain('"keys"');
          expect(await content(store)).toContain('zus');
        }
        await store.stopWorker();
        await type(page, panel, 'buurvrouw');
        await expect(panel.getByTestId('trouble')).toHaveCount(0);
        const again = await opened(page, address);
        await expect(again.getByTestId('person')).toHaveCount(2);
      });
});
