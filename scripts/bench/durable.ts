/** A typed name until it is durable, against a bare write of as many bytes in the same browser. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { openPanel } from '../chromium.ts';
import { until, withBrowser } from './browsers.ts';
import type { Extensions } from './extensions.ts';
import { median, quantile, ratio, round, type Figure } from './figures.ts';

const NAMES = 36;

/** As a quick typist does, in milliseconds; without any pause the first keys would not be written before Enter. */
const BETWEEN_KEYS = 60;

interface Probe {
  readonly saved: readonly number[];
  readonly messages: readonly { readonly took: number }[];
}

/** Types names one after another; after each, the bare pages write a row of the same size. */
export async function measureDurable({ kring, writer }: Extensions, site: string): Promise<Figure[]> {
  return withBrowser({ extension: `${kring},${writer}` }, async (context) => {
    const bare = await benchPage(context, 'Kring');
    const asking = await benchPage(context, 'Writer');
    const { page, panel } = await begin(context, `${site}/client/1041/intake`);
    const writes: number[] = [];
    const asked: number[] = [];
    const messages: number[] = [];
    let bytes = 0;
    for (let at = 0; at < NAMES; at++) {
      await page.keyboard.type(`buur${letters(at)}`, { delay: BETWEEN_KEYS });
      await page.keyboard.press('Enter');
      const probe = await until('the word "saved"', () => probeOf(panel, at + 1));
      messages.push(probe.messages.at(-1)?.took ?? NaN);
      bytes = await bare.evaluate<number>('bench.size()');
      writes.push(await bare.evaluate<number>(`bench.write(${bytes})`));
      asked.push(await asking.evaluate<number>(`bench.write(${bytes})`));
    }
    const { saved } = await until('the word "saved"', () => probeOf(panel, NAMES));
    return [
      ratio('Enter until a name is durable, against a bare write', saved, writes, {
        atMost: 2,
        note: `${round(median(messages))} ms of it from the panel's message to its answer; ${bytes} bytes at the end`,
      }),
      ratio('the same, against one message and one bare write in a background', saved, asked),
      {
        name: 'Enter until a name is durable, slowest of ten',
        value: round(quantile(saved, 0.9)),
        unit: 'ms',
        note: `the bare write ${round(quantile(writes, 0.9))} ms, with a message ${round(quantile(asked, 0.9))} ms`,
      },
    ];
  });
}

/** The page without anything around it, of the extension with this name. */
async function benchPage(context: BrowserContext, name: string): Promise<Page> {
  const id = await until(`the extension ${name}`, async () => {
    for (const worker of context.serviceWorkers()) {
      const found = await worker.evaluate<string>('chrome.runtime.getManifest().name');
      if (found === name) return new URL(worker.url()).host;
    }
    return undefined;
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/bench.html`);
  await page.waitForFunction('globalThis.bench !== undefined');
  return page;
}

/** The panel with its first question in sight. */
async function begin(
  context: BrowserContext,
  url: string,
): Promise<{ readonly page: Page; readonly panel: Frame }> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.bringToFront();
  await page.goto(url);
  await page.locator('kring-paneel').waitFor({ state: 'attached' });
  const panel = await openPanel(page);
  await panel.getByTestId('start').waitFor();
  await page.keyboard.press('Enter');
  // The Enter that begins is not one that saves.
  await panel.evaluate('void (bench.enter = undefined)');
  return { page, panel };
}

async function probeOf(panel: Frame, count: number): Promise<Probe | undefined> {
  const probe = await panel.evaluate<Probe>('({ saved: bench.saved, messages: bench.messages })');
  return probe.saved.length >= count ? probe : undefined;
}

/** A number as two letters, so that no name is taken for another. */
function letters(number: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  return `${alphabet[Math.floor(number / 26)]}${alphabet[number % 26]}`;
}
