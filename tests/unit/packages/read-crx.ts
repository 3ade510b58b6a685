import { verify } from 'node:crypto';

/** The parts of a CRX3, as a browser takes it apart. */
export interface Crx {
  readonly publicKey: Buffer;
  /** The 16 bytes of the id that the signature speaks of. */
  readonly id: Buffer;
  readonly zip: Buffer;
  /** Whether the signature fits this key, this id and this zip. */
  readonly isSigned: boolean;
}

/** @throws when it is no CRX3 with one RSA proof. */
export function readCrx(bytes: Uint8Array): Crx {
  const all = Buffer.from(bytes);
  if (all.toString('latin1', 0, 4) !== 'Cr24' || all.readUInt32LE(4) !== 3) throw new Error('no CRX3');
  const end = 12 + all.readUInt32LE(8);
  const header = fieldsOf(all.subarray(12, end));
  const zip = all.subarray(end);
  const proof = fieldsOf(one(header, 2));
  const signedData = one(header, 10_000);
  const publicKey = one(proof, 1);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  const isSigned = verify(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedData, zip]),
    { key: publicKey, format: 'der', type: 'spki' },
    one(proof, 2),
  );
  return { publicKey, id: one(fieldsOf(signedData), 1), zip, isSigned };
}

type Field = readonly [number: number, bytes: Buffer];

function one(fields: readonly Field[], wanted: number): Buffer {
  const found = fields.filter(([number]) => number === wanted);
  if (found.length !== 1 || !found[0]) throw new Error(`field ${wanted} is not there once`);
  return found[0][1];
}

/** The fields of a message of a protocol buffer; ours are all bytes. */
function fieldsOf(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = bytes.readUInt8(at++);
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag % 8 !== 2) throw new Error('not bytes');
    const length = varint();
    if (at + length > bytes.length) throw new Error('cut off');
    fields.push([Math.floor(tag / 8), bytes.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}
