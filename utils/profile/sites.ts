import { isOrigin } from './site-address';
import type { RecordKey, Site } from './site';

/** One test page under one address for every place where a dossier can say whose record it shows. */
const RECORD_KEYS: Readonly<Record<string, RecordKey>> = {
  text: { from: 'element', find: { by: 'selector', selector: '#record' } },
  attribute: { from: 'element', find: { by: 'selector', selector: '#record' }, attribute: 'data-record' },
  choice: {
    from: 'element',
    find: { by: 'selector', selector: '[name=client]:checked' },
    attribute: 'value',
  },
  title: { from: 'title', pattern: 'Cliënt {record} – *' },
  address: { from: 'address', pattern: '*?client={record}' },
  hash: { from: 'address', pattern: '*#client={record}' },
};

/** The practice dossier and the switching test pages, known only to the build that `npm start` and the tests use. */
const PRACTICE: readonly Site[] = [
  {
    match: 'http://127.0.0.1:*/client/*',
    record: { from: 'element', find: { by: 'selector', selector: '[data-client-number]' } },
  },
  ...Object.entries(RECORD_KEYS).map(([name, record]) => ({
    match: `http://127.0.0.1:*/record-in-${name}/*`,
    record,
  })),
];

const SITES: readonly Site[] = import.meta.env.MODE === 'test' ? PRACTICE : [];

/**
 * What Kring knows of the dossiers at the origin of this address, the profile's own first. Which of them counts, the
 * address of the moment decides: a dossier goes from its list of clients to a client without loading a page.
 */
export function sitesAt(address: string, profiled: readonly Site[]): readonly Site[] {
  const url = new URL(address);
  return [...profiled, ...SITES].filter(({ match }) => isOrigin(match, url));
}
