import {
  BUILT_IN,
  isLimit,
  LIMITS,
  SETTING_NAMES,
  type LimitName,
  type SettingName,
  type Settings,
} from './settings';

/** Who can say something about a setting, strongest first (DESIGN section 6). */
export const FORCE = ['locked', 'personal', 'team', 'default'] as const;
export type Source = (typeof FORCE)[number] | 'builtIn';

/** What each of them said. */
export type Layers = { readonly [From in (typeof FORCE)[number]]?: Partial<Settings> };

/** The settings that count, and for each who decided. */
export interface InForce {
  readonly settings: Settings;
  readonly from: Readonly<Record<SettingName, Source>>;
}

/**
 * Lays the layers over each other: of a limit the strictest counts, of anything else the strongest. What nobody set
 * is as it was built in.
 */
export function settingsInForce(layers: Layers): InForce {
  const chosen = SETTING_NAMES.map((name) => {
    const said = FORCE.flatMap((from) => {
      const value = layers[from]?.[name];
      return value === undefined ? [] : [{ from, value }];
    });
    const order: readonly unknown[] = isLimit(name) ? LIMITS[name] : [];
    // Without an order they are all at -1, and the first one stays first.
    const [first] = said.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    return [name, first ?? { from: 'builtIn' as const, value: BUILT_IN[name] }] as const;
  });
  return {
    settings: Object.fromEntries(chosen.map(([name, { value }]) => [name, value])) as unknown as Settings,
    from: Object.fromEntries(chosen.map(([name, { from }]) => [name, from])) as Record<SettingName, Source>,
  };
}

/**
 * The worker's own choices, with these changed. Reading along is never theirs to begin, only to end (R23): "on" takes back
 * their own "off".
 */
export function choosing(own: Partial<Settings>, changed: Partial<Settings>): Partial<Settings> {
  const { liveReading, ...rest } = { ...own, ...changed };
  return liveReading === 'off' ? { ...rest, liveReading } : rest;
}

/** The values of a limit that a worker may still choose: as strict as the others set it, or stricter. */
export function allowed<Name extends LimitName>(
  name: Name,
  layers: Layers,
): readonly (typeof LIMITS)[Name][number][] {
  const { personal: _, ...others } = layers;
  const { settings, from } = settingsInForce(others);
  const order: readonly (typeof LIMITS)[Name][number][] = LIMITS[name];
  return from[name] === 'builtIn' ? order : order.slice(0, order.indexOf(settings[name]) + 1);
}
