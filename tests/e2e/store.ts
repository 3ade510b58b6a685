import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import { expect, extensionId, panelIn } from './kring';

/** One draft as it lies in the database, read and decrypted without any code of Kring's. */
interface Lying {
  readonly id: string;
  readonly revision: number;
  readonly expiresAt: number;
  /** JSON of the content; undefined where it cannot be decrypted. */
  readonly content: string | undefined;
}

/** Looks into the database of Kring from a page of the extension, and does to it what disks and updates do. */
export interface Probe {
  readonly page: Page;
  readonly cdp: CDPSession;
  drafts(): Promise<Lying[]>;
  /** Everything in the database as bytes, one string per byte row (latin1), so that a text can be searched in it. */
  bytes(): Promise<string>;
  /** Changes fields of every row. */
  changeRows(change: Readonly<Record<string, unknown>>): Promise<void>;
  /** Keeps every write of the background waiting until the returned function is called. */
  hold(): Promise<() => Promise<void>>;
  /** Stops the service worker, as the browser does when it pleases. */
  stopWorker(): Promise<void>;
}

/** Opens the probe in a tab of its own. */
export async function probe(context: BrowserContext): Promise<Probe> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await page.evaluate(() => {
    const opened = async (): Promise<IDBDatabase | undefined> => {
      // Opening a database that is not there would make an empty one.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'kring')) return undefined;
      return new Promise((resolve, reject) => {
        const request = indexedDB.open('kring');
        request.onsuccess = () => {
          request.result.onversionchange = () => request.result.close();
          resolve(request.result);
        };
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    Object.assign(globalThis, { opened, done });
  });
  return {
    page,
    cdp,
    drafts: () => page.evaluate(readDrafts),
    bytes: () => page.evaluate(readBytes),
    changeRows: (change) => page.evaluate(changeRows, change),
    async hold() {
      await page.evaluate(holdWrites);
      return () => page.evaluate(() => (globalThis as unknown as { release: () => Promise<void> }).release());
    },
    async stopWorker() {
      await cdp.send('ServiceWorker.stopAllWorkers');
    },
  };
}

interface InPage {
  readonly opened: () => Promise<IDBDatabase | undefined>;
  readonly done: <T>(request: IDBRequest<T>) => Promise<T>;
}

async function readDrafts(): Promise<Lying[]> {
  const { opened, done } = globalThis as unknown as InPage;
  const db = await opened();
  if (!db) return [];
  const tx = db.transaction(['drafts', 'keys']);
  type Row = { id: string; revision: number; expiresAt: number; iv: BufferSource; data: BufferSource };
  const rows = (await done(tx.objectStore('drafts').getAll())) as Row[];
  const keys = (await done(tx.objectStore('keys').get('keys'))) as { seal: CryptoKey } | undefined;
  db.close();
  return Promise.all(
    rows.map(async ({ id, revision, expiresAt, iv, data }) => {
      let content: string | undefined;
      try {
        if (!keys) throw new Error('no keys');
        const additionalData = new TextEncoder().encode(id);
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, keys.seal, data);
        content = new TextDecoder().decode(plain);
      } catch {
        content = undefined;
      }
      return { id, revision, expiresAt, content };
    }),
  );
}

async function readBytes(): Promise<string> {
  const { opened, done } = globalThis as unknown as InPage;
  const latin1 = (bytes: Uint8Array): string =>
    Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const show = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return latin1(new Uint8Array(value));
    if (ArrayBuffer.isView(value))
      return latin1(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (value instanceof CryptoKey) return `key:${value.type}:${String(value.extractable)}`;
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .map(([name, part]) => `${name}=${show(part)}`)
        .join('\n');
    return String(value);
  };
  const found: string[] = [];
  const db = await opened();
  for (const name of db?.objectStoreNames ?? []) {
    const store = db?.transaction(name).objectStore(name);
    if (store)
      found.push(...(await done(store.getAllKeys())).map(show), ...(await done(store.getAll())).map(show));
  }
  db?.close();
  return found.join('\n');
}

async function changeRows(change: Readonly<Record<string, unknown>>): Promise<void> {
  const { opened, done } = globalThis as unknown as InPage;
  const db = await opened();
  if (!db) throw new Error('no database');
  const store = db.transaction('drafts', 'readwrite').objectStore('drafts');
  for (const row of (await done(store.getAll())) as object[]) await done(store.put({ ...row, ...change }));
  db.close();
}

async function holdWrites(): Promise<void> {
  const { opened, done } = globalThis as unknown as InPage;
  const db = await opened();
  if (!db) throw new Error('no database');
  const tx = db.transaction('drafts', 'readwrite');
  const finished = new Promise<void>((resolve) => (tx.oncomplete = () => resolve()));
  let held = true;
  // A transaction lives as long as something is asked in it.
  const ask = (): void => {
    if (held) tx.objectStore('drafts').count().onsuccess = ask;
  };
  ask();
  await done(tx.objectStore('drafts').count());
  Object.assign(globalThis, {
    release: async () => {
      held = false;
      await finished;
      db.close();
    },
  });
}

/** Where somebody is named who matters to the client, and where somebody for whom the client matters. */
export const INPUT = '[data-testid="name-matters-to-you"]';
export const OTHER = '[data-testid="name-you-matter-to"]';

/** The panel, asked for until the page is ready to hear it. */
export async function openedPanel(page: Page): Promise<Frame> {
  await expect
    .poll(async () => {
      const header = page
        .frames()
        .find((frame) => frame.url().includes('/panel.html'))
        ?.locator('header');
      if (await header?.isVisible()) return true;
      // Not while it is on its way: the same keys would close it.
      if (!header || (await header.count()) > 0) await page.keyboard.press('Alt+Shift+K');
      return false;
    })
    .toBe(true);
  return panelIn(page);
}

/** The panel in this page, at the people. */
export async function people(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const panel = await openedPanel(page);
  const start = panel.getByTestId('start');
  await expect(start.or(panel.locator(INPUT))).toBeVisible();
  if (await start.isVisible()) await start.click();
  await panel.locator(INPUT).waitFor();
  return panel;
}

/** The same, with somebody named there in these words. */
export async function peopleWith(page: Page, address: string, words: string): Promise<Frame> {
  const panel = await people(page, address);
  await panel.locator(INPUT).focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person')).toHaveCount(1);
  return panel;
}

/** The whole database as text, decrypted. */
export const content = async (store: Probe): Promise<string> =>
  (await store.drafts()).map((draft) => draft.content ?? '').join('\n');

/** Waits until the text is in the database. */
export const kept = (store: Probe, text: string): Promise<void> =>
  expect.poll(() => content(store), { intervals: [20] }).toContain(text);
