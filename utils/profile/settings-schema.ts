import * as v from 'valibot';
import { SETTINGS, SETTING_NAMES, type SettingName, type Settings } from './settings';

/** What a worker chooses in the panel; everything else is the team's. */
const PERSONAL = [
  'language',
  'address',
  'retentionHours',
  'liveReading',
] as const satisfies readonly SettingName[];

type Picklists = {
  readonly [Name in SettingName]: v.PicklistSchema<(typeof SETTINGS)[Name], undefined>;
};
const PICKLISTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, v.picklist<readonly (string | number)[]>(SETTINGS[name])]),
) as unknown as Picklists;

type Optional = { readonly [Name in SettingName]: v.ExactOptionalSchema<Picklists[Name], undefined> };

/** Any number of settings; one that is not known, or has another value, is a fault. */
export const SOME_SETTINGS = v.strictObject(
  Object.fromEntries(
    SETTING_NAMES.map((name) => [name, v.exactOptional<v.GenericSchema>(PICKLISTS[name])]),
  ) as unknown as Optional,
);

/** What a worker may change. */
export const PERSONAL_PATCH = v.pick(SOME_SETTINGS, PERSONAL);

/** The settings in a stored value that are sound; the others are left out. */
export function readSomeSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name, set]) => v.is(SOME_SETTINGS, { [name]: set as unknown })),
  );
}
