import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A question with a few answers, of which one is chosen. */
export function OneOf<Choice extends string>({
  title,
  hint,
  choices,
  chosen,
  name,
  onChoose,
}: {
  readonly title: string;
  readonly hint: string;
  /** What each answer is called, in this order. */
  readonly choices: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly name: string;
  readonly onChoose: (choice: Choice) => void;
}): JSX.Element {
  const about = useId();
  return (
    <fieldset aria-describedby={about}>
      <legend>{title}</legend>
      <p class="hint" id={about}>
        {hint}
      </p>
      {(Object.keys(choices) as Choice[]).map((choice) => (
        <label key={choice} class="check">
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            data-testid={`${name}-${choice}`}
            onChange={() => onChoose(choice)}
          />
          {choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
