/** The sources of a package, which Mozilla's reviewers want beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-package.ts';
import { filesIn, zipFiles } from './zip.ts';

/**
 * What a package is built from, and how. By name: what else lies in somebody's folder, like the key of an organisation,
 * stays out.
 */
const FOLDERS = ['components', 'entrypoints', 'public', 'scripts', 'utils'];
const FILES = [
  '.npmrc',
  'README.md',
  'docs/developing.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** A zip from which `npm ci && npm run zip` makes the same packages, byte for byte. */
export function zipSources(): Uint8Array {
  const files = new Map<string, Uint8Array>();
  for (const name of FILES) files.set(name, readFileSync(join(ROOT, name)));
  for (const folder of FOLDERS)
    for (const [path, bytes] of filesIn(join(ROOT, folder), ROOT)) files.set(path, bytes);
  return zipFiles(files);
}
