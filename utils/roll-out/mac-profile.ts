import { chromiumSettings } from './extension-settings';
import { firefoxPolicies } from './firefox-policies';
import { managedValues } from './managed-values';
import { propertyList, type Plist } from './property-list';
import type { ChromiumPackage, RollOut } from './roll-out';
import { uuidOf } from './uuid';

/** The preferences in which each browser looks for its policies. */
const DOMAINS = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
} as const;

interface Payload {
  readonly type: string;
  readonly content: { readonly [key: string]: Plist };
}

/** A profile for macOS for Chrome or Edge: its own policies, and what Kring finds in managed storage. */
export function chromiumMacProfile(
  browser: 'chrome' | 'edge',
  { id, updateUrl }: ChromiumPackage,
  rollOut: RollOut,
): string {
  const settings = chromiumSettings({ id, updateUrl }, rollOut.profile) as unknown as Plist;
  return macProfile(browser, [
    { type: DOMAINS[browser], content: { ExtensionSettings: { [id]: settings } } },
    { type: `${DOMAINS[browser]}.extensions.${id}`, content: { ...managedValues(rollOut) } },
  ]);
}

/** The same for Firefox, nested as Mozilla wants it in such a file (its policy-templates, mac/README). */
export function firefoxMacProfile(firefox: NonNullable<RollOut['firefox']>, rollOut: RollOut): string {
  const policies = {
    EnterprisePoliciesEnabled: true,
    ...firefoxPolicies(firefox, rollOut),
  } as unknown as Plist;
  return macProfile('firefox', [
    {
      type: 'com.apple.ManagedClient.preferences',
      content: { PayloadContent: { [DOMAINS.firefox]: { Forced: [{ mcx_preference_settings: policies }] } } },
    },
  ]);
}

/** The identifiers never change, so that a new profile takes the place of the one before. */
function macProfile(browser: keyof typeof DOMAINS, payloads: readonly Payload[]): string {
  const identifier = `example.kring.${browser}`;
  const content = payloads.map(({ type, content: inside }, at) => ({
    PayloadType: type,
    PayloadIdentifier: `${identifier}.${at + 1}`,
    PayloadUUID: uuidOf(`${identifier}.${at + 1} ${JSON.stringify(inside)}`),
    PayloadVersion: 1,
    PayloadDisplayName: `Kring (${type})`,
    ...inside,
  }));
  return propertyList({
    PayloadType: 'Configuration',
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(`${identifier} ${JSON.stringify(content)}`),
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadDisplayName: 'Kring',
    PayloadContent: content,
  });
}
