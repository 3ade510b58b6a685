import * as v from 'valibot';
import { MOST } from './most';
import { TAG_NAME, isSimpleSelector } from './selector';

/** A text of one line, as it stands on the page. */
export const LINE = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST.line));

export const SELECTOR = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MOST.selector),
  v.check(isSimpleSelector, 'a simple selector'),
);

const TAG = v.pipe(v.string(), v.regex(TAG_NAME));

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
export const PATTERN = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.pattern));

/** An element somewhere in the page: at the top, or in the frame whose address (behind the host) fits `frame`. */
export const SPOT = v.strictObject({ find: LOCATOR, frame: v.exactOptional(PATTERN) });
export type Spot = v.InferOutput<typeof SPOT>;
