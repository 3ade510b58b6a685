/** What the pictures ask of Kring behind the screens: a profile that is there, a clock that went on. */
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId } from './chromium.ts';
import type { Profile } from '../utils/profile/schema.ts';

/** What a page of the extension finds in its world. */
interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
}
interface Chrome {
  readonly runtime: { sendMessage(message: unknown): Promise<{ value?: unknown; error?: string }> };
  readonly storage: { readonly local: Area; readonly session: Area };
  readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
}

/** The address of a page of the extension. */
export async function pageOfKring(context: BrowserContext, path: string): Promise<string> {
  return `chrome-extension://${await extensionId(context)}/${path}`;
}

/** Does something in a page of Kring's own: this one, or else one beside it that goes away. */
async function inKring<Given>(
  page: Page,
  script: (given: Given) => Promise<void>,
  given: Given,
): Promise<void> {
  const own = page.url().startsWith('chrome-extension:') ? page : await page.context().newPage();
  if (own !== page) await own.goto(await pageOfKring(page.context(), 'options.html'));
  await own.evaluate(script as never, given as never);
  if (own === page) return;
  await own.close();
  await page.bringToFront();
}

/** From now on this profile counts, and nothing of another one is left; null: none. How it came is `sharing`. */
export function useProfile(page: Page, profile: Profile | null, sharing: object = {}): Promise<void> {
  return useStored(page, { ...(profile && { profile }), sharing });
}

/**
 * What ICT set, and the team's own profile beside it.
 * @param policy as managed storage would give it.
 */
export function usePolicy(page: Page, policy: object, profile?: Profile): Promise<void> {
  return useStored(page, { policy: { given: policy, kept: {} }, ...(profile && { profile }) });
}

/** From now on this is all that Kring keeps, but for talks. */
function useStored(page: Page, values: object): Promise<void> {
  return inKring(
    page,
    async (given) => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      await local.clear();
      await local.set(given);
    },
    values,
  );
}

/** Puts this into what Kring holds as long as the browser runs. */
export function remember(page: Page, values: object): Promise<void> {
  return inKring(
    page,
    (given) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.set(given),
    values,
  );
}

/** As if the browser was closed and started again: nothing is remembered, and the background begins anew. */
export async function anotherDay(page: Page): Promise<void> {
  const own = await page.context().newPage();
  await own.goto(await pageOfKring(page.context(), 'options.html'));
  await own.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.clear());
  const cdp = await page.context().newCDPSession(own);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await own.close();
  await page.bringToFront();
}

/** Has the team lead begin to point in this page. */
export function beginToPoint(page: Page): Promise<void> {
  return inKring(
    page,
    async (address) => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      await runtime.sendMessage({ name: 'team.point', input: { tab: tab?.id } });
    },
    page.url(),
  );
}
