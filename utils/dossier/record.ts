import type { RecordKey } from '../profile/site';
import { documentsAt } from './frames';
import { locate } from './locate';
import { matchPattern } from './pattern';

/** What is looked at of a page; a plain object will do in a test. */
export type RecordPage = Pick<Document, 'title' | 'querySelectorAll'> & {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
};

/** Longer than any number of a dossier, in characters: then it is the page itself, and says nothing of whose it is. */
const LONGEST = 1000;

/**
 * The key by which this page says whose record it shows, as the profile says where to look.
 * @returns undefined where the page shows no record; "" never counts as a key, and more than 1000 characters do not.
 */
export function readRecordKey(where: RecordKey, page: RecordPage): string | undefined {
  const key = raw(where, page)?.trim();
  return key && key.length <= LONGEST ? key : undefined;
}

function raw(where: RecordKey, page: RecordPage): string | null | undefined {
  if (where.from === 'title') return matchPattern(where.pattern, page.title);
  if (where.from === 'address') {
    const { pathname, search, hash } = page.location;
    return matchPattern(where.pattern, pathname + search + hash);
  }
  const [element, second] = documents(where.frame, page).flatMap((each) => locate(where.find, each));
  // Two elements that answer leave open whose record it is (a decoy, a list): then it is nobody's.
  if (!element || second) return undefined;
  return where.attribute ? element.getAttribute(where.attribute) : element.textContent;
}

function documents(frame: string | undefined, page: RecordPage): Pick<Document, 'querySelectorAll'>[] {
  return frame === undefined ? [page] : documentsAt(page as Document, frame);
}
