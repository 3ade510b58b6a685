import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

/** What a command said, and the folder in which it put what it made. */
interface Done {
  readonly status: number | null;
  readonly said: string;
  readonly out: string;
}

/** Another copy of the project than this one, and what is otherwise in the shell. */
interface Elsewhere {
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a command of package.json as npm does, only with another folder as its own: that is where it writes. */
export function make(
  script: 'zip' | 'build-org',
  folder: string,
  args: readonly string[] = [],
  { root = ROOT, env = {} }: Elsewhere = {},
): Done {
  mkdirSync(folder, { recursive: true });
  const { INIT_CWD: _, ...ours } = process.env;
  const done = spawnSync(process.execPath, [join(root, 'scripts', `${script}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ours, ...env },
  });
  const out = join(folder, '.output', ...(script === 'build-org' ? ['org'] : []));
  return { status: done.status, said: done.stdout + done.stderr, out };
}

/** The files in a folder, without those in its folders, by name. */
export function files(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile());
  return new Map(names.map(({ name }) => [name, readFileSync(join(folder, name))]));
}

/** What is in a zip, by path. */
export function inZip(zip: Uint8Array | undefined): Map<string, Uint8Array> {
  if (!zip) throw new Error('There is no such package.');
  return new Map(Object.entries(unzipSync(zip)));
}

/** The text of one file. @throws when it is not there. */
export function text(all: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = all.get(name);
  if (!bytes) throw new Error(`There is no ${name} among ${[...all.keys()].join(', ')}.`);
  return Buffer.from(bytes).toString('utf8');
}
