/** A package for Chromium as an organisation hands it out itself: signed, with an update manifest, on this machine. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OwnPackage {
  readonly id: string;
  readonly updateUrl: string;
  /** From now on there is this version. */
  offer(version: string): void;
  close(): Promise<void>;
}

/** The id that Chromium gives to what is signed with this key (PLATFORM 4). */
export function idOf(publicKey: Buffer): string {
  const hex = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16))).join('');
}

/** Packs this build and serves it on loopback. @throws when it cannot be packed. */
export async function ownPackage(build: string): Promise<OwnPackage> {
  const home = mkdtempSync(join(tmpdir(), 'kring-package-'));
  const [unpacked, key, crx] = ['unpacked', 'key.pem', 'kring.crx'].map((each) => join(home, each)) as [
    string,
    string,
    string,
  ];
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(key, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const id = idOf(pair.publicKey.export({ type: 'spki', format: 'der' }));
  cpSync(build, unpacked, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8')) as { version: string };
  let offered = '';
  const offer = (version: string): void => {
    writeFileSync(join(unpacked, 'manifest.json'), JSON.stringify({ ...manifest, version }));
    const packed = spawnSync('crx3', ['-p', key, '-o', crx, unpacked], { encoding: 'utf8' });
    if (packed.status !== 0) throw new Error(`The package cannot be made: ${packed.stderr}`);
    offered = version;
  };
  offer(manifest.version);
  const server = createServer(({ url }, response) => {
    if (url === '/kring.crx') return response.end(readFileSync(crx));
    response.end(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">
<updatecheck codebase="${address}/kring.crx" version="${offered}"/></app></gupdate>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    id,
    updateUrl: `${address}/updates.xml`,
    offer,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(home, { recursive: true, force: true });
    },
  };
}
