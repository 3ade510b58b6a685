/** `npm test`: everything from nothing, in Chromium and in Firefox. Ends with the sum of the runners' own reports. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers.ts';
import { buildManaged, buildStore, buildTest, run } from './build.ts';

const REPORTS = fileURLToPath(new URL('../.output/reports/', import.meta.url));

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly report: string;
  readonly count: (report: Record<string, unknown>) => Counts;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const countVitest = (report: Record<string, unknown>): Counts => ({
  passed: number(report.numPassedTests),
  // A file that cannot be loaded has no tests and must not pass for that.
  failed: Math.max(number(report.numFailedTests), report.success === true ? 0 : 1),
  skipped: number(report.numPendingTests) + number(report.numTodoTests),
});

function countPlaywright(report: Record<string, unknown>): Counts {
  const stats = (report.stats ?? {}) as Record<string, unknown>;
  const errors = Array.isArray(report.errors) ? report.errors.length : 0;
  return {
    // Passed at a second try: Playwright names these under "flaky".
    passed: number(stats.expected) + number(stats.flaky),
    failed: number(stats.unexpected) + errors,
    skipped: number(stats.skipped),
  };
}

const PARTS = 3;

/** A part of the tests in Chromium, with a browser, a folder and a report of its own. */
const chromium = (part: number): Runner => ({
  name: `Chromium, part ${part} of ${PARTS}`,
  command: ['playwright', 'test', `--shard=${part}/${PARTS}`, `--output=.output/playwright/${part}`],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}chromium-${part}.json` },
  report: `chromium-${part}.json`,
  count: countPlaywright,
});

const ENGINE: Runner = {
  name: 'engine (plain Node)',
  command: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.output/reports/unit.json',
  ],
  report: 'unit.json',
  count: countVitest,
};

const FIREFOX: Runner = {
  name: 'Firefox',
  command: ['vitest', 'run', '--config', 'vitest.firefox.config.ts'],
  report: 'firefox.json',
  count: countVitest,
};

/** Two at a time: one browser leaves a part of two cores idle, and three stand in each other's way. */
const FIRST: readonly Runner[] = [chromium(1), chromium(2)];
const SECOND: readonly Runner[] = [ENGINE, FIREFOX, chromium(3)];

/** Runs one runner to its end. @returns what it counted; what it says goes to `say`. */
async function play({ command, env, report, count }: Runner, say: (text: string) => void): Promise<Counts> {
  const [program = '', ...args] = command;
  const status = await new Promise<number | null>((resolve, reject) => {
    const runner = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    for (const stream of [runner.stdout, runner.stderr]) stream.setEncoding('utf8').on('data', say);
    runner.on('error', reject).on('close', resolve);
  });
  let counts: Counts;
  try {
    counts = count(JSON.parse(readFileSync(REPORTS + report, 'utf8')) as Record<string, unknown>);
  } catch {
    // A runner that fell over left no report.
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** Runs these one after the other, and tells of each under its name. */
async function playAll(runners: readonly Runner[], say: (text: string) => void): Promise<Counts[]> {
  const all: Counts[] = [];
  for (const runner of runners) {
    say(`\n== ${runner.name}\n`);
    all.push(await play(runner, say));
  }
  return all;
}

try {
  rmSync(REPORTS, { recursive: true, force: true });
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  buildTest('chrome');
  buildTest('firefox');
  buildStore('chrome');
  buildStore('firefox');
  buildManaged('chrome');
  buildManaged('firefox');
  run('node', ['scripts/build-editors.mjs']);
  // What the first says is shown at once, the second after it.
  let later = '';
  const counted = await Promise.all([
    playAll(SECOND, (text) => {
      later += text;
    }),
    playAll(FIRST, (text) => process.stdout.write(text)),
  ]);
  process.stdout.write(later);
  const all = counted.flat();
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  process.stdout.write(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  );
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(
    `The tests could not run. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
