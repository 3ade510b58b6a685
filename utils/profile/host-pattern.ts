import type { Profile } from './schema';
import { isHost, siteAddress } from './site-address';

/** The match pattern of a page: its scheme and host, with every page. Match patterns know no port. */
export function hostPattern({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}

/** The same of a site of a profile, whose host may begin with `*.`; undefined where its address is none. */
export function hostPatternOf(match: string): string | undefined {
  const site = siteAddress(match);
  return site && `${site.scheme}://${site.host}/*`;
}

/** The same of all sites of a profile: each host once, in the order of the profile. */
export function hostPatternsOf({ sites = [] }: Pick<Profile, 'sites'>): readonly string[] {
  return [...new Set(sites.flatMap(({ match }) => hostPatternOf(match) ?? []))];
}

/** The first page at a match pattern, whose host may begin with `*.`. @throws where its host is none. */
export function addressOf(pattern: string): URL {
  return new URL(pattern.slice(0, -'*'.length));
}

/** The host under which a match pattern means every host: `https://*.example.org/*`; undefined where it means one. */
export function hostUnder(pattern: string): URL | undefined {
  const site = siteAddress(pattern);
  return site?.host.startsWith('*.') ? new URL(`${site.scheme}://${site.host.slice(2)}/`) : undefined;
}

/** Whether a dossier of this profile stands on the host of a match pattern without wildcards in its host. */
export function hasDossierOn(pattern: string, { sites = [] }: Profile): boolean {
  const host = addressOf(pattern);
  return sites.some(({ match }) => isHost(match, host));
}
