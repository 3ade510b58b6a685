import { behindHost } from '../dossier/behind-host';
import { matchPattern } from '../dossier/pattern';

/** The parts of a site's address. */
export interface SiteAddress {
  readonly scheme: 'http' | 'https';
  /** "dossier.example.org", or "*.example.org" for every host under it. */
  readonly host: string;
  /** "" for the scheme's own port, "*" for any. */
  readonly port: string;
  /** With `*` for anything; begins with "/". */
  readonly path: string;
}

const ADDRESS =
  /^(https?):\/\/((?:\*\.(?=[a-z0-9-]+\.))?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d{1,5}|\*))?(\/\S*)?$/;

/**
 * The parts of an address with wildcards: `https://*.example.org/client/*`. A `*.` only stands before a host of at least
 * two words, so no address fits every site.
 * @returns undefined where it is no such address.
 */
export function siteAddress(match: string): SiteAddress | undefined {
  const parts = ADDRESS.exec(match);
  if (!parts) return undefined;
  const [, scheme, host = '', port = '', path = '/*'] = parts;
  // "10.0.0.256" is no host, and "10.1" is another one. A browser that is given one of these takes none of the others.
  const name = host.replace('*.', '');
  if (URL.parse(`https://${name}`)?.hostname !== name) return undefined;
  return { scheme: scheme === 'http' ? 'http' : 'https', host, port, path };
}

/** Whether pages of this origin can belong to the site. */
export function isOrigin(match: string, address: URL): boolean {
  const port = siteAddress(match)?.port;
  return isHost(match, address) && (port === '*' || port === address.port);
}

/** Whether this is a host of the site, at whatever port: a match pattern of the browser knows none. */
export function isHost(match: string, { protocol, hostname }: URL): boolean {
  const site = siteAddress(match);
  if (!site || protocol !== `${site.scheme}:`) return false;
  return site.host.startsWith('*.') ? hostname.endsWith(site.host.slice(1)) : hostname === site.host;
}

/** Whether a page with this address belongs to the site. */
export function isSite(match: string, address: URL): boolean {
  const site = siteAddress(match);
  return (
    site !== undefined &&
    isOrigin(match, address) &&
    matchPattern(site.path, behindHost(address)) !== undefined
  );
}

/** The host of a site without its wildcards for pages; what is no address of a site, as it stands. */
export function hostOf(match: string): string {
  return siteAddress(match)?.host ?? match;
}

/** What a site is called: by its name, else by its host. */
export function siteName({ name, match }: { readonly name?: string; readonly match: string }): string {
  return name ?? hostOf(match);
}
