import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Loads a file of `scripts/` that uses Kring's own code: that imports without file endings, which Node does not know. */
export async function loadEngine<Module>(path: string): Promise<Module> {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return (await runnerImport<Module>(file, { configFile: false })).module;
}
