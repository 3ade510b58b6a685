/** That tests share a browser and nothing else: what one leaves, the next does not find. */
import type { BrowserContext } from '@playwright/test';
import { TEST_BUILD } from '../../scripts/chromium';
import { expect, extensionId, test } from './kring';
import { sharedBrowser } from './shared-browser';

declare const chrome: {
  readonly storage: Record<
    'local' | 'session',
    { get(what: null): Promise<object>; set(what: object): Promise<void> }
  >;
  readonly alarms: {
    create(name: string, when: { delayInMinutes: number }): Promise<void>;
    get(name: string): Promise<object | undefined>;
  };
};

/** What a test can find in this browser, on a site and in Kring, before it does anything itself. */
async function found(context: BrowserContext, site: string): Promise<object> {
  const tabs = context.pages().length;
  const page = await context.newPage();
  await page.goto(`${site}/client/1041/intake`);
  const onSite = await page.evaluate(async () => ({
    local: localStorage.getItem('left'),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    mayRead: (await navigator.permissions.query({ name: 'clipboard-read' as never })).state,
  }));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const inKring = await own.evaluate(async () => ({
    local: 'left' in (await chrome.storage.local.get(null)),
    session: 'left' in (await chrome.storage.session.get(null)),
    databases: (await indexedDB.databases()).some(({ name }) => name === 'left'),
    alarm: (await chrome.alarms.get('left')) !== undefined,
  }));
  return { tabs, onSite, clipboard, inKring };
}

/** Leaves something everywhere. */
async function leave(context: BrowserContext): Promise<void> {
  const [, page, own] = context.pages();
  await page!.bringToFront();
  await page!.evaluate(async () => {
    localStorage.setItem('left', 'left');
    document.cookie = 'left=left';
    indexedDB.open('left');
    await navigator.clipboard.writeText('left');
  });
  await own!.evaluate(async () => {
    await chrome.storage.local.set({ left: true });
    await chrome.storage.session.set({ left: true });
    await chrome.alarms.create('left', { delayInMinutes: 60 });
    indexedDB.open('left');
  });
}

test('a test finds the browser as if it were the first', async ({ site }) => {
  const shared = sharedBrowser();
  try {
    const context = await shared.asNew(TEST_BUILD);
    const first = await found(context, site);
    await leave(context);
    expect(await shared.asNew(TEST_BUILD)).toBe(context);
    expect(await found(context, site)).toEqual(first);
  } finally {
    await shared.close();
  }
});
