import type { RegistryKey } from './registry-values';

/** A file that the registry editor takes in: every value set, and what must not be there removed. */
export function regFile(keys: readonly RegistryKey[]): Uint8Array {
  return lines(
    keys.flatMap(({ key, values }) => [
      `[HKEY_LOCAL_MACHINE\\${key}]`,
      ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${inFile(value)}`),
      '',
    ]),
  );
}

/** A file that removes these keys with everything in them, and nothing else. */
export function regRemoval(keys: readonly string[]): Uint8Array {
  return lines(keys.flatMap((key) => [`[-HKEY_LOCAL_MACHINE\\${key}]`, '']));
}

function inFile(value: string | number | undefined): string {
  if (value === undefined) return '-';
  return typeof value === 'string' ? quoted(value) : `dword:${value.toString(16).padStart(8, '0')}`;
}

function quoted(text: string): string {
  // A text on one line cannot hold a line end; nothing that goes in here has one.
  return `"${text.replace(/\p{Cc}/gu, '').replace(/[\\"]/g, '\\$&')}"`;
}

/** UTF-16, little end first, with a mark in front: as the registry editor itself writes. */
function lines(content: readonly string[]): Uint8Array {
  const text = `\ufeff${['Windows Registry Editor Version 5.00', '', ...content].join('\r\n')}`;
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}
