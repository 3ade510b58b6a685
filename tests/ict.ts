/** What ICT of an organisation sets in the tests with real policies, in both browsers. */
import type { Profile } from '../utils/profile/schema';
import type { RollOut } from '../utils/roll-out/roll-out';
import { rollOutFiles } from '../utils/roll-out/roll-out-files';

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

/** A file that the team lead's page makes for ICT, by its path in the zip. @throws when there is none. */
export function exported(rollOut: RollOut, path: string): string {
  const file = rollOutFiles(rollOut).find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path} for ICT.`);
  return new TextDecoder().decode(file.bytes);
}
