import type { Profile } from '../profile/schema';
import { hostLimits, type HostLimits } from './hosts';
import type { ChromiumPackage, RollOut } from './roll-out';
import { STORES } from './stores';

interface ChromiumSettings extends HostLimits {
  readonly installation_mode: string;
  readonly update_url: string;
  readonly override_update_url?: true;
}

interface FirefoxSettings extends HostLimits {
  readonly installation_mode: string;
  readonly install_url: string;
  readonly updates_disabled: boolean;
}

/** What Chrome or Edge is told of Kring: install it, from where, and where it may run (`ExtensionSettings`). */
export function chromiumSettings({ updateUrl }: ChromiumPackage, profile: Profile): ChromiumSettings {
  const ofStore = updateUrl === STORES.chrome || updateUrl === STORES.edge;
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    // Else a later version is sought at the address in the package, which may be none (DOMAIN 3.1).
    ...(!ofStore && { override_update_url: true }),
    ...hostLimits(profile),
  };
}

/** The same for Firefox; host limits count from Firefox 153 (DOMAIN 3.2). */
export function firefoxSettings(
  { installUrl }: NonNullable<RollOut['firefox']>,
  profile: Profile,
): FirefoxSettings {
  return {
    installation_mode: 'force_installed',
    install_url: installUrl,
    updates_disabled: false,
    ...hostLimits(profile),
  };
}
