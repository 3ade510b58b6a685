/** The bytes of the store build, which is what workers get. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadedBy, partsOf } from './extensions.ts';
import type { Figure } from './figures.ts';

const STORE_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('../../utils/questions', import.meta.url));

/** What has no place in the content script, beside the questions. */
const DATABASE = ['indexedDB', 'openDB', 'IDBDatabase'];

/** Sizes as they are packed and loaded; and what must not stand in the content script. */
export async function measureBytes(): Promise<Figure[]> {
  const script = readFileSync(join(STORE_BUILD, 'content-scripts/dossier.js'));
  const sentences = await questionTexts();
  const held = [...sentences, ...DATABASE].filter((each) => plain(script).includes(each));
  const parts = loadedBy(STORE_BUILD, 'panel.html').map(({ file }) => readFileSync(join(STORE_BUILD, file)));
  const all = partsOf(STORE_BUILD).map((file) => readFileSync(join(STORE_BUILD, file)));
  const panel = all.map(plain).join('');
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return [
    { name: 'content script, raw', value: script.length, unit: 'bytes', atMost: 30_000 },
    {
      name: 'question texts and database names in the content script',
      value: held.length,
      unit: 'found',
      atMost: 0,
      // Where they do stand they are found: so the search is able to find them.
      note: `the same search finds ${sentences.filter((each) => panel.includes(each)).length} of ${sentences.length} texts in the panel${held.map((each) => `; "${each}"`).join('')}`,
    },
    {
      name: 'panel, JavaScript and styles, gzipped',
      value: sum(parts.map((part) => gzipSync(part).length)),
      unit: 'bytes',
      atMost: 80_000,
      note: `${parts.length} files, ${sum(parts.map((part) => part.length))} bytes raw`,
    },
    {
      name: 'all pages, gzipped',
      value: sum(all.map((part) => gzipSync(part).length)),
      unit: 'bytes',
      note: `${all.length} files, ${sum(all.map((part) => part.length))} bytes raw; the panel, the team lead's page, the guide and the small page that asks for a site`,
    },
  ];
}

/** Everything that a question may say: what is asked, why, and what is said before and after. */
async function questionTexts(): Promise<string[]> {
  const sets = readdirSync(join(QUESTIONS, 'sets')).map((file) => join(QUESTIONS, 'sets', file));
  const texts: string[] = [];
  for (const file of [...sets, join(QUESTIONS, 'opening.ts')]) {
    collect((await import(pathToFileURL(file).href)) as unknown, texts);
  }
  return [...new Set(texts)];
}

/** The sentences in a value, at any depth; single words and codes stand in other code too and prove nothing. */
function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string' && value.includes(' ')) into.push(value);
  if (typeof value !== 'object' || value === null) return;
  for (const each of Object.values(value)) collect(each, into);
}

/** A script without the escapes in its strings: a bundler may write "ë" as a code. */
function plain(script: Buffer): string {
  return script
    .toString('utf8')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(['"`])/g, '$1');
}
