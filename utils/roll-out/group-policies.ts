import { nlTeam } from '../i18n/nl-team';
import { enTeam } from '../i18n/en-team';
import type { TeamMessages } from '../i18n/messages';
import { BUILT_IN, LIMIT_NAMES, LIMITS, type LimitName } from '../profile/settings';
import { settingWords } from '../team/setting-words';
import { chromiumSettings } from './extension-settings';
import { GROUP_POLICY_TEXT, type Said } from './group-policy-text';
import { managedValues } from './managed-values';
import { registryKeys, type RegistryBrowser } from './registry-values';
import type { RollOut } from './roll-out';

/** One policy in the editor of Group Policy: what it is called, and what it writes in the registry when it is on. */
export interface GroupPolicy {
  /** Unique in the file. */
  readonly id: string;
  readonly browser: RegistryBrowser;
  readonly title: Said;
  readonly explain: Said;
  readonly key: string;
  /** Written when it is on. */
  readonly fixed?: Readonly<Record<string, string | number>>;
  /** A value that is 1 when it is on, and 0 when it is off. */
  readonly onOff?: string;
  /** What an administrator fills in, with what stands there at first. */
  readonly field?: TextField | ChoiceField;
}

interface TextField {
  readonly kind: 'text';
  readonly valueName: string;
  readonly first: string;
}

interface ChoiceField {
  readonly kind: 'choice';
  readonly valueName: string;
  readonly values: readonly { readonly value: string | number; readonly said: Said }[];
  /** Index of the value that is chosen at first. */
  readonly first: number;
}

/**
 * The policies of the ADMX file: installing Kring, its host limits, and every key of managed storage. The fields are
 * filled in already, so that an administrator only switches on.
 */
export function groupPolicies(rollOut: RollOut): readonly GroupPolicy[] {
  return (['chrome', 'edge'] as const).flatMap((browser) => {
    const given = rollOut[browser];
    if (!given) return [];
    const [settingsKey, managedKey] = registryKeys(browser, given.id);
    const policyKey = `${managedKey}\\policy`;
    const settings = chromiumSettings(given, rollOut.profile);
    const { install, hosts, profile, profileLocked } = GROUP_POLICY_TEXT;
    return [
      {
        id: `${browser}_install`,
        browser,
        ...install,
        key: settingsKey,
        fixed: {
          installation_mode: settings.installation_mode,
          ...(settings.override_update_url && { override_update_url: 1 }),
        },
        field: { kind: 'text', valueName: 'update_url', first: settings.update_url },
      },
      ...(settings.runtime_allowed_hosts
        ? [
            {
              id: `${browser}_hosts`,
              browser,
              ...hosts,
              key: settingsKey,
              fixed: { runtime_blocked_hosts: JSON.stringify(settings.runtime_blocked_hosts) },
              field: {
                kind: 'text' as const,
                valueName: 'runtime_allowed_hosts',
                first: JSON.stringify(settings.runtime_allowed_hosts),
              },
            },
          ]
        : []),
      {
        id: `${browser}_profile`,
        browser,
        ...profile,
        key: policyKey,
        field: { kind: 'text', valueName: 'profile', first: managedValues(rollOut).profile },
      },
      { id: `${browser}_profileLocked`, browser, ...profileLocked, key: policyKey, onOff: 'profileLocked' },
      ...LIMIT_NAMES.map((name) => limitPolicy(name, browser, policyKey, rollOut)),
    ];
  });
}

function limitPolicy(
  name: LimitName,
  browser: RegistryBrowser,
  key: string,
  { profile }: RollOut,
): GroupPolicy {
  const [nl, en] = [settingWords(name, nlTeam), settingWords(name, enTeam)];
  const values: readonly (string | number)[] = LIMITS[name];
  return {
    id: `${browser}_${name}`,
    browser,
    title: { nl: nl.label, en: en.label },
    explain: { nl: what(name, nlTeam) ?? nl.label, en: what(name, enTeam) ?? en.label },
    key,
    field: {
      kind: 'choice',
      valueName: name,
      values: values.map((value) => ({
        value,
        said: { nl: nl.values[value] ?? String(value), en: en.values[value] ?? String(value) },
      })),
      first: values.indexOf(profile.settings?.[name] ?? BUILT_IN[name]),
    },
  };
}

function what(name: LimitName, { settings }: TeamMessages): string | undefined {
  const texts: Readonly<Partial<Record<LimitName, { readonly what: string }>>> = settings.of;
  return texts[name]?.what;
}
