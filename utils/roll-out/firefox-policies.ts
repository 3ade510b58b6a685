import { firefoxSettings } from './extension-settings';
import { managedValues } from './managed-values';
import type { RollOut } from './roll-out';

/** The policies of Firefox: all of `policies.json`, and what stands in a profile for macOS (DOMAIN 3.2). */
export function firefoxPolicies(
  firefox: NonNullable<RollOut['firefox']>,
  rollOut: RollOut,
): Readonly<Record<string, unknown>> {
  return {
    ExtensionSettings: { [firefox.id]: firefoxSettings(firefox, rollOut.profile) },
    '3rdparty': { Extensions: { [firefox.id]: managedValues(rollOut) } },
  };
}
