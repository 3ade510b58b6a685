import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../scripts/profile-schema';

const published = new URL('../../../public/profile.schema.json', import.meta.url);

describe('the JSON Schema that ships with the package', () => {
  it('is the one of this profile; if not, "npm run schema" makes it again', () => {
    const file: unknown = JSON.parse(readFileSync(published, 'utf8'));
    const now: unknown = JSON.parse(JSON.stringify(profileSchema()));
    expect(file, 'public/profile.schema.json is stale: run "npm run schema"').toEqual(now);
  });
});
