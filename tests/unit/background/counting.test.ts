import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Input, PageCommand } from '../../../utils/messages/protocol';
import type { Sender } from '../../../utils/messages/router';

/** A browser with one tab that shows one dossier at a time. */
interface Fake {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  readonly alarms: Map<string, number>;
  /** What the page shows: the number of the dossier, and the text in its field. */
  key: string | null;
  known: boolean;
  text: string;
  asked: string[];
  /** Happens while the page is being read. */
  meanwhile: () => Promise<unknown>;
}
const fake = vi.hoisted((): Fake => ({
  local: {},
  session: {},
  alarms: new Map(),
  key: null,
  known: true,
  text: '',
  asked: [],
  meanwhile: () => Promise.resolve(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  const answer = async ({ kring }: PageCommand): Promise<unknown> => {
    fake.asked.push(kring);
    if (kring === 'place')
      return { key: fake.key, known: fake.known, moved: false, site: null, screen: null };
    if (kring !== 'read') return undefined;
    await fake.meanwhile();
    return { outcome: 'read', text: fake.text, cut: false };
  };
  return {
    browser: {
      runtime: { sendMessage: () => Promise.resolve(), getManifest: () => ({}) },
      storage: {
        onChanged: { addListener: () => undefined },
        local: fakeArea(() => fake.local),
        session: fakeArea(() => fake.session),
      },
      alarms: {
        create: (name: string, { when }: { when: number }) =>
          Promise.resolve(void fake.alarms.set(name, when)),
        clear: (name: string) => Promise.resolve(fake.alarms.delete(name)),
      },
      scripting: { executeScript: () => Promise.resolve([]) },
      tabs: { sendMessage: (_: number, message: PageCommand) => answer(message) },
    },
  };
});
vi.mock('../../../utils/store/store', async () => {
  const { makeKeys } = await import('../../../utils/store/crypto');
  const keys = makeKeys();
  return { hashKeys: () => keys };
});
const counting = await import('../../../utils/background/counting');
const { notePlace, placeOf } = await import('../../../utils/background/places');
const { storeProfile } = await import('../../../utils/profile/stored-profile');
const { changeTab, forgetTab } = await import('../../../utils/store/tabs');

const TAB = 7;
const DAY = 24 * 3_600_000;
const SENDER = { frameId: 0, url: 'https://dossier.example/client', tab: { id: TAB } } as Sender;
const FIELD = { targetId: 'a', label: 'Verslag', length: 0, singleLine: false, rich: false, frame: 0 };
/** Words that stand nowhere else, in a text with everything in it. */
const TEXT =
  'Mensen om de cliënt heen – 12 mei 2026:\n- buurvrouw (buurt): belangrijk voor de cliënt: "kwartelsoep". Andersom: "ik zorg voor haar kat".\n(Kring 1)';

/** Opens the dossier with this number, in which this stands; the panel knows its place from then on. */
async function open(key: string | null, text = TEXT): Promise<Input<'count.add'>> {
  Object.assign(fake, { key, text });
  const state = await notePlace({ key, known: fake.known, moved: true, site: null, screen: null }, SENDER);
  await changeTab(TAB, (before) => before && { ...before, field: FIELD });
  if (!state) throw new Error('no place');
  return { what: 'field', place: placeOf(state) };
}
const countIt = async (key: string | null, text?: string): Promise<string> =>
  (await counting.addToCount(await open(key, text), SENDER)).outcome;
async function countTo(files: number): Promise<void> {
  for (let each = 0; each < files; each++) expect(await countIt(`10${each}`)).toBe('counted');
}
const lying = (): string => JSON.stringify([fake.local, fake.session['count'] ?? null]);

beforeEach(async () => {
  vi.useRealTimers();
  Object.assign(fake, { local: {}, session: {}, known: true, asked: [] });
  fake.meanwhile = () => Promise.resolve();
  fake.alarms.clear();
  await forgetTab(TAB);
});

describe('a count of the team', () => {
  it('gives totals from ten dossiers on, and from then on nothing of it is left', async () => {
    await counting.beginCount();
    await countTo(9);
    await countIt('999', 'Er is gewandeld.');
    expect(await counting.endCount()).toEqual({
      outcome: 'ended',
      totals: { files: 10, besidesFamily: 9, besidesProfessionals: 9, bothDirections: 9, dated: 9 },
    });
    expect(fake.local).toEqual({});
    expect('count' in fake.session).toBe(false);
    expect(fake.alarms.size).toBe(0);
    expect(await counting.filesCounted()).toBeNull();
  });

  it('with nine dossiers gives no totals and goes on', async () => {
    await counting.beginCount();
    await countTo(9);
    expect(await counting.endCount()).toEqual({ outcome: 'few' });
    expect(await counting.filesCounted()).toBe(9);
    expect(await countIt('999')).toBe('counted');
    expect(await counting.endCount()).toMatchObject({ outcome: 'ended', totals: { files: 10 } });
  });

  it('counts a dossier once, and does not even read it a second time', async () => {
    await counting.beginCount();
    await countIt('1041');
    await countIt('1042');
    fake.asked = [];
    expect(await countIt('1041')).toBe('already');
    expect(fake.asked).not.toContain('read');
    expect(await counting.filesCounted()).toBe(2);
  });

  it('counts a dossier once when two panels count it at the same moment', async () => {
    await counting.beginCount();
    const place = await open('1041');
    const both = await Promise.all([counting.addToCount(place, SENDER), counting.addToCount(place, SENDER)]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['already', 'counted']);
    expect(await counting.filesCounted()).toBe(1);
  });

  it('keeps no word of a dossier, not its number, and answers with nothing of what it found', async () => {
    await counting.beginCount();
    const answer = await counting.addToCount(await open('1041'), SENDER);
    expect(answer).toEqual({ outcome: 'counted', cut: false });
    expect(lying()).not.toMatch(/1041|kwartel|buurvrouw|dossier\.example/);
    expect(lying()).toContain('"files":1');
  });

  it('knows a dossier by another hash than the talk in it has', async () => {
    await counting.beginCount();
    const input = await open('1041');
    await counting.addToCount(input, SENDER);
    expect(input.place.record).toMatch(/^[0-9a-f]{64}$/);
    expect(lying()).not.toContain(input.place.record);
  });

  it('that is begun a second time goes on', async () => {
    await counting.beginCount();
    await countIt('1041');
    await counting.beginCount();
    expect(await countIt('1041')).toBe('already');
  });

  it('that is stopped leaves nothing, and what is being read meanwhile does not bring it back', async () => {
    await counting.beginCount();
    await countIt('1041');
    fake.meanwhile = () => counting.stopCount();
    expect(await countIt('1042')).toBe('over');
    expect(fake.local).toEqual({});
    expect(await counting.endCount()).toEqual({ outcome: 'over' });
  });

  it('is not shown what was never begun', async () => {
    expect(await countIt('1041')).toBe('over');
    expect(fake.asked).toEqual([]);
    expect(fake.local).toEqual({});
  });
});

describe('a dossier that cannot be counted', () => {
  beforeEach(() => counting.beginCount());

  it('does not say whose it is', async () => {
    expect(await countIt(null)).toBe('noNumber');
  });

  it('is of a site of which no profile says where the number stands', async () => {
    fake.known = false;
    expect(await countIt(null)).toBe('noProfile');
  });

  it('has made way for another one since the panel showed it', async () => {
    const place = await open('1041');
    fake.key = '1042';
    expect(await counting.addToCount(place, SENDER)).toEqual({ outcome: 'otherRecord' });
  });

  it('has nothing in its field: it may be the field for a new report', async () => {
    expect(await countIt('1041', ' \n')).toBe('empty');
  });

  it('leaves the count as it was', async () => {
    await countIt('1041', '');
    await countIt(null);
    expect(await counting.filesCounted()).toBe(0);
  });
});

it('a part of the page where reports stand counts also when it is empty', async () => {
  await storeProfile({
    kring: 1,
    name: 'Zuid',
    sites: [
      {
        match: 'https://dossier.example/*',
        screens: [
          { id: 'intake', name: 'Intake', address: '*', reads: { find: { by: 'label', text: 'Eerder' } } },
        ],
      },
    ],
  });
  await counting.beginCount();
  const input = await open('1041', '');
  await changeTab(
    TAB,
    (before) => before && { ...before, screen: { site: 'https://dossier.example/*', id: 'intake' } },
  );
  expect(await counting.addToCount({ ...input, what: 'region' }, SENDER)).toMatchObject({
    outcome: 'counted',
  });
});

describe('a count of which nobody thinks any more', () => {
  it('is gone after thirty days, by itself', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 2, 3), toFake: ['Date'] });
    await counting.beginCount();
    await countIt('1041');
    expect(fake.alarms.get(counting.COUNT_ALARM)).toBe(Date.now() + 30 * DAY);
    vi.setSystemTime(Date.now() + 30 * DAY - 1);
    await counting.scheduleCountEnd();
    expect(await counting.filesCounted()).toBe(1);
    vi.setSystemTime(Date.now() + 1);
    expect(await counting.filesCounted()).toBeNull();
    await counting.scheduleCountEnd();
    expect(fake.local).toEqual({});
    expect(fake.alarms.size).toBe(0);
  });

  it('comes back to it at each start, and not later because the clock was set back', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 2, 3), toFake: ['Date'] });
    await counting.beginCount();
    fake.alarms.clear();
    vi.setSystemTime(Date.UTC(2025, 2, 3));
    await counting.scheduleCountEnd();
    expect(fake.alarms.get(counting.COUNT_ALARM)).toBe(Date.UTC(2025, 2, 3) + 30 * DAY);
  });

  it('that is damaged is none, and is removed', async () => {
    fake.local['count'] = { key: [1], seen: 'all' };
    await counting.scheduleCountEnd();
    expect(fake.local).toEqual({});
  });
});

it('where talks lie in memory alone, nothing of a count lies on the disk', async () => {
  await storeProfile({ kring: 1, name: 'Zuid', settings: { storage: 'memory' } });
  await counting.beginCount();
  await countIt('1041');
  expect(fake.local['count']).toBeUndefined();
  expect(await countIt('1041')).toBe('already');
  expect(await counting.filesCounted()).toBe(1);
  await counting.stopCount();
  expect('count' in fake.session).toBe(false);
});
