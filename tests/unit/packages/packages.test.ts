/** The packages as they are given away: made by the real commands, and read back. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { configOf } from '../../../wxt.config';
import { expectAccess, ORGANISATION_HOSTS, type PACKAGES } from './access';
import { files, inZip, make, text } from './make';
import { readCrx } from './read-crx';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

const UPDATE = 'https://intranet.zorg.example/kring & co/';
const ADDRESS = 'https://intranet.zorg.example/kring%20&%20co/';
const PROFILE = {
  kring: 1,
  name: 'Alleen in dit pakket',
  sites: [
    { match: 'https://dossier.example.org/client/*' },
    { match: 'https://dossier.example.org/plan/*' },
    { match: 'https://*.zorg.example:8443/*' },
  ],
};

const TEMP = mkdtempSync(join(tmpdir(), 'kring-packages-'));
const [store, reviewer, organisation, again, withoutKey] = ['a', 'b', 'c', 'another folder', 'e'].map(
  (name) => join(TEMP, name),
) as [string, string, string, string, string];
const KEY = join(TEMP, 'key.pem');
const GIVEN = join(TEMP, 'profile.json');
/** Another computer: another clock, and a shell in which something else is being developed. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', NODE_ENV: 'development', LANG: 'nl_BE.UTF-8' };

let release: Map<string, Uint8Array>;
let org: Map<string, Uint8Array>;
let said: string;

beforeAll(() => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(KEY, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(GIVEN, JSON.stringify(PROFILE));
  release = files(make('zip', store).out);
  const made = make('build-org', organisation, [GIVEN, '--key', KEY, '--update', UPDATE.slice(0, -1)]);
  said = made.said;
  org = files(made.out);
}, 120_000);

afterAll(() => {
  rmSync(TEMP, { recursive: true, force: true });
});

const named = (what: string): string => `kring-${VERSION}-${what}`;
const manifestIn = (zip: Map<string, Uint8Array>): Record<string, unknown> =>
  JSON.parse(text(zip, 'manifest.json')) as Record<string, unknown>;
/** An id of Chromium: the letters a to p for the digits of a hash (PLATFORM 4). */
const inLetters = (hex: string): string =>
  hex.replace(/./g, (digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]!);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Package {
  readonly name: string;
  readonly kind: keyof typeof PACKAGES;
  readonly bytes: Uint8Array | undefined;
  /** Its bill of materials. */
  readonly sbom: string;
}

function packages(): readonly Package[] {
  const made = (all: Map<string, Uint8Array>, kind: Package['kind'], file: string): Package => {
    const [name = ''] = file.split('.');
    return { name, kind, bytes: all.get(named(file)), sbom: text(all, named(`${name}.cdx.json`)) };
  };
  return [
    made(release, 'store', 'chrome.zip'),
    made(release, 'store', 'edge.zip'),
    made(release, 'store', 'firefox.zip'),
    made(release, 'managed', 'managed-chromium.zip'),
    made(release, 'managed', 'managed-firefox.zip'),
    made(org, 'organisation', 'org-chromium.crx'),
    made(org, 'organisation', 'org-firefox.xpi'),
  ];
}

/** A CRX is a zip behind a header; zips are read from their end. */
const content = (bytes: Uint8Array | undefined): Map<string, Uint8Array> =>
  inZip(bytes && Buffer.from(bytes).toString('latin1', 0, 4) === 'Cr24' ? readCrx(bytes).zip : bytes);

describe('every package', () => {
  it('may see exactly what it says, in the manifest that is really in it (R2, R33)', () => {
    for (const { kind, bytes } of packages()) expectAccess(manifestIn(content(bytes)), kind);
  });

  it('holds what the browser loads, and nothing else', () => {
    const ours =
      /^(manifest\.json|background\.js|pick\.js|read\.js|pause\.js|content-scripts\/dossier\.js|(options|panel|point|popup|prompt)\.html|(chunks|assets)\/[\w-]+\.(js|css))$/;
    const given = new Set(
      readdirSync(join(ROOT, 'public'), { recursive: true, encoding: 'utf8' }).map((path) =>
        path.replaceAll('\\', '/'),
      ),
    );
    for (const { name, bytes } of packages()) {
      const paths = [...content(bytes).keys()];
      expect(paths, name).toContain('background.js');
      expect(
        paths.filter((path) => !ours.test(path) && !given.has(path)),
        name,
      ).toEqual([]);
    }
  });

  it('names no folder of the computer it was made on, no page of the tests, and only its own profile', () => {
    for (const { name, kind, bytes } of packages()) {
      const all = [...content(bytes).values()].map((each) => Buffer.from(each).toString('latin1')).join('\n');
      expect(all, name).not.toContain(ROOT.slice(0, -1));
      expect(all, name).not.toContain(TEMP);
      // The team lead's page knows the words, to refuse one.
      expect(all, name).not.toMatch(/-----BEGIN [A-Z ]*PRIVATE KEY/);
      expect(all.includes(PROFILE.name), name).toBe(kind === 'organisation');
    }
  });

  it('is called Kring, and says which version it is', () => {
    for (const { bytes } of packages()) {
      const { name, version } = manifestIn(content(bytes));
      expect([name, version]).toEqual(['Kring', VERSION]);
    }
  });
});

describe('the same source and the same profile', () => {
  it('give the same packages for the stores, made in another place from the sources that Mozilla gets', () => {
    for (const [path, bytes] of inZip(release.get(named('sources.zip')))) {
      expect(path).toMatch(
        /^((components|entrypoints|public|scripts|utils)\/.*|docs\/developing\.md|\.npmrc|README\.md|package(-lock)?\.json|tsconfig\.json|wxt\.config\.ts)$/,
      );
      mkdirSync(dirname(join(reviewer, path)), { recursive: true });
      writeFileSync(join(reviewer, path), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(reviewer, 'node_modules'), 'dir');
    const other = files(make('zip', reviewer, [], { root: reviewer, env: ELSEWHERE }).out);
    expect([...other.keys()]).toEqual([...release.keys()]);
    for (const [name, bytes] of release) expect(hash(other.get(name)!), name).toBe(hash(bytes));
  });

  it('give an organisation the same packages and files', () => {
    const written = join(TEMP, 'elsewhere.json');
    writeFileSync(written, JSON.stringify(PROFILE, null, 4));
    const made = make('build-org', again, [written, '--key', KEY, '--update', UPDATE], { env: ELSEWHERE });
    const other = files(made.out);
    expect([...other.keys()]).toEqual([...org.keys()]);
    for (const [name, bytes] of org) expect(hash(other.get(name)!), name).toBe(hash(bytes));
  });
});

describe('the package that an organisation signs', () => {
  it('is a CRX3 whose signature fits, and its id is the hash of the public key', () => {
    const { publicKey, id, isSigned } = readCrx(org.get(named('org-chromium.crx'))!);
    expect(isSigned).toBe(true);
    expect(id.toString('hex')).toBe(hash(publicKey).slice(0, 32));
  });

  it('has a key in its manifest that gives an unpacked folder the same id, which is also told', () => {
    const { publicKey, zip } = readCrx(org.get(named('org-chromium.crx'))!);
    expect(manifestIn(inZip(zip)).key).toBe(publicKey.toString('base64'));
    expect(said).toContain(inLetters(hash(publicKey).slice(0, 32)));
    const pem = text(org, 'kring-public-key.pem').replace(/-----.*-----|\s/g, '');
    expect(pem).toBe(publicKey.toString('base64'));
  });

  it('is found by Chrome and Edge through the update manifest that it names', () => {
    const crx = readCrx(org.get(named('org-chromium.crx'))!);
    expect(manifestIn(inZip(crx.zip)).update_url).toBe(`${ADDRESS}update.xml`);
    const xml = new DOMParser().parseFromString(text(org, 'update.xml'), 'text/xml');
    expect(xml.documentElement?.tagName).toBe('gupdate');
    expect(xml.documentElement?.getAttribute('protocol')).toBe('2.0');
    const [app] = xml.getElementsByTagName('app');
    const [check] = xml.getElementsByTagName('updatecheck');
    expect(app?.getAttribute('appid')).toBe(inLetters(crx.id.toString('hex')));
    expect(check?.getAttribute('version')).toBe(VERSION);
    expect(check?.getAttribute('codebase')).toBe(`${ADDRESS}${named('org-chromium.crx')}`);
  });

  it('is found by Firefox through updates.json, under an id of its own, with the hash of its bytes', () => {
    const xpi = org.get(named('org-firefox.xpi'))!;
    const { gecko } = manifestIn(inZip(xpi)).browser_specific_settings as {
      gecko: Record<string, unknown>;
    };
    const own = `kring@${new URL(ADDRESS).hostname}`;
    expect(gecko.id).toBe(own);
    expect(gecko.update_url).toBe(`${ADDRESS}updates.json`);
    expect(JSON.parse(text(org, 'updates.json'))).toEqual({
      addons: {
        [own]: {
          updates: [
            {
              version: VERSION,
              update_link: `${ADDRESS}${named('org-firefox.xpi')}`,
              update_hash: `sha256:${hash(xpi)}`,
            },
          ],
        },
      },
    });
  });

  it('comes with the files for ICT, with its id, its addresses and its profile', () => {
    const ict = inZip(org.get('kring-voor-ict.zip'));
    const { id } = readCrx(org.get(named('org-chromium.crx'))!);
    const policies = [...ict.keys()].filter((path) => path.endsWith('.json'));
    const all = policies.map((path) => text(ict, path)).join('\n');
    expect(all).toContain(inLetters(id.toString('hex')));
    expect(all).toContain(`${ADDRESS}update.xml`);
    expect(all).toContain(`${ADDRESS}${named('org-firefox.xpi')}`);
    expect(all).toContain('kring@intranet.zorg.example');
    expect(all).toContain(PROFILE.name);
  });

  it('without a key is a zip that names no key and no address, and it is said what to do', () => {
    const made = make('build-org', withoutKey, [GIVEN]);
    const bare = files(made.out);
    expect([...bare.keys()].sort()).toEqual(
      ['org-chromium.cdx.json', 'org-chromium.zip', 'org-firefox.cdx.json', 'org-firefox.xpi'].map(named),
    );
    const manifest = manifestIn(inZip(bare.get(named('org-chromium.zip'))));
    expect(manifest).not.toHaveProperty('key');
    expect(manifest).not.toHaveProperty('update_url');
    expect(manifest.host_permissions).toEqual(ORGANISATION_HOSTS);
    expect(made.said).toContain('openssl genpkey');
  });

  it('of a wrong profile leaves what was made before as it is', () => {
    const before = files(join(withoutKey, '.output/org'));
    const broken = join(TEMP, 'broken.json');
    writeFileSync(broken, '{');
    const made = make('build-org', withoutKey, [broken]);
    expect(made.status).toBe(1);
    expect(files(made.out)).toEqual(before);
  });
});

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: {
    readonly component: { readonly version: string; readonly hashes: readonly { content: string }[] };
  };
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

describe('the bill of materials (R35)', () => {
  it('lists every package of which code is in the bundle, and nothing else', async () => {
    const folder = join(TEMP, 'mapped');
    const config = configOf();
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    // Another way to the same answer: where each piece of code came from, by the maps that a debugger reads.
    await build({
      ...config,
      configFile: false,
      root: ROOT,
      outDir: folder,
      browser: 'chrome',
      manifestVersion: 3,
      vite: async (env) => ({ ...(await config.vite?.(env)), build: { sourcemap: true } }),
    });
    process.env.NODE_ENV = before;
    const found = new Set<string>();
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.map')) continue;
      const { sources } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { sources: string[] };
      for (const source of sources) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
        if (name) found.add(name);
      }
    }
    expect(found.size).toBeGreaterThan(5);
    // Vite's own helper to load a part later has no file of its own.
    for (const { name, sbom } of packages()) {
      const { components } = JSON.parse(sbom) as Bill;
      const listed = components.map((each) => (each.group ? `${each.group}/${each.name}` : each.name));
      expect(listed, name).toEqual([...found, 'vite'].sort());
    }
  });

  it('says of which package it is, and of each part the version, the licence and the hash that were installed', () => {
    const { packages: locked } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string }>;
    };
    for (const { name, bytes, sbom } of packages()) {
      const bill = JSON.parse(sbom) as Bill;
      expect([bill.bomFormat, bill.specVersion], name).toEqual(['CycloneDX', '1.6']);
      expect(bill.metadata.component.version).toBe(VERSION);
      expect(bill.metadata.component.hashes[0]?.content, name).toBe(hash(bytes!));
      for (const { group, name: own, version, purl, licenses, hashes } of bill.components) {
        const full = group ? `${group}/${own}` : own;
        const installed = JSON.parse(
          readFileSync(join(ROOT, 'node_modules', full, 'package.json'), 'utf8'),
        ) as { version: string; license: string };
        expect([version, licenses[0]?.license.id]).toEqual([installed.version, installed.license]);
        expect(purl).toBe(`pkg:npm/${full.replace('@', '%40')}@${version}`);
        expect(hashes.map(({ content }) => Buffer.from(content, 'hex').toString('base64'))).toEqual([
          locked[`node_modules/${full}`]?.integrity.replace('sha512-', ''),
        ]);
      }
    }
  });
});
