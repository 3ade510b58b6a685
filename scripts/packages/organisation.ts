/** The packages of one organisation: exactly its dossiers, its profile inside. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIREFOX_ID, firefoxIdAt } from '../../utils/roll-out/firefox-id.ts';
import { buildPackage } from './build-package.ts';
import { crx } from './crx.ts';
import type { GivenProfile } from './given-profile.ts';
import type { ictFiles } from './ict-files.ts';
import { chromiumId, manifestKey } from './key.ts';
import { sbom } from './sbom.ts';
import { CHROMIUM_UPDATES, chromiumUpdates, FIREFOX_UPDATES, firefoxUpdates } from './updates.ts';
import { filesIn, zipFiles } from './zip.ts';

/** What the packages are made from. */
export interface ForOrganisation {
  readonly given: GivenProfile;
  /** Signs the package for Chrome and Edge; absent: there is only a zip of it. */
  readonly key?: KeyObject;
  /** Where the organisation puts the packages, with a `/` at its end; absent: they do not look for a newer one. */
  readonly update?: string;
  /** `ict-files.ts`, which Node cannot import by itself. */
  readonly ictFiles: typeof ictFiles;
}

export interface Made {
  readonly version: string;
  /** The id for Chrome and Edge; absent without a key. */
  readonly id?: string;
  readonly firefoxId: string;
  /** The names of the files, in the order in which they are explained. */
  readonly files: readonly string[];
}

/** Builds the packages into `out`, with everything that belongs beside them. The same input gives the same bytes. */
export async function makeOrganisation(
  { given, key, update, ictFiles }: ForOrganisation,
  out: string,
): Promise<Made> {
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(out, name), content);
    files.push(name);
  };
  const inside = { hosts: given.hosts, profile: JSON.stringify(given.profile) };

  const chromium = await buildPackage(
    {
      browser: 'chrome',
      organisation: {
        ...inside,
        ...(key && { key: manifestKey(key) }),
        // Without a key nothing can be installed from there, and a store refuses a package that names an address.
        ...(key && update && { updateUrl: update + CHROMIUM_UPDATES }),
      },
    },
    out,
  );
  const { version } = chromium;
  const name = `kring-${version}-org`;
  const zip = zipFiles(filesIn(chromium.folder));
  const packed = key ? crx(zip, key) : zip;
  write(`${name}-chromium.${key ? 'crx' : 'zip'}`, packed);
  write(`${name}-chromium.cdx.json`, sbom(version, chromium.modules, packed));

  const firefoxId = update ? firefoxIdAt(update) : FIREFOX_ID;
  const firefox = await buildPackage(
    {
      browser: 'firefox',
      organisation: { ...inside, firefoxId, ...(update && { updateUrl: update + FIREFOX_UPDATES }) },
    },
    out,
  );
  const xpi = zipFiles(filesIn(firefox.folder));
  write(`${name}-firefox.xpi`, xpi);
  write(`${name}-firefox.cdx.json`, sbom(version, firefox.modules, xpi));
  const id = key && chromiumId(key);
  if (key) write('kring-public-key.pem', createPublicKey(key).export({ type: 'spki', format: 'pem' }));
  if (update) {
    const xpiUrl = `${update}${name}-firefox.xpi`;
    write(FIREFOX_UPDATES, firefoxUpdates({ id: firefoxId, version, xpi: xpiUrl, bytes: xpi }));
    if (id) write(CHROMIUM_UPDATES, chromiumUpdates({ id, version, crx: `${update}${name}-chromium.crx` }));
    write(
      'kring-voor-ict.zip',
      ictFiles(given.profile, {
        ...(id && { chromium: { id, updateUrl: update + CHROMIUM_UPDATES } }),
        firefox: { id: firefoxId, installUrl: xpiUrl },
      }),
    );
  }
  return { version, ...(id && { id }), firefoxId, files };
}
