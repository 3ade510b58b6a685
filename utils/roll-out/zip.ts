import { zipSync } from 'fflate';
import type { RollOutFile } from './roll-out';

/** The earliest day that a zip can name. */
const EARLIEST = new Date(1980, 0, 1);

/** All files in one zip, in this order, without the hour at which it was made: the same files give the same bytes. */
export function kringZip(files: readonly RollOutFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: EARLIEST });
}
