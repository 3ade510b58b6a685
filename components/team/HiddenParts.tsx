import type { JSX } from 'preact';
import { PARTS, type Part } from '../../utils/profile/schema';
import { useTeam, useTeamMessages } from './context';

/** Which parts of the panel the team does without. */
export function HiddenParts(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().settings.hidden;
  const hidden = team.profile.value.hidden ?? [];
  const set = (part: Part, away: boolean): void =>
    team.change((profile) => ({
      ...profile,
      hidden: PARTS.filter((each) => (each === part ? away : profile.hidden?.includes(each))),
    }));
  return (
    <fieldset>
      <legend>{t.title}</legend>
      <p class="hint">{t.what}</p>
      {PARTS.map((part) => (
        <label key={part} class="check">
          <input
            type="checkbox"
            checked={hidden.includes(part)}
            data-testid={`hide-${part}`}
            onChange={(event) => set(part, event.currentTarget.checked)}
          />
          {t.parts[part]}
        </label>
      ))}
    </fieldset>
  );
}
