/**
 * `npm run build:org -- profile.json [--key file.pem] [--update https://address/folder/]`: an organisation's own
 * packages, into `.output/org/`. Who runs it is ICT, so it speaks Dutch. Nothing is sent anywhere.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadEngine } from './load-engine.ts';
import type * as Engine from './packages/engine.ts';
import { MAKE_KEY, readKey } from './packages/key.ts';
import { makeOrganisation, type Made } from './packages/organisation.ts';
import { updateFolder } from './packages/updates.ts';

const OUT = resolve('.output/org');
const HOW =
  'Zo doe je dat: npm run build:org -- profiel.json [--key sleutel.pem] [--update https://intranet.voorbeeld.nl/kring/]';

/**
 * npm runs this in the project's folder; a path is meant from where somebody stood.
 * @throws where the file would go with what was made before: without its key an organisation cannot bring updates.
 */
function pathOf(name: string): string {
  const path = resolve(process.env.INIT_CWD ?? '.', name);
  if (path.startsWith(`${OUT}${sep}`))
    throw new Error(`${path} staat in de map die eerst wordt leeggemaakt. Zet dit bestand ergens anders.`);
  return path;
}

function given(): { profile: string; key?: string; update?: string } {
  const asked = parsed();
  const [profile, ...more] = asked?.positionals ?? [];
  if (!asked || profile === undefined || more.length > 0)
    throw new Error(
      `Geef één profiel: het bestand dat je in Kring bewaart op de pagina voor de teamleider.\n${HOW}`,
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
  if (!existsSync(path)) throw new Error(`Het profiel is niet gevonden: ${path} bestaat niet.\n${HOW}`);
  return readFileSync(path, 'utf8');
}

/** What was made, and what to do with it. */
function report({ version, id, firefoxId, files }: Made, update: string | undefined): string {
  const ofKey = id
    ? [
        `De id voor Chrome en Edge is ${id}. Die volgt uit de sleutel. In kring-public-key.pem staat de publieke sleutel.`,
      ]
    : [
        'Zonder sleutel is er voor Chrome en Edge alleen een zipbestand: pak het uit om Kring te proberen, of zet het zelf in de winkel van de browser.',
        `Wil je Kring vanaf een eigen adres uitrollen? Geef dan een sleutel met --key. Die maak je zo: ${MAKE_KEY}`,
      ];
  return [
    `Kring ${version} voor je organisatie staat in ${OUT}:`,
    ...files.map((name) => `  ${name}`),
    '',
    ...ofKey,
    update
      ? `Zet deze bestanden op ${update}, behalve kring-voor-ict.zip: daarin zit de uitleg om Kring uit te rollen.`
      : 'Zonder --update zoeken browsers niet naar een nieuwe versie. Geef met --update het adres op van de map waar de pakketten komen te staan.',
    `De id voor Firefox is ${firefoxId}.`,
    `Firefox neemt een pakket alleen aan als Mozilla het heeft ondertekend.${update ? ' Daarna is het bestand anders: zet in updates.json dan de nieuwe sha256 (update_hash).' : ' Deze id is die van de makers van Kring, en daarvoor ondertekent Mozilla alleen hun pakket. Geef --update op, dan krijgt het pakket een eigen id.'}`,
    `Verandert het profiel? Verhoog dan eerst version in package.json: browsers halen alleen een hogere versie op.${update ? ' Rol ook de nieuwe kring-voor-ict.zip uit: het profiel staat ook in het beleid, en dat gaat voor.' : ''}`,
    '',
  ].join('\n');
}

let begun = false;
try {
  const { profile, key: keyPath, update: address } = given();
  const update = address === undefined ? undefined : updateFolder(address);
  const key = keyPath === undefined ? undefined : readKey(pathOf(keyPath));
  const text = textIn(profile);
  const engine = await loadEngine<typeof Engine>('packages/engine.ts');
  const read = engine.givenProfile(text);
  begun = true;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const made = await makeOrganisation(
    { given: read, ...(key && { key }), ...(update && { update }), ictFiles: engine.ictFiles },
    OUT,
  );
  process.stdout.write(report(made, update));
} catch (error) {
  process.stderr.write(
    [
      error instanceof Error ? error.message : String(error),
      begun
        ? `Het maken is halverwege gestopt. Wat nu in ${OUT} staat, is niet af: deel het niet uit.`
        : `Er is niets gemaakt. Wat al in ${OUT} stond, is er nog.`,
      '',
    ].join('\n'),
  );
  process.exitCode = 1;
}
