import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { expect, extensionId, launch, test } from './kring';
import { INPUT, content, kept, people, probe } from './store';
import { watchReading } from './watch-reading';

/** Words that stand nowhere else, so that finding them means something. */
// No word of Kring's own list of relations: the browser keeps our compiled scripts on the disk, with that list in them.
const WORDS = { person: 'zeilcollega', name: 'Zwaantje', note: 'breit kwartelblauwe wanten' } as const;
const BUILT = new URL('../../.output/test-chrome/', import.meta.url);

declare const chrome: {
  readonly storage: Readonly<
    Record<'local' | 'session' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>
  >;
};

/** The whole job: somebody with a name and a note, a cue, and the report in the dossier's field. */
async function job(page: Page, address: string): Promise<Frame> {
  const panel = await people(page, address);
  await page.getByLabel('Sociale omgeving').click();
  await panel.locator(INPUT).focus();
  await page.keyboard.type(`${WORDS.person} ${WORDS.name}: ${WORDS.note}`);
  await page.keyboard.press('Enter');
  await panel.getByTestId('step-cues').click();
  await page.keyboard.type('kapper');
  await page.keyboard.press('Enter');
  await panel.getByTestId('step-report').click();
  await expect(panel.getByTestId('target')).toContainText('Sociale omgeving');
  await expect(async () => {
    await panel.getByTestId('insert').click();
    await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier', { timeout: 1000 });
  }).toPass();
  await expect(page.getByLabel('Sociale omgeving')).toHaveValue(new RegExp(WORDS.note));
  return panel;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** What was found where, of these texts, in one byte or two bytes per character: "text in file". */
async function found(folder: string, texts: readonly string[]): Promise<string[]> {
  const hits: string[] = [];
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    for (const text of texts)
      if (bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'))
        hits.push(`${text} in ${file}`);
  }
  return hits;
}

/** What this browser asks by itself, also without any extension, and which no switch turns off. */
const BROWSER = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'redirector.gvt1.com',
  'content-autofill.googleapis.com',
];

test('nothing leaves: during the whole job the browser asks only for the files of the dossier (R1, R24)', async ({
  site,
}) => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const onward = ask(
      request.url ?? '',
      { method: request.method ?? 'GET', headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (typeof address !== 'object' || !address) throw new Error('no proxy');
  // Loopback too goes through the proxy, so that it sees everything.
  const context = await launch({
    args: [`--proxy-server=http://127.0.0.1:${address.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const page = context.pages()[0]!;
  const store = await probe(context);
  await page.bringToFront();
  await job(page, `${site}/client/1041/intake`);
  await kept(store, 'transfers');
  await context.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));

  const own = [`${site}/client/1041/intake`, `${site}/dossier.css`, `${site}/dossier.js`];
  expect(asked.filter((each) => each.startsWith(`GET ${site}/`)).length).toBeGreaterThanOrEqual(3);
  const others = asked.filter((each) => {
    const [method, what = ''] = each.split(' ');
    const host = what.replace(/^http:\/\//, '').replace(/[:/].*$/, '');
    return !BROWSER.includes(host) && !(method === 'GET' && own.includes(what));
  });
  expect(others).toEqual([]);
});

test('what is built may ask nobody, keeps nothing in the cloud, and asks for no more than its list (R1, R2, R17, R25, R33)', async () => {
  const manifest = JSON.parse(await readFile(new URL('manifest.json', BUILT), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'activeTab']);
  expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  for (const key of ['content_scripts', 'optional_permissions', 'externally_connectable'])
    expect(manifest[key], key).toBeUndefined();
  const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  for (const file of (await filesIn(BUILT.pathname)).filter((name) => name.endsWith('.js'))) {
    const code = await readFile(file, 'utf8');
    expect(code, file).not.toMatch(
      /storage\.sync|XMLHttpRequest|sendBeacon|new WebSocket|EventSource|importScripts|readText|clipboard\.read/,
    );
  }
});

test('the dossier keeps nothing of Kring, and hears no click, key or submit from it (R3, R21)', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    for (const type of [
      'click',
      'dblclick',
      'auxclick',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'submit',
    ])
      window.addEventListener(type, (event) => heard.push(`${type} ${String(event.isTrusted)}`), true);
    for (const type of ['keydown', 'keypress', 'keyup'])
      window.addEventListener(type, (event) => !event.isTrusted && heard.push(type), true);
    Object.assign(window, { heard });
  });
  const own = (): Promise<unknown> =>
    page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await page.goto(`${site}/client/1041/intake`);
  const before = await own();
  await job(page, `${site}/client/1041/intake`);
  expect(await own()).toEqual(before);
  // One trusted click: the test's own, in the field.
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'pointerdown true',
    'mousedown true',
    'pointerup true',
    'mouseup true',
    'click true',
  ]);
});

test('no file of the profile and no row of the database holds what was typed (R7, R22)', async ({ site }) => {
  const profile = await mkdtemp(join(tmpdir(), 'kring-privacy-'));
  const context = await launch({ profile: profile });
  const store = await probe(context);
  const page = await context.newPage();
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const panel = await people(page, `${site}/client/1041/intake`);
  await panel.locator(INPUT).focus();
  await page.keyboard.type(`${WORDS.person} ${WORDS.name}: ${WORDS.note}`);
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /Meer over/ }).click();
  await panel.getByTestId('note-fromClient').fill('krijgt kervelsoep');
  await panel.getByTestId('name-matters-to-you').fill('halfgetypte zwager');
  await kept(store, 'halfgetypte zwager');
  const plain = await content(store);
  const texts = [...Object.values(WORDS), 'kervelsoep', 'halfgetypte'];
  for (const text of texts) expect(plain).toContain(text);

  const raw = await store.bytes();
  expect(raw).toContain('key:secret:false');
  expect(raw).not.toContain(':true');
  const memory = JSON.stringify(
    await store.page.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      await chrome.storage.sync.get(null),
    ]),
  );
  for (const text of texts) {
    expect(raw).not.toContain(text);
    expect(memory).not.toContain(text);
    expect(said.join('\n')).not.toContain(text);
  }
  // The number of the record: within a hash or a time the same four digits stand there by chance now and then.
  const record = /(?<![0-9a-z])1041(?![0-9a-z])/i;
  for (const all of [raw, memory, said.join('\n')]) expect(all).not.toMatch(record);
  await context.close();
  // Also nothing that the browser itself keeps of the panel: form data, sessions, history.
  const hits = await found(profile, [...texts, '/client/1041/intake']);
  // The search does find: the address of the page stands in the history.
  expect(hits.some((hit) => hit.startsWith('/client/'))).toBe(true);
  expect(hits.filter((hit) => !hit.startsWith('/client/'))).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});

test('after "klaar" nothing is left anywhere (R5, R22)', async ({ context, page, site }) => {
  const store = await probe(context);
  await page.bringToFront();
  const panel = await job(page, `${site}/client/1041/intake`);
  await panel.getByTestId('done').click();
  await panel.getByTestId('saved').click();
  await expect.poll(() => store.drafts()).toEqual([]);
  const left = await store.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(left).toBe('{}');
});

// Shows what the content script reads from the moment that it runs. What it reads in its first moment is not seen;
// that is the same code as on a change of client, which is in this test.
test('Kring reads only the record key, and of the chosen field its label and length (R23)', async ({
  context,
  page,
  site,
}) => {
  const id = await extensionId(context);
  const panel = await people(page, `${site}/client/1041/intake`);
  const read = await watchReading(await context.newCDPSession(page), id);
  const seen = new Set<string>();
  const collect = async (): Promise<string[]> => {
    const found = [...new Set(await read())];
    for (const each of found) seen.add(each);
    return found;
  };

  await page.getByRole('link', { name: 'Rapportage' }).click();
  await page.getByRole('link', { name: /Probeersma/ }).click();
  await page.getByRole('link', { name: /Oefenman/ }).click();
  await page.getByRole('link', { name: 'Intake' }).click();
  await expect(page.getByLabel('Sociale omgeving')).toBeVisible();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 300);
  // The worker went through the dossier and touched no field.
  expect(new Set([...(await collect()), 'textContent of record key'])).toEqual(
    new Set(['textContent of record key']),
  );

  await page.getByLabel('Sociale omgeving').click();
  await page.keyboard.type('dit leest Kring niet');
  const allowed =
    /^textContent of (record key|label)$|^cloneNode of label$|^value of textarea#intake-social$/;
  await expect
    .poll(async () => (await collect(), [...seen].some((each) => each.includes('label'))))
    .toBe(true);
  expect([...seen].filter((each) => !allowed.test(each))).toEqual([]);

  await panel.getByTestId('step-people').click();
  await panel.locator(INPUT).fill('zus');
  await panel.locator(INPUT).press('Enter');
  await panel.getByTestId('step-report').click();
  await expect(async () => {
    await panel.getByTestId('insert').click();
    await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier', { timeout: 1000 });
  }).toPass();
  await collect();
  expect([...seen].filter((each) => !allowed.test(each))).toEqual([]);
});

test('a number by which somebody can be found is noticed, and taken out with one press (R12)', async ({
  page,
  site,
}) => {
  const panel = await people(page, `${site}/client/1041/intake`);
  await panel.locator(INPUT).fill('zus 111222333');
  const warning = panel.locator('.notice', { hasText: 'Dit lijkt een nummer of adres' });
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'Haal het weg' }).click();
  await expect(panel.locator(INPUT)).toHaveValue('zus');
  await expect(warning).toHaveCount(0);
  await panel.locator(INPUT).fill('zus van nummer 12');
  await expect(warning).toHaveCount(0);
});

test('no name in the report unless chosen, and whose words they are stays visible (R13, R15, R16)', async ({
  page,
  site,
}) => {
  const panel = await people(page, `${site}/client/1041/intake`);
  await panel.locator(INPUT).focus();
  await page.keyboard.type(`${WORDS.person} ${WORDS.name}: ${WORDS.note}`);
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /Meer over/ }).click();
  await panel.getByTestId('note-fromClient').fill('mist haar');
  await panel.getByLabel('dit denk ik zelf').last().check();
  await panel.getByTestId('step-report').click();
  const report = panel.getByTestId('report');
  await expect(report).toHaveValue(new RegExp(`“${WORDS.note}”|"${WORDS.note}"`));
  await expect(report).toHaveValue(/volgens mij: "?“?mist haar/i);
  await expect(report).not.toHaveValue(new RegExp(WORDS.name));
  await panel.getByLabel('Met namen').check();
  await expect(report).toHaveValue(new RegExp(WORDS.name));
});

test('nothing comes on the clipboard by itself; copying says that Windows may keep it (R25, R26)', async ({
  context,
  page,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  const clipboard = async (): Promise<string> => {
    await page.bringToFront();
    await page.locator('h1').first().click();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.goto(`${site}/client/1041/intake`);
  await page.evaluate(() => navigator.clipboard.writeText('van de worker'));
  const panel = await job(page, `${site}/client/1041/intake`);
  expect(await clipboard()).toBe('van de worker');
  await panel.getByTestId('step-people').click();
  await panel.locator(INPUT).fill('oom');
  await panel.locator(INPUT).press('Enter');
  await panel.getByTestId('step-report').click();
  await panel.getByTestId('copy').click();
  await expect(panel.getByTestId('outcome')).toContainText('Windows kan dit bewaren (Win+V)');
  expect(await clipboard()).toContain('oom');
  await panel.getByRole('button', { name: 'Maak klembord leeg' }).click();
  await expect(panel.getByTestId('outcome')).toContainText('kan het nog staan');
  expect((await clipboard()).trim()).toBe('');
});
