/** `npm test`: everything from nothing, in Chromium and in Firefox. Ends with the sum of the runners' own reports. */
import { spawnSync } from 'node:child_process';
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

const RUNNERS: readonly Runner[] = [
  {
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
  },
  { name: 'Chromium', command: ['playwright', 'test'], report: 'chromium.json', count: countPlaywright },
  {
    name: 'Firefox',
    command: ['vitest', 'run', '--config', 'vitest.firefox.config.ts'],
    report: 'firefox.json',
    count: countVitest,
  },
];

function play({ name, command, report, count }: Runner): Counts {
  process.stdout.write(`\n== ${name}\n`);
  const [program = '', ...args] = command;
  const done = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  let counts: Counts;
  try {
    counts = count(JSON.parse(readFileSync(REPORTS + report, 'utf8')) as Record<string, unknown>);
  } catch {
    // A runner that fell over left no report.
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return done.status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
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
  const all = RUNNERS.map(play);
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
