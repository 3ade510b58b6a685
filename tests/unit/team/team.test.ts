import { beforeEach, expect, it, vi } from 'vitest';
import type { TeamState } from '../../../utils/messages/protocol';
import type { Profile } from '../../../utils/profile/schema';

/** The background, with the profile as it lies in the browser. */
const there = vi.hoisted((): { profile: Profile; fails: boolean } => ({
  profile: { kring: 1, name: 'Zuid' },
  fails: false,
}));
vi.mock('../../../utils/messages/client', () => ({
  send: (name: string, input: { profile: Profile }) => {
    if (there.fails) return Promise.reject(new Error('no answer'));
    if (name === 'team.save') there.profile = input.profile;
    return Promise.resolve({ profile: there.profile, followed: null } as TeamState);
  },
}));
const { makeTeam } = await import('../../../utils/team/team');

const SITES = [{ match: 'https://dossier.example/*' }];

beforeEach(() => {
  there.profile = { kring: 1, name: 'Zuid' };
  there.fails = false;
});

it('what was pointed out while the page did not hear of it stays when somebody types on in the page', async () => {
  const team = makeTeam();
  await team.refresh();
  there.profile = { ...there.profile, sites: SITES };
  team.change((profile) => ({ ...profile, name: 'Zuid-West' }));
  await vi.waitFor(() => expect(team.save.value).toBe('saved'));
  expect(there.profile).toEqual({ kring: 1, name: 'Zuid-West', sites: SITES });
  expect(team.profile.value).toEqual(there.profile);
});

it('what could not be saved goes along with the next try, once', async () => {
  const team = makeTeam();
  await team.refresh();
  there.fails = true;
  team.change((profile) => ({ ...profile, help: `${profile.help ?? ''}Ali` }));
  await vi.waitFor(() => expect(team.save.value).toBe('failed'));
  there.fails = false;
  there.profile = { ...there.profile, sites: SITES };
  team.change((same) => same);
  await vi.waitFor(() => expect(team.save.value).toBe('saved'));
  team.change((profile) => ({ ...profile, name: 'West' }));
  await vi.waitFor(() => expect(there.profile.name).toBe('West'));
  expect(there.profile).toEqual({ kring: 1, name: 'West', help: 'Ali', sites: SITES });
});
