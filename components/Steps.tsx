import type { JSX } from 'preact';
import type { Messages } from '../utils/i18n';
import type { QuestionSet } from '../utils/model/question';
import type { Step } from '../utils/panel/steps';
import { SETS } from '../utils/questions';
import howIsThat from '../utils/questions/sets/how-is-that';
import twoDirections from '../utils/questions/sets/two-directions';
import whoElse from '../utils/questions/sets/who-else';
import { useMessages, useText } from './context';

/** Built-in sets have a short name in the row. */
const SHORT: Readonly<Record<string, keyof Messages['steps']>> = {
  [twoDirections.id]: 'people',
  [whoElse.id]: 'cues',
  [howIsThat.id]: 'life',
};

interface Props {
  readonly steps: readonly Step[];
  /** Key of the step in sight. */
  readonly at: string;
  /** Key of the step that is marked while a way aside is gone. */
  readonly aside: string | undefined;
  readonly onStep: (step: Step) => void;
}

/** The steps of the talk in a row: any of them, at any moment. */
export function Steps({ steps, at, aside, onStep }: Props): JSX.Element {
  const t = useMessages();
  const text = useText();
  const current = steps.some(({ key }) => key === at) ? at : aside;
  const nameOf = ({ key, set }: Step): string => {
    if (!set) return t.steps[key];
    const short = hasOwnTitle(set) ? undefined : SHORT[set.id];
    return short ? t.steps[short] : text(set.title);
  };
  return (
    <nav aria-label={t.app.steps}>
      {steps.map((step) => (
        <button
          key={step.key}
          type="button"
          aria-current={step.key === current ? 'step' : undefined}
          // A long one is cut off.
          title={step.set && text(step.set.title)}
          data-testid={`step-${step.set ? (SHORT[step.set.id] ?? step.set.id) : step.key}`}
          onClick={() => onStep(step)}
        >
          {nameOf(step)}
        </button>
      ))}
    </nav>
  );
}

/** Who gave a built-in set another title wants to see it. */
function hasOwnTitle({ id, title }: QuestionSet): boolean {
  return SETS.find((set) => set.id === id)?.title !== title;
}
