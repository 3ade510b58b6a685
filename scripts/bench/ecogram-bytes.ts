/** The bytes that the ecogram and the other views add to the panel: the store build, against one without them. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { run } from '../build.ts';
import { partsOf } from './extensions.ts';
import type { Figure } from './figures.ts';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** Builds the panel once more, without the views. */
export function measureWithout(): Figure[] {
  run('wxt', ['build', '--config', 'scripts/bench/without-views.config.ts', '--browser', 'chrome', '--mv3']);
  const without = join(OUTPUT, 'bench-without-views');
  const [all, rest] = [sizeOf(join(OUTPUT, 'chrome-mv3')), sizeOf(without)];
  rmSync(without, { recursive: true, force: true });
  return [
    {
      name: 'the ecogram and the other views in the panel, gzipped',
      value: all.packed - rest.packed,
      unit: 'bytes',
      note: `${all.raw - rest.raw} bytes raw; without them the pages weigh ${rest.packed}. Their texts stay in both`,
    },
  ];
}

function sizeOf(build: string): { readonly packed: number; readonly raw: number } {
  const parts = partsOf(build).map((file) => readFileSync(join(build, file)));
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    packed: sum(parts.map((part) => gzipSync(part).length)),
    raw: sum(parts.map((part) => part.length)),
  };
}
