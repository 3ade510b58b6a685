import { matchPattern } from '../dossier/pattern';
import type { Profile } from '../profile/schema';
import type { RecordKey, Screen, Site } from '../profile/site';
import { siteAddress } from '../profile/site-address';

/**
 * The profile with this screen on the site with this address (or on one that was added by hand and covers it): a screen
 * with the same name is changed and keeps its question sets, a new one comes last. Without `record` the site's own stays.
 */
export function withScreen(
  profile: Profile,
  match: string,
  pointed: Omit<Screen, 'id' | 'sets'>,
  record: RecordKey | undefined,
): Profile {
  const sites = profile.sites ?? [];
  // Added by hand with the whole host, and nothing known of it yet: that is the dossier that was meant.
  const before =
    sites.find((each) => each.match === match) ??
    sites.find((each) => !each.record && !each.screens?.length && covers(each.match, match));
  const site: Site = { ...before, match };
  const screens = site.screens ?? [];
  const sameName = screens.find(({ name }) => name.toLowerCase() === pointed.name.toLowerCase());
  const screen: Screen = {
    ...pointed,
    id: sameName?.id ?? newId(pointed.name, screens),
    ...(sameName?.sets && { sets: sameName.sets }),
  };
  const next: Site = {
    ...site,
    ...(record && { record }),
    screens: sameName ? screens.map((each) => (each === sameName ? screen : each)) : [...screens, screen],
  };
  return {
    ...profile,
    sites: before ? sites.map((each) => (each === before ? next : each)) : inserted(sites, next),
  };
}

/** In front of the first site that would take its pages; else last. */
function inserted(sites: readonly Site[], site: Site): Site[] {
  const at = sites.findIndex(({ match }) => covers(match, site.match));
  return at < 0 ? [...sites, site] : sites.toSpliced(at, 0, site);
}

/** Whether every page of `narrow` is one of `wide` too. */
function covers(wide: string, narrow: string): boolean {
  const [one, other] = [siteAddress(wide), siteAddress(narrow)];
  if (!one || !other || one.scheme !== other.scheme || one.host !== other.host) return false;
  return (one.port === '*' || one.port === other.port) && matchPattern(one.path, other.path) !== undefined;
}

/** The name in small letters, with a number behind it where another screen is called so. */
function newId(name: string, screens: readonly Screen[]): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
  const id = plain === '' ? 'scherm' : plain;
  const taken = new Set(screens.map((screen) => screen.id));
  for (let number = 1; ; number++) {
    const next = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(next)) return next;
  }
}
