import type { RollOutFile } from './roll-out';

/** A file of UTF-8 text. */
export function textFile(path: string, text: string, proof: RollOutFile['proof']): RollOutFile {
  return { path, bytes: new TextEncoder().encode(text), proof };
}

/** A file of JSON that people can read. */
export function jsonFile(path: string, value: unknown, proof: RollOutFile['proof']): RollOutFile {
  return textFile(path, `${JSON.stringify(value, null, 2)}\n`, proof);
}
