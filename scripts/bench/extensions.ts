/**
 * The extensions that the bench puts beside each other, all thrown away afterwards: one that does nothing, one with a
 * bare page of the panel's own size, and Kring itself with a probe in its panel.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TEST_BUILD } from '../chromium.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BENCH = join(ROOT, '.output/bench');

/** Only this computer's own pages, as in the test build. */
const SITE = ['http://127.0.0.1/*'];

/** Folders of unpacked extensions. */
export interface Extensions {
  /** A content script of one line. */
  readonly empty: string;
  /** The same edge, the same closed root, a frame with as many bytes as the panel, and one input in it. */
  readonly bare: string;
  /** The test build, with the probe in its panel and a page that writes to IndexedDB without anything around it. */
  readonly kring: string;
  /** A page that asks a background to write: one message and one write, and nothing else. */
  readonly writer: string;
}

/** The scripts and styles that a page of an extension loads by itself, with their sizes in bytes. */
export function loadedBy(
  extension: string,
  page: string,
): { readonly file: string; readonly bytes: number }[] {
  const html = readFileSync(join(extension, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  return [...new Set(files)].map((file) => ({ file, bytes: statSync(join(extension, file)).size }));
}

/** Every script and style of the pages of a build, also what a page loads later. */
export function partsOf(extension: string): string[] {
  return ['chunks', 'assets'].flatMap((folder) =>
    readdirSync(join(extension, folder))
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => join(folder, name)),
  );
}

/** Writes the three extensions into `.output/bench/`. */
export function makeExtensions(): Extensions {
  rmSync(BENCH, { recursive: true, force: true });
  return { empty: makeEmpty(), bare: makeBare(), kring: makeKring(), writer: makeWriter() };
}

/** Takes the extensions away again. */
export function removeExtensions(): void {
  rmSync(BENCH, { recursive: true, force: true });
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function manifest(name: string, rest: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ manifest_version: 3, name, version: '1.0', ...rest });
}

function makeEmpty(): string {
  return write(join(BENCH, 'empty'), {
    'manifest.json': manifest('Empty', {
      content_scripts: [{ matches: SITE, js: ['content.js'], all_frames: true }],
    }),
    'content.js': "document.documentElement.dataset.bench = 'ready';\n",
  });
}

function makeBare(): string {
  const parts = loadedBy(TEST_BUILD, 'panel.html');
  const bytes = (kind: string): number =>
    parts.filter(({ file }) => file.endsWith(kind)).reduce((sum, part) => sum + part.bytes, 0);
  return write(join(BENCH, 'bare'), {
    'manifest.json': manifest('Bare', {
      content_scripts: [{ matches: SITE, js: ['content.js'], all_frames: true }],
      // A page that loads wakes Kring's background, which has the extension's process ready; here just so.
      background: { service_worker: 'background.js' },
      web_accessible_resources: [{ resources: ['bare.html'], matches: SITE }],
    }),
    'background.js': 'chrome.runtime.onMessage.addListener(() => undefined);\n',
    'content.js': BARE_CONTENT,
    'bare.html':
      '<!doctype html><html lang="nl"><head><meta charset="utf-8" /><title>Bare</title><script src="/probe.js"></script>' +
      '<script type="module" src="/bare.js"></script><link rel="stylesheet" href="/bare.css" /></head><body></body></html>',
    'bare.js': padded(BARE_PAGE, bytes('.js')),
    'bare.css': padded('body { margin: 0; }\n', bytes('.css')),
    'probe.js': PROBE,
  });
}

function makeKring(): string {
  const folder = join(BENCH, 'kring');
  cpSync(TEST_BUILD, folder, { recursive: true });
  const panel = join(folder, 'panel.html');
  const html = readFileSync(panel, 'utf8');
  writeFileSync(panel, html.replace('<head>', '<head><script src="/probe.js"></script>'));
  return write(folder, {
    'probe.js': PROBE,
    'bench.html': BENCH_PAGE,
    'bench.js': BARE_WRITE + SIZE,
    'write.js': WRITE,
    'idb.js': idb(),
  });
}

function makeWriter(): string {
  return write(join(BENCH, 'writer'), {
    'manifest.json': manifest('Writer', { background: { service_worker: 'background.js', type: 'module' } }),
    'background.js': WRITE_ON_MESSAGE,
    'bench.html': BENCH_PAGE,
    'bench.js': ASK_TO_WRITE,
    'write.js': WRITE,
    'idb.js': idb(),
  });
}

/** The library itself: one file that imports nothing. */
function idb(): string {
  return readFileSync(join(ROOT, 'node_modules/idb/build/index.js'), 'utf8');
}

/** A comment: bytes to load that cost nothing to run, which is the strictest thing to be held next to. */
function padded(text: string, bytes: number): string {
  return `${text}/*${' '.repeat(Math.max(0, bytes - text.length - 4))}*/`;
}

const BARE_CONTENT = `
if (window === top) {
  const host = document.createElement('bare-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const edge = document.createElement('button');
  edge.style.cssText = 'position: fixed; top: 40%; right: 0; width: 28px; height: 88px; z-index: 2147483647';
  edge.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; top: 0; right: 0; width: 400px; height: 100vh; border: 0; z-index: 2147483647';
    frame.src = chrome.runtime.getURL('bare.html');
    root.append(frame);
    edge.hidden = true;
    frame.focus();
  });
  root.append(edge);
  document.documentElement.append(host);
  chrome.runtime.sendMessage('hello').catch(() => undefined);
}
`;

const BARE_PAGE = `
const input = document.createElement('input');
input.dataset.focus = 'first';
document.body.append(input);
input.focus();
`;

/**
 * Notes, in the panel itself: when a key would land in the first question, how long the messages to the background take,
 * and how long it takes from Enter until the panel says that it is saved.
 */
const PROBE = `
const now = () => performance.timeOrigin + performance.now();
const probe = (globalThis.bench = { ready: undefined, asked: undefined, enter: undefined, saved: [], messages: [] });
const look = () => {
  if (probe.ready !== undefined || !document.hasFocus()) return;
  if (document.activeElement?.matches('[data-focus=first]')) probe.ready = now();
};
for (const name of ['focus', 'focusin']) addEventListener(name, look, true);
addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.ctrlKey) probe.enter = { at: performance.timeOrigin + event.timeStamp, sent: false };
}, true);
new MutationObserver(() => {
  look();
  const kind = document.querySelector('[data-testid=save]')?.dataset.kind;
  if (!probe.enter) return;
  if (kind === 'saving') probe.enter.sent = true;
  if (kind !== 'saved' || !probe.enter.sent) return;
  probe.saved.push(now() - probe.enter.at);
  probe.enter = undefined;
}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-kind'] });
for (const api of new Set([globalThis.chrome?.runtime, globalThis.browser?.runtime])) {
  const send = api?.sendMessage;
  if (!send) continue;
  api.sendMessage = (message, ...rest) => {
    const from = now();
    const answer = send.call(api, message, ...rest);
    answer?.then?.(() => {
      const took = now() - from;
      if (message?.name === 'panel.hello') probe.asked = took;
      if (message?.name === 'draft.patch') probe.messages.push({ at: from, took });
    }, () => undefined);
    return answer;
  };
}
`;

const BENCH_PAGE =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8" /><title>Bench</title>' +
  '<script type="module" src="/bench.js"></script></head><body></body></html>';

/** One row in one transaction, with as many bytes as Kring's own row. */
const WRITE = `
import { openDB } from './idb.js';
const opened = openDB('bench', 1, { upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'id' }) });
export async function write(bytes) {
  const row = { id: 'draft', site: '0'.repeat(64), record: '0'.repeat(64), revision: 1, startedAt: 1, expiresAt: 2,
    iv: new Uint8Array(12), data: new ArrayBuffer(bytes) };
  const tx = (await opened).transaction('drafts', 'readwrite');
  await tx.store.put(row);
  await tx.done;
}
`;

const BARE_WRITE = `
import { openDB } from './idb.js';
import { write } from './write.js';
globalThis.bench = {
  async write(bytes) {
    const from = performance.now();
    await write(bytes);
    return performance.now() - from;
  },
};
`;

const SIZE = `
bench.size = async () => {
  const db = await openDB('kring', 1);
  const rows = await db.getAll('drafts');
  db.close();
  return Math.max(...rows.map(({ data }) => data.byteLength));
};
`;

const ASK_TO_WRITE = `
globalThis.bench = {
  async write(bytes) {
    const from = performance.now();
    await chrome.runtime.sendMessage({ bytes });
    return performance.now() - from;
  },
};
`;

const WRITE_ON_MESSAGE = `
import { write } from './write.js';
chrome.runtime.onMessage.addListener(({ bytes }, _sender, answer) => {
  void write(bytes).then(() => answer(true));
  return true;
});
`;
