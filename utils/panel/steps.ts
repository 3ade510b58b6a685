import type { QuestionSet } from '../model/question';
import lifeStory from '../questions/sets/life-story';
import twoDirections from '../questions/sets/two-directions';

/** One screen of a talk: a set of questions ("set/<id>"), or one of the others. */
export type Step =
  | { readonly key: `set/${string}`; readonly set: QuestionSet }
  | { readonly key: 'opening' | 'picture' | 'report'; readonly set?: undefined };

/** Ways aside, to what stands in the dossier: an earlier circle, and who is mentioned there. */
export const ASIDES = ['earlier', 'mentioned'] as const;
export type Aside = (typeof ASIDES)[number];

const OPENING: Step = { key: 'opening' };
const PICTURE: Step = { key: 'picture' };
const REPORT: Step = { key: 'report' };

/** Looking back: a way aside for who says "nobody" (W-20), and a step only where a screen of the profile asks for it. */
export function lookingBack(sets: readonly QuestionSet[]): Step | undefined {
  const set = sets.find(({ id }) => id === lifeStory.id);
  return set && stepOf(set);
}

/** Whether people are named in this step, under a question of their own. */
function namesPeople({ set }: Step): boolean {
  return set?.questions.some(({ answer }) => answer !== 'words') ?? false;
}

/** Whether this step is the two questions that belong together. */
export function isPair({ set }: Step): boolean {
  return set?.id === twoDirections.id;
}

/**
 * The steps of a talk, in order: every set in the order of the profile, and the picture after the last one in which
 * people are named.
 * @param onScreen ids of the sets that belong on this screen of the dossier, beside the two questions that are always
 *   there; null for all. Ids that are not there are passed over; where none is left, all of them are shown.
 */
export function stepsOf(
  sets: readonly QuestionSet[],
  onScreen: readonly string[] | null,
  picture: boolean,
): readonly Step[] {
  const chosen = sets.filter(({ id }) => onScreen?.includes(id));
  // Both directions, wherever anything is asked (DESIGN 1.1).
  const here = sets.filter((set) => set.id === twoDirections.id || chosen.includes(set));
  const asked = (chosen.length > 0 ? here : sets.filter(({ id }) => id !== lifeStory.id)).map(stepOf);
  const last = asked.findLastIndex(namesPeople);
  // Who were named elsewhere are looked at after the questions.
  const before = last < 0 ? asked.length : last + 1;
  return [OPENING, ...asked.slice(0, before), ...(picture ? [PICTURE] : []), ...asked.slice(before), REPORT];
}

/** The step after this one; the picture is passed over as long as there is nobody to see. */
export function stepAfter(steps: readonly Step[], key: string, anybody: boolean): Step {
  const rest = steps.slice(steps.findIndex((step) => step.key === key) + 1);
  return rest.find((step) => anybody || step !== PICTURE) ?? REPORT;
}

/** Where a talk that is under way goes on: with the people, else with the first questions. */
export function firstQuestions(steps: readonly Step[]): Step {
  return steps.find(isPair) ?? steps.find(({ set }) => set) ?? REPORT;
}

/** Where other people are looked for together; undefined where no other step names people. */
export function searching(steps: readonly Step[]): Step | undefined {
  return steps.find((step) => namesPeople(step) && !isPair(step));
}

/** The first step after everybody was named and seen. */
export function afterPeople(steps: readonly Step[]): Step {
  const last = steps.findLastIndex((step) => namesPeople(step) || step === PICTURE);
  return steps[last + 1] ?? REPORT;
}

function stepOf(set: QuestionSet): Step {
  return { key: `set/${set.id}`, set };
}
