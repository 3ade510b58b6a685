import type { TeamMessages } from '../i18n/messages';
import type { PolicyProblem } from '../profile/managed';
import { SETTINGS, type SettingName } from '../profile/settings';
import { cut } from './cut';
import { settingWords } from './setting-words';

/**
 * One thing that could not be read of what ICT set: by the name that it has on this page and by the key that ICT wrote,
 * and what counts instead. Plain text.
 */
export function sayPolicyProblem(problem: PolicyProblem, t: TeamMessages): string {
  const words = t.ict.problems;
  if (!('given' in problem)) return `${words.profile[problem.kind]} ${words.before}`;
  const key = cut(problem.key);
  const given = cut(problem.given);
  if (problem.kind === 'unknown') return words.unknown(key);
  const name = isSetting(key) ? settingWords(key, t).label : words.profileLocked;
  return `${given ? words.wrong(name, key, given) : words.wrongEmpty(name, key)} ${words.before}`;
}

function isSetting(key: string): key is SettingName {
  return Object.hasOwn(SETTINGS, key);
}
