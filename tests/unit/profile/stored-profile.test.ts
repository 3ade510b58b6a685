import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../../utils/profile/schema';

interface Browser {
  stored?: unknown;
  /** In memory, for as long as the browser runs. */
  session: Record<string, unknown>;
  /** An answer of the memory is under way for so long. */
  held?: Promise<void>;
  asked: number;
  readonly listeners: ((changes: object) => void)[];
}

/** What lies in the browser, how often it was asked, and who hears of changes. */
const browser = vi.hoisted((): Browser => ({ asked: 0, listeners: [], session: {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        onChanged: { addListener: (listener: () => void) => browser.listeners.push(listener) },
        get: () => {
          browser.asked++;
          return Promise.resolve({ profile: browser.stored });
        },
        set: ({ profile }: { profile: unknown }) => Promise.resolve((browser.stored = profile)),
        remove: () => Promise.resolve((browser.stored = undefined)),
      },
      session: {
        get: async (key: string) => {
          const found = { [key]: structuredClone(browser.session[key]) };
          await browser.held;
          return found;
        },
        set: (values: object) =>
          Promise.resolve(void Object.assign(browser.session, structuredClone(values))),
        remove: (key: string) => Promise.resolve(void delete browser.session[key]),
      },
    },
  },
}));
const { storeProfile, choicesInForce, sitesInForce, teamProfile } =
  await import('../../../utils/profile/stored-profile');

const ZUID: Profile = { kring: 1, name: 'Zuid' };

beforeEach(async () => {
  await storeProfile(undefined);
  browser.asked = 0;
});

describe('the profile in this browser', () => {
  it('gives a page only the dossiers at its own origin, and reads the rest once', async () => {
    const here = { match: 'https://hier.example.org/*' };
    const everywhere = { match: 'https://*.example.org/*' };
    await storeProfile({ ...ZUID, sites: [here, { match: 'https://daar.example.org/*' }, everywhere] });
    expect(await sitesInForce('https://hier.example.org/client/1')).toEqual([here, everywhere]);
    expect(await sitesInForce('https://elders.example.net/')).toEqual([]);
    expect(await choicesInForce()).toEqual(ZUID);
    // As when the background was stopped: what it had in its own memory is gone.
    vi.resetModules();
    const again = await import('../../../utils/profile/stored-profile');
    const asked = browser.asked;
    expect(await again.sitesInForce('https://hier.example.org/')).toEqual([here, everywhere]);
    expect(await again.choicesInForce()).toEqual(ZUID);
    expect(browser.asked).toBe(asked);
    await again.storeProfile({ ...ZUID, sites: [everywhere] });
    expect(await again.sitesInForce('https://hier.example.org/')).toEqual([everywhere]);
  });

  it('is there after it was stored, and is asked for once', async () => {
    await storeProfile(ZUID);
    expect(await teamProfile()).toEqual(ZUID);
    expect(await teamProfile()).toEqual(ZUID);
    expect(browser.asked).toBe(1);
  });

  it('is asked for again when it changed elsewhere', async () => {
    await teamProfile();
    browser.stored = ZUID;
    for (const listener of browser.listeners) listener({ other: {} });
    expect(await teamProfile()).toBeUndefined();
    for (const listener of browser.listeners) listener({ profile: {} });
    expect(await teamProfile()).toEqual(ZUID);
  });

  it('that changed while something of it was being read does not come back from memory', async () => {
    await storeProfile({ ...ZUID, settings: { retentionHours: 168 } });
    vi.resetModules();
    const kring = await import('../../../utils/profile/stored-profile');
    expect((await kring.givenLayers()).team).toEqual({ retentionHours: 168 });
    const { promise, resolve } = Promise.withResolvers<void>();
    browser.held = promise;
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
    browser.stored = { ...ZUID, kring: 2, settings: { names: 'off', moon: 'on' } };
    for (const listener of browser.listeners) listener({ profile: {} });
    expect(await teamProfile()).toEqual({ ...ZUID, settings: { names: 'off' } });
  });

  it('is none when what is stored is none', async () => {
    browser.stored = 'Zuid';
    for (const listener of browser.listeners) listener({ profile: {} });
    expect(await teamProfile()).toBeUndefined();
  });
});
