import type { Profile } from '../profile/schema';
import type { RecordKey, Screen, Site } from '../profile/site';
import { slug } from '../profile/slug';

/**
 * The profile with this screen on the site with this address: a screen with the same name is changed and keeps its
 * question sets, a new one comes last. Without `record` the site's own stays.
 */
export function withScreen(
  profile: Profile,
  match: string,
  pointed: Omit<Screen, 'id' | 'sets'>,
  record: RecordKey | undefined,
): Profile {
  const sites = profile.sites ?? [];
  const site: Site = sites.find((each) => each.match === match) ?? { match };
  const screens = site.screens ?? [];
  const before = screens.find(({ name }) => name.toLowerCase() === pointed.name.toLowerCase());
  const screen: Screen = {
    ...pointed,
    id: before?.id ?? idFor(pointed.name, screens),
    ...(before?.sets && { sets: before.sets }),
  };
  const next: Site = {
    ...site,
    ...(record && { record }),
    screens: before ? screens.map((each) => (each === before ? screen : each)) : [...screens, screen],
  };
  return {
    ...profile,
    sites: sites.includes(site) ? sites.map((each) => (each === site ? next : each)) : [...sites, next],
  };
}

/** The name in small letters, with a number behind it where another screen is called so. */
function idFor(name: string, screens: readonly Screen[]): string {
  const plain = slug(name).slice(0, 50);
  const id = plain === '' ? 'scherm' : plain;
  const taken = new Set(screens.map((screen) => screen.id));
  for (let number = 1; ; number++) {
    const next = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(next)) return next;
  }
}
