import { PROMPTS, type PromptName } from '../prompts/prompt';

/** Stand-in until the profile chooses among the prompts. */
export function promptChoice(): Promise<{
  readonly names: readonly PromptName[];
  readonly olderThanMonths: number;
}> {
  return Promise.resolve({ names: PROMPTS, olderThanMonths: 6 });
}
