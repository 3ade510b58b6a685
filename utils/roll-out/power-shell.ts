import type { RegistryKey } from './registry-values';

/** Most bytes of a script that Intune takes (Microsoft: 200 KB). */
const MOST = 200_000;

/** Whether Intune takes a script of this size. */
export function fitsIntune(script: Uint8Array): boolean {
  return script.length <= MOST;
}

/**
 * A platform script for Intune that writes the registry. Why a script: a profile with an ADMX of one's own may not
 * write under Software\Policies\Microsoft, so it does nothing for Edge, and Microsoft names a script for such cases
 * ("Win32 and Desktop Bridge app ADMX policy Ingestion"); the settings catalog knows no settings of an extension.
 */
export function setScript(keys: readonly RegistryKey[]): Uint8Array {
  return script([
    "$ErrorActionPreference = 'Stop'",
    ...keys.flatMap(({ key, values }) => [
      '',
      `$key = ${quoted(`HKLM:\\${key}`)}`,
      // `New-Item -Force` on a key that is there would empty it.
      'if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }',
      ...Object.entries(values).map(([name, value]) =>
        value === undefined
          ? `Remove-ItemProperty -LiteralPath $key -Name ${quoted(name)} -ErrorAction SilentlyContinue`
          : `New-ItemProperty -LiteralPath $key -Name ${quoted(name)} ${typed(value)} -Force | Out-Null`,
      ),
    ]),
  ]);
}

/** A script that removes these keys with everything in them, and nothing else. */
export function removalScript(keys: readonly string[]): Uint8Array {
  return script(
    keys.map(
      (key) =>
        `Remove-Item -LiteralPath ${quoted(`HKLM:\\${key}`)} -Recurse -Force -ErrorAction SilentlyContinue`,
    ),
  );
}

function typed(value: string | number): string {
  return typeof value === 'string'
    ? `-PropertyType String -Value ${quoted(value)}`
    : `-PropertyType DWord -Value ${value}`;
}

/** PowerShell takes curly quotes for straight ones, and any of them twice for itself. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** With a mark in front: without it PowerShell 5.1 reads no UTF-8. */
function script(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`\ufeff${[...lines, 'exit 0', ''].join('\r\n')}`);
}
