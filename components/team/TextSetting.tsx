import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MOST } from '../../utils/profile/most';
import { decider } from '../../utils/team/decider';
import { useTeam, useTeamMessages } from './context';

/**
 * One line of the profile to type in. What cannot be kept stays in the field as it was typed, with a sentence that says
 * what to do; until then the profile has what it had.
 * Where somebody else decides it is there to be read, in as many lines as it takes.
 * @param empty what to say when nothing is filled in; absent: it may be empty.
 */
export function TextSetting({
  label,
  hint,
  value,
  empty,
  testId,
  onSave,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly empty?: string;
  readonly testId?: string;
  readonly onSave: (text: string) => void;
}): JSX.Element {
  const t = useTeamMessages();
  const state = useTeam().state.value;
  const about = useId();
  const [typed, setTyped] = useState({ text: value, over: value });
  if (state !== null && decider(state) !== null)
    return (
      <div class="setting">
        <label>
          {label}
          <textarea rows={1} disabled value={value} data-testid={testId} />
        </label>
      </div>
    );
  // What the profile got from elsewhere is newer than what was typed over it.
  const text = typed.over === value ? typed.text : value;
  const clean = text.trim();
  const trouble = clean.length > MOST.line ? t.page.tooLong(MOST.line) : clean ? undefined : empty;
  const type = (next: string): void => {
    const line = next.trim();
    const fits = line.length <= MOST.line && (line !== '' || empty === undefined);
    setTyped({ text: next, over: fits ? line : value });
    if (fits && line !== value) onSave(line);
  };
  return (
    <div class="setting">
      <label>
        {label}
        <input
          type="text"
          value={text}
          aria-describedby={about}
          aria-invalid={trouble !== undefined}
          data-testid={testId}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <div id={about}>
        {hint && <p class="hint">{hint}</p>}
        {trouble && (
          <p class="notice" role="status">
            {trouble}
          </p>
        )}
      </div>
    </div>
  );
}
