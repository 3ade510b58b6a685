import { beforeEach, expect, it, vi } from 'vitest';
import type { PageCommand } from '../../../utils/messages/protocol';

/** Two tabs with a dossier; the first one sleeps and answers nothing. */
const said = vi.hoisted((): { tab: number | undefined; message: unknown }[] => []);
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  const none = { addListener: () => undefined };
  const tab = { origin: 'https://dossier.example', site: 's', hasRecordKey: false, navigation: 1 };
  const session = { 'tab:1': tab, 'tab:2': tab };
  return {
    browser: {
      runtime: { sendMessage: (message: unknown) => Promise.resolve(said.push({ tab: undefined, message })) },
      storage: { onChanged: none, local: fakeArea(() => ({})), session: fakeArea(() => session) },
      tabs: {
        query: () => Promise.resolve([{ id: 1 }, { id: 2 }]),
        sendMessage: (id: number, message: unknown) => {
          said.push({ tab: id, message });
          return id === 1 ? new Promise(() => undefined) : Promise.resolve(null);
        },
      },
    },
  };
});
const { spreadProfile } = await import('../../../utils/background/spread-profile');

beforeEach(() => {
  said.length = 0;
});

it('a tab that sleeps keeps the new profile from no other page', async () => {
  void spreadProfile();
  const sites: PageCommand = { kring: 'sites', sites: [] };
  await vi.waitFor(() => expect(said).toContainEqual({ tab: 2, message: sites }));
  expect(said).toContainEqual({ tab: undefined, message: { kring: 'changed' } });
  await vi.waitFor(() =>
    expect(said).toContainEqual({ tab: undefined, message: { kring: 'changed', tab: 2 } }),
  );
});
