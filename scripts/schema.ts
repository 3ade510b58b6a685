/** `npm run schema`: writes the schemas that ship with the package, from the schema of a profile. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import type * as ManagedSchema from './managed-schema.ts';
import type * as ProfileSchema from './profile-schema.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

// The engine imports without file endings, as its bundler understands it and Node does not.
async function load<Module>(name: string): Promise<Module> {
  return (await runnerImport<Module>(path(name), { configFile: false })).module;
}

async function write(name: string, schema: unknown): Promise<void> {
  const target = path(`../public/${name}`);
  const options = { ...(await resolveConfig(target)), filepath: target };
  writeFileSync(target, await format(JSON.stringify(schema), options));
}

const { profileSchema } = await load<typeof ProfileSchema>('profile-schema.ts');
const { managedSchema } = await load<typeof ManagedSchema>('managed-schema.ts');
await write('profile.schema.json', profileSchema());
await write('managed-schema.json', managedSchema());
