import { LIMIT_NAMES } from '../profile/settings';
import { chromiumSettings } from './extension-settings';
import { managedValues } from './managed-values';
import type { ChromiumPackage, RollOut } from './roll-out';

/** The browsers whose policies stand in the registry, with the key under HKEY_LOCAL_MACHINE. */
export const REGISTRY = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
} as const;
export type RegistryBrowser = keyof typeof REGISTRY;

/** A key under HKEY_LOCAL_MACHINE with what is in it; `undefined` is what must not be there, and may be from before. */
export interface RegistryKey {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Most characters of a value in the registry: 1 MB, two bytes each (Microsoft, Registry Element Size Limits), with some
 * room left.
 */
const MOST = 500_000;

/** Whether the profile fits in one value of the registry. */
export function fitsRegistry(rollOut: RollOut): boolean {
  return managedValues(rollOut).profile.length <= MOST;
}

/** The keys that are Kring's alone, of `ExtensionSettings` and of managed storage: with them everything is gone again. */
export function registryKeys(
  browser: RegistryBrowser,
  id: string,
): readonly [settings: string, managed: string] {
  return [
    `${REGISTRY[browser]}\\ExtensionSettings\\${id}`,
    `${REGISTRY[browser]}\\3rdparty\\extensions\\${id}`,
  ];
}

/**
 * What the registry gets for Chrome or Edge. `ExtensionSettings` not as one text but as a key for Kring, so that what is
 * said there of other extensions stays. A list is one text of JSON: a shorter one leaves nothing behind of a longer one.
 * Chromium reads both, numbers for booleans too, and no REG_MULTI_SZ (its registry_dict.cc).
 */
export function registryValues(
  browser: RegistryBrowser,
  given: ChromiumPackage,
  rollOut: RollOut,
): readonly RegistryKey[] {
  const [settings, managed] = registryKeys(browser, given.id);
  const none = {
    override_update_url: undefined,
    runtime_blocked_hosts: undefined,
    runtime_allowed_hosts: undefined,
  };
  const unset = Object.fromEntries(LIMIT_NAMES.map((name) => [name, undefined]));
  return [
    {
      key: settings,
      values: { ...none, ...inRegistry(chromiumSettings(given, rollOut.profile)) },
    },
    { key: `${managed}\\policy`, values: { ...unset, ...inRegistry(managedValues(rollOut)) } },
  ];
}

function inRegistry(values: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : Number(value),
    ]),
  );
}
