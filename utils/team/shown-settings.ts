import { CHOICES, type SettingName, type Settings } from '../profile/settings';

/** What the page says of every setting, and of every value of it. */
export type SettingTexts = {
  readonly [Name in SettingName]: {
    readonly label: string;
    /** What a worker notices. */
    readonly what: string;
    readonly values: { readonly [Value in Settings[Name]]: string };
  };
};

/** What the report looks like at first. */
export const REPORT_SETTINGS = ['layout', 'blankLines'] as const satisfies readonly SettingName[];
/** Whether Kring says something by itself. */
export const PROMPT_SETTINGS = ['prompts', 'promptsPerTalk'] as const satisfies readonly SettingName[];
/** What a worker reads and says: every other choice; the rest are limits. */
export const WORD_SETTINGS = (Object.keys(CHOICES) as SettingName[]).filter(
  (name) => !([...REPORT_SETTINGS, ...PROMPT_SETTINGS] as readonly SettingName[]).includes(name),
);
