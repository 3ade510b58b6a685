import type { TeamState } from '../messages/protocol';
import { settingsInForce } from '../profile/force';
import { storedSharing } from '../profile/sharing';
import { organisationProfile, profileInForce, storedPolicy } from '../profile/stored-profile';
import { settingLayers } from '../profile/stored-settings';
import { filesCounted } from './counting';

/** Everything that the team lead's page shows. Nothing of any talk or of anybody's use (R17, R18, R29). */
export async function teamState(): Promise<TeamState> {
  const layers = await settingLayers();
  const { team: _, ...others } = layers;
  const sharing = await storedSharing();
  const policy = await storedPolicy();
  return {
    ...(await profileInForce()),
    policy: policy ? { problems: policy.problems, inProfile: policy.inProfile } : null,
    organisation: (await organisationProfile())?.name ?? null,
    locked: layers.locked ?? {},
    inForce: settingsInForce(layers),
    withoutTeam: settingsInForce(others),
    followed: sharing.followed?.address ?? null,
    sharing,
    count: await filesCounted(),
  };
}
