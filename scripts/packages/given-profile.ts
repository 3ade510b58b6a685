/** The profile that goes into an organisation's package, read as Kring itself reads one. */
import { nlTeam } from '../../utils/i18n/nl-team';
import { hostPatternsOf } from '../../utils/profile/host-pattern';
import { readProfile } from '../../utils/profile/read';
import type { Profile } from '../../utils/profile/schema';
import { sayProblem, sayRefusal } from '../../utils/team/say-problem';

export interface GivenProfile {
  readonly profile: Profile;
  /** The match patterns of its dossiers, each once, in the order of the profile. */
  readonly hosts: readonly string[];
}

/**
 * Reads the text of a profile. A package holds exactly what was given: where anything of it would be left out there is
 * no package.
 * @throws Error with Dutch sentences that say what is wrong and what to do.
 */
export function givenProfile(text: string): GivenProfile {
  const read = readProfile(text);
  if (!read.ok) throw new Error(sayRefusal(read.reason, nlTeam));
  if (read.problems.length > 0)
    throw new Error(
      [
        'Een pakket krijgt precies het profiel dat je geeft, en dit neemt Kring niet helemaal over:',
        // It is not made here, so what to do comes after it.
        ...read.problems.map((problem) => `- ${sayProblem(problem, nlTeam, true)}`),
        'Open het bestand in Kring op de pagina voor de teamleider, verbeter het daar en bewaar het opnieuw.',
      ].join('\n'),
    );
  const { profile } = read;
  const hosts = hostPatternsOf(profile);
  if (hosts.length === 0)
    throw new Error(
      'In het profiel staat geen dossier. Zet er op de pagina voor de teamleider een dossier bij, en bewaar het profiel opnieuw.',
    );
  return { profile, hosts };
}
