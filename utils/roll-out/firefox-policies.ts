import { firefoxSettings } from './extension-settings';
import { FIREFOX_ID } from './firefox-id';
import { managedValues } from './managed-values';
import type { RollOut } from './roll-out';

/** The policies of Firefox: all of `policies.json`, and what stands in a profile for macOS (DOMAIN 3.2). */
export function firefoxPolicies(
  firefox: NonNullable<RollOut['firefox']>,
  rollOut: RollOut,
): Readonly<Record<string, unknown>> {
  return {
    ExtensionSettings: { [FIREFOX_ID]: firefoxSettings(firefox, rollOut.profile) },
    '3rdparty': { Extensions: { [FIREFOX_ID]: managedValues(rollOut) } },
  };
}
