import type { Recognition } from '../profile/site';
import { behindHost } from './behind-host';
import { documentsAt } from './frames';
import { locate } from './locate';
import { matchPattern } from './pattern';

/**
 * The first of these screens that the page shows: by its address behind the host, its title, or an element that can be
 * seen; all that the profile names must fit. Keeps nothing of what it looked at (DESIGN 1.6).
 */
export function recognise<Known extends Recognition>(
  screens: readonly Known[],
  page: Document,
): Known | undefined {
  return screens.find(
    ({ address, title, mark }) =>
      (address === undefined || matchPattern(address, behindHost(page.location)) !== undefined) &&
      (title === undefined || matchPattern(title, page.title.trim()) !== undefined) &&
      (mark === undefined ||
        documentsAt(page, mark.frame)
          .flatMap((each) => locate(mark.find, each))
          .some((element) => element.checkVisibility())),
  );
}
