import type { TeamMessages } from '../i18n/messages';
import type { SettingName } from '../profile/settings';

/** How a setting and its values are called. */
export interface SettingWords {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The words of a setting. */
export function settingWords(name: SettingName, { settings }: TeamMessages): SettingWords {
  return settings.of[name];
}
