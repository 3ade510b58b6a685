import type { RegistryBrowser } from './registry-values';

/** Where each file for ICT is, in the zip. */
export const PATHS = {
  readme: 'LEESMIJ.html',
  profile: 'profiel.json',
  admx: 'groepsbeleid/kring.admx',
  adml: { nl: 'groepsbeleid/nl-NL/kring.adml', en: 'groepsbeleid/en-US/kring.adml' },
  firefox: { policies: 'firefox/policies.json', mac: 'firefox/kring.mobileconfig' },
} as const;

/** The same for what Chrome and Edge each have. */
export function pathsOf(browser: RegistryBrowser): Readonly<Record<ChromiumFile, string>> {
  return {
    policy: `${browser}/kring.json`,
    registry: `${browser}/kring.reg`,
    registryRemoval: `${browser}/kring-weg.reg`,
    script: `${browser}/kring-intune.ps1`,
    scriptRemoval: `${browser}/kring-intune-weg.ps1`,
    mac: `${browser}/kring.mobileconfig`,
  };
}

type ChromiumFile = 'policy' | 'registry' | 'registryRemoval' | 'script' | 'scriptRemoval' | 'mac';
