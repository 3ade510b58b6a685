/**
 * The software bill of materials of one package, as CycloneDX (R35): what the bundler really put into it, with version,
 * licence and hash from package-lock.json.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-package.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
}

/**
 * @param version of Kring.
 * @param modules of which something is in the package, as the bundler names them.
 * @param bytes the package as it is given away.
 * @returns JSON, the same for the same package.
 * @throws Error when a module belongs to no package of package-lock.json.
 */
export function sbom(version: string, modules: Iterable<string>, bytes: Uint8Array): string {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const names = new Set([...modules].flatMap((id) => packageOf(id) ?? []));
  const components = [...names].sort().map((name) => {
    const locked = packages[`node_modules/${name}`];
    if (!locked) throw new Error(`"${name}" is in the package and not in package-lock.json.`);
    return componentOf(name, locked);
  });
  const kring = `kring@${version}`;
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': kring,
        name: 'kring',
        version,
        hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex') }],
      },
    },
    components,
    dependencies: [{ ref: kring, dependsOn: components.map(({ purl }) => purl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** The package that a module comes from; undefined for Kring's own. */
function packageOf(id: string): string | undefined {
  const inFolder = /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id)?.[1];
  if (inFolder) return inFolder.replace('\\', '/');
  // What the tools themselves add: "vite/preload-helper.js", "rolldown/runtime.js", "virtual:wxt-plugins".
  return /^\0(?:virtual:)?(\w+)/.exec(id)?.[1];
}

function componentOf(
  name: string,
  { version, license, integrity = '' }: Locked,
): {
  readonly purl: string;
} & Record<string, unknown> {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  // "sha512-<base64>": of the package as the registry gives it.
  const [, content] = integrity.split('sha512-');
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name: own,
    version,
    purl,
    ...(license && {
      licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    ...(content && { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] }),
  };
}
