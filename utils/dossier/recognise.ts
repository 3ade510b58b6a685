import type { Screen } from '../profile/site';
import { documentsAt } from './frames';
import { locate } from './locate';
import { matchPattern } from './pattern';

/**
 * The first of these screens that the page shows: by its address behind the host, its title, or an element that can be
 * seen; all that the profile names must fit. Keeps nothing of what it looked at (DESIGN 1.6).
 */
export function recognise(screens: readonly Screen[], page: Document): Screen | undefined {
  const { pathname, search, hash } = page.location;
  return screens.find(
    ({ address, title, mark }) =>
      (address === undefined || matchPattern(address, pathname + search + hash) !== undefined) &&
      (title === undefined || matchPattern(title, page.title.trim()) !== undefined) &&
      (mark === undefined ||
        documentsAt(page, mark.frame)
          .flatMap((each) => locate(mark.find, each))
          .some((element) => element.checkVisibility())),
  );
}
