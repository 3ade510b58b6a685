/**
 * The id of a package for Chrome or Edge, from what somebody gives of it: that id, or the public key that it is made
 * from (a PEM file, or the `key` of a manifest).
 * @returns undefined for anything else, a private key too: that one is only looked at to say so (`isPrivateKey`).
 */
export async function chromiumId(text: string): Promise<string | undefined> {
  const given = text.trim();
  if (/^[a-p]{32}$/.test(given)) return given;
  const key = bytesOf(given);
  if (!key || !isPublicKey(key)) return undefined;
  return idFrom(new Uint8Array(await crypto.subtle.digest('SHA-256', key)));
}

/** The id that the SHA-256 of a public key gives: its first half, with the letters a to p for digits (PLATFORM 4). */
export function idFrom(hash: Uint8Array): string {
  const digits = [...hash.subarray(0, 16)].flatMap((byte) => [byte >> 4, byte & 15]);
  return String.fromCharCode(...digits.map((digit) => 97 + digit));
}

/** Whether somebody gives a key that is to stay a secret: it says so itself, or has the form of one. */
export function isPrivateKey(text: string): boolean {
  if (/PRIVATE KEY/.test(text)) return true;
  const first = partsOf(partsOf(bytesOf(text.trim()))?.[0]?.content)?.[0];
  // It begins with a version, of one byte; a public key begins with what kind of key it is.
  return first?.tag === INTEGER && first.content.length === 1;
}

const [INTEGER, BIT_STRING, SEQUENCE] = [0x02, 0x03, 0x30];

/** A part of DER. */
interface Part {
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** SubjectPublicKeyInfo: what kind of key, and its bits (RFC 5280). */
function isPublicKey(bytes: Uint8Array<ArrayBuffer>): boolean {
  const all = partsOf(bytes);
  const [kind, bits, ...more] = partsOf(all?.[0]?.content) ?? [];
  return (
    all?.length === 1 &&
    all[0]?.tag === SEQUENCE &&
    kind?.tag === SEQUENCE &&
    bits?.tag === BIT_STRING &&
    more.length === 0
  );
}

/** @returns undefined where these bytes are not just parts of DER, one after the other. */
function partsOf(bytes: Uint8Array<ArrayBuffer> | undefined): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; bytes && at < bytes.length;) {
    const [tag = 0, short = 0] = bytes.subarray(at, at + 2);
    const long = short > 0x80 ? short - 0x80 : 0;
    const start = at + 2 + long;
    const length = long ? bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0) : short;
    at = start + length;
    if (at > bytes.length) return undefined;
    parts.push({ tag, content: bytes.subarray(start, at) });
  }
  return bytes && parts;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = (
    /^-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----$/.exec(text)?.[1] ?? text
  ).replace(/\s/g, '');
  try {
    return base64 === '' ? undefined : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
