import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, choosing, FORCE, settingsInForce, type Layers } from '../../../utils/profile/force';
import {
  BUILT_IN,
  CHOICES,
  LIMITS,
  LIMIT_NAMES,
  SETTING_NAMES,
  SETTINGS,
  type Settings,
} from '../../../utils/profile/settings';

const CHOICE_NAMES = Object.keys(CHOICES) as (keyof typeof CHOICES)[];

const someSettings = fc.record(
  Object.fromEntries(SETTING_NAMES.map((name) => [name, fc.constantFrom<unknown>(...SETTINGS[name])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Settings>>;
const anyLayers = fc.record(Object.fromEntries(FORCE.map((from) => [from, someSettings])), {
  requiredKeys: [],
}) as fc.Arbitrary<Layers>;

/** How loose a value is: 0 is strictest. */
const looseness = (name: keyof typeof LIMITS, value: unknown): number =>
  (LIMITS[name] as readonly unknown[]).indexOf(value);

describe('which setting counts (DESIGN section 6)', () => {
  it('is what Kring brings along where nobody chose', () => {
    const { settings, from } = settingsInForce({});
    expect(settings).toEqual(BUILT_IN);
    expect(new Set(Object.values(from))).toEqual(new Set(['builtIn']));
  });

  it('is never a looser limit than anybody set', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const { settings } = settingsInForce(layers);
        for (const name of LIMIT_NAMES)
          for (const from of FORCE) {
            const said = layers[from]?.[name];
            if (said !== undefined)
              expect(looseness(name, settings[name])).toBeLessThanOrEqual(looseness(name, said));
          }
      }),
    );
  });

  it('is of a choice what the strongest said', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const { settings } = settingsInForce(layers);
        for (const name of CHOICE_NAMES) {
          const { locked, personal, team, default: given } = layers;
          expect(settings[name]).toBe(
            locked?.[name] ?? personal?.[name] ?? team?.[name] ?? given?.[name] ?? BUILT_IN[name],
          );
        }
      }),
    );
  });

  it('comes from somebody who really said it, the strongest of those', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const { settings, from } = settingsInForce(layers);
        for (const name of SETTING_NAMES) {
          const said = FORCE.filter((layer) => layers[layer]?.[name] === settings[name]);
          if (from[name] === 'builtIn') {
            expect(FORCE.filter((layer) => layers[layer]?.[name] !== undefined)).toEqual([]);
            expect(settings[name]).toBe(BUILT_IN[name]);
          } else expect(from[name]).toBe(said[0]);
        }
      }),
    );
  });

  it('can be made stricter by a worker, and never looser than the others set it', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const { personal: _, ...others } = layers;
        const [without, withOwn] = [settingsInForce(others), settingsInForce(layers)];
        for (const name of LIMIT_NAMES)
          if (without.from[name] !== 'builtIn')
            expect(looseness(name, withOwn.settings[name])).toBeLessThanOrEqual(
              looseness(name, without.settings[name]),
            );
      }),
    );
  });

  it('is what a worker chooses, for everything that is offered and nothing else', () => {
    fc.assert(
      fc.property(anyLayers, fc.constantFrom(...LIMIT_NAMES), (layers, name) => {
        const offered: readonly unknown[] = allowed(name, layers);
        for (const value of LIMITS[name]) {
          const { settings } = settingsInForce({ ...layers, personal: { [name]: value } });
          expect(settings[name] === value).toBe(offered.includes(value));
        }
      }),
    );
  });

  it('for example: of retention the shortest, of the language the worker’s own', () => {
    const { settings, from } = settingsInForce({
      locked: { retentionHours: 72 },
      team: { retentionHours: 24, language: 'nl' },
      personal: { retentionHours: 168, language: 'en' },
    });
    expect([settings.retentionHours, from.retentionHours]).toEqual([24, 'team']);
    expect([settings.language, from.language]).toEqual(['en', 'personal']);
    expect(allowed('retentionHours', { team: { retentionHours: 24 } })).toEqual([8, 24]);
  });
});

describe('what a worker chooses about reading along (R23)', () => {
  it('can be no, whoever said yes, also where ICT locked that', () => {
    const personal = choosing({ address: 'je' }, { liveReading: 'off' });
    expect(personal).toEqual({ address: 'je', liveReading: 'off' });
    for (const from of ['locked', 'team', 'default'] as const)
      expect(settingsInForce({ personal, [from]: { liveReading: 'on' } }).settings.liveReading).toBe('off');
  });

  it('is yes only in so far as it takes the own no back', () => {
    const personal = choosing({ liveReading: 'off', address: 'je' }, { liveReading: 'on' });
    expect(personal).toEqual({ address: 'je' });
    expect(settingsInForce({ personal }).settings.liveReading).toBe('off');
    expect(settingsInForce({ personal, team: { liveReading: 'on' } }).settings.liveReading).toBe('on');
  });
});
