import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 3, 12);

/** A browser of which a test can see and change everything. */
interface Fake {
  local: Record<string, unknown>;
  origins: string[];
  /** Name to moment. */
  readonly alarms: Map<string, number>;
  registered: readonly string[] | undefined;
}
const fake = vi.hoisted((): Fake => ({ local: {}, origins: [], alarms: new Map(), registered: undefined }));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  return {
    browser: {
      runtime: { sendMessage: () => Promise.resolve(), getManifest: () => ({}) },
      storage: {
        local: fakeArea(() => fake.local),
        // The background is stopped between any two of these tests.
        session: fakeArea(() => ({})),
      },
      permissions: {
        getAll: () => Promise.resolve({ origins: fake.origins }),
        contains: ({ origins }: { origins: string[] }) =>
          Promise.resolve(origins.every((each) => fake.origins.includes(each))),
        remove: ({ origins }: { origins: string[] }) => {
          fake.origins = fake.origins.filter((each) => !origins.includes(each));
          return Promise.resolve(true);
        },
      },
      alarms: {
        create: (name: string, { when }: { when: number }) =>
          Promise.resolve(void fake.alarms.set(name, when)),
        clear: (name: string) => Promise.resolve(fake.alarms.delete(name)),
      },
      scripting: {
        getRegisteredContentScripts: () => Promise.resolve(fake.registered ? [{}] : []),
        registerContentScripts: ([{ matches }]: [{ matches: string[] }]) =>
          Promise.resolve(void (fake.registered = matches)),
        updateContentScripts: ([{ matches }]: [{ matches: string[] }]) =>
          Promise.resolve(void (fake.registered = matches)),
        unregisterContentScripts: () => Promise.resolve(void (fake.registered = undefined)),
      },
    },
  };
});
const { browser } = await import('wxt/browser');
const { registerSites } = await import('../../../utils/background/registration');
const sharing = await import('../../../utils/background/sharing');
const { storedSharing } = await import('../../../utils/profile/sharing');
const { storeProfile, teamProfile } = await import('../../../utils/profile/stored-profile');

const ADDRESS = 'https://mijn.intranet.example/kring.json';
const HOST = 'https://mijn.intranet.example/*';
const DOSSIER = 'https://dossier.example/*';
const SOUTH = { kring: 1 as const, name: 'Zuid' };

const ask = vi.fn<typeof fetch>();

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('fetch', ask);
  ask
    .mockReset()
    .mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ ...SOUTH, help: 'Ali' }))));
  fake.local = {};
  fake.origins = [HOST, DOSSIER];
  fake.alarms.clear();
  await storeProfile(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const follow = (): Promise<void> => sharing.useProfile({ profile: SOUTH, follow: ADDRESS, problems: [] });

describe('an address that is followed', () => {
  it('is asked a day later, once, and again a day after that', async () => {
    await follow();
    expect(fake.alarms.get('follow')).toBe(NOW + 24 * HOUR);
    vi.setSystemTime(NOW + 23 * HOUR);
    await sharing.followDaily();
    expect(ask).not.toHaveBeenCalled();
    vi.setSystemTime(NOW + 24 * HOUR);
    await Promise.all([sharing.followDaily(), sharing.scheduleFollow()]);
    await sharing.followDaily();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(fake.alarms.get('follow')).toBe(NOW + 48 * HOUR);
    expect(await teamProfile()).toEqual({ ...SOUTH, help: 'Ali' });
  });

  it('is asked after a day also when the clock was wrong by years', async () => {
    vi.setSystemTime(NOW + 9000 * HOUR);
    await follow();
    vi.setSystemTime(NOW);
    await sharing.scheduleFollow();
    expect(fake.alarms.get('follow')).toBe(NOW + 24 * HOUR);
    vi.setSystemTime(NOW + 24 * HOUR);
    await sharing.followDaily();
    expect(ask).toHaveBeenCalledTimes(1);
    await sharing.followDaily();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks without anything of the worker', async () => {
    await follow();
    await sharing.lookNow();
    expect(ask.mock.calls[0]).toEqual([
      ADDRESS,
      expect.objectContaining({
        method: 'GET',
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      }),
    ]);
  });

  it('stays at the last good profile without permission, and without asking', async () => {
    await follow();
    fake.origins = [];
    await sharing.lookNow();
    expect(ask).not.toHaveBeenCalled();
    expect((await storedSharing()).followed).toMatchObject({ trouble: 'mayNot', good: NOW });
    expect(await teamProfile()).toEqual(SOUTH);
  });

  it('decides no more once somebody stopped, also while it is being asked', async () => {
    await follow();
    const { promise, resolve } = Promise.withResolvers<Response>();
    ask.mockImplementation(() => promise);
    const looking = sharing.lookNow();
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    await sharing.stopFollowing();
    resolve(new Response(JSON.stringify({ ...SOUTH, name: 'Te laat' })));
    await looking;
    expect(await teamProfile()).toEqual(SOUTH);
    expect((await storedSharing()).followed).toBeNull();
  });

  it('is not asked beside a profile that ICT locked, nor may another one be looked at or used', async () => {
    await sharing.useProfile({ profile: SOUTH, follow: ADDRESS, problems: [] });
    const profile = JSON.stringify({ kring: 1, name: 'Zorg' });
    await browser.storage.local.set({ policy: { given: { profile, profileLocked: true }, kept: {} } });
    await sharing.lookNow();
    await expect(sharing.lookAt({ address: ADDRESS })).rejects.toThrow('locked');
    await expect(sharing.saveByHand({ profile: SOUTH })).rejects.toThrow('locked');
    await expect(sharing.useProfile({ profile: null, follow: null, problems: [] })).rejects.toThrow('locked');
    expect(ask).not.toHaveBeenCalled();
    await browser.storage.local.remove('policy');
    await sharing.lookNow();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('stops being read as soon as it is too large', async () => {
    await follow();
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(100_000).fill(97));
        if (chunks === 50) controller.close();
      },
    });
    ask.mockResolvedValue(new Response(body));
    await sharing.lookNow();
    expect((await storedSharing()).followed?.trouble).toBe('tooLarge');
    expect(chunks).toBeLessThan(15);
  });

  it('is waited for no longer than ten seconds, also in the middle of an answer', async () => {
    await follow();
    ask.mockImplementation((_, init) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{'));
          init?.signal?.addEventListener('abort', () => controller.error(new Error('stopped')));
        },
      });
      return Promise.resolve(new Response(body));
    });
    const looking = sharing.lookNow();
    await vi.advanceTimersByTimeAsync(10_000);
    await looking;
    expect((await storedSharing()).followed?.trouble).toBe('slow');
  });
});

describe('a host that was given only to follow an address', () => {
  beforeEach(async () => {
    await sharing.noteAsking({ address: ADDRESS });
  });

  it('has no Kring on its pages', async () => {
    await registerSites();
    expect(fake.registered).toEqual([DOSSIER]);
    await follow();
    expect(fake.registered).toEqual([DOSSIER]);
  });

  it('has Kring on its pages when a dossier of the profile stands there', async () => {
    await sharing.useProfile({
      profile: { ...SOUTH, sites: [{ match: 'https://*.intranet.example:8443/client/*' }] },
      follow: ADDRESS,
      problems: [],
    });
    expect(fake.registered).toEqual([HOST, DOSSIER]);
    await sharing.stopFollowing();
    expect(fake.origins).toContain(HOST);
  });

  it('is given back at the next start when whoever was asked went away without an answer', async () => {
    await sharing.scheduleFollow();
    expect(fake.origins).toEqual([DOSSIER]);
    expect((await storedSharing()).onlyToFollow).toBeNull();
  });

  it('that the package gave by itself stays, and the address is followed no more all the same', async () => {
    await follow();
    const refuse = vi
      .spyOn(browser.permissions, 'remove')
      .mockRejectedValue(new Error('You cannot remove required permissions.'));
    await sharing.stopFollowing();
    refuse.mockRestore();
    expect(await storedSharing()).toMatchObject({ followed: null, onlyToFollow: null });
    expect(fake.alarms.has('follow')).toBe(false);
  });

  it('is given back when nobody follows it any more, or after all', async () => {
    await follow();
    await sharing.giveBackHost();
    expect(fake.origins).toContain(HOST);
    await sharing.stopFollowing();
    expect(fake.origins).toEqual([DOSSIER]);
    expect((await storedSharing()).onlyToFollow).toBeNull();
  });
});

it('what is kept of it and is damaged is as if it was never there; the rest is', async () => {
  fake.local['sharing'] = {
    followed: { address: 'javascript:alert(1)', tried: 1, good: 1, trouble: null, problems: [] },
    before: { at: NOW, profile: SOUTH },
    onlyToFollow: 7,
  };
  expect(await storedSharing()).toEqual({
    followed: null,
    before: { at: NOW, profile: SOUTH },
    onlyToFollow: null,
  });
  fake.local['sharing'] = 'no';
  expect((await storedSharing()).before).toBeNull();
});
