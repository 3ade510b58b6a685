import type { Profile } from '../profile/schema';
import type { PromptChoice } from './next-prompt';
import { PROMPTS } from './prompt';

/** Stand-in: all of them, until the profile chooses. */
export function promptChoice({ kring: _ }: Pick<Profile, 'kring'>): PromptChoice {
  return { names: PROMPTS, olderThanMonths: 6 };
}
