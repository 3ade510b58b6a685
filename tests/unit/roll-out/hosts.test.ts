import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOO_MANY_HOSTS, hostLimits, hostsOf } from '../../../utils/roll-out/hosts';
import { anyProfile } from '../profile/any-profile';
import { NASTY_PROFILE, withSites } from './roll-outs';

describe('the hosts of a profile', () => {
  it('are named once each, without a path or a port', () => {
    expect(hostsOf(NASTY_PROFILE)).toEqual([
      'https://dossier.example.org',
      'https://*.example.org',
      'http://localhost',
    ]);
    expect(hostsOf({ kring: 1, name: 'Kring' })).toEqual([]);
  });

  it('are patterns that a browser takes, for any profile', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        const hosts = hostsOf(profile);
        expect(new Set(hosts).size).toBe(hosts.length);
        for (const host of hosts) expect(host).toMatch(/^https?:\/\/(\*\.)?[a-z0-9.-]+$/);
      }),
    );
  });

  it('limit Kring only where there are some, and no more than a browser takes', () => {
    expect(TOO_MANY_HOSTS).toBe(100);
    expect(hostLimits(withSites(100)).runtime_allowed_hosts).toHaveLength(100);
    expect(hostLimits(withSites(101))).toEqual({});
    expect(hostLimits(withSites(0))).toEqual({});
  });
});
