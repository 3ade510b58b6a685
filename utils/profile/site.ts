import * as v from 'valibot';
import { LINE, LOCATOR, PATTERN, SPOT } from './locator';
import { MOST } from './most';
import { ATTRIBUTE_NAME } from './selector';
import { siteAddress } from './site-address';

/** A pattern in which `{record}` stands for the key. */
const RECORD_PATTERN = v.pipe(PATTERN, v.includes('{record}'));

/** Where a dossier says whose record it is (DESIGN section 4). */
export const RECORD_KEY = v.variant('from', [
  v.strictObject({ from: v.literal('address'), pattern: RECORD_PATTERN }),
  v.strictObject({ from: v.literal('title'), pattern: RECORD_PATTERN }),
  v.strictObject({
    from: v.literal('element'),
    find: LOCATOR,
    /** The frame in which it stands; absent: the page itself. */
    frame: v.exactOptional(PATTERN),
    /** Absent: the text of the element. */
    attribute: v.exactOptional(v.pipe(v.string(), v.regex(ATTRIBUTE_NAME))),
  }),
]);
export type RecordKey = v.InferOutput<typeof RECORD_KEY>;

export const ID = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));

/** A page of the dossier that Kring recognises, by its address, its title or an element: all that are given must fit. */
export const SCREEN = v.pipe(
  v.strictObject({
    id: ID,
    name: LINE,
    address: v.exactOptional(PATTERN),
    title: v.exactOptional(PATTERN),
    mark: v.exactOptional(SPOT),
    /** Question sets that belong here, by id; absent: all. */
    sets: v.exactOptional(v.pipe(v.array(ID), v.maxLength(50))),
    /** The field that takes the report; absent: the field that the worker goes to. */
    field: v.exactOptional(SPOT),
    /** The field or the part of the page where earlier reports stand; absent: they stand in `field`. */
    reads: v.exactOptional(SPOT),
    /**
     * `field` may be read along while the worker types (R23), where no layer forbids it; on a screen without one, `reads`.
     */
    live: v.exactOptional(v.boolean()),
  }),
  v.check(
    ({ address, title, mark }) => address !== undefined || title !== undefined || mark !== undefined,
    'address, title or mark',
  ),
);
export type Screen = v.InferOutput<typeof SCREEN>;

/** By what a screen is recognised. */
export type Recognition = Pick<Screen, 'address' | 'title' | 'mark'>;

/** What Kring knows about one dossier. */
export const SITE = v.strictObject({
  /** Absent: called by its host. */
  name: v.exactOptional(LINE),
  match: v.pipe(
    v.string(),
    v.maxLength(MOST.match),
    v.check((match) => siteAddress(match) !== undefined, 'an address'),
  ),
  record: v.exactOptional(RECORD_KEY),
  screens: v.exactOptional(v.pipe(v.array(SCREEN), v.maxLength(100))),
});
export type Site = v.InferOutput<typeof SITE>;
