import { expect } from 'vitest';

/** A site of the profile in the tests' organisation, as a match pattern and as the profile has it. */
export const ORGANISATION_HOSTS = ['https://dossier.example.org/*', 'https://*.zorg.example/*'];

/** Which sites each package may see: R2, and R33. Whatever is not here it may not ask for. */
export const PACKAGES = {
  store: { optional_host_permissions: ['http://*/*', 'https://*/*'] },
  managed: { host_permissions: ['http://*/*', 'https://*/*'] },
  organisation: { host_permissions: ORGANISATION_HOSTS },
} as const;

const PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' https:; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** Everything in a manifest that gives Kring access, or a page access to Kring, is exactly what this package may have. */
export function expectAccess(manifest: Readonly<Record<string, unknown>>, name: keyof typeof PACKAGES): void {
  const access = Object.fromEntries(
    Object.entries(manifest).filter(([key]) => !SAYS_NOTHING_OF_ACCESS.includes(key)),
  );
  expect(access).toEqual({
    ...PACKAGES[name],
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    content_security_policy: { extension_pages: PAGES },
    web_accessible_resources: [
      { resources: ['panel.html', 'point.html', 'prompt.html'], matches: ['http://*/*', 'https://*/*'] },
    ],
  });
}

const SAYS_NOTHING_OF_ACCESS = [
  'manifest_version',
  'name',
  'short_name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'commands',
  'background',
  'options_ui',
  'storage',
  'minimum_chrome_version',
  'browser_specific_settings',
  'key',
  'update_url',
];
