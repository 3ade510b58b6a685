import * as v from 'valibot';

/** A text of one line, as it stands on the page. */
export const LINE = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** Longest selector. */
const LONGEST = 300;

/** One step of a selector: a name, id, class, attribute, place among siblings, or what stands between two of them. */
const STEP =
  /[a-zA-Z][\w-]*|[#.][\w-]+|\*|\[[\w-]+(?:[~|^$*]?=(?:"[^"\\\n]*"|[\w-]+))?\]|:(?:nth-of-type|nth-child)\(\d{1,4}\)|:(?:checked|first-of-type|last-of-type)|\s*[>+~]\s*| /y;

/**
 * Whether this is the small part of CSS that a profile may hold. Nothing that looks elsewhere in the page (`:has`, `:is`,
 * `:not`): such a selector could keep a page busy for minutes.
 */
function isSimpleSelector(text: string): boolean {
  // Also asked of what is too long, and looking for a step back from every space would take long.
  if (text.length > LONGEST) return false;
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) if (!STEP.test(text)) return false;
  return true;
}

export const SELECTOR = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST),
  v.check(isSimpleSelector, 'a simple selector'),
);

/** The name of an element: "td", "my-field". */
const TAG = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/));

/**
 * How to find one element again, in a page of any client. In order of what lasts: what a field is called, the text
 * before it, its own text, and only then a selector (name, id, role, place).
 */
export const LOCATOR = v.variant('by', [
  /** A field that is called so: by its label, `aria-label`, placeholder or title. */
  v.strictObject({ by: v.literal('label'), text: LINE }),
  /** The first element of this kind after this text: in the next cell, or behind it. */
  v.strictObject({ by: v.literal('after'), text: LINE, tag: TAG }),
  /** An element of this kind with exactly this text: a heading, a tab. */
  v.strictObject({ by: v.literal('text'), text: LINE, tag: TAG }),
  v.strictObject({ by: v.literal('selector'), selector: SELECTOR }),
]);
export type Locator = v.InferOutput<typeof LOCATOR>;

/** A pattern with `*` for anything (never a regular expression), for a title or the part of an address behind the host. */
export const PATTERN = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** An element somewhere in the page: at the top, or in the frame whose address (behind the host) fits `frame`. */
export const SPOT = v.strictObject({ find: LOCATOR, frame: v.exactOptional(PATTERN) });
export type Spot = v.InferOutput<typeof SPOT>;
