import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../../scripts/managed-schema';
import { profileSchema } from '../../../scripts/profile-schema';

describe.each([
  ['profile.schema.json', profileSchema],
  ['managed-schema.json', managedSchema],
])('%s, which ships with the package', (name, make) => {
  it('is the one of this profile; if not, "npm run schema" makes it again', () => {
    const published = new URL(`../../../public/${name}`, import.meta.url);
    const file: unknown = JSON.parse(readFileSync(published, 'utf8'));
    const now: unknown = JSON.parse(JSON.stringify(make()));
    expect(file, `public/${name} is stale: run "npm run schema"`).toEqual(now);
  });
});
