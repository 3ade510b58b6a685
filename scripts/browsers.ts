/** Finds a Chromium and a Firefox that can load Kring, or installs them where that is a matter of one command. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

/**
 * Where to look, in order. Google Chrome is not among them: it no longer loads an extension from the command line.
 * The first is the user's own choice.
 */
const PLACES: Record<BrowserName, () => (string | undefined)[]> = {
  chromium: () => [
    process.env.KRING_CHROMIUM,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: () => [
    process.env.KRING_FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of the browser that is there; undefined when there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  return PLACES[name]().find((path) => path !== undefined && existsSync(path));
}

/**
 * Path of the browser, after installing it with apt where that can be done without asking: as root on Debian.
 * @throws Error with the command to run, where it cannot.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const own = name === 'chromium' ? 'npx playwright install chromium' : 'install Firefox 153 or later';
  if (!existsSync('/etc/debian_version')) {
    throw new Error(`No ${name} was found. Run: ${own}. Or set KRING_${name.toUpperCase()} to its path.`);
  }
  const command = `apt-get update && apt-get install -y ${PACKAGES[name]}`;
  if (process.getuid?.() !== 0) throw new Error(`No ${name} was found. Run as root: ${command}`);
  process.stdout.write(`No ${name} was found. Installing it: ${command}\n`);
  const done = spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = findBrowser(name);
  if (done.status !== 0 || !installed)
    throw new Error(`Installing ${name} failed. Run it by hand: ${command}`);
  return installed;
}
