import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What ICT set, what lies in this browser, and when an alarm was asked for. */
interface Fake {
  managed: () => Promise<Record<string, unknown>>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  readonly alarms: Map<string, number>;
}
const fake = vi.hoisted((): Fake => ({
  managed: () => Promise.resolve({}),
  local: {},
  session: {},
  alarms: new Map(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  return {
    browser: {
      storage: {
        managed: { get: () => fake.managed() },
        local: fakeArea(() => fake.local),
        session: fakeArea(() => fake.session),
      },
      alarms: {
        create: (name: string, { when }: { when: number }) =>
          Promise.resolve(void fake.alarms.set(name, when)),
      },
    },
  };
});
const { POLICY_ALARM, takePolicy } = await import('../../../utils/profile/policy');
const { organisationProfile, profileInForce, storedPolicy, storeProfile } =
  await import('../../../utils/profile/stored-profile');
const { settingLayers, storedSettings, storePersonal } =
  await import('../../../utils/profile/stored-settings');
const { settingsInForce } = await import('../../../utils/profile/force');

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 22, 9);
const PROFILE = { kring: 1, name: 'Zorg Noord', settings: { retentionHours: 72, address: 'je' } };

async function ictSets(values: Record<string, unknown>, heard = false): Promise<void> {
  fake.managed = () => Promise.resolve(structuredClone(values));
  await takePolicy(heard);
}

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  await ictSets({}, true);
  fake.session = {};
  fake.alarms.clear();
  await storeProfile(undefined);
  await storePersonal({ retentionHours: 168, address: 'u' });
});
afterEach(() => vi.useRealTimers());

describe('what ICT set', () => {
  it('counts at once, and is what nobody can choose otherwise', async () => {
    await ictSets({ retentionHours: 8, names: 'off' });
    const { settings, from } = settingsInForce(await settingLayers());
    expect(settings).toMatchObject({ retentionHours: 8, names: 'off' });
    expect(from).toMatchObject({ retentionHours: 'locked', names: 'locked', address: 'personal' });
  });

  it('counts on while the browser has not said it yet after a start, and is there when it says so', async () => {
    await ictSets({ retentionHours: 8, profile: JSON.stringify(PROFILE) });
    fake.session = {};
    await ictSets({});
    expect((await storedSettings()).retentionHours).toBe(8);
    expect((await profileInForce()).profile.name).toBe('Zorg Noord');
    expect(fake.alarms.get(POLICY_ALARM)).toBe(NOW + 2 * MINUTE);
    await ictSets({ retentionHours: 24, profile: JSON.stringify(PROFILE) }, true);
    expect((await storedSettings()).retentionHours).toBe(24);
  });

  it('is gone once the browser has kept silent for two minutes, and not before', async () => {
    await ictSets({ retentionHours: 8 });
    await ictSets({});
    vi.setSystemTime(NOW + MINUTE);
    await takePolicy();
    expect((await storedSettings()).retentionHours).toBe(8);
    vi.setSystemTime(NOW + 2 * MINUTE);
    await takePolicy();
    expect((await storedSettings()).retentionHours).toBe(168);
    expect(fake.local.policy).toBeUndefined();
  });

  it('is waited for anew after each start of the browser, however long ago the last silence began', async () => {
    await ictSets({ retentionHours: 8 });
    await ictSets({});
    vi.setSystemTime(NOW + 60 * MINUTE);
    fake.session = {};
    await takePolicy();
    expect((await storedSettings()).retentionHours).toBe(8);
  });

  it('counts on when the browser says at a start that it is gone: it may be late', async () => {
    await ictSets({ retentionHours: 8 });
    fake.session = {};
    await ictSets({}, true);
    expect((await storedSettings()).retentionHours).toBe(8);
    expect(fake.alarms.get(POLICY_ALARM)).toBe(NOW + 2 * MINUTE);
  });

  it('is gone at once when the browser itself says that it was taken away', async () => {
    await ictSets({ retentionHours: 8, profile: JSON.stringify(PROFILE), profileLocked: true });
    await ictSets({}, true);
    expect((await storedSettings()).retentionHours).toBe(168);
    expect(await profileInForce()).toMatchObject({ from: 'builtIn' });
    expect(await storedPolicy()).toBeUndefined();
  });

  it('never keeps Kring from starting when the browser gives no answer', async () => {
    await ictSets({ retentionHours: 8 });
    fake.managed = () => Promise.reject(new Error('no managed storage'));
    await takePolicy();
    expect((await storedSettings()).retentionHours).toBe(8);
  });

  it('counts where one value is larger than the browser can keep, and says that this one is too large', async () => {
    await ictSets({ profile: JSON.stringify(PROFILE), retentionHours: 24 });
    const large = 'x'.repeat(12_000_000);
    await ictSets({ profile: large, moon: { of: [large] }, retentionHours: 8 }, true);
    expect((await storedSettings()).retentionHours).toBe(8);
    expect((await profileInForce()).profile.name).toBe('Zorg Noord');
    expect((await storedPolicy())?.problems).toMatchObject([
      { key: 'profile', kind: 'tooLarge' },
      { key: 'moon', kind: 'unknown' },
    ]);
  });

  it('counts also beside keys that are the name of something else', async () => {
    const given: unknown = JSON.parse('{"__proto__": {"names": "on"}, "constructor": 1, "names": "off"}');
    await ictSets(given as Record<string, unknown>);
    expect((await storedSettings()).names).toBe('off');
    expect((await storedPolicy())?.problems.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
  });

  it('counts as far as it can be read, and says by name what could not', async () => {
    await ictSets({
      retentionHours: '8 uur',
      names: 'off',
      moon: 'full',
      profileLocked: 'ja',
      profile: '{"kring": 1, "name": "Zorg Noord", "sets": "alle"}',
    });
    expect((await storedSettings()).names).toBe('off');
    expect(await profileInForce()).toEqual({
      profile: { kring: 1, name: 'Zorg Noord' },
      from: 'default',
    });
    const policy = await storedPolicy();
    expect(policy?.problems).toEqual([
      { key: 'retentionHours', kind: 'wrong', given: '8 uur' },
      { key: 'moon', kind: 'unknown', given: 'full' },
      { key: 'profileLocked', kind: 'wrong', given: 'ja' },
    ]);
    expect(policy?.inProfile).toMatchObject([{ kind: 'wrong', path: ['sets'] }]);
  });

  it('stays as it was where it cannot be read any more, however often; a good value counts again', async () => {
    await ictSets({ retentionHours: 8, profile: JSON.stringify(PROFILE), profileLocked: true });
    for (const slip of ['acht', 'twaalf']) {
      await ictSets({ retentionHours: slip, profile: '{', profileLocked: 1 }, true);
      expect((await storedSettings()).retentionHours).toBe(8);
      expect(await profileInForce()).toMatchObject({ profile: { name: 'Zorg Noord' }, from: 'locked' });
    }
    // Said no more at all: that is another thing than a slip.
    await ictSets({ names: 'off' }, true);
    expect(await storedSettings()).toMatchObject({ retentionHours: 168, names: 'off' });
  });
});

describe('the profile of ICT', () => {
  it('is for a team without one of its own; what it limits, it limits for every team', async () => {
    await ictSets({ profile: JSON.stringify(PROFILE) });
    expect(await profileInForce()).toMatchObject({ profile: { name: 'Zorg Noord' }, from: 'default' });
    await storeProfile({ kring: 1, name: 'Zuid', settings: { retentionHours: 168, address: 'u' } });
    expect(await profileInForce()).toMatchObject({ profile: { name: 'Zuid' }, from: 'team' });
    const { settings, from } = settingsInForce(await settingLayers());
    expect(settings.retentionHours).toBe(72);
    expect(from.retentionHours).toBe('default');
  });

  it('takes the place of any other when it is locked, and so do its settings', async () => {
    await storeProfile({ kring: 1, name: 'Zuid', settings: { printing: 'off' } });
    await ictSets({ profile: JSON.stringify(PROFILE), profileLocked: true });
    expect(await profileInForce()).toMatchObject({ profile: { name: 'Zorg Noord' }, from: 'locked' });
    const { settings, from } = settingsInForce(await settingLayers());
    // The worker wanted 168 hours, and u.
    expect(settings).toMatchObject({ retentionHours: 72, address: 'je', printing: 'on' });
    expect(from).toMatchObject({ retentionHours: 'locked', address: 'locked', printing: 'builtIn' });
  });

  it('keeps a limit in it that cannot be read any more, and says which that is', async () => {
    const strict = { ...PROFILE, settings: { retentionHours: 8, names: 'off' } };
    await ictSets({ profile: JSON.stringify(strict) });
    for (const settings of [{ retentionHours: 'acht' }, 'geen', { retentionHours: '12' }]) {
      await ictSets({ profile: JSON.stringify({ ...strict, name: 'Noord', settings }) }, true);
      expect((await storedSettings()).retentionHours).toBe(8);
      expect((await organisationProfile())?.name).toBe('Noord');
      expect((await storedPolicy())?.inProfile).toMatchObject([{ kind: 'wrong' }]);
    }
    // Said no more at all, or readable again: that is another thing than a slip.
    expect((await storedSettings()).names).toBe('on');
    await ictSets({ profile: JSON.stringify({ ...strict, settings: { retentionHours: 24 } }) }, true);
    expect((await storedSettings()).retentionHours).toBe(24);
  });

  it('is as strict as the strictest of what it says and what is set by itself', async () => {
    await ictSets({ retentionHours: 168, profile: JSON.stringify(PROFILE), profileLocked: true });
    expect((await storedSettings()).retentionHours).toBe(72);
    await ictSets({ retentionHours: 24, profile: JSON.stringify(PROFILE), profileLocked: true });
    expect((await storedSettings()).retentionHours).toBe(24);
  });
});
