import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: readonly Value[];
  /** Gets what was tapped; tapping what is chosen takes it back. */
  readonly onTap: (value: Value) => void;
}

/** A few answers to tap, none of them needed. */
export function Chips<Value extends string>({
  label,
  values,
  words,
  chosen,
  onTap,
}: Props<Value>): JSX.Element {
  const id = useId();
  return (
    <div class="chips" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      {values.map((value) => (
        <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => onTap(value)}>
          {words[value]}
        </button>
      ))}
    </div>
  );
}
