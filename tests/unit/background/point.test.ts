import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../../utils/messages/router';
import { agree } from '../../../utils/point/agree';
import { NOTHING_YET, type Pointing, type Reading } from '../../../utils/point/pointing';
import type { Profile } from '../../../utils/profile/schema';

/** What lies in the browser, and where its only tab is. */
interface Fake {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  url: string;
  /** How often something was done in the page. */
  done: number;
}
const fake = vi.hoisted((): Fake => ({ local: {}, session: {}, url: '', done: 0 }));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  const none = { addListener: () => undefined };
  return {
    browser: {
      runtime: {
        sendMessage: () => Promise.resolve(),
        // The package that may see every site.
        getManifest: () => ({ host_permissions: ['http://*/*', 'https://*/*'] }),
      },
      permissions: { contains: () => Promise.resolve(true) },
      scripting: {
        executeScript: () => {
          fake.done++;
          return Promise.resolve([]);
        },
      },
      storage: { onChanged: none, local: fakeArea(() => fake.local), session: fakeArea(() => fake.session) },
      tabs: { get: () => Promise.resolve({ url: fake.url }) },
    },
  };
});
const { beginPointing, doPointing, readPointing, savePointed } =
  await import('../../../utils/background/point');
const { browser } = await import('wxt/browser');
const { changeSharing } = await import('../../../utils/profile/sharing');
const { storeProfile, teamProfile } = await import('../../../utils/profile/stored-profile');

const TAB = 7;
// In a tab of its own the guide is believed without more.
const GUIDE = { frameId: 0, tab: { id: TAB } } as Sender;
const BEFORE: Profile = { kring: 1, name: 'Zuid' };
const look = (number: number): Pointing['looks'][number] => ({
  address: `/client/${number}/intake`,
  title: '',
  frames: [],
});
const READY: Pointing = {
  ...NOTHING_YET,
  field: [{ find: { by: 'label', text: 'Verslag' } }],
  mark: [{ find: { by: 'text', text: 'Intake', tag: 'h1' } }],
  skipped: true,
  looks: [look(1041), look(1042)],
  clean: true,
};

beforeEach(async () => {
  fake.local = {};
  fake.session = { [`point:${TAB}`]: READY };
  fake.url = 'https://dossier.example/client/1042/intake';
  fake.done = 0;
  await storeProfile(BEFORE);
});

async function ictSets(profileLocked: boolean): Promise<void> {
  const profile = { kring: 1, name: 'Noord', sites: [{ match: 'https://dossier.example/*' }] };
  const given = { profile: JSON.stringify(profile), profileLocked };
  await browser.storage.local.set({ policy: { given, kept: {} } });
}

it('beside a profile that ICT locked, pointing changes nothing, and says why', async () => {
  await ictSets(true);
  await savePointed({ name: 'Intake' }, GUIDE);
  expect(await teamProfile()).toEqual(BEFORE);
  expect(await readPointing(TAB)).toEqual({ ...READY, problem: 'followed' });
});

it('on a site that ICT did not name nobody can begin, and nothing is read where the tab went on to one', async () => {
  await ictSets(false);
  await doPointing({ what: 'try' }, GUIDE);
  expect(fake.done).toBeGreaterThan(0);
  fake.done = 0;
  fake.url = 'https://nieuws.example/';
  await expect(beginPointing({ tab: TAB })).rejects.toThrow('may not be there');
  await doPointing({ what: 'try' }, GUIDE);
  expect(fake.done).toBe(0);
});

it('a screen that was pointed out is in the profile, and nothing of the files is left', async () => {
  await savePointed({ name: 'Intake' }, GUIDE);
  expect((await teamProfile())?.sites).toMatchObject([
    { match: 'https://dossier.example/client/*', screens: [{ name: 'Intake' }] },
  ]);
  expect(await readPointing(TAB)).toEqual({ ...NOTHING_YET, saved: 'Intake' });
});

it('while an address is followed, pointing changes nothing, and says why', async () => {
  await changeSharing({
    followed: { address: 'https://team.example/kring.json', tried: 1, good: 1, trouble: null, problems: [] },
  });
  await savePointed({ name: 'Intake' }, GUIDE);
  expect(await teamProfile()).toEqual(BEFORE);
  expect(await readPointing(TAB)).toEqual({ ...READY, problem: 'followed' });
});

it('on an address that no profile can hold, it is not said to be kept', async () => {
  fake.url = 'https://ons_dossier.example/client/1042/intake';
  await savePointed({ name: 'Intake' }, GUIDE);
  expect(await teamProfile()).toEqual(BEFORE);
  expect(await readPointing(TAB)).toEqual({ ...READY, problem: 'notKept' });
});

it('where the profile knows already whose file it is, two pages of one file are no two files', async () => {
  const record: NonNullable<NonNullable<Profile['sites']>[number]['record']> = {
    from: 'address',
    pattern: '/client/{record}/*',
  };
  await storeProfile({ ...BEFORE, sites: [{ match: 'https://dossier.example/*', record }] });
  fake.session = { [`point:${TAB}`]: { ...READY, skipped: false, looks: [], clean: false } };
  await doPointing({ what: 'skip' }, GUIDE);
  const pointing = await readPointing(TAB);
  expect(pointing).toMatchObject({ skipped: true, record: [{ where: record, keys: [] }] });
  const page = (tab: string): Reading => ({
    look: { address: `/client/1041/${tab}`, title: '', frames: [] },
    field: [true],
    mark: [true],
    record: ['1041'],
  });
  const first = agree(pointing ?? READY, page('intake'));
  expect(first.looks).toHaveLength(1);
  expect(agree(first, page('intake?deel=2'))).toMatchObject({ problem: 'same', looks: first.looks });
});
