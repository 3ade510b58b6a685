import { CHOICES, isLimit, SETTING_NAMES, type SettingName, type Settings } from '../profile/settings';

/** What the page says of every setting that it shows, and of every value of it. */
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
/** What limits a worker. */
export const LIMIT_SETTINGS = SETTING_NAMES.filter(isLimit);
/** What a worker reads and says: every other choice. */
export const WORD_SETTINGS = SETTING_NAMES.filter(
  (name) =>
    name in CHOICES && !([...REPORT_SETTINGS, ...PROMPT_SETTINGS] as readonly SettingName[]).includes(name),
);
