/** What a page of 20,000 elements pays for Kring, for an extension that does nothing, and without any. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { withBrowsers } from './browsers.ts';
import type { Extensions } from './extensions.ts';
import { median, ratio, round, type Figure } from './figures.ts';

const ROUNDS = 11;

interface Load {
  /** From the start of the navigation to the end of the load event, in milliseconds. */
  readonly load: number;
  /** From the start of the navigation until the content script is ready; undefined where there is none. */
  readonly ready: number | undefined;
  /** Sum of tasks of more than 50 ms in the page, in milliseconds. */
  readonly longTasks: number;
  /** Work of the page's main thread, all scripts included, in milliseconds. */
  readonly busy: number;
}

/** Runs in the page before anything else: notes when the content script has put down its sign. */
function watch(): void {
  const noted: { ready?: number; longTasks: number } = { longTasks: 0 };
  Object.assign(globalThis, { bench: noted });
  const look = (): void => {
    const there = document.querySelector('kring-paneel') ?? document.documentElement?.dataset.bench;
    if (there) noted.ready ??= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, attributes: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks += duration;
  }).observe({ type: 'longtask', buffered: true });
}

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function loadOnce(page: Page, session: CDPSession, url: string, hasScript: boolean): Promise<Load> {
  await page.goto('about:blank');
  const before = await busyTime(session);
  await page.goto(url);
  if (hasScript) await page.waitForFunction('globalThis.bench.ready !== undefined');
  // The content script speaks with the background after it is ready; what that costs the page belongs to it.
  await sleep(300);
  const busy = (await busyTime(session)) - before;
  const [load, ready, longTasks] = await page.evaluate<[number, number | null, number]>(
    "[performance.getEntriesByType('navigation')[0].loadEventEnd, bench.ready ?? null, bench.longTasks]",
  );
  return { load, ready: ready ?? undefined, longTasks, busy };
}

/** Loads the page in three browsers in turn. */
export async function measurePageLoad({ kring, empty }: Extensions, site: string): Promise<Figure[]> {
  // No folder: no extension, and nothing else in the command line differs.
  return withBrowsers(
    [{ extension: kring }, { extension: empty }, { extension: '' }],
    async (...contexts) => {
      const loads: Load[][] = contexts.map(() => []);
      const tabs = await Promise.all(
        contexts.map(async (context) => {
          const page = context.pages()[0] ?? (await context.newPage());
          await page.addInitScript(watch);
          const session = await context.newCDPSession(page);
          await session.send('Performance.enable');
          return { page, session };
        }),
      );
      for (let round = -1; round < ROUNDS; round++) {
        for (const [at, { page, session }] of tabs.entries()) {
          const load = await loadOnce(page, session, `${site}/fixtures/dossiers/big.html`, at < 2);
          // The first round warms.
          if (round >= 0) loads[at]?.push(load);
        }
      }
      const [ours = [], theirs = [], without = []] = loads;
      const of = (all: readonly Load[], key: 'load' | 'longTasks' | 'busy'): number[] =>
        all.map((each) => each[key]);
      const ready = (all: readonly Load[]): number[] => all.flatMap((each) => each.ready ?? []);
      const more = (key: 'longTasks' | 'busy', all: readonly Load[]): number =>
        round(median(of(all, key)) - median(of(without, key)));
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
          name: 'main thread time that Kring adds to a load',
          value: more('busy', ours),
          unit: 'ms',
          note: `the empty extension adds ${more('busy', theirs)} ms; without ${round(median(of(without, 'busy')))} ms`,
        },
        {
          name: 'long task time that Kring adds to a load',
          value: more('longTasks', ours),
          unit: 'ms',
          note: `the empty extension adds ${more('longTasks', theirs)} ms; without ${round(median(of(without, 'longTasks')))} ms`,
        },
      ];
    },
  );
}
