/** A registry, as a reader of .reg files and of our scripts fills it: keys with their values. */
export type Registry = Map<string, Map<string, string | number>>;

/** A text between quotes, in which only a quote and a backslash are escaped. */
const QUOTED = /"((?:[^"\\]|\\["\\])*)"/.source;
const KEY = /^\[(-?)(HKEY_LOCAL_MACHINE(?:\\[^\\[\]]{1,255})+)\]$/;
const VALUE = new RegExp(`^${QUOTED}=(?:${QUOTED}|dword:([0-9a-f]{8})|(-))$`);

const plain = (text: string): string => text.replace(/\\(["\\])/g, '$1');

/** Does what a .reg file says. @throws Error on anything that the registry editor would not read so. */
export function importReg(bytes: Uint8Array, registry: Registry): void {
  const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
  const [head, ...lines] = text.split('\r\n');
  if (head !== '\ufeffWindows Registry Editor Version 5.00' || lines.at(-1) !== '')
    throw new Error('no registry file');
  let key: string | undefined;
  for (const line of lines) {
    const [, minus, named] = KEY.exec(line) ?? [];
    const value = VALUE.exec(line);
    if (line === '') key = undefined;
    else if (named !== undefined && minus === '-') removeKey(registry, named);
    else if (named !== undefined) {
      key = named;
      if (!registry.has(key)) registry.set(key, new Map());
    } else if (value && key !== undefined) {
      const [, name = '', string, number, nothing] = value;
      if (nothing) registry.get(key)!.delete(plain(name));
      else registry.get(key)!.set(plain(name), string === undefined ? parseInt(number!, 16) : plain(string));
    } else throw new Error(`not read: ${JSON.stringify(line.slice(0, 200))}`);
  }
}

/** A text in single quotes, as PowerShell reads it: any kind of single quote ends it, and twice it is one. */
const SINGLE = /'((?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)'/.source;
const COMMANDS = {
  stop: /^\$ErrorActionPreference = 'Stop'$|^exit 0$|^$/,
  key: new RegExp(`^\\$key = ${SINGLE}$`),
  make: /^if \(-not \(Test-Path -LiteralPath \$key\)\) \{ New-Item -Path \$key -Force \| Out-Null \}$/,
  set: new RegExp(
    `^New-ItemProperty -LiteralPath \\$key -Name ${SINGLE} -PropertyType (?:String -Value ${SINGLE}|DWord -Value (\\d+)) -Force \\| Out-Null$`,
  ),
  unset: new RegExp(
    `^Remove-ItemProperty -LiteralPath \\$key -Name ${SINGLE} -ErrorAction SilentlyContinue$`,
  ),
  remove: new RegExp(`^Remove-Item -LiteralPath ${SINGLE} -Recurse -Force -ErrorAction SilentlyContinue$`),
};

const single = (text: string): string => text.replace(/(['\u2018-\u201b])\1/g, '$1');

/** Does what one of our scripts says. @throws Error on a line that is none of the few that they consist of. */
export function runScript(bytes: Uint8Array, registry: Registry): void {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff')) throw new Error('PowerShell 5.1 would not read this as UTF-8');
  let key = '';
  for (const line of text.slice(1).split('\r\n')) {
    const [set, named] = [COMMANDS.set.exec(line), COMMANDS.key.exec(line)];
    const [unset, remove] = [COMMANDS.unset.exec(line), COMMANDS.remove.exec(line)];
    if (named) key = hive(named[1]!);
    else if (COMMANDS.make.test(line))
      registry.set(key, registry.get(key) ?? new Map<string, string | number>());
    else if (set)
      registry.get(key)!.set(single(set[1]!), set[2] === undefined ? Number(set[3]) : single(set[2]));
    else if (unset) registry.get(key)!.delete(single(unset[1]!));
    else if (remove) removeKey(registry, hive(remove[1]!));
    else if (!COMMANDS.stop.test(line)) throw new Error(`not read: ${line.slice(0, 200)}`);
  }
}

function hive(path: string): string {
  return single(path).replace(/^HKLM:/, 'HKEY_LOCAL_MACHINE');
}

function removeKey(registry: Registry, key: string): void {
  for (const each of [...registry.keys()])
    if (each === key || each.startsWith(`${key}\\`)) registry.delete(each);
}
