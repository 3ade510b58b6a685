/**
 * What limits a worker, each from strictest to loosest: of everything that an organisation, a team and a worker set,
 * the strictest counts (DESIGN section 6).
 */
export const LIMITS = {
  /** Hours that a draft is kept, from its first word (R4). */
  retentionHours: [8, 24, 72, 168],
  /** Minutes without use after which the panel shows nothing until it is asked to go on (R9). */
  lockMinutes: [1, 2, 5, 10, 15, 30],
  /** What happens to talks of before the browser was started: removed, asked whose they are, or just there (R10). */
  atStart: ['empty', 'ask', 'open'],
  /** Where drafts lie: in memory only (R34), on disk with a key that is gone with the browser (R7), or on disk. */
  storage: ['memory', 'session', 'disk'],
  /** First names at all. */
  names: ['off', 'on'],
  clipboard: ['off', 'on'],
  printing: ['off', 'on'],
  /** Drawings that leave Kring: saved as a file, or put in the dossier. */
  picture: ['off', 'on'],
  /** Reading along in the fields for which a profile asks that. */
  liveReading: ['off', 'on'],
} as const;

export type LimitName = keyof typeof LIMITS;

/** Every limit by name. */
export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

/** Whether a name, of a setting or from outside, is that of a limit. */
export function isLimit(name: string): name is LimitName {
  return Object.hasOwn(LIMITS, name);
}

/** What a team may choose and a worker may choose otherwise; the strongest layer counts. */
export const CHOICES = {
  language: ['nl', 'en'],
  /** How the questions to say aloud speak to the client. */
  address: ['u', 'je'],
  /** Dutch as in the Netherlands or as in Flanders (DOMAIN 5.2). */
  region: ['nl', 'vl'],
  /** What the report looks like at first. */
  layout: ['both', 'story', 'list', 'short'],
  /** Off for dossiers that drop blank lines. */
  blankLines: ['on', 'off'],
  prompts: ['on', 'quiet', 'off'],
  promptsPerTalk: [2, 1],
} as const;

/** Every setting with its values. */
export const SETTINGS = { ...LIMITS, ...CHOICES };
export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name][number] };

/** Every setting by name. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What counts where nobody chose. */
export const BUILT_IN: Settings = {
  retentionHours: 24,
  lockMinutes: 10,
  atStart: 'open',
  storage: 'disk',
  names: 'on',
  clipboard: 'on',
  printing: 'on',
  picture: 'on',
  liveReading: 'off',
  language: 'nl',
  address: 'u',
  region: 'nl',
  layout: 'both',
  blankLines: 'on',
  prompts: 'on',
  promptsPerTalk: 2,
};
