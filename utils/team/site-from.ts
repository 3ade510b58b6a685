import { MOST } from '../profile/most';
import { siteAddress } from '../profile/site-address';

/** A site as it goes into the profile, or why it cannot. */
export type TypedSite =
  | { readonly match: string; /** What was left out of a whole address. */ readonly shortened: boolean }
  | { readonly refused: 'empty' | 'everySite' | 'otherKind' | 'noAddress' | 'tooLong' };

/** Where a wildcard stands for the host, or for all of it but the last word. */
const EVERY_SITE = /^(\*|https?):\/\/(\*(\.[a-z0-9-]*)?)(:|\/|$)|^<all_urls>$/i;

/**
 * The site that somebody means who types or pastes an address. Of a whole address only scheme, host and port are kept:
 * what comes after may hold a client's number (DESIGN section 4). An address with `*` is taken as it stands.
 */
export function siteFrom(typed: string): TypedSite {
  const text = typed.trim();
  if (!text) return { refused: 'empty' };
  if (text.length > MOST.match) return { refused: 'tooLong' };
  const full = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (EVERY_SITE.test(text) || EVERY_SITE.test(full)) return { refused: 'everySite' };
  if (!/^https?:\/\//i.test(full)) return { refused: 'otherKind' };
  if (text.includes('*'))
    return siteAddress(full) ? { match: full, shortened: false } : { refused: 'noAddress' };
  const url = URL.parse(full);
  const match = url && `${url.protocol}//${url.host}/*`;
  if (!match || !siteAddress(match)) return { refused: 'noAddress' };
  return { match, shortened: url.pathname !== '/' || url.search !== '' || url.hash !== '' };
}
