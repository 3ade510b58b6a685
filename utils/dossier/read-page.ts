import type { ReadText } from '../messages/protocol';
import { MAX_READ } from '../model/limits';
import type { Spot } from '../profile/locator';
import { documentsAt, framesIn } from './frames';
import { locate } from './locate';
import { textOf } from './text-of';

/** Shared by the scripts of Kring in one page, out of the page's reach. */
export interface ReadWorld {
  kringRead?: typeof readPage;
}

/**
 * Reads what the worker asked for in this page: a field, else the element at a spot of the profile, else what is
 * selected, here or in a frame that can be looked into.
 */
export async function readPage(
  field: HTMLElement | undefined,
  spot: Spot | null,
  page: Document,
): Promise<ReadText> {
  if (field) return { outcome: 'read', ...(await textOf(field)) };
  if (!spot) return selected(page);
  const [element, second] = documentsAt(page, spot.frame)
    .flatMap((each) => locate(spot.find, each))
    .filter((each) => each.checkVisibility());
  if (!element) return { outcome: 'gone' };
  if (second) return { outcome: 'several' };
  return { outcome: 'read', ...(await textOf(element as HTMLElement)) };
}

function selected(page: Document): ReadText {
  for (const each of [page, ...framesIn(page)]) {
    const text = String(each.getSelection() ?? '');
    if (text.trim()) return { outcome: 'read', text: text.slice(0, MAX_READ), cut: text.length > MAX_READ };
  }
  return { outcome: 'nothingSelected' };
}
