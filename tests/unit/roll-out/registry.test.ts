import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollOutFiles } from '../../../utils/roll-out/roll-out-files';
import type { RollOut } from '../../../utils/roll-out/roll-out';
import { STORES } from '../../../utils/roll-out/stores';
import { expectManaged } from './managed';
import { importReg, runScript, type Registry } from './registry';
import { ID, NASTY_PROFILE, PROFILES, anyRollOut, bytesOf, rollOutOf, textOf, withSites } from './roll-outs';

const CHROME = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
const EDGE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge';

/** The two ways into the registry, with the one out again. */
const WAYS = [
  ['a double click on the registry file', 'kring.reg', 'kring-weg.reg', importReg],
  ['a script of Intune', 'kring-intune.ps1', 'kring-intune-weg.ps1', runScript],
] as const;

/** What Chromium makes of a key of an extension: a number is a boolean where the extension's schema says so. */
function managedIn(registry: Registry, key: string): Record<string, unknown> {
  const values = Object.fromEntries(registry.get(key) ?? []);
  return { ...values, ...('profileLocked' in values && { profileLocked: values.profileLocked !== 0 }) };
}

describe.each(WAYS)('%s', (_, put, away, run) => {
  const after = (rollOut: RollOut, registry: Registry = new Map()): Registry => {
    for (const browser of ['chrome', 'edge']) run(bytesOf(rollOut, `${browser}/${put}`), registry);
    return registry;
  };

  it.each(PROFILES)('gives Kring in Chrome and Edge what the profile says: %s', (_, profile) => {
    const rollOut = rollOutOf(profile);
    const registry = after(rollOut);
    expectManaged(managedIn(registry, `${CHROME}\\3rdparty\\extensions\\${ID}\\policy`), rollOut);
    expectManaged(managedIn(registry, `${EDGE}\\3rdparty\\extensions\\${rollOut.edge!.id}\\policy`), rollOut);
  });

  it('does so for any profile', () => {
    fc.assert(
      fc.property(anyRollOut(), (rollOut) => {
        const key = `${CHROME}\\3rdparty\\extensions\\${ID}\\policy`;
        expectManaged(managedIn(after(rollOut), key), rollOut);
      }),
      { numRuns: 50 },
    );
  });

  it('installs Kring, only at the dossiers', () => {
    const registry = after(rollOutOf(NASTY_PROFILE));
    expect(Object.fromEntries(registry.get(`${CHROME}\\ExtensionSettings\\${ID}`) ?? [])).toEqual({
      installation_mode: 'force_installed',
      update_url: STORES.chrome,
      runtime_blocked_hosts: '["*://*"]',
      runtime_allowed_hosts: '["https://dossier.example.org","https://*.example.org","http://localhost"]',
    });
  });

  it('leaves nothing behind of a roll-out before', () => {
    const empty = rollOutOf({ kring: 1, name: 'Kring' }, false);
    const own = { ...empty.edge!, id: ID };
    const before = after({ ...rollOutOf(NASTY_PROFILE), chrome: own });
    expect(after(empty, before)).toEqual(after(empty));
  });

  it('is taken away without a trace, and without touching anything else', () => {
    const others = (): Registry =>
      new Map([
        [`${CHROME}\\ExtensionSettings\\${'o'.repeat(32)}`, new Map([['installation_mode', 'blocked']])],
        [`${CHROME}\\3rdparty\\extensions\\${'o'.repeat(32)}\\policy`, new Map([['profile', 'x']])],
        [EDGE, new Map([['HomepageLocation', 'x']])],
      ]);
    const rollOut = rollOutOf(NASTY_PROFILE);
    const registry = after(rollOut, others());
    expect(registry).not.toEqual(others());
    for (const browser of ['chrome', 'edge']) run(bytesOf(rollOut, `${browser}/${away}`), registry);
    expect(registry).toEqual(others());
  });
});

describe('a profile that is too large', () => {
  const sentence = 'é'.repeat(300);
  const large = (questions: number): RollOut =>
    rollOutOf({
      ...withSites(3),
      sets: [
        {
          id: 'a',
          questions: Array.from({ length: questions }, (_, at) => ({ id: `q${at}`, ask: { u: sentence } })),
        },
      ],
    });
  const paths = (rollOut: RollOut): string[] => rollOutFiles(rollOut).map(({ path }) => path);

  it('for Intune gives no script, and the page says so', () => {
    const rollOut = large(150);
    expect(paths(rollOut)).toContain('chrome/kring.reg');
    expect(paths(rollOut)).not.toContain('chrome/kring-intune.ps1');
    expect(textOf(rollOut, 'LEESMIJ.html')).toContain('200 kB');
  });

  it('for the registry gives nothing for Windows, and the page says so', () => {
    const rollOut = large(300);
    expect(paths(rollOut).filter((path) => /\.(reg|ps1|admx|adml)$/.test(path))).toEqual([]);
    expect(paths(rollOut)).toContain('chrome/kring.json');
    expect(textOf(rollOut, 'LEESMIJ.html')).toContain('te groot voor het register');
  });
});
