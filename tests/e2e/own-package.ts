/** A package for Chromium as an organisation hands it out itself: signed, with an update manifest, on this machine. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crx } from '../../scripts/packages/crx';
import { chromiumId } from '../../scripts/packages/key';
import { chromiumUpdates } from '../../scripts/packages/updates';
import { filesIn, zipFiles } from '../../scripts/packages/zip';

export interface OwnPackage {
  readonly id: string;
  readonly updateUrl: string;
  /** From now on there is this version. */
  offer(version: string): void;
  close(): Promise<void>;
}

/** Packs this build and serves it on loopback. */
export async function ownPackage(build: string): Promise<OwnPackage> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = chromiumId(privateKey);
  const files = filesIn(build);
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as { version: string };
  let { version } = manifest;
  const server = createServer(({ url }, response) => {
    // The browser adds what it is and what it has.
    if (url?.startsWith('/update.xml')) {
      response.end(chromiumUpdates({ id, version, crx: `${address}/kring.crx` }));
      return;
    }
    files.set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest, version })));
    response.end(crx(zipFiles(files), privateKey));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    id,
    updateUrl: `${address}/update.xml`,
    offer: (next) => {
      version = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
