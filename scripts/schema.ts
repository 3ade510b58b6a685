/** `npm run schema`: writes `public/profile.schema.json`, which ships with the package, from the schema of a profile. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import type * as ProfileSchema from './profile-schema.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const TARGET = path('../public/profile.schema.json');

// The engine imports without file endings, as its bundler understands it and Node does not.
const { module } = await runnerImport<typeof ProfileSchema>(path('profile-schema.ts'), { configFile: false });
const json = JSON.stringify(module.profileSchema());
writeFileSync(TARGET, await format(json, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
