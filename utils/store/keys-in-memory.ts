import { browser } from 'wxt/browser';
import { keysOf, sealKeyOf, type Keys } from './crypto';

const NAME = 'keys';

/** The keys that are gone with the browser (R7): a `CryptoKey` cannot lie in `storage.session`, so their bytes do. */
export async function keysInMemory(): Promise<Keys | undefined> {
  const stored: unknown = (await browser.storage.session.get(NAME))[NAME];
  if (typeof stored !== 'object' || stored === null || !('seal' in stored) || !('hash' in stored)) return;
  const [seal, hash] = [bytesIn(stored.seal), bytesIn(stored.hash)];
  return seal && hash && keysOf(await sealKeyOf(seal), hash);
}

/** Makes them. @param hash the key for hashes that the places of talks have already; absent: a new one. */
export async function makeKeysInMemory(hash?: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const random = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));
  const raw = { seal: random(), hash: hash ?? random() };
  await browser.storage.session.set({ [NAME]: { seal: [...raw.seal], hash: [...raw.hash] } });
  return keysOf(await sealKeyOf(raw.seal), raw.hash);
}

/** Removes them: what they sealed must lie elsewhere by now. */
export function removeKeysFromMemory(): Promise<void> {
  return browser.storage.session.remove(NAME);
}

function bytesIn(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  return Array.isArray(value) ? new Uint8Array(value.map(Number)) : undefined;
}
