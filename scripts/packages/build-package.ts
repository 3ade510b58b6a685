/** Builds one package with WXT, into a folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { configOf, type Organisation } from '../../wxt.config.ts';

/** The folder of this project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What one package is made for. Edge's is Chrome's: the same bytes. */
export interface Wanted {
  readonly browser: 'chrome' | 'firefox';
  /** May see every site, and does nothing on any until ICT names it. */
  readonly managed?: boolean;
  readonly organisation?: Organisation;
}

/** A package, not zipped yet. */
export interface Built {
  /** The folder that a browser can load. */
  readonly folder: string;
  readonly version: string;
  /** The modules of which something really went into it, as the bundler names them. */
  readonly modules: ReadonlySet<string>;
}

/**
 * Builds a package into a folder of its own under `out`: `chrome-mv3`, `firefox-mv3-managed`. The same source gives the
 * same bytes, wherever and whenever.
 * @throws Error when WXT cannot build it.
 */
export async function buildPackage({ browser, managed, organisation }: Wanted, out: string): Promise<Built> {
  // Otherwise what stands in somebody's shell would count: libraries build differently for it.
  process.env.NODE_ENV = 'production';
  const modules = new Set<string>();
  const config = configOf(organisation);
  const mode = managed ? 'managed' : 'production';
  await build({
    ...config,
    configFile: false,
    root: ROOT,
    outDir: out,
    browser,
    mode,
    manifestVersion: 3,
    logger: QUIET,
    vite: async (env) => {
      const { plugins, ...rest } = (await config.vite?.(env)) ?? {};
      return { ...rest, plugins: [plugins, notingModules(modules)] };
    },
  });
  const folder = join(out, `${browser}-mv3${managed ? '-managed' : ''}`);
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string };
  return { folder, version, modules };
}

const nothing = (): void => undefined;
/** What fails is thrown; the command itself says the rest. */
const QUIET = {
  level: 0,
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
};

/** WXT runs the bundler several times for one package; all of it comes together in `modules`. */
function notingModules(modules: Set<string>): Plugin {
  return {
    name: 'kring-modules',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules))
          if (renderedLength > 0) modules.add(id);
      }
    },
  };
}
