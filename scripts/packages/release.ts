/** The packages of a release: for the stores, and the managed one for ICT. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage, type Built, type Wanted } from './build-package.ts';
import { sbom } from './sbom.ts';
import { zipSources } from './sources.ts';
import { filesIn, zipFiles } from './zip.ts';

/** What the stores get is named after the browser that gets it; Edge's is Chrome's. */
const PACKAGES: readonly (Wanted & { readonly names: readonly string[] })[] = [
  { browser: 'chrome', names: ['chrome', 'edge'] },
  { browser: 'firefox', names: ['firefox'] },
  { browser: 'chrome', managed: true, names: ['managed-chromium'] },
  { browser: 'firefox', managed: true, names: ['managed-firefox'] },
];

/**
 * Builds every package of a release into `out`, each with its bill of materials, and the sources.
 * @returns the names of the files.
 */
export async function makeRelease(out: string): Promise<readonly string[]> {
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(out, name), content);
    files.push(name);
  };
  let built: Built | undefined;
  for (const { names, ...wanted } of PACKAGES) {
    built = await buildPackage(wanted, out);
    const zip = zipFiles(filesIn(built.folder));
    for (const name of names) {
      write(`kring-${built.version}-${name}.zip`, zip);
      write(`kring-${built.version}-${name}.cdx.json`, sbom(built.version, built.modules, zip));
    }
  }
  if (built) write(`kring-${built.version}-sources.zip`, zipSources());
  return files;
}
