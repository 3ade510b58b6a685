/**
 * Builds the editor test pages into .output/editors and the insert harness (an extension) into
 * .output/insert-harness. Does nothing where both are newer than all they are made of.
 * By hand: `node scripts/build-editors.mjs`.
 */
import { copyFile, glob, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'tests/fixtures/{editors,insert-harness}/**/*.*',
  'utils/dossier/*.ts',
  'package-lock.json',
  'scripts/build-editors.mjs',
];

/** The two folders, built when they are not up to date. Errors: rejects with Vite's error. */
export async function buildEditors() {
  const editors = join(ROOT, '.output/editors');
  const harness = join(ROOT, '.output/insert-harness');
  // Written last: a build that broke off counts as none.
  const stamp = join(editors, 'built.txt');
  if ((await newestSource()) > (await changed(stamp))) {
    await rm(stamp, { force: true });
    await build({
      ...common,
      root: join(ROOT, 'tests/fixtures/editors'),
      base: './',
      build: { outDir: editors, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
    });
    await build({
      ...common,
      root: join(ROOT, 'tests/fixtures/insert-harness'),
      build: {
        outDir: harness,
        emptyOutDir: true,
        lib: { entry: 'content.ts', formats: ['iife'], name: 'harness', fileName: () => 'content.js' },
      },
    });
    await copyFile(join(ROOT, 'tests/fixtures/insert-harness/manifest.json'), join(harness, 'manifest.json'));
    await writeFile(stamp, new Date().toISOString());
  }
  return { editors, harness };
}

const common = { configFile: false, logLevel: 'error', publicDir: false };

async function newestSource() {
  let newest = 0;
  for (const pattern of SOURCES) {
    for await (const file of glob(pattern, { cwd: ROOT }))
      newest = Math.max(newest, await changed(join(ROOT, file)));
  }
  return newest;
}

/** When a file was last written; 0 for one that is not there. */
async function changed(file) {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildEditors();
