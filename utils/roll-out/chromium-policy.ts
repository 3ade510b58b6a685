import { chromiumSettings } from './extension-settings';
import { managedValues } from './managed-values';
import type { ChromiumPackage, RollOut } from './roll-out';

/** The policies of Chrome, Chromium or Edge on Linux, as they stand in a JSON file (DOMAIN 3.1). */
export function chromiumPolicy(given: ChromiumPackage, rollOut: RollOut): unknown {
  return {
    ExtensionSettings: { [given.id]: chromiumSettings(given, rollOut.profile) },
    '3rdparty': { extensions: { [given.id]: managedValues(rollOut) } },
  };
}
