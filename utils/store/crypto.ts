/** AES-GCM over JSON. The key never leaves WebCrypto (R7); `context` binds a text to its row. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** The two keys of this installation; neither can be read out. */
export interface Keys {
  readonly seal: CryptoKey;
  readonly hash: CryptoKey;
  /** The bytes of the key for hashes, sealed: talks that move keep their places. Absent in keys of an early version. */
  readonly hashBytes?: Sealed;
}

/** What binds the bytes of the key for hashes to what they are. */
const HASH = 'key for hashes';

/** New keys. @param hash the key for hashes that the places of talks have already; absent: a new one. */
export async function makeKeys(hash?: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const sealing = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return keysOf(sealing, hash ?? crypto.getRandomValues(new Uint8Array(32)));
}

/** The keys from one that seals and the bytes of one for hashes. */
export async function keysOf(sealing: CryptoKey, hash: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const keys = { seal: sealing, hash: await hashKeyOf(hash) };
  return { ...keys, hashBytes: await seal(keys, HASH, [...hash]) };
}

/** The bytes of the key for hashes. */
export async function hashBytesOf(keys: Keys | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!keys?.hashBytes) return undefined;
  return new Uint8Array((await unseal(keys, HASH, keys.hashBytes)) as number[]);
}

/** A key for hashes from its bytes; cannot be read out again. */
export function hashKeyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** A key to seal with, from its 32 bytes; cannot be read out again. */
export function sealKeyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Encrypts any JSON value for the row `context`. */
export async function seal(keys: Keys, context: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(context);
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, keys.seal, plain);
  return { iv, data };
}

/**
 * The value that was sealed for the row `context`.
 * @throws when the bytes were changed, belong to another row, or to another key.
 */
export async function unseal(keys: Keys, context: string, sealed: Sealed): Promise<unknown> {
  const additionalData = new TextEncoder().encode(context);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.iv, additionalData },
    keys.seal,
    sealed.data,
  );
  return JSON.parse(new TextDecoder().decode(plain));
}

/** Keyed hash of a text, in hex: the same text gives the same hash on this installation only. */
export async function keyedHash(keys: Pick<Keys, 'hash'>, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', keys.hash, new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
