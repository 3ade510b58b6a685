import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { config } from '../../wxt.config';

const ROOT = new URL('../../', import.meta.url);

type Environment = Parameters<Extract<typeof config.manifest, (...input: never[]) => unknown>>[0];

async function manifestOf(browser: string, mode: string): Promise<Record<string, unknown>> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const environment: Environment = { browser, mode, command: 'build', manifestVersion: 3 };
  return { ...(await manifest(environment)) };
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for exactly what docs/security.md explains (R33)', async () => {
    const manifest = await manifestOf(browser, 'production');
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'activeTab']);
    // At install: no site (R2), and nothing else that a worker is not asked for.
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'externally_connectable',
      'chrome_url_overrides',
      'devtools_page',
      'content_capabilities',
      'oauth2',
    ])
      expect(manifest[key], key).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html', 'point.html'], matches: ['http://*/*', 'https://*/*'] },
    ]);
  });

  it('lets no page of Kring load or ask anything from elsewhere (R1)', async () => {
    const { content_security_policy: policy } = await manifestOf(browser, 'production');
    const rules = (policy as { extension_pages: string }).extension_pages.split('; ');
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("form-action 'none'");
    // A picture is drawn from Kring's own memory to become a PNG; an address `blob:` leads nowhere else.
    expect(rules).toContain("img-src 'self' blob:");
    // For one request: the profile at an address that the organisation itself gave. Who may ask stands below.
    expect(rules).toContain("connect-src 'self' https:");
    for (const rule of rules)
      expect(rule.replace(/^(img-src 'self') blob:$|^(connect-src 'self') https:$/, '$1$2')).toMatch(
        /^[a-z-]+ '(self|none)'$/,
      );
  });

  it('knows the sites of this computer only in the build for the tests', async () => {
    const manifest = await manifestOf(browser, 'test');
    expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    const { extension_pages: rules } = manifest.content_security_policy as { extension_pages: string };
    expect(rules.split('; ')).toContain("connect-src 'self' https: http://127.0.0.1:*");
  });
});

/** Addresses that go into the files for ICT, or are the name of a format: nothing of Kring asks for what is there. */
const NEVER_ASKED: Readonly<Record<string, readonly string[]>> = {
  'roll-out/stores.ts': [
    'https://clients2.google.com/service/update2/crx',
    'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    'https://addons.mozilla.org/firefox/downloads/latest/${FIREFOX_ID}/latest.xpi',
  ],
  'roll-out/format-names.ts': [
    'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
    'http://www.apple.com/DTDs/PropertyList-1.0.dtd',
  ],
};

describe('the code', () => {
  it('has no way to send anything, to sync, to read the clipboard, or to count', async () => {
    const asking: string[] = [];
    for (const folder of ['utils', 'components', 'entrypoints']) {
      const entries = await readdir(new URL(folder, ROOT), { recursive: true });
      for (const name of entries.filter((entry) => /\.(tsx?|html)$/.test(entry))) {
        const code = await readFile(new URL(`${folder}/${name}`, ROOT), 'utf8');
        asking.push(...(code.match(/\bfetch\s*[(.,;)\]]/g) ?? []).map(() => `${folder}/${name}`));
        expect(code, name).not.toMatch(
          /XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer|storage\.sync|readText|clipboard\.read|localStorage|sessionStorage|document\.cookie|\.submit\(|requestSubmit/,
        );
        // Only the examples of how to write the address of a dossier, with a wildcard that no request takes.
        const addresses =
          /https?:\/\/(?!127\.0\.0\.1|\*\/|dossier\.(?:example\.org|voorbeeld\.nl)\/\*)[\w.]+/g;
        const named = NEVER_ASKED[name] ?? [];
        const rest = named.reduce(
          (text, address) => text.replace(`'${address}'`, ''),
          code.replaceAll('`', "'"),
        );
        expect(rest.match(addresses) ?? [], name).toEqual([]);
      }
    }
    // Once: a profile of an address that the organisation gave, without anything of who asks (R1).
    expect(asking).toEqual(['utils/background/ask-address.ts']);
  });
});
