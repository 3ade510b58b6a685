/** What ICT reads when a package cannot be made: what is wrong, and what to do. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { givenProfile } from '../../../scripts/packages/given-profile';
import { readKey } from '../../../scripts/packages/key';
import { updateFolder } from '../../../scripts/packages/updates';
import { nlTeam } from '../../../utils/i18n/nl-team';
import { files, make } from './make';

const TEMP = mkdtempSync(join(tmpdir(), 'kring-refusals-'));
afterAll(() => {
  rmSync(TEMP, { recursive: true, force: true });
});

const SITE = { match: 'https://dossier.example.org/*' };
const profile = (rest: object): string =>
  JSON.stringify({ kring: 1, name: 'Wijkteam', sites: [SITE], ...rest });

describe('a profile for a package', () => {
  it.each([
    ['nothing', ' ', nlTeam.problems.empty],
    ['no JSON', '{"kring": 1,', nlTeam.problems.notJson],
    ['something else', '{"a": 1}', nlTeam.problems.notProfile],
    ['no dossier', profile({ sites: [] }), 'geen dossier'],
    ['no list of dossiers', JSON.stringify({ kring: 1, name: 'Wijkteam' }), 'geen dossier'],
  ])('that is %s is refused', (_, text, said) => {
    expect(() => givenProfile(text)).toThrow(said);
  });

  it('of which something would be left out is refused, and each of those is named', () => {
    const text = profile({
      sites: [SITE, { match: 'dossier' }],
      settings: { names: 'maybe' },
      colour: 'red',
    });
    expect(() => givenProfile(text)).toThrow(
      /niet helemaal over:[^]*(‘dossier’[^]*‘maybe’|‘maybe’[^]*‘dossier’)[^]*pagina voor de teamleider/,
    );
    expect(() => givenProfile(text)).toThrow('‘colour’');
  });

  it('gives each host once, as the browser wants it, without port and page', () => {
    const sites = [
      'https://dossier.example.org/client/*',
      'https://dossier.example.org:8443/plan/*',
      'http://*.zorg.example/*',
    ];
    const { hosts } = givenProfile(profile({ sites: sites.map((match) => ({ match })) }));
    expect(hosts).toEqual(['https://dossier.example.org/*', 'http://*.zorg.example/*']);
  });
});

describe('a key for a package', () => {
  const inFile = (name: string, key: KeyObject | string, passphrase?: string): string => {
    const path = join(TEMP, name);
    const how = {
      type: 'pkcs8',
      format: 'pem',
      ...(passphrase && { cipher: 'aes-256-cbc', passphrase }),
    } as const;
    writeFileSync(path, typeof key === 'string' ? key : key.export(how));
    return path;
  };

  it('that is not there is asked for, with the command that makes one', () => {
    expect(() => readKey(join(TEMP, 'nothing.pem'))).toThrow(
      /Er is geen sleutel gevonden: [^]*openssl genpkey/,
    );
  });

  it('that is none, or the public half, is refused', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const half = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    for (const key of ['kring', half])
      expect(() => readKey(inFile('none.pem', key))).toThrow('geen privésleutel');
  });

  it('that is of another kind, too small or locked is refused by that name', () => {
    const { privateKey: curve } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => readKey(inFile('curve.pem', curve))).toThrow('geen RSA-sleutel');
    const { privateKey: small } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    expect(() => readKey(inFile('small.pem', small))).toThrow('1024 bits');
    const { privateKey: locked } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(() => readKey(inFile('locked.pem', locked, 'woord'))).toThrow('wachtwoord');
  });
});

describe('an address for new versions', () => {
  it.each([
    'http://intranet.example.org/kring/',
    'intranet/kring',
    'https://a:b@x.example/',
    'https://x.example/?a',
  ])('%s is refused, with how it should be', (address) => {
    expect(() => updateFolder(address)).toThrow(/begint met https|met https:\/\//);
  });

  it('is that of a folder, with or without its last stroke', () => {
    expect(updateFolder('https://x.example/kring')).toBe('https://x.example/kring/');
    expect(updateFolder('https://x.example/kring/')).toBe('https://x.example/kring/');
  });
});

describe('the command', () => {
  it.each([
    ['without a profile', []],
    ['with a profile that is not there', [join(TEMP, 'nothing.json')]],
    ['with a word that it does not know', ['profile.json', '--sleutel', 'x']],
  ])('%s says how it goes, and makes nothing', (_, args) => {
    const { status, said, out } = make('build-org', TEMP, args);
    expect(status).toBe(1);
    expect(said).toContain('npm run build:org -- profiel.json');
    expect(said).toContain('Er is niets gemaakt.');
    expect(said).not.toMatch(/Error|at file:/);
    expect(files(out).size).toBe(0);
  });

  it('with its key or profile in the folder that it empties first leaves them there', () => {
    const folder = join(TEMP, 'inside');
    const org = join(folder, '.output/org');
    mkdirSync(org, { recursive: true });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(join(org, 'kring.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(org, 'in.json'), profile({}));
    writeFileSync(join(folder, 'out.json'), profile({}));
    for (const args of [['out.json', '--key', '.output/org/kring.pem'], ['.output/org/in.json']]) {
      const { status, said } = make('build-org', folder, args);
      expect(status).toBe(1);
      expect(said).toContain('leeggemaakt');
      expect([...files(org).keys()].sort()).toEqual(['in.json', 'kring.pem']);
    }
  });
});
