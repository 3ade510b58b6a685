/** AES-GCM over JSON. The key never leaves WebCrypto (R7); `context` binds a text to its row. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** The key that seals can not be read out; the one for hashes can: with it the places of talks go where the talks go. */
export interface Keys {
  readonly seal: CryptoKey;
  readonly hash: CryptoKey;
}

/** New keys. @param hash the key for hashes that the places of talks have already; absent: a new one. */
export async function makeKeys(hash?: CryptoKey): Promise<Keys> {
  return {
    seal: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    hash: hash ?? (await hashKeyOf(crypto.getRandomValues(new Uint8Array(32)))),
  };
}

/** A key for hashes from its bytes. */
export function hashKeyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
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
