import type { TeamState } from '../messages/protocol';
import { settingsInForce, type Source } from '../profile/force';
import type { Profile } from '../profile/schema';
import { SETTING_NAMES, type Settings } from '../profile/settings';

/**
 * The profile as it counts for a worker of the team: with what ICT locked or proposed, without anybody's own choices,
 * and without its sites.
 */
export function previewProfile(
  { sites: _, ...profile }: Profile,
  { withoutTeam }: TeamState,
): Omit<Profile, 'sites'> {
  const said = (by: Source): Partial<Settings> =>
    some(withoutTeam.settings, (name) => withoutTeam.from[name] === by);
  const { settings, from } = settingsInForce({
    locked: said('locked'),
    team: profile.settings ?? {},
    default: said('default'),
  });
  return { ...profile, settings: some(settings, (name) => from[name] !== 'builtIn') };
}

function some(settings: Settings, which: (name: keyof Settings) => boolean): Partial<Settings> {
  return Object.fromEntries(SETTING_NAMES.filter(which).map((name) => [name, settings[name]]));
}
