import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../../utils/messages/router';
import type { Profile } from '../../../utils/profile/schema';
import type { Screen } from '../../../utils/profile/site';
import type { Settings } from '../../../utils/profile/settings';

/** What lies in the browser; what its only tab shows, and answers; what was said to it and to the panels. */
interface Fake {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  key: string;
  /** Where the worker can see that Kring reads along. */
  seen: 'edge' | 'panel' | null;
  /** What the page goes on to while it is read. */
  goesTo: string | undefined;
  text: string;
  said: { readonly kring: string; readonly on?: boolean; readonly targetId?: string | null }[];
  news: unknown[];
}
const fake = vi.hoisted((): Fake => ({
  local: {},
  session: {},
  key: '1041',
  seen: 'edge',
  goesTo: undefined,
  text: '',
  said: [],
  news: [],
}));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  const none = { addListener: () => undefined };
  const answer = (kring: string): unknown => {
    if (kring === 'live') return fake.seen;
    if (kring === 'place') return { ...SHOWN, key: fake.key, moved: false };
    if (kring === 'read') fake.key = fake.goesTo ?? fake.key;
    return kring === 'read' ? { outcome: 'read', text: fake.text, cut: false } : null;
  };
  return {
    browser: {
      runtime: { sendMessage: (news: unknown) => Promise.resolve(fake.news.push(news)) },
      scripting: { executeScript: () => Promise.resolve([]) },
      storage: { onChanged: none, local: fakeArea(() => fake.local), session: fakeArea(() => fake.session) },
      tabs: {
        query: () => Promise.resolve([{ id: TAB }]),
        sendMessage: (_: number, message: Fake['said'][number]) => {
          fake.said.push(message);
          return Promise.resolve(answer(message.kring));
        },
      },
    },
  };
});
vi.mock('../../../utils/store/store', async () => {
  const { makeKeys } = await import('../../../utils/store/crypto');
  const keys = makeKeys();
  return { hashKeys: () => keys };
});

const TAB = 7;
const SITE = 'https://dossier.example/*';
const SHOWN = { key: '1041', known: true, moved: true, site: SITE, screen: 'intake' } as const;
const FIELD = { find: { by: 'label', text: 'Verslag' } } as const;
const REPORTS = { find: { by: 'selector', selector: '#reports' } } as const;

const { noteAimed } = await import('../../../utils/background/aiming');
const { tellPause, readLive } = await import('../../../utils/background/live');
const { noteShown } = await import('../../../utils/background/pages');
const { choosePersonally } = await import('../../../utils/background/personal-settings');
const { storeProfile } = await import('../../../utils/profile/stored-profile');
const { storePersonal } = await import('../../../utils/profile/stored-settings');
const { placeOf } = await import('../../../utils/background/places');
const { readFromPage } = await import('../../../utils/background/reading');
const { forgetTab, readTab } = await import('../../../utils/store/tabs');

const sender = { frameId: 0, url: 'https://dossier.example/intake', tab: { id: TAB } } as Sender;

/** The page shows this screen, with the field of the report in it. */
async function shows(screen: Partial<Screen>, liveReading?: Settings['liveReading']): Promise<void> {
  const profile: Profile = {
    kring: 1,
    name: 'Zuid',
    ...(liveReading && { settings: { liveReading } }),
    sites: [{ match: SITE, screens: [{ id: 'intake', name: 'Intake', address: '*intake', ...screen }] }],
  };
  await storeProfile(profile);
  await noteShown(SHOWN, sender);
  const field = { targetId: 'f', label: 'Verslag', length: 0, singleLine: false, rich: false };
  if (screen.field) await noteAimed({ field }, sender);
  fake.said = [];
  fake.news = [];
}
const lastSaid = (): boolean | undefined => fake.said.findLast(({ kring }) => kring === 'live')?.on;

beforeEach(async () => {
  await forgetTab(TAB);
  Object.assign(fake, {
    local: {},
    session: {},
    key: '1041',
    goesTo: undefined,
    seen: 'edge',
    text: 'Zus belt.',
  });
  await storePersonal({ liveReading: 'on' });
});

it('the field of the report is read along where the profile and the setting both let it', async () => {
  await shows({ field: FIELD, reads: REPORTS, live: true }, 'on');
  expect(await readLive(TAB)).toBe('Zus belt.');
  expect(fake.said.find(({ kring }) => kring === 'read')).toMatchObject({ targetId: 'f', spot: null });
  expect(lastSaid()).toBe(true);
});

it('on a screen without a field for the report, the part with earlier reports is read along', async () => {
  await shows({ reads: REPORTS, live: true }, 'on');
  expect(await readLive(TAB)).toBe('Zus belt.');
  expect(fake.said.find(({ kring }) => kring === 'read')).toMatchObject({ targetId: null, spot: REPORTS });
});

it.each<[string, Partial<Screen>, Settings['liveReading'] | undefined]>([
  ['the screen does not say so', { field: FIELD }, 'on'],
  ['nobody switched the setting on', { field: FIELD, live: true }, undefined],
  ['the setting is off', { field: FIELD, live: true }, 'off'],
  ['the profile names nothing to read', { live: true }, 'on'],
])('nothing is read along, and nothing says so, where %s', async (_, screen, setting) => {
  await shows(screen, setting);
  expect(await readLive(TAB)).toBeUndefined();
  await tellPause(TAB);
  expect(fake.said.filter(({ kring }) => kring === 'read')).toEqual([]);
  expect(lastSaid()).toBe(false);
  expect(fake.news).toEqual([]);
});

it('nothing is read along of another client than the page showed', async () => {
  await shows({ field: FIELD, live: true }, 'on');
  fake.key = '1042';
  expect(await readLive(TAB)).toBeUndefined();
});

it('what was read along while the page went on to another client is nobody’s', async () => {
  await shows({ field: FIELD, live: true }, 'on');
  fake.goesTo = '1042';
  expect(await readLive(TAB)).toBeUndefined();
});

it('what was read by a press while the page went on to another client is nobody’s', async () => {
  await shows({ field: FIELD, live: true }, 'on');
  const state = await readTab(TAB);
  const place = state && placeOf(state);
  if (!place) throw new Error('no place');
  expect(await readFromPage({ what: 'field', place }, sender)).toMatchObject({ text: 'Zus belt.' });
  fake.goesTo = '1042';
  expect(await readFromPage({ what: 'field', place }, sender)).toEqual({ outcome: 'otherRecord' });
});

it('nothing is read along while the open panel is locked, where nobody sees that', async () => {
  await shows({ field: FIELD, live: true }, 'on');
  fake.seen = 'panel';
  expect(await readLive(TAB)).toBe('Zus belt.');
  fake.said = [];
  fake.session.used = Date.now() - 31 * 60_000;
  expect(await readLive(TAB)).toBeUndefined();
  expect(fake.said.filter(({ kring }) => kring === 'read')).toEqual([]);
});

it('nothing is read along where the page does not let the worker see that', async () => {
  await shows({ field: FIELD, live: true }, 'on');
  fake.seen = null;
  expect(await readLive(TAB)).toBeUndefined();
  expect(fake.said.filter(({ kring }) => kring === 'read')).toEqual([]);
});

it('the worker switches it off and on again, and the page says so at once', async () => {
  await shows({ field: FIELD, live: true }, 'on');
  await choosePersonally({ settings: { liveReading: 'off' } });
  expect(lastSaid()).toBe(false);
  expect(await readLive(TAB)).toBeUndefined();
  await choosePersonally({ settings: { liveReading: 'on' } });
  expect(lastSaid()).toBe(true);
  expect(await readLive(TAB)).toBe('Zus belt.');
});

it('the worker alone cannot begin it', async () => {
  await shows({ field: FIELD, live: true });
  await choosePersonally({ settings: { liveReading: 'on' } });
  expect(await readLive(TAB)).toBeUndefined();
});

it('a pause is told to the panels, without what stands there, and nothing of it is stored', async () => {
  await shows({ field: FIELD, live: true }, 'on');
  const before = JSON.stringify([fake.local, fake.session]);
  await readLive(TAB);
  await tellPause(TAB);
  expect(fake.news).toEqual([{ kring: 'paused', tab: TAB }]);
  expect(JSON.stringify([fake.local, fake.session])).toBe(before);
});
