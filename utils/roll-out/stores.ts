import { FIREFOX_ID } from './firefox-id';

/**
 * Where browsers get a package from their own store. Kring itself never asks these addresses for anything: they go into
 * the files for ICT (DOMAIN 3.1 and 3.2).
 */
export const STORES = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefox: `https://addons.mozilla.org/firefox/downloads/latest/${FIREFOX_ID}/latest.xpi`,
} as const;
