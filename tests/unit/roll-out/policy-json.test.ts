import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIREFOX_ID } from '../../../utils/roll-out/firefox-id';
import { STORES } from '../../../utils/roll-out/stores';
import { expectManaged } from './managed';
import { ID, NASTY_PROFILE, PROFILES, anyRollOut, rollOutOf, textOf, withSites } from './roll-outs';

interface Policies {
  readonly ExtensionSettings: Readonly<Record<string, unknown>>;
  readonly '3rdparty': {
    readonly extensions: Readonly<Record<string, unknown>>;
    readonly Extensions: Readonly<Record<string, unknown>>;
  };
}

const chromium = (text: string): Policies => JSON.parse(text) as Policies;
const firefox = (text: string): Policies => (JSON.parse(text) as { policies: Policies }).policies;

describe('the policies as JSON', () => {
  it.each(PROFILES)('give Kring in Chrome, Edge and Firefox what the profile says: %s', (_, profile) => {
    const rollOut = rollOutOf(profile);
    expectManaged(chromium(textOf(rollOut, 'chrome/kring.json'))['3rdparty'].extensions[ID], rollOut);
    expectManaged(
      firefox(textOf(rollOut, 'firefox/policies.json'))['3rdparty'].Extensions[FIREFOX_ID],
      rollOut,
    );
    const { edge } = rollOut;
    expectManaged(chromium(textOf(rollOut, 'edge/kring.json'))['3rdparty'].extensions[edge!.id], rollOut);
  });

  it('do so for any profile', () => {
    fc.assert(
      fc.property(anyRollOut(), (rollOut) => {
        expectManaged(chromium(textOf(rollOut, 'chrome/kring.json'))['3rdparty'].extensions[ID], rollOut);
      }),
      { numRuns: 50 },
    );
  });

  it('install Kring from the store, only at the dossiers', () => {
    const limits = {
      runtime_blocked_hosts: ['*://*'],
      runtime_allowed_hosts: ['https://dossier.example.org', 'https://*.example.org', 'http://localhost'],
    };
    const rollOut = rollOutOf(NASTY_PROFILE);
    expect(chromium(textOf(rollOut, 'chrome/kring.json')).ExtensionSettings).toEqual({
      [ID]: { installation_mode: 'force_installed', update_url: STORES.chrome, ...limits },
    });
    expect(firefox(textOf(rollOut, 'firefox/policies.json')).ExtensionSettings).toEqual({
      [FIREFOX_ID]: {
        installation_mode: 'force_installed',
        install_url: STORES.firefox,
        updates_disabled: false,
        ...limits,
      },
    });
  });

  it('keep to the address of the organisation for new versions too', () => {
    const { edge, ...rest } = rollOutOf({ kring: 1, name: 'Kring' });
    expect(chromium(textOf({ edge: edge!, ...rest }, 'edge/kring.json')).ExtensionSettings[edge!.id]).toEqual(
      {
        installation_mode: 'force_installed',
        update_url: edge!.updateUrl,
        override_update_url: true,
      },
    );
  });

  it('limit no hosts above 100: a browser would cut the list off', () => {
    const of = (count: number): unknown =>
      chromium(textOf(rollOutOf(withSites(count)), 'chrome/kring.json')).ExtensionSettings[ID];
    expect(of(100)).toHaveProperty('runtime_allowed_hosts.length', 100);
    expect(of(101)).not.toHaveProperty('runtime_allowed_hosts');
    expect(of(101)).not.toHaveProperty('runtime_blocked_hosts');
  });
});
