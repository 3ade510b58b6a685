/** What ICT of an organisation sets in the tests with real policies, in both browsers. */
import type { Profile } from '../utils/profile/schema';
import type { RollOut } from '../utils/roll-out/roll-out';
import { managedSettings } from '../utils/roll-out/managed-settings';

const SCREENS = [{ id: 'intake', name: 'Intake', address: '/client/*/intake' }];

/** Own questions on one screen of the practice dossier, at 127.0.0.1 and nowhere else, and two limits. */
export const PROFILE: Profile = {
  kring: 1,
  name: 'Zorg Voorbeeld',
  settings: { names: 'off', retentionHours: 8 },
  sets: [
    { id: 'two-directions' },
    {
      id: 'ons-team',
      title: 'Van ons',
      questions: [{ id: 'welke-dieren', ask: { u: 'Welke dieren zijn er bij u?' } }],
    },
  ],
  sites: [{ name: 'Oefendossier', match: 'http://127.0.0.1:*/client/*', screens: SCREENS }],
};

/** The files that the team lead's page makes for ICT, by their path in the zip. */
export function exported(rollOut: RollOut, path: 'chrome/kring.json' | 'firefox/policies.json'): string {
  const settings = managedSettings(rollOut.profile, rollOut.profileLocked);
  const hosts = { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: ['http://127.0.0.1'] };
  if (path === 'firefox/policies.json')
    return JSON.stringify({
      policies: {
        ExtensionSettings: {
          'kring@kring.example': {
            installation_mode: 'force_installed',
            install_url: rollOut.firefox?.installUrl,
            ...hosts,
          },
        },
        '3rdparty': { Extensions: { 'kring@kring.example': settings } },
      },
    });
  const { id, updateUrl } = rollOut.chrome!;
  return JSON.stringify({
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: updateUrl,
        override_update_url: true,
        ...hosts,
      },
    },
    '3rdparty': { extensions: { [id]: settings } },
  });
}
