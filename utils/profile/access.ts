import { browser } from 'wxt/browser';
import { addressOf, hostPattern } from './host-pattern';
import { isHost } from './site-address';
import { hostsOfPolicy } from './stored-profile';

/**
 * How Kring stands with a site: allowed by a click of the worker, or by the package; to be asked for by a click; or
 * barred, because the organisation names the sites and this is none of them.
 */
export type Access = 'chosen' | 'given' | 'askable' | 'barred';

/** Whether this is the package that may see every site, and does nothing on any until ICT names it (DESIGN section 6). */
export function isManagedPackage(): boolean {
  return hosts('host_permissions').includes('https://*/*');
}

/** How Kring stands with the site of this address. */
export async function accessTo(url: URL): Promise<Access> {
  const has = await browser.permissions.contains({ origins: [hostPattern(url)] });
  const isNamed = (patterns: readonly string[]): boolean => patterns.some((pattern) => isHost(pattern, url));
  if (isManagedPackage()) {
    if (!isNamed(await hostsOfPolicy())) return 'barred';
    return has ? 'given' : 'askable';
  }
  const isGiven = isNamed(hosts('host_permissions'));
  // Also where the browser gives more than the package names: it takes `*.` before a host for that host itself too.
  if (!isGiven && hosts('optional_host_permissions').length === 0) return 'barred';
  // What the package gave, the browser lets somebody take back.
  if (!has) return 'askable';
  return isGiven ? 'given' : 'chosen';
}

/** The same of the sites of a match pattern, whose host may begin with `*.`. @throws where its host is none. */
export function accessToSites(pattern: string): Promise<Access> {
  return accessTo(addressOf(pattern));
}

/** Whether Kring may run on pages of this origin. */
export async function mayRunOn(origin: string): Promise<boolean> {
  const access = await accessTo(new URL(origin));
  return access === 'chosen' || access === 'given';
}

/**
 * The sites on which Kring may run, as match patterns. Where the package may see every site, those that ICT named and
 * that were not taken back.
 */
export async function allowedSites(): Promise<readonly string[]> {
  if (!isManagedPackage()) return (await browser.permissions.getAll()).origins ?? [];
  const named = await hostsOfPolicy();
  const has = await Promise.all(named.map((each) => browser.permissions.contains({ origins: [each] })));
  return named.filter((_, index) => has[index]);
}

/** The hosts that the package has by itself (every one, an organisation's dossiers, or none), or may ask for. */
function hosts(key: 'host_permissions' | 'optional_host_permissions'): readonly string[] {
  const manifest = browser.runtime.getManifest() as { [Key in typeof key]?: readonly string[] };
  return manifest[key] ?? [];
}
