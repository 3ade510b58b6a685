import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../../utils/profile/schema';

/** What lies in the browser, and how often the disk was asked. */
interface Fake {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  /** An answer of the memory is under way for so long. */
  held?: Promise<void>;
  asked: number;
}
const fake = vi.hoisted((): Fake => ({ local: {}, session: {}, asked: 0 }));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  const disk = fakeArea(() => fake.local);
  const local: typeof disk = {
    ...disk,
    get: (keys) => {
      fake.asked++;
      return disk.get(keys);
    },
  };
  const memory = fakeArea(() => fake.session);
  const session: typeof memory = {
    ...memory,
    get: async (keys) => {
      const found = await memory.get(keys);
      await fake.held;
      return found;
    },
  };
  return { browser: { storage: { local, session } } };
});
const { storeProfile, choicesInForce, hostsOfPolicy, sitesInForce, teamProfile } =
  await import('../../../utils/profile/stored-profile');
const { browser } = await import('wxt/browser');

const ZUID: Profile = { kring: 1, name: 'Zuid' };

beforeEach(async () => {
  await storeProfile(undefined);
  await browser.storage.local.remove('policy');
  fake.asked = 0;
});

describe('the profile in this browser', () => {
  it('gives a page only the dossiers at its own origin, and reads the rest once', async () => {
    const here = { match: 'https://hier.example.org/*' };
    const everywhere = { match: 'https://*.example.org/*' };
    await storeProfile({ ...ZUID, sites: [here, { match: 'https://daar.example.org/*' }, everywhere] });
    const ofIct = JSON.stringify({ ...ZUID, sites: [{ match: 'https://ict.example.org/*' }] });
    await browser.storage.local.set({ policy: { given: { profile: ofIct }, kept: {} } });
    expect(await hostsOfPolicy()).toEqual(['https://ict.example.org/*']);
    expect(await sitesInForce('https://hier.example.org/client/1')).toEqual([here, everywhere]);
    expect(await sitesInForce('https://elders.example.net/')).toEqual([]);
    expect(await choicesInForce()).toEqual(ZUID);
    // As when the background was stopped: what it had in its own memory is gone.
    vi.resetModules();
    const again = await import('../../../utils/profile/stored-profile');
    const { asked } = fake;
    expect(await again.sitesInForce('https://hier.example.org/')).toEqual([here, everywhere]);
    expect(await again.choicesInForce()).toEqual(ZUID);
    expect(await again.hostsOfPolicy()).toEqual(['https://ict.example.org/*']);
    expect(fake.asked).toBe(asked);
    await again.storeProfile({ ...ZUID, sites: [everywhere] });
    expect(await again.sitesInForce('https://hier.example.org/')).toEqual([everywhere]);
  });

  it('is there after it was stored, and is asked for once', async () => {
    await storeProfile(ZUID);
    expect(await teamProfile()).toEqual(ZUID);
    expect(await teamProfile()).toEqual(ZUID);
    expect(fake.asked).toBe(1);
  });

  it('is asked for again when it changed elsewhere', async () => {
    await teamProfile();
    await browser.storage.local.set({ other: 1 });
    await teamProfile();
    expect(fake.asked).toBe(1);
    await browser.storage.local.set({ profile: ZUID });
    expect(await teamProfile()).toEqual(ZUID);
  });

  it('that changed while something of it was being read does not come back from memory', async () => {
    await storeProfile({ ...ZUID, settings: { retentionHours: 168 } });
    vi.resetModules();
    const kring = await import('../../../utils/profile/stored-profile');
    expect((await kring.givenLayers()).team).toEqual({ retentionHours: 168 });
    const { promise, resolve } = Promise.withResolvers<void>();
    fake.held = promise;
    const reading = kring.choicesInForce();
    await kring.storeProfile({ ...ZUID, settings: { retentionHours: 8 } });
    resolve();
    await reading;
    // The background is stopped and begins anew.
    vi.resetModules();
    const later = await import('../../../utils/profile/stored-profile');
    expect((await later.givenLayers()).team).toEqual({ retentionHours: 8 });
  });

  it('does not vanish because another Kring stored one thing more', async () => {
    const profile = { ...ZUID, kring: 2, settings: { names: 'off', moon: 'on' } };
    await browser.storage.local.set({ profile });
    expect(await teamProfile()).toEqual({ ...ZUID, settings: { names: 'off' } });
  });

  it('is none when what is stored is none', async () => {
    await browser.storage.local.set({ profile: 'Zuid' });
    expect(await teamProfile()).toBeUndefined();
  });
});
