/** Builds what the tests, the tour and the bench run: WXT is called as a command, so that its output can be kept short. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command of this project's own packages in its root.
 * @throws Error with what it printed, when it fails.
 */
export function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    throw new Error(`"${command} ${args.join(' ')}" failed:\n${done.stdout}\n${done.stderr}`);
  }
}

/** The build that knows this computer's own pages, into `.output/test-chrome` or `.output/test-firefox`. */
export function buildTest(browser: 'chrome' | 'firefox'): void {
  run('wxt', ['build', '--config', 'wxt.test.config.ts', '--browser', browser, '--mv3']);
}

/** The store build without access to any site, into `.output/chrome-mv3` or `.output/firefox-mv3`. */
export function buildStore(browser: 'chrome' | 'firefox'): void {
  run('wxt', ['build', '--browser', browser, '--mv3']);
}

/** The build that may see every site and does nothing on any until ICT names it, into `.output/chrome-mv3-managed` and so on. */
export function buildManaged(browser: 'chrome' | 'firefox'): void {
  run('wxt', ['build', '--mode', 'managed', '--browser', browser, '--mv3']);
}
