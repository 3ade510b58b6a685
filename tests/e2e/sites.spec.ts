/** The build for the stores, which may see no page until the worker says so: one site at a time, and back again. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Frame, Page, Worker } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import { nameSomebody } from './client-pages';
import { expect, extensionId, launch, openPanel, panelIn, test } from './kring';
import { sayYesTo } from './permission';

const STORE_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** What Kring puts on a page. */
const KRING = 'kring-paneel';

test.use({ build: STORE_BUILD });

/** What the browser says that Kring may see. */
async function allowedSites(context: BrowserContext): Promise<string[]> {
  return worker(context).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins;
  });
}

function worker(context: BrowserContext): Worker {
  const found = context.serviceWorkers()[0];
  if (!found) throw new Error('Kring has no background.');
  return found;
}

/** The small page under the toolbar button. Playwright does not see it as a page, so it is spoken to directly. */
class SmallPage {
  private sent = 0;
  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Presses the toolbar button while `page` is in front, and waits for the small page. */
  static async open(context: BrowserContext, page: Page): Promise<SmallPage> {
    const browser = await pressToolbarButton(context, page);
    let targetId: string | undefined;
    await expect
      .poll(async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        targetId = targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
        return targetId;
      })
      .toBeTruthy();
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: targetId ?? '',
      flatten: false,
    });
    const small = new SmallPage(browser, sessionId);
    await expect.poll(() => small.text()).toMatch(/\w/);
    return small;
  }

  text(): Promise<string> {
    return this.run('document.body.innerText');
  }

  /** Presses a button as a human does: the browser lets nobody else ask for a site. */
  async press(testId: string): Promise<void> {
    await this.run(`document.querySelector('[data-testid=${testId}]').click()`);
  }

  private run(expression: string): Promise<string> {
    const id = ++this.sent;
    return new Promise((resolve) => {
      const onMessage = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message) as { id?: number; result?: { result: { value?: string } } };
        if (answer.id !== id) return;
        this.browser.off('Target.receivedMessageFromTarget', onMessage);
        resolve(answer.result?.result.value ?? '');
      };
      this.browser.on('Target.receivedMessageFromTarget', onMessage);
      const message = JSON.stringify({
        id,
        method: 'Runtime.evaluate',
        params: { expression, userGesture: true },
      });
      void this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    });
  }
}

async function pressToolbarButton(context: BrowserContext, page: Page): Promise<CDPSession> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('There is no browser to speak to.');
  await page.bringToFront();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error('The page is in no tab.');
  await browser.send('Extensions.triggerAction', { id: await extensionId(context), targetId: tab.targetId });
  return browser;
}

/** Gives Kring this site, as a worker does. `page` shows it. */
async function allow(context: BrowserContext, page: Page): Promise<SmallPage> {
  await sayYesTo(context, page.url());
  const small = await SmallPage.open(context, page);
  await small.press('allow');
  await expect(page.locator(KRING)).toBeAttached();
  return small;
}

test('fresh from the store Kring may see no page and is on none', async ({ context, page, site }) => {
  const manifest = JSON.parse(readFileSync(`${STORE_BUILD}/manifest.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(await allowedSites(context)).toEqual([]);
  await page.goto(`${site}/client/1041/intake`);
  await expect(page.getByLabel('Sociale omgeving')).toBeVisible();
  const scripts = await worker(context).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
    };
    return chrome.scripting.getRegisteredContentScripts();
  });
  expect(scripts).toEqual([]);
  await expect(page.locator(KRING)).toHaveCount(0);
});

test('the toolbar button asks for this site; then Kring is there at once, and on no other site', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await page.getByLabel('Sociale omgeving').fill('Nog niet opgeslagen.');
  const small = await SmallPage.open(context, page);
  expect(await small.text()).toContain(nl.site.ask('127.0.0.1'));
  await sayYesTo(context, site);
  expect(await allowedSites(context)).toEqual([]);
  await (await SmallPage.open(context, page)).press('allow');

  // In the tab that was open, as it was.
  await expect(page.locator(KRING)).toBeAttached();
  await expect(page.getByLabel('Sociale omgeving')).toHaveValue('Nog niet opgeslagen.');
  await page.getByLabel('Sociale omgeving').click();
  const panel = await openPanel(page);
  await expect(panel.getByTestId('start')).toBeVisible();
  expect(await allowedSites(context)).toEqual(['http://127.0.0.1/*']);

  const other = await context.newPage();
  await other.goto(site.replace('127.0.0.1', 'localhost'));
  await expect(other.getByLabel('Sociale omgeving')).toBeVisible();
  await page.reload();
  await expect(page.locator(KRING)).toBeAttached();
  await expect(other.locator(KRING)).toHaveCount(0);
});

test('the toolbar button on a site that has Kring opens and closes the panel', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await allow(context, page);
  await pressToolbarButton(context, page);
  const panel = await panelIn(page);
  await expect(panel.getByTestId('start')).toBeVisible();
  await pressToolbarButton(context, page);
  await expect(panel.getByTestId('start')).toBeHidden();
});

test('after the browser was closed and opened again Kring is still on its site', async ({ site }) => {
  const profile = test.info().outputPath('profile');
  let context = await launch({ extension: STORE_BUILD, profile });
  await extensionId(context);
  const first = context.pages()[0] ?? (await context.newPage());
  await first.goto(`${site}/client/1041/intake`);
  await allow(context, first);
  await context.close();

  context = await launch({ extension: STORE_BUILD, profile });
  try {
    await extensionId(context);
    expect(await allowedSites(context)).toEqual(['http://127.0.0.1/*']);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${site}/client/1041/intake`);
    await expect(page.locator(KRING)).toBeAttached();
    await page.getByLabel('Sociale omgeving').click();
    const panel = await openPanel(page);
    await expect(panel.getByTestId('start')).toBeVisible();
  } finally {
    await context.close();
  }
});

test('the small page takes Kring off a site again, and off the page that is open', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  const small = await allow(context, page);
  expect(await small.text()).toContain(nl.site.allowed('127.0.0.1'));
  await small.press('remove');
  await expect.poll(() => small.text()).toContain(nl.site.removed('127.0.0.1'));
  await expect(page.locator(KRING)).toHaveCount(0);
  expect(await allowedSites(context)).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Sociale omgeving')).toBeVisible();
  await expect(page.locator(KRING)).toHaveCount(0);
});

test('a site that is taken back takes no other site with it', async ({ context, page, site }) => {
  await page.goto(`${site}/client/1041/intake`);
  await allow(context, page);
  const other = await context.newPage();
  await other.goto(`${site.replace('127.0.0.1', 'localhost')}/client/1041/intake`);
  const small = await allow(context, other);
  expect(await allowedSites(context)).toHaveLength(2);
  await small.press('remove');
  await expect(other.locator(KRING)).toHaveCount(0);
  await page.reload();
  await expect(page.locator(KRING)).toBeAttached();
  await other.reload();
  await expect(other.getByLabel('Sociale omgeving')).toBeVisible();
  await expect(other.locator(KRING)).toHaveCount(0);
});

/** The panel beside the dossier, opened from a field of it. */
async function openPanelFrom(page: Page): Promise<Frame> {
  await page.getByLabel('Sociale omgeving').click();
  return openPanel(page);
}

/** Takes Kring off the site of this panel, as a worker does there. */
async function leaveSite(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await panel.getByRole('button', { name: nl.settings.removeSite }).click();
}

test('the settings of the panel take Kring off this site; the toolbar button asks for it again', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await allow(context, page);
  await leaveSite(await openPanelFrom(page));
  await expect(page.locator(KRING)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  expect(await allowedSites(context)).toEqual([]);
  const small = await SmallPage.open(context, page);
  expect(await small.text()).toContain(nl.site.ask('127.0.0.1'));
  await small.press('allow');
  await expect(page.locator(KRING)).toBeAttached();
});

test('a talk on a site that Kring leaves goes on in a tab of its own, with a word about why', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await allow(context, page);
  const panel = await openPanelFrom(page);
  await nameSomebody(page, panel, 'buurvrouw');
  const opened = context.waitForEvent('page', (each) => each.url().includes('/panel.html'));
  await leaveSite(panel);
  const own = await opened;
  await expect(own.getByTestId('person')).toContainText('buurvrouw');
  await expect(own.getByTestId('moved')).toHaveText(nl.shared.moved);
  // Also what is added there stays with the talk.
  await own.reload();
  await expect(own.getByTestId('person')).toContainText('buurvrouw');
  await expect(page.locator(KRING)).toHaveCount(0);
});

test('a page of the browser or a file of this computer: Kring says that it cannot work there', async ({
  context,
  page,
}) => {
  for (const address of ['chrome://version/', `file://${STORE_BUILD}/manifest.json`]) {
    await page.goto(address);
    const small = await SmallPage.open(context, page);
    expect(await small.text()).toContain(nl.site.notHere);
    expect(await small.text()).not.toContain(nl.site.allow);
  }
});

test('a field in a frame of another site: the panel asks for that site, and then the text goes there', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/fixtures/dossiers/frames.html`);
  await allow(context, page);
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('zus A.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByTestId('target')).toContainText('Notities');

  const field = page.frameLocator('#cross').getByLabel('Veld').first();
  await field.click();
  await expect(panel.getByText(nl.report.foreign(`localhost:${new URL(site).port}`))).toBeVisible();
  await expect(panel.getByTestId('insert')).toBeDisabled();
  const asked = context.waitForEvent('page');
  await panel.getByRole('button', { name: nl.report.askSite }).click();
  const small = await asked;
  await expect(small.getByText(nl.site.ask('localhost'))).toBeVisible();
  await sayYesTo(context, 'http://localhost');
  await small.getByTestId('allow').click();
  await expect(small.getByText(nl.site.allowed('localhost'))).toBeVisible();
  await small.close();

  // The same panel with the same talk: nothing was loaded anew.
  await page.bringToFront();
  await expect(async () => {
    await page.locator('#notities').click();
    await field.click();
    await expect(panel.getByTestId('target')).toContainText('Veld', { timeout: 1000 });
  }).toPass();
  await panel.getByTestId('insert').click();
  await expect(panel.getByTestId('outcome')).toContainText(nl.report.outcome.inserted);
  expect(await field.inputValue()).toContain('zus');
});

test('two ports of one computer are one site', async ({ context, page, site }) => {
  const { port } = new URL(site);
  await page.goto(`${site}/client/1041/intake`);
  await allow(context, page);
  const other = Number(port) === 65_535 ? '65534' : String(Number(port) + 1);
  await context.route(`http://127.0.0.1:${other}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Dossier</title><textarea></textarea>' }),
  );
  const second = await context.newPage();
  await second.goto(`http://127.0.0.1:${other}/dossier`);
  await expect(second.locator(KRING)).toBeAttached();
});
