import type { RecordKey } from '../profile/site';
import { matchPattern } from './pattern';

/**
 * The key by which this page says whose record it shows, as the profile says where to look.
 * @returns "" or undefined never count as a key: then the page shows no record.
 */
export function readRecordKey(where: RecordKey, page: Document): string | undefined {
  const key = raw(where, page)?.trim();
  return key ? key : undefined;
}

function raw(where: RecordKey, page: Document): string | null | undefined {
  if (where.from === 'title') return matchPattern(where.pattern, page.title);
  if (where.from === 'address') {
    const { pathname, search, hash } = page.location;
    return matchPattern(where.pattern, pathname + search + hash);
  }
  // Two elements that answer the selector leave open whose record it is (a decoy, a list): then it is nobody's.
  const found = page.querySelectorAll(where.selector);
  const [element] = found;
  if (!element || found.length > 1) return undefined;
  return where.attribute ? element.getAttribute(where.attribute) : element.textContent;
}
