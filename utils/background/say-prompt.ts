import type { PromptShown } from '../messages/protocol';
import type { Settings } from '../profile/settings';
import type { InSight } from './prompt-in-sight';

/** A prompt in the worker's language, and the address that was chosen. */
export function sayPrompt(
  { prompt: { line, why }, id }: Pick<InSight, 'prompt' | 'id'>,
  { language, address }: Pick<Settings, 'language' | 'address'>,
): PromptShown {
  return { id, line: language === 'en' ? line.en : line[address], why: why[language], language };
}
