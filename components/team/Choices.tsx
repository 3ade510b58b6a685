import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { SETTINGS, type SettingName, type Settings } from '../../utils/profile/settings';
import { useTeam, useTeamMessages } from './context';

/** These settings, each with who decides it. */
export function Choices({ names }: { readonly names: readonly SettingName[] }): JSX.Element {
  return (
    <div class="choices-grid">
      {names.map((name) => (
        <Choice key={name} name={name} />
      ))}
    </div>
  );
}

/** One setting: what the profile says of it, what counts in this browser, and who decided that. */
function Choice({ name }: { readonly name: SettingName }): JSX.Element | null {
  const team = useTeam();
  const { settings: t, ict } = useTeamMessages();
  const about = useId();
  const state = team.state.value;
  if (!state) return null;
  const { label, what } = t.of[name];
  const say = (value: Settings[SettingName]): string =>
    (t.of[name].values as Readonly<Record<string, string>>)[value] ?? String(value);
  const { inForce, withoutTeam } = state;
  const locked = state.locked[name];
  const choose = (chosen: string): void => {
    const value = (SETTINGS[name] as readonly Settings[SettingName][]).find(
      (each) => String(each) === chosen,
    );
    team.change(({ settings = {}, ...profile }) => {
      const { [name]: _, ...others } = settings;
      return { ...profile, settings: value === undefined ? others : { ...others, [name]: value } };
    });
  };
  return (
    <div class="setting">
      <label>
        {label}
        <select
          value={locked ?? team.profile.value.settings?.[name] ?? ''}
          disabled={locked !== undefined}
          aria-describedby={about}
          data-testid={`set-${name}`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t.notSet(say(withoutTeam.settings[name]))}</option>
          {SETTINGS[name].map((value) => (
            <option key={value} value={value}>
              {say(value)}
            </option>
          ))}
        </select>
      </label>
      <div id={about}>
        <p class="hint">{what}</p>
        <p class="hint source" data-testid={`source-${name}`} data-from={inForce.from[name]}>
          {t.now(say(inForce.settings[name]), t.from[inForce.from[name]])}
        </p>
        {/* Somebody may be stricter than ICT. */}
        {locked !== undefined && inForce.from[name] !== 'locked' && (
          <p class="hint source">{ict.choice(say(locked))}</p>
        )}
      </div>
    </div>
  );
}
