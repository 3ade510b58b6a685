import type { Managed } from '../profile/managed';
import type { Profile } from '../profile/schema';
import { LIMITS, type LimitName } from '../profile/settings';

/**
 * What managed storage gets of a profile: each limit that it sets as a key of its own, which locks it, and all of it as
 * one string.
 */
export function managedSettings(profile: Profile, profileLocked: boolean): Managed {
  const isLimit = (name: string): name is LimitName => name in LIMITS;
  const limits = Object.entries(profile.settings ?? {}).filter(([name]) => isLimit(name));
  return { ...Object.fromEntries(limits), profile: JSON.stringify(profile), profileLocked };
}
