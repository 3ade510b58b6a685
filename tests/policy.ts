/**
 * Browsers with policies of a test, in a private mount: nothing outside the browser sees them, and /etc of this machine
 * is never written in. What the test writes stands in the browser's folder at once.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser, type BrowserName } from '../scripts/browsers';

/** Where each browser of Debian looks for what ICT set. */
const PLACES: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies',
  firefox: '/etc/firefox/policies',
};

/**
 * Puts the folder `$2` at `$3` for the command behind it, in a mount of its own. The place need not be there: /etc gets
 * a layer over it, which lies in memory and is gone with the browser. `$1` is an empty folder.
 */
const IN_PRIVATE = `
mount --make-rprivate / &&
mount -t tmpfs tmpfs "$1" && mkdir "$1/upper" "$1/work" &&
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$1/upper,workdir=$1/work" /etc &&
mkdir -p "$3" && mount --bind "$2" "$3" || exit 70
shift 3
exec "$@"
`;

/**
 * Why no browser can have policies of its own here; undefined where it can. Where the tests may not do without
 * (`KRING_POLICY=required`, as in CI), a reason is a fault of the whole file.
 */
export const whyNotRun = findReason();

function findReason(): string | undefined {
  const home = mkdtempSync(join(tmpdir(), 'kring-policy-'));
  const tried = spawnSync('unshare', ['-m', 'sh', '-c', IN_PRIVATE, 'sh', home, home, '/etc/kring', 'true'], {
    encoding: 'utf8',
  });
  rmSync(home, { recursive: true, force: true });
  if (tried.status === 0) return undefined;
  const reason = `a private mount is not possible here. ${tried.error?.message ?? tried.stderr.trim()}`;
  if (process.env.KRING_POLICY === 'required')
    throw new Error(`The tests with policies did not run: ${reason}`);
  process.stdout.write(`The tests with policies are not run: ${reason}\n`);
  return reason;
}

/** A browser that reads its policies from a folder of the test. */
export interface PrivatePolicies {
  /** What to start in the place of the browser. */
  readonly executablePath: string;
  /** Puts a file in the folder, whole at once; undefined takes it away. */
  put(path: string, content: string | undefined): void;
  /** Whether a browser listens for changes in this part of the folder: Chromium only begins to when its start is over. */
  isWatched(path: string): boolean;
  remove(): void;
}

/** Makes an empty policy folder and a browser that looks in it. */
export function privatePolicies(browser: BrowserName): PrivatePolicies {
  const home = mkdtempSync(join(tmpdir(), 'kring-policy-'));
  const [folder, layer, script] = ['policies', 'layer', browser].map((each) => join(home, each)) as [
    string,
    string,
    string,
  ];
  mkdirSync(folder);
  mkdirSync(layer);
  const real = findBrowser(browser) ?? '/bin/false';
  const words = ['sh', '-c', IN_PRIVATE, 'sh', layer, folder, PLACES[browser], real].map(quoted);
  writeFileSync(script, `#!/bin/sh\nexec unshare -m ${words.join(' ')} "$@"\n`);
  chmodSync(script, 0o755);
  return {
    executablePath: script,
    put(path, content) {
      const place = join(folder, path);
      if (content === undefined) return rmSync(place);
      mkdirSync(join(place, '..'), { recursive: true });
      // A browser that looks meanwhile finds the old file or the new one, never half of it.
      const next = join(home, 'next');
      writeFileSync(next, content);
      renameSync(next, place);
    },
    isWatched(path) {
      const mark = `ino:${statSync(join(folder, path)).ino.toString(16)} `;
      return globSync('/proc/[0-9]*/fdinfo/*').some((each) => readNow(each).includes(mark));
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** What stands in a file of a process that may end at any time. */
function readNow(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
