import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { IctFault, IctField } from '../../utils/team/ict-form';
import { useTeamMessages } from './context';

/** One line to type in. What cannot be right stays as it was typed, with a sentence that says what to do. */
export function IctText({
  field,
  value,
  known,
  fault,
  onType,
  children,
}: {
  readonly field: IctField;
  readonly value: string;
  /** It is what this Kring knows of itself. */
  readonly known: boolean;
  readonly fault: IctFault | undefined;
  readonly onType: (text: string) => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { fields, thisKring, faults } = useTeamMessages().ict;
  const about = useId();
  return (
    <div class="setting">
      <label>
        {fields[field].label}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          aria-describedby={about}
          aria-invalid={fault !== undefined}
          data-testid={`ict-${field}`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <div id={about}>
        <p class={fault ? 'notice' : ''} role="status" data-testid={`ict-fault-${field}`}>
          {fault && faults[fault]}
        </p>
        <p class="hint">{fields[field].hint}</p>
        {children}
        {known && <p class="hint source">{thisKring}</p>}
      </div>
    </div>
  );
}
