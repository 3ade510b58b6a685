import type { Locator } from '../profile/locator';
import { MOST } from '../profile/most';
import { TAG_NAME, isSimpleSelector } from '../profile/selector';

/** Most ways in which one element is looked for. */
export const MOST_SPOTS = 80;

/** Whether a profile takes this way to find an element, as `LOCATOR` says it; the schema itself is no load for a page. */
export function isSound(find: Locator): boolean {
  if (find.by === 'selector') return find.selector !== '' && isSimpleSelector(find.selector);
  const { length } = find.text.trim();
  return length > 0 && length <= MOST.line && (find.by === 'label' || TAG_NAME.test(find.tag));
}
