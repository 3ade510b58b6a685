import { beforeEach, expect, it, vi } from 'vitest';
import type { Input, PageCommand } from '../../../utils/messages/protocol';
import type { Sender } from '../../../utils/messages/router';
import type { Profile } from '../../../utils/profile/schema';

/** What lies in the browser, and what was said to the frames of its only tab. */
interface Fake {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  said: unknown[];
}
const fake = vi.hoisted((): Fake => ({ local: {}, session: {}, said: [] }));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  const none = { addListener: () => undefined };
  return {
    browser: {
      runtime: { sendMessage: () => Promise.resolve() },
      storage: { onChanged: none, local: fakeArea(() => fake.local), session: fakeArea(() => fake.session) },
      tabs: { sendMessage: (_: number, message: unknown) => Promise.resolve(fake.said.push(message)) },
    },
  };
});
vi.mock('../../../utils/store/store', async () => {
  const { makeKeys } = await import('../../../utils/store/crypto');
  const keys = makeKeys();
  return { hashKeys: () => keys };
});
const { aimedField, noteAimed } = await import('../../../utils/background/aiming');
const { noteShown } = await import('../../../utils/background/pages');
const { storeProfile } = await import('../../../utils/profile/stored-profile');
const { forgetTab, readTab } = await import('../../../utils/store/tabs');

const TAB = 7;
const SITE = 'https://dossier.example/*';
const SPOT = { find: { by: 'label', text: 'Verslag' }, frame: '/werk*' } as const;
const PROFILE: Profile = {
  kring: 1,
  name: 'Zuid',
  sites: [{ match: SITE, screens: [{ id: 'intake', name: 'Intake', address: '*intake', field: SPOT }] }],
};
const AIM: PageCommand = { kring: 'aim', spot: SPOT };
const SHOWN: Input<'page.place'> = { key: '1041', known: true, moved: true, site: SITE, screen: 'intake' };
const field = (targetId: string): Exclude<Input<'page.aimed'>['field'], null> => ({
  targetId,
  label: 'Verslag',
  length: 0,
  singleLine: false,
  rich: false,
});
const from = (frameId: number): Sender =>
  ({ frameId, url: 'https://dossier.example/intake', tab: { id: TAB } }) as Sender;
const aimed = async (): Promise<string | undefined> => aimedField(await readTab(TAB))?.targetId;

beforeEach(async () => {
  await forgetTab(TAB);
  await storeProfile(PROFILE);
  await noteShown(SHOWN, from(0));
  fake.said = [];
});

it('a field that is alone in its frame and in no other one takes the report', async () => {
  await noteAimed({ field: field('a') }, from(1));
  await noteAimed({ field: null }, from(2));
  expect(await aimed()).toBe('a');
});

it('a frame with two of them leaves open which one is meant, also when another frame has one', async () => {
  await noteAimed({ field: field('a') }, from(1));
  await noteAimed({ field: 'several' }, from(2));
  expect(await aimed()).toBeUndefined();
  await noteAimed({ field: null }, from(2));
  expect(await aimed()).toBe('a');
});

it('on the same screen of what may be another client, every frame says anew what it has', async () => {
  await noteAimed({ field: field('a') }, from(1));
  await noteShown({ ...SHOWN, key: '1042' }, from(0));
  expect(fake.said).toContainEqual(AIM);
  expect(await aimed()).toBeUndefined();
});

it('as long as nothing moved, nothing is looked for anew', async () => {
  await noteAimed({ field: field('a') }, from(1));
  await noteShown({ ...SHOWN, moved: false }, from(0));
  expect(fake.said).not.toContainEqual(AIM);
  expect(await aimed()).toBe('a');
});
