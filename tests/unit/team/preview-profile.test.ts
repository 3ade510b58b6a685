import { expect, test } from 'vitest';
import { settingsInForce, type Layers } from '../../../utils/profile/force';
import type { Profile } from '../../../utils/profile/schema';
import { previewProfile } from '../../../utils/team/preview-profile';

const profile: Profile = {
  kring: 1,
  name: 'Team',
  settings: { retentionHours: 24, language: 'en' },
  sites: [{ match: 'https://dossier.example.org/*' }],
};

test('the preview shows what counts for a worker: ICT before the profile, the stricter limit, nobody’s own choice', () => {
  const layers: Layers = {
    locked: { retentionHours: 72, language: 'nl' },
    personal: { address: 'je', retentionHours: 8 },
    default: { region: 'vl' },
  };
  const withoutTeam = settingsInForce(layers);
  expect(previewProfile(profile, { withoutTeam })).toEqual({
    kring: 1,
    name: 'Team',
    settings: { retentionHours: 24, language: 'nl', region: 'vl' },
  });
});
