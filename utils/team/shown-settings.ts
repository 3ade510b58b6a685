import { CHOICES, isLimit, SETTING_NAMES, type SettingName, type Settings } from '../profile/settings';

/** Settings that do nothing yet: reading along comes with issue 6, and then leaves this list. */
const NOT_YET = ['liveReading'] as const satisfies readonly SettingName[];

/** A setting that the team lead's page shows. */
export type ShownSetting = Exclude<SettingName, (typeof NOT_YET)[number]>;

/** What the page says of every setting that it shows, and of every value of it. */
export type SettingTexts = {
  readonly [Name in ShownSetting]: {
    readonly label: string;
    /** What a worker notices. */
    readonly what: string;
    readonly values: { readonly [Value in Settings[Name]]: string };
  };
};

const SHOWN = SETTING_NAMES.filter(
  (name): name is ShownSetting => !(NOT_YET as readonly string[]).includes(name),
);

/** What the report looks like at first. */
export const REPORT_SETTINGS = ['layout', 'blankLines'] as const satisfies readonly ShownSetting[];
/** Whether Kring says something by itself. */
export const PROMPT_SETTINGS = ['prompts', 'promptsPerTalk'] as const satisfies readonly ShownSetting[];
/** What limits a worker. */
export const LIMIT_SETTINGS = SHOWN.filter(isLimit);
/** What a worker reads and says: every other choice. */
export const WORD_SETTINGS = SHOWN.filter(
  (name) =>
    name in CHOICES && !([...REPORT_SETTINGS, ...PROMPT_SETTINGS] as readonly ShownSetting[]).includes(name),
);
