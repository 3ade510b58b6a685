/** What a browser reads at an organisation's own address to see whether there is a newer Kring. */
import { createHash } from 'node:crypto';

/** The names of both, beside the packages. */
export const CHROMIUM_UPDATES = 'update.xml';
export const FIREFOX_UPDATES = 'updates.json';

/**
 * The folder where an organisation puts its packages.
 * @returns the address, with a `/` at its end.
 * @throws Error with a Dutch sentence when it is no https address of a folder.
 */
export function updateFolder(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new Error(
      `Op ${address} kunnen browsers geen nieuwe versie zoeken. Geef het adres van een map. Dat begint met https://, zonder naam, wachtwoord of vraagteken erin, zoals https://intranet.voorbeeld.nl/kring/`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** For Chrome and Edge: the version, and where its CRX lies. */
export function chromiumUpdates(given: { id: string; version: string; crx: string }): string {
  const { id, version, crx } = given;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${crx.replaceAll('&', '&amp;')}" version="${version}"/>
  </app>
</gupdate>
`;
}

/** For Firefox: the version, where its XPI lies, and what bytes it has. */
export function firefoxUpdates(given: {
  id: string;
  version: string;
  xpi: string;
  bytes: Uint8Array;
}): string {
  const { id, version, xpi, bytes } = given;
  const update = {
    version,
    update_link: xpi,
    update_hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
