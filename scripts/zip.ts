/** `npm run zip`: the packages of a release, into `.output/`. Nothing is signed or sent. */
import { resolve } from 'node:path';
import process from 'node:process';
import { makeRelease } from './packages/release.ts';

const OUT = resolve('.output');

try {
  const files = await makeRelease(OUT);
  process.stdout.write(`In ${OUT}:\n${files.map((name) => `  ${name}\n`).join('')}`);
} catch (error) {
  process.stderr.write(
    `The packages could not be made. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
