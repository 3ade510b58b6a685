/** What reading a dossier costs: 2 MB of text in 20,000 nodes, and every key typed in a field that is read along. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { extensionId, openPanel } from '../chromium.ts';
import { until, withBrowser, withBrowsers } from './browsers.ts';
import type { Extensions } from './extensions.ts';
import { median, ratio, round, type Figure } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.output/bench-reading');
const RUNS = 9;
const NODES = 20_000;
const CHARACTERS = 2_000_000;
const KEYS = 120;
const ROUNDS = 6;

/** Sentences as they stand in a dossier: half of them speak of somebody. */
const SENTENCES = [
  'Mw. vertelt dat haar zus elke zondag belt en dat de buurvrouw de planten water geeft.',
  'Medicatie is om half negen gegeven, geen bijzonderheden tijdens de ochtend.',
  'Samen met de ambulant begeleider is gekeken naar de post en de rekeningen van deze maand.',
  'Dhr. was vandaag rustig, heeft goed gegeten en is daarna een stuk gaan wandelen in het park.',
  'Zijn oud-collega kwam langs en ze hebben over vroeger gepraat; zijn vader leeft niet meer.',
  'Het gesprek ging over wonen, werk en de aanvraag bij de gemeente die nog niet rond is.',
];

/** Long enough that each paragraph of three nodes brings the text to its length. */
function dossier(): string {
  const paragraphs = NODES / 4;
  const length = CHARACTERS / paragraphs;
  return Array.from({ length: paragraphs }, (_, at) => {
    let text = '';
    for (let next = at; text.length < length - 60; next++) text += `${SENTENCES[next % SENTENCES.length]} `;
    return `<p>${text}<b>Rapportage ${at}</b>, gezien op de afdeling.</p>`;
  }).join('');
}

interface InPage {
  readonly document: {
    readonly body: unknown;
    createTreeWalker(root: unknown, show: number): { nextNode(): { readonly data: string } | null };
  };
  readonly kringReading: {
    textOf(element: unknown): Promise<{ readonly text: string }>;
    findMentions(text: string): readonly unknown[];
  };
  sink: number;
}

/** Ours and a plain pass over the same page, in turns, inside the page. */
async function timeBoth(
  runs: number,
): Promise<{ ours: number[]; bare: number[]; walk: number[]; found: number; length: number }> {
  const page = globalThis as unknown as InPage;
  const result = { ours: [] as number[], bare: [] as number[], walk: [] as number[], found: 0, length: 0 };
  for (let run = -2; run < runs; run++) {
    const from = performance.now();
    const walker = page.document.createTreeWalker(page.document.body, 4);
    let plain = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) plain += node.data;
    let words = 0;
    for (const [word] of plain.matchAll(/[\p{L}\p{M}'’-]+/gu)) words += word.length;
    page.sink = words;
    const between = performance.now();
    const { text } = await page.kringReading.textOf(page.document.body);
    const read = performance.now();
    result.found = page.kringReading.findMentions(text).length;
    const end = performance.now();
    result.length = text.length;
    if (run < 0) continue;
    result.bare.push(between - from);
    result.walk.push(read - between);
    result.ours.push(end - between);
  }
  return result;
}

async function measureSpeed(context: BrowserContext, site: string): Promise<Figure[]> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site}/fixtures/dossiers/plain.html`);
  await page.setContent(`<body>${dossier()}</body>`);
  await page.addScriptTag({ path: join(OUT, 'reading.js') });
  const { ours, bare, walk, found, length } = await page.evaluate(timeBoth, RUNS);
  if (found < 1000) throw new Error(`only ${found} mentions were found`);
  return [
    ratio('reading a dossier, against one plain pass over its text', ours, bare, {
      atMost: 2,
      note: `${round(length / 1e6, 2)} million characters, ${NODES} nodes, ${found} mentions; of it ${round(median(walk))} ms to get the text from the page; the plain pass joins all text nodes and looks at every word`,
    }),
  ];
}

/** The task that the page notices, while the worker presses "Wat staat er al?". */
async function measureLongTasks(context: BrowserContext, site: string): Promise<Figure[]> {
  await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site}/fixtures/dossiers/fields.html`);
  const field = page.locator('[contenteditable]').first();
  await field.waitFor();
  await field.evaluate(
    (element, html) => element.replaceChildren(document.createRange().createContextualFragment(html)),
    dossier(),
  );
  await field.click();
  const panel = await openPanel(page);
  await page.evaluate(() => {
    const noted = { longest: 0 };
    Object.assign(globalThis, { bench: noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await panel.getByTestId('to-mentioned').click();
  const said = panel.getByTestId('mentioned-said');
  await until(
    'what stands there',
    async () => ((await said.count()) > 0 && (await said.textContent())) || undefined,
  );
  const longest = await page.evaluate<number>('bench.longest');
  return [
    {
      name: 'longest task on the page while its text is read',
      value: round(longest),
      unit: 'ms',
      atMost: 50,
      note: '0: none of 50 ms or more; the browser tells of no shorter ones',
    },
  ];
}

/** What the page's own thread does for one key, in milliseconds. */
async function perKey(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
      ?.value ?? 0) * 1000;
  const from = await busy();
  for (let key = 0; key < KEYS; key++) await page.keyboard.press('abcdefgh'.charAt(key % 8));
  const spent = (await busy()) - from;
  await session.detach();
  return spent / KEYS;
}

async function measureKeys({ kring }: Extensions, site: string): Promise<Figure[]> {
  const times = await withBrowsers(
    [{ extension: kring }, { extension: '' }, { extension: '' }],
    async (...contexts) => {
      const all: number[][] = contexts.map(() => []);
      const pages = await Promise.all(
        contexts.map(async (each) => each.pages()[0] ?? (await each.newPage())),
      );
      for (const page of pages) {
        await page.goto(`${site}/fixtures/dossiers/fields.html`);
        await page.locator('textarea').first().click();
      }
      for (let round = -1; round < ROUNDS; round++)
        for (const [which, page] of pages.entries()) {
          const spent = await perKey(page);
          if (round >= 0) all[which]?.push(spent);
        }
      return all;
    },
  );
  const [ours = [], bare = [], again = []] = times;
  return [
    ratio('a typed key in a page with Kring, against none', ours, bare, {
      note: `${KEYS} keys a time; the same page in a third browser, also without Kring: ${round(median(again) / median(bare), 2)} times, so as much is noise`,
    }),
  ];
}

/** The three figures of reading. */
export async function measureReading(extensions: Extensions, site: string): Promise<Figure[]> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      lib: {
        entry: join(ROOT, 'scripts/bench/reading-in-page.ts'),
        name: 'kringReading',
        formats: ['iife'],
        fileName: () => 'reading.js',
      },
      outDir: OUT,
    },
  });
  return [
    ...(await withBrowser({ extension: '' }, (context) => measureSpeed(context, site))),
    ...(await withBrowser({}, (context) => measureLongTasks(context, site))),
    ...(await measureKeys(extensions, site)),
  ];
}
