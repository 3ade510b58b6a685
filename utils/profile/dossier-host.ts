import type { Profile } from './schema';
import { isOrigin, siteAddress } from './site-address';

/** Whether a dossier of this profile stands on the host of a match pattern without wildcards in its host. */
export function hasDossierOn(pattern: string, { sites = [] }: Profile): boolean {
  const host = new URL(pattern.slice(0, -'*'.length));
  return sites.some(({ match }) => {
    const site = siteAddress(match);
    // Without its port: match patterns know none.
    return site !== undefined && isOrigin(`${site.scheme}://${site.host}/*`, host);
  });
}
