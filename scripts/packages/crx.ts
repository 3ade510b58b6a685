/** A package that Chromium installs from an organisation's own address: a zip behind a signed header (CRX3). */
import { sign, type KeyObject } from 'node:crypto';
import { idBytes, publicDer } from './key.ts';

/**
 * Signs a zip. RSA with PKCS#1 v1.5, so the same zip and key give the same bytes. The header is the message
 * `CrxFileHeader` of Chromium's `crx3.proto`; its two fields that matter are written out here.
 * @param key a private RSA key.
 */
export function crx(zip: Uint8Array, key: KeyObject): Uint8Array {
  const signedData = field(1, idBytes(key));
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]),
    key,
  );
  const proof = Buffer.concat([field(1, publicDer(key)), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** One field of a protocol buffer that holds bytes. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; bytes.length === 0 || rest > 0; rest = Math.floor(rest / 128))
    bytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
  return Buffer.from(bytes);
}
