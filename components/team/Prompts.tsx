import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { OLDER_THAN_MONTHS, promptChoice } from '../../utils/prompts/prompt-choice';
import { PROMPTS, type PromptName } from '../../utils/prompts/prompt';
import { RULES } from '../../utils/prompts/rules';
import type { Profile } from '../../utils/profile/schema';
import { useTeam, useTeamMessages } from './context';

const MONTHS = [3, 6, 12, 24];

/** About what a prompt may be, each with its line and its reason, and when a circle in the file is an old one. */
export function Prompts(): JSX.Element | null {
  const team = useTeam();
  const t = useTeamMessages().settings.prompts;
  const about = useId();
  const settings = team.state.value?.inForce.settings;
  if (!settings) return null;
  const { prompts } = team.profile.value;
  const { names } = promptChoice(team.profile.value);
  const choose = (name: PromptName, on: boolean): void =>
    team.change((profile) => {
      const before = promptChoice(profile).names;
      const next = PROMPTS.filter((each) => (each === name ? on : before.includes(each)));
      // All of them: also those that a later Kring adds.
      return withPrompts(profile, { names: next.length === PROMPTS.length ? undefined : next });
    });
  const older = prompts?.olderThanMonths;
  const months = [...new Set([...MONTHS, ...(older === undefined ? [] : [older])])].sort((a, b) => a - b);
  return (
    <>
      <fieldset aria-describedby={about}>
        <legend>{t.title}</legend>
        <p class="hint" id={about}>
          {t.what}
        </p>
        <p class="hint">{t.never}</p>
        {PROMPTS.map((name) => (
          <PromptRule
            key={name}
            name={name}
            chosen={names.includes(name)}
            speech={settings.language === 'en' ? 'en' : settings.address}
            onChoose={(on) => choose(name, on)}
          />
        ))}
      </fieldset>
      <div class="setting">
        <label>
          {t.older}
          <select
            value={older ?? ''}
            data-testid="prompts-months"
            onChange={({ currentTarget: { value } }) =>
              team.change((profile) =>
                withPrompts(profile, { olderThanMonths: value === '' ? undefined : Number(value) }),
              )
            }
          >
            <option value="">{t.notSet(t.months(OLDER_THAN_MONTHS))}</option>
            {months.map((count) => (
              <option key={count} value={count}>
                {t.months(count)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}

/** One rule: whether it counts, what it says, and why. */
function PromptRule({
  name,
  chosen,
  speech,
  onChoose,
}: {
  readonly name: PromptName;
  readonly chosen: boolean;
  readonly speech: 'je' | 'u' | 'en';
  readonly onChoose: (on: boolean) => void;
}): JSX.Element {
  const t = useTeamMessages().settings.prompts;
  const about = useId();
  const { example, why } = RULES[name];
  return (
    <div class="prompt-rule">
      <label class="check">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={about}
          data-testid={`prompt-${name}`}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {t.names[name]}
      </label>
      <div id={about}>
        <p>{t.line(example[speech])}</p>
        <p class="hint">{speech === 'en' ? why.en : why.nl}</p>
      </div>
    </div>
  );
}

/** The profile with this said of the prompts; without the part where it says nothing. */
function withPrompts(
  { prompts, ...profile }: Profile,
  said: {
    readonly [Key in keyof NonNullable<Profile['prompts']>]?:
      NonNullable<Profile['prompts']>[Key] | undefined;
  },
): Profile {
  const { names, olderThanMonths } = { ...prompts, ...said };
  if (names === undefined && olderThanMonths === undefined) return profile;
  return {
    ...profile,
    prompts: { ...(names && { names }), ...(olderThanMonths !== undefined && { olderThanMonths }) },
  };
}
