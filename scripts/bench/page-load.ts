/** What a page of 20,000 elements pays for Kring, for an extension that does nothing, and without any. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { withBrowsers } from './browsers.ts';
import type { Extensions } from './extensions.ts';
import { median, ratio, round, type Figure } from './figures.ts';

const ROUNDS = 13;
const PROFILED = 5;

interface Load {
  /** From the start of the navigation to the end of the load event, in milliseconds. */
  readonly load: number;
  /** From the start of the navigation until the content script is ready; undefined where there is none. */
  readonly ready: number | undefined;
  /** Sum of tasks of more than 50 ms in the page, in milliseconds. */
  readonly longTasks: number;
}

/** Runs in the page before anything else: notes when the content script has put down its sign. */
function watch(): void {
  const noted: { ready?: number; longTasks: number } = { longTasks: 0 };
  Object.assign(globalThis, { bench: noted });
  const look = (): void => {
    const there = document.querySelector('kring-paneel, [data-bench]');
    if (there) noted.ready ??= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, attributes: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks += duration;
  }).observe({ type: 'longtask', buffered: true });
}

async function loadOnce(page: Page, url: string, hasScript: boolean): Promise<Load> {
  await page.goto('about:blank');
  await page.goto(url);
  if (hasScript) await page.waitForFunction('globalThis.bench.ready !== undefined');
  // The content script speaks with the background after it is ready; what that costs the page belongs to it.
  await sleep(300);
  const [load, ready, longTasks] = await page.evaluate<[number, number | null, number]>(
    "[performance.getEntriesByType('navigation')[0].loadEventEnd, bench.ready ?? null, bench.longTasks]",
  );
  return { load, ready: ready ?? undefined, longTasks };
}

/** How long scripts of an extension run in the page during one load, in milliseconds, from samples every 0.1 ms. */
async function scripting(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await loadOnce(page, url, true);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
      .map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  // A delta is the time before its sample, so it belongs to the sample before.
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0) / 1000;
}

/** Loads the page in three browsers in turn. */
export async function measurePageLoad({ kring, empty }: Extensions, site: string): Promise<Figure[]> {
  // No folder: no extension, and nothing else in the command line differs.
  return withBrowsers(
    [{ extension: kring }, { extension: empty }, { extension: '' }],
    async (...contexts) => {
      const loads: Load[][] = contexts.map(() => []);
      const url = `${site}/fixtures/dossiers/big.html`;
      const pages = await Promise.all(
        contexts.map(async (each) => each.pages()[0] ?? (await each.newPage())),
      );
      for (const page of pages) await page.addInitScript(watch);
      for (let at = -1; at < ROUNDS; at++) {
        for (const [which, page] of pages.entries()) {
          const load = await loadOnce(page, url, which < 2);
          // The first round warms.
          if (at >= 0) loads[which]?.push(load);
        }
      }
      const scripts: number[] = [];
      for (let at = 0; at < PROFILED; at++) if (pages[0]) scripts.push(await scripting(pages[0], url));
      const [ours = [], theirs = [], without = []] = loads;
      const of = (all: readonly Load[], key: 'load' | 'longTasks'): number[] => all.map((each) => each[key]);
      const ready = (all: readonly Load[]): number[] => all.flatMap((each) => each.ready ?? []);
      const long = (all: readonly Load[]): number => round(median(of(all, 'longTasks')));
      return [
        ratio('page load with Kring, against none', of(ours, 'load'), of(without, 'load')),
        ratio('page load with an empty extension, against none', of(theirs, 'load'), of(without, 'load')),
        ratio('page load until Kring is ready, against none', ready(ours), of(without, 'load')),
        ratio(
          'page load until the empty extension is ready, against none',
          ready(theirs),
          of(without, 'load'),
        ),
        {
          name: "Kring's own scripts during a load",
          value: round(median(scripts)),
          unit: 'ms',
          note: `median of ${scripts.length}, sampled; long tasks in a load ${long(ours)} ms, empty ${long(theirs)} ms, none ${long(without)} ms`,
        },
      ];
    },
  );
}
