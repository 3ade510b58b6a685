import { beforeEach, expect, it, vi } from 'vitest';
import type { Patch } from '../../../utils/model/patch';

const fake = vi.hoisted((): { names: 'on' | 'off'; written: unknown } => ({ names: 'on', written: null }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: () => Promise.resolve() } } }));
vi.mock('../../../utils/profile/stored-settings', () => ({
  storedSettings: () => Promise.resolve({ names: fake.names, retentionHours: 24 }),
}));
vi.mock('../../../utils/background/places', () => ({ tabOf: () => 7 }));
vi.mock('../../../utils/background/news', () => ({ tellPanels: () => Promise.resolve() }));
vi.mock('../../../utils/store/repository', () => ({
  saveDraft: ({ patch }: { patch: Patch }) => {
    fake.written = patch;
    return Promise.resolve({ ok: true, revision: 2, savedAt: 1, stored: null });
  },
}));
const { patchDraft } = await import('../../../utils/background/drafts');

const patch: Patch = {
  set: [
    [['people', 'a', 'words'], 'zus'],
    [['people', 'a', 'name'], 'Proefnaam'],
  ],
};
const write = async (): Promise<unknown> => {
  await patchDraft(
    { id: '00000000-1111-4222-8333-444444444444', startedAt: 1, place: null, base: 1, patch },
    {},
  );
  return fake.written;
};

beforeEach(() => {
  fake.names = 'on';
});

it('a first name is written down where that may be', async () => {
  expect(await write()).toEqual(patch);
});

it('where first names are off, none is written, also from a panel that has not heard it yet', async () => {
  fake.names = 'off';
  expect(await write()).toEqual({ set: [[['people', 'a', 'words'], 'zus']] });
});
