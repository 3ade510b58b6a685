/** Zips, the same bytes for the same files, in whatever order a computer lists them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipOf } from '../../utils/roll-out/zip.ts';

/** A zip of these files: from path in the zip, with `/` between folders, to bytes. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipOf([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** All files in a folder and the folders in it, by their path from `root`, with `/` between folders. */
export function filesIn(folder: string, root = folder): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return new Map(paths.map((path) => [relative(root, path).replaceAll(sep, '/'), readFileSync(path)]));
}
