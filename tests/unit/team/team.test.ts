import { beforeEach, expect, it, vi } from 'vitest';
import type { TeamState } from '../../../utils/messages/protocol';
import type { Profile } from '../../../utils/profile/schema';

/** The background, with the profile as it lies in the browser. */
const there = vi.hoisted((): { profile: Profile; from: TeamState['from']; fails: boolean } => ({
  profile: { kring: 1, name: 'Zuid' },
  from: 'team',
  fails: false,
}));
vi.mock('../../../utils/messages/client', () => ({
  send: (name: string, input: { profile: Profile }) => {
    if (there.fails) return Promise.reject(new Error('no answer'));
    if (name === 'team.save') there.profile = input.profile;
    return Promise.resolve({ profile: there.profile, from: there.from, followed: null } as TeamState);
  },
}));
const { makeTeam } = await import('../../../utils/team/team');

const SITES = [{ match: 'https://dossier.example/*' }];

beforeEach(() => {
  there.profile = { kring: 1, name: 'Zuid' };
  there.from = 'team';
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

it.each(['locked', 'default'] as const)(
  'what somebody types while the profile of the organisation arrives (%s) changes nothing of that profile',
  async (from) => {
    const team = makeTeam();
    await team.refresh();
    const ofIct = { kring: 1, name: 'Gemeente' } as const;
    Object.assign(there, { profile: ofIct, from });
    team.change((profile) => ({ ...profile, help: 'Ali' }));
    await vi.waitFor(() => expect(team.save.value).toBe('saved'));
    await vi.waitFor(() => expect(team.profile.value).toEqual(ofIct));
    expect(there.profile).toEqual(ofIct);
    expect(team.state.value?.from).toBe(from);
  },
);

it('what could not be saved is let go of when the organisation locks its profile', async () => {
  const team = makeTeam();
  await team.refresh();
  there.fails = true;
  team.change((profile) => ({ ...profile, help: 'Ali' }));
  await vi.waitFor(() => expect(team.save.value).toBe('failed'));
  Object.assign(there, { fails: false, profile: { kring: 1, name: 'Gemeente' }, from: 'locked' });
  await team.refresh();
  expect(team.save.value).toBe('saved');
  expect(team.profile.value).toEqual({ kring: 1, name: 'Gemeente' });
});
