import { hostPatternsOf } from '../profile/host-pattern';
import type { Profile } from '../profile/schema';

/** More host patterns than this a browser does not take of one extension (DOMAIN 3.1). */
export const TOO_MANY_HOSTS = 100;

/** The part of `ExtensionSettings` that says where an extension may run; empty where it says nothing. */
export interface HostLimits {
  readonly runtime_blocked_hosts?: readonly string[];
  readonly runtime_allowed_hosts?: readonly string[];
}

/** The hosts of the profile's dossiers as patterns without a path or a port, each once, in the order of the profile. */
export function hostsOf(profile: Profile): readonly string[] {
  return hostPatternsOf(profile).map((pattern) => pattern.slice(0, -'/*'.length));
}

/**
 * Everything blocked but the dossiers. A list that is too long the browser would cut off, so that a part of the
 * dossiers goes without Kring and nobody knows why: then, and where no dossier is named, nothing is limited.
 */
export function hostLimits(profile: Profile): HostLimits {
  const hosts = hostsOf(profile);
  if (hosts.length === 0 || hosts.length > TOO_MANY_HOSTS) return {};
  return { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: hosts };
}
