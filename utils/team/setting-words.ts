import type { TeamMessages } from '../i18n/messages';
import type { SettingName } from '../profile/settings';

/** How a setting and its values are called. */
export interface SettingWords {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The words of a setting, also of one that the page does not show yet. */
export function settingWords(name: SettingName, { settings, changes }: TeamMessages): SettingWords {
  const words: Readonly<Record<SettingName, SettingWords>> = { ...settings.of, ...changes.later };
  return words[name];
}
