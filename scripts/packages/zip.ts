/** Zips, the same bytes for the same files: a fixed date, a fixed order, and no compressor of the computer's own. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a zip can name. Of the local clock, as that is how it is written. */
const DATE = new Date(1980, 0, 1);

/** A zip of these files: from path in the zip, with `/` between folders, to bytes. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: DATE });
}

/** All files in a folder and the folders in it, by their path from `root`, with `/` between folders. */
export function filesIn(folder: string, root = folder): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return new Map(paths.map((path) => [relative(root, path).replaceAll(sep, '/'), readFileSync(path)]));
}
