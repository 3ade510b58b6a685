import type { Profile } from '../profile/schema';
import type { PromptChoice } from './next-prompt';
import { PROMPTS } from './prompt';

/** Months after which a circle in the file counts as an old one, where nobody chose. */
export const OLDER_THAN_MONTHS = 6;

/** Which rules count for a worker with this profile: all of them where it says nothing. */
export function promptChoice({ prompts }: Pick<Profile, 'prompts'>): PromptChoice {
  return {
    names: prompts?.names ?? PROMPTS,
    olderThanMonths: prompts?.olderThanMonths ?? OLDER_THAN_MONTHS,
  };
}
