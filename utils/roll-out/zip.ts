import { zipSync } from 'fflate';
import type { RollOutFile } from './roll-out';

/** The first moment that a zip can name. Of the local clock, as that is how it is written. */
const EARLIEST = new Date(1980, 0, 1);

/**
 * A zip of these files, in this order, each by its path with `/` between folders. Without the hour at which it was made:
 * the same files give the same bytes.
 */
export function zipOf(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: EARLIEST });
}

/** All files for ICT in one zip. */
export function kringZip(files: readonly RollOutFile[]): Uint8Array {
  return zipOf(files.map(({ path, bytes }) => [path, bytes]));
}
