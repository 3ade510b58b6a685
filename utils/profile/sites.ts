import { matchPattern } from '../dossier/pattern';
import type { Site } from './site';

/** The practice dossier and the switching test page, known only to the build that `npm start` and the tests use. */
const PRACTICE: readonly Site[] = [
  {
    match: 'http://127.0.0.1:*/client/*',
    record: { from: 'element', selector: '[data-client-number]' },
  },
];

const SITES: readonly Site[] = import.meta.env.MODE === 'test' ? PRACTICE : [];

/** What Kring knows of the dossier at this address; undefined for one that nobody described. */
export function siteFor(address: string): Site | undefined {
  return SITES.find((site) => matchPattern(site.match, address) !== undefined);
}
