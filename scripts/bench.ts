/**
 * `npm run bench`: the figures of docs/bench.md, as ratios of what was measured in this one run. Prints one table, writes
 * `.output/bench.json`, and ends with 0 also when a bound is missed; with 1 only when something could not be measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { measureBytes } from './bench/bytes.ts';
import { killAll, within } from './bench/browsers.ts';
import { measureDurable } from './bench/durable.ts';
import { measureEcogram } from './bench/ecogram.ts';
import { makeExtensions, removeExtensions } from './bench/extensions.ts';
import { keeps, round, table, type Figure } from './bench/figures.ts';
import { measureFirstQuestion } from './bench/first-question.ts';
import { measureKilled } from './bench/killed.ts';
import { measureLayout } from './bench/layout.ts';
import { measurePageLoad } from './bench/page-load.ts';
import { measureProfile } from './bench/profile.ts';
import { measureReading } from './bench/reading.ts';
import { measureRecognise } from './bench/recognise.ts';
import { measureTask } from './bench/task-cost.ts';
import { measureTyping } from './bench/typing.ts';
import { ensureBrowser } from './browsers.ts';
import { buildStore, buildTest } from './build.ts';
import { serve } from './serve.mjs';

const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url));

/** Longest time for one part and for all of them, in milliseconds. */
const LIMIT = 100_000;
const ALL = 280_000;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Part {
  readonly name: string;
  readonly measure: () => Promise<Figure[]>;
}

async function measure(parts: readonly Part[]): Promise<{ figures: Figure[]; failures: string[] }> {
  const figures: Figure[] = [];
  const failures: string[] = [];
  const end = performance.now() + ALL;
  for (const { name, measure } of parts) {
    const from = performance.now();
    try {
      figures.push(...(await within(Math.min(LIMIT, Math.max(1000, end - from)), name, measure())));
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      // What is late or broken must not disturb the next part.
      killAll();
    }
    say(`${name}: ${round((performance.now() - from) / 1000)} s`);
  }
  return { figures, failures };
}

function machine(): string {
  const load = loadavg()
    .map((each) => round(each))
    .join(', ');
  return `${cpus().length} cores, ${process.platform} ${release()}, Node ${process.versions.node}; load average ${load}`;
}

async function bench(): Promise<number> {
  ensureBrowser('chromium');
  buildTest('chrome');
  buildStore('chrome');
  const extensions = makeExtensions();
  const server = await serve();
  const { url } = server;
  const date = new Date().toISOString();
  const before = machine();
  try {
    const { figures, failures } = await measure([
      { name: 'bytes', measure: measureBytes },
      { name: 'layout', measure: measureLayout },
      { name: 'profile', measure: measureProfile },
      { name: 'ecogram', measure: measureEcogram },
      { name: 'page load', measure: () => measurePageLoad(extensions, url) },
      { name: 'reading', measure: () => measureReading(extensions, url) },
      { name: 'recognised screen', measure: () => measureRecognise(extensions, url) },
      { name: 'first question', measure: () => measureFirstQuestion(extensions, url) },
      { name: 'durable', measure: () => measureDurable(extensions, url) },
      { name: 'killed', measure: () => measureKilled(url) },
      { name: 'typing', measure: () => measureTyping(url) },
      { name: 'task', measure: () => measureTask(url) },
    ]);
    const result = {
      date,
      before,
      after: machine(),
      figures: figures.map((each) => ({ ...each, ok: keeps(each) })),
      failures,
    };
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(`${OUTPUT}bench.json`, `${JSON.stringify(result, null, 2)}\n`);
    say(`\n${date}\nbefore: ${before}\nafter: ${result.after}\n\n${table(figures)}`);
    const missed = figures.filter((each) => keeps(each) === false).length;
    say(missed === 0 ? '\nEvery bound is kept.' : `\n${missed} of the bounds missed.`);
    for (const failure of failures) say(`Not measured: ${failure}`);
    return failures.length > 0 ? 1 : 0;
  } finally {
    await server.close();
    removeExtensions();
  }
}

try {
  process.exitCode = await bench();
} catch (error) {
  process.stderr.write(
    `The bench could not run. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
} finally {
  killAll();
}
// A part that came too late may still wait for something; nothing of it is of use any more.
process.exit();
