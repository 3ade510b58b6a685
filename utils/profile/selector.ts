import { MOST } from './most';

/** The name of an element: "td", "my-field". */
export const TAG_NAME = /^[a-z][a-z0-9-]{0,30}$/;

/** The name of an attribute: "data-client". */
export const ATTRIBUTE_NAME = /^[\w-]{1,60}$/;

/** One step of a selector: a name, id, class, attribute, place among siblings, or what stands between two of them. */
const STEP =
  /[a-zA-Z][\w-]*|[#.][\w-]+|\*|\[[\w-]+(?:[~|^$*]?=(?:"[^"\\\n]*"|[\w-]+))?\]|:(?:nth-of-type|nth-child)\(\d{1,4}\)|:(?:checked|first-of-type|last-of-type)|\s*[>+~]\s*| /y;

/**
 * Whether this is the small part of CSS that a profile may hold. Nothing that looks elsewhere in the page (`:has`, `:is`,
 * `:not`): such a selector could keep a page busy for minutes.
 */
export function isSimpleSelector(text: string): boolean {
  // Also asked of what is too long, and looking for a step back from every space would take long.
  if (text.length > MOST.selector) return false;
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) if (!STEP.test(text)) return false;
  return true;
}
