import { PROMPTS, type Moment, type Prompt, type PromptName } from './prompt';
import { RULES } from './rules';
import { speaksOfDanger } from './sensitive';

/** What a team has chosen among the rules. */
export interface PromptChoice {
  readonly names: readonly PromptName[];
  /** After how many months a circle in the file is worth looking at again. */
  readonly olderThanMonths: number;
}

/**
 * The one prompt that fits at this moment: of the rules that were chosen the first, in the order of `PROMPTS`, that has a
 * line which was not in sight in this talk. Undefined where none fits, and always where the text that was read speaks of
 * violence, of danger or of somebody who is barred (DOMAIN R37). When it may come into sight is not decided here.
 */
export function nextPrompt(moment: Moment, { names, olderThanMonths }: PromptChoice): Prompt | undefined {
  const { text, shown } = moment;
  if (text && (text.mentions.some(({ care }) => care === 'barred') || speaksOfDanger(text.text)))
    return undefined;
  for (const name of PROMPTS) {
    if (!names.includes(name)) continue;
    const rule = RULES[name];
    const lines = !rule.needsText ? rule.when(moment, olderThanMonths) : text ? rule.when(text, moment) : [];
    for (const { line, word } of lines) {
      const id = word === undefined ? name : `${name}:${word}`;
      if (!Object.hasOwn(shown, id)) return { id, name, line, why: rule.why };
    }
  }
  return undefined;
}
