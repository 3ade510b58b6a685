import { expect } from 'vitest';
import { managedSchema } from '../../../scripts/managed-schema';
import { readManaged } from '../../../utils/profile/managed';
import { isLimit } from '../../../utils/profile/settings';
import type { RollOut } from '../../../utils/roll-out/roll-out';

/**
 * Expects that these values come through the browser's schema, and that Kring reads from them what it would read from
 * the roll-out itself.
 */
export function expectManaged(values: unknown, { profile, profileLocked }: RollOut): void {
  const { properties } = managedSchema();
  for (const [key, value] of Object.entries(values as Record<string, unknown>))
    expect(Number.isInteger(value) ? 'integer' : typeof value, key).toBe(properties[key]?.type);
  const limits = Object.entries(profile.settings ?? {}).filter(([name]) => isLimit(name));
  const meant = readManaged(
    { ...Object.fromEntries(limits), profile: JSON.stringify(profile), profileLocked },
    undefined,
  );
  expect(meant).toMatchObject({ profileLocked, problems: [], profile: { name: profile.name.trim() } });
  expect(readManaged(values, undefined)).toEqual(meant);
}
