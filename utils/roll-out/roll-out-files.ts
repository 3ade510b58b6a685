import { admlFile } from './adml';
import { admxFile } from './admx';
import { chromiumPolicy } from './chromium-policy';
import { firefoxPolicies } from './firefox-policies';
import { groupPolicies } from './group-policies';
import { chromiumMacProfile, firefoxMacProfile } from './mac-profile';
import { managedValues } from './managed-values';
import { PATHS, pathsOf } from './paths';
import { fitsIntune, removalScript, setScript } from './power-shell';
import { readme } from './readme';
import { regFile, regRemoval } from './reg-file';
import { fitsRegistry, registryKeys, registryValues, type RegistryBrowser } from './registry-values';
import type { ChromiumPackage, RollOut, RollOutFile } from './roll-out';
import { jsonFile, textFile } from './text-file';

/**
 * The files with which ICT installs Kring, gives everybody this profile and limits where it runs, for every browser
 * that is named; and a page that says how. What does not fit where it has to go is left out, and the page says so. The
 * same roll-out gives the same bytes.
 */
export function rollOutFiles(rollOut: RollOut): readonly RollOutFile[] {
  const { chrome, edge, firefox } = rollOut;
  const policies = fitsRegistry(rollOut) ? groupPolicies(rollOut) : [];
  const files = [
    ...(chrome ? chromiumFiles('chrome', chrome, rollOut) : []),
    ...(edge ? chromiumFiles('edge', edge, rollOut) : []),
    ...(firefox
      ? [
          jsonFile(PATHS.firefox.policies, { policies: firefoxPolicies(firefox, rollOut) }, 'browser'),
          textFile(PATHS.firefox.mac, firefoxMacProfile(firefox, rollOut), 'shape'),
        ]
      : []),
    ...(policies.length > 0
      ? [
          textFile(PATHS.admx, admxFile(policies), 'shape'),
          textFile(PATHS.adml.nl, admlFile(policies, 'nl'), 'shape'),
          textFile(PATHS.adml.en, admlFile(policies, 'en'), 'shape'),
        ]
      : []),
    textFile(PATHS.profile, managedValues(rollOut).profile, 'shape'),
  ];
  return [textFile(PATHS.readme, readme(rollOut, files), 'shape'), ...files];
}

function chromiumFiles(
  browser: RegistryBrowser,
  given: ChromiumPackage,
  rollOut: RollOut,
): readonly RollOutFile[] {
  const paths = pathsOf(browser);
  return [
    // Our tests run Chromium; Edge is not run (DESIGN section 9).
    jsonFile(paths.policy, chromiumPolicy(given, rollOut), browser === 'chrome' ? 'browser' : 'shape'),
    ...(fitsRegistry(rollOut) ? windowsFiles(browser, given, rollOut) : []),
    textFile(paths.mac, chromiumMacProfile(browser, given, rollOut), 'shape'),
  ];
}

function windowsFiles(
  browser: RegistryBrowser,
  given: ChromiumPackage,
  rollOut: RollOut,
): readonly RollOutFile[] {
  const paths = pathsOf(browser);
  const values = registryValues(browser, given, rollOut);
  const keys = registryKeys(browser, given.id);
  const script = setScript(values);
  const file = (path: string, bytes: Uint8Array): RollOutFile => ({ path, bytes, proof: 'shape' });
  return [
    file(paths.registry, regFile(values)),
    file(paths.registryRemoval, regRemoval(keys)),
    ...(fitsIntune(script) ? [file(paths.script, script)] : []),
    file(paths.scriptRemoval, removalScript(keys)),
  ];
}
