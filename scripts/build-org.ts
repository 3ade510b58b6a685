/**
 * `npm run build:org -- profile.json [--key file.pem] [--update https://address/folder/]`: an organisation's own
 * packages, into `.output/org/`. Who runs it is ICT, so it speaks Dutch. Nothing is sent anywhere.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadEngine } from './load-engine.ts';
import type * as Engine from './packages/engine.ts';
import { readKey } from './packages/key.ts';
import { makeOrganisation, type Made } from './packages/organisation.ts';
import { updateFolder } from './packages/updates.ts';

const OUT = resolve('.output/org');
const HOW =
  'Zo gaat het: npm run build:org -- profiel.json [--key sleutel.pem] [--update https://intranet.voorbeeld.nl/kring/]';

/** npm runs this in the project's folder; a path is meant from where somebody stood. */
const pathOf = (name: string): string => resolve(process.env.INIT_CWD ?? '.', name);

function given(): { profile: string; key?: string; update?: string } {
  const asked = parsed();
  const [profile, ...more] = asked?.positionals ?? [];
  if (!asked || profile === undefined || more.length > 0)
    throw new Error(
      `Geef één profiel: het bestand dat Kring op de pagina voor de teamleider bewaart. ${HOW}`,
    );
  return { profile, ...asked.values };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { key: { type: 'string' }, update: { type: 'string' } },
    });
  } catch {
    return undefined;
  }
}

function textIn(name: string): string {
  const path = pathOf(name);
  if (!existsSync(path)) throw new Error(`Er is geen bestand ${path}. ${HOW}`);
  return readFileSync(path, 'utf8');
}

/** What was made, and what to do with it. */
function report({ version, id, firefoxId, files }: Made, update: string | undefined): string {
  const next = id
    ? [
        `Het id voor Chrome en Edge is ${id}. Het volgt uit de sleutel; kring-public-key.pem is het deel dat niet geheim is.`,
        update
          ? `Zet deze bestanden op ${update}, behalve kring-voor-ict.zip: daarin staat hoe ICT Kring uitrolt.`
          : 'Zonder --update zoeken browsers niet naar een nieuwe versie. Geef met --update de map op waar de pakketten komen te staan.',
      ]
    : [
        'Zonder sleutel is er voor Chrome en Edge alleen een zip: pak hem uit om te proberen, of zet hem zelf in de winkel van de browser.',
        'Wilt u Kring vanaf een eigen adres uitrollen, geef dan een sleutel met --key. Maak er één met: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out kring.pem',
      ];
  return [
    `Kring ${version} voor uw organisatie staat in ${OUT}:`,
    ...files.map((name) => `  ${name}`),
    '',
    ...next,
    `Het id voor Firefox is ${firefoxId}.`,
    'Firefox neemt een pakket alleen aan als Mozilla het heeft ondertekend. Dat verandert het bestand: zet daarna in updates.json de nieuwe sha256.',
    'Verandert het profiel, verhoog dan eerst version in package.json: alleen een hogere versie komt bij de mensen aan.',
    '',
  ].join('\n');
}

try {
  const { profile, key: keyPath, update: address } = given();
  const update = address === undefined ? undefined : updateFolder(address);
  const key = keyPath === undefined ? undefined : readKey(pathOf(keyPath));
  const text = textIn(profile);
  const engine = await loadEngine<typeof Engine>('packages/engine.ts');
  const read = engine.givenProfile(text);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const made = await makeOrganisation(
    { given: read, ...(key && { key }), ...(update && { update }), ictFiles: engine.ictFiles },
    OUT,
  );
  process.stdout.write(report(made, update));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
