import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { config, configOf } from '../../wxt.config';
import { expectAccess, ORGANISATION_HOSTS } from './packages/access';

const ROOT = new URL('../../', import.meta.url);

type Environment = Parameters<Extract<typeof config.manifest, (...input: never[]) => unknown>>[0];

async function manifestOf(
  browser: string,
  mode: string,
  { manifest }: Pick<typeof config, 'manifest'> = config,
): Promise<Record<string, unknown>> {
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const environment: Environment = { browser, mode, command: 'build', manifestVersion: 3 };
  return { ...(await manifest(environment)) };
}

describe.each(['chrome', 'edge', 'firefox'])('the manifest for %s', (browser) => {
  it('of the stores asks for no site at install, and for exactly what docs/security.md explains (R2, R33)', async () => {
    expectAccess(await manifestOf(browser, 'production'), 'store');
  });

  it('of the managed package may see every site, and asks for no more than that (R33)', async () => {
    expectAccess(await manifestOf(browser, 'managed'), 'managed');
  });

  it('of an organisation may see exactly its dossiers, and can ask for no other (R2, R33)', async () => {
    const organisation = configOf({ hosts: ORGANISATION_HOSTS, profile: '{}' });
    expectAccess(await manifestOf(browser, 'production', organisation), 'organisation');
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
