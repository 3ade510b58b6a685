/** `npm run schema`: writes the schemas that ship with the package, from the schema of a profile. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadEngine } from './load-engine.ts';
import type * as ManagedSchema from './managed-schema.ts';
import type * as ProfileSchema from './profile-schema.ts';

async function write(name: string, schema: unknown): Promise<void> {
  const target = fileURLToPath(new URL(`../public/${name}`, import.meta.url));
  const options = { ...(await resolveConfig(target)), filepath: target };
  writeFileSync(target, await format(JSON.stringify(schema), options));
}

const { profileSchema } = await loadEngine<typeof ProfileSchema>('profile-schema.ts');
const { managedSchema } = await loadEngine<typeof ManagedSchema>('managed-schema.ts');
await write('profile.schema.json', profileSchema());
await write('managed-schema.json', managedSchema());
