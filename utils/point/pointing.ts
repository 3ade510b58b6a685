import * as v from 'valibot';
import { SPOT } from '../profile/locator';
import { RECORD_KEY } from '../profile/site';
import { MOST_SPOTS } from './sound';

const text = v.pipe(v.string(), v.maxLength(4000));
const spots = v.pipe(v.array(SPOT), v.maxLength(MOST_SPOTS));
const wheres = v.pipe(v.array(RECORD_KEY), v.maxLength(MOST_SPOTS));

/** What can be pointed at, in the order in which it is asked. */
const POINTED_AT = ['field', 'mark', 'record'] as const;
export type PointedAt = (typeof POINTED_AT)[number];

/** Why something that was pointed at will not do. */
const NOT_THIS = ['noField', 'noNumber', 'everywhere', 'notFound'] as const;
export type NotThis = (typeof NOT_THIS)[number];

/** Where the page stands: its address behind the host, its title, and the addresses of the frames in it. */
const LOOK = v.object({ address: text, title: text, frames: v.pipe(v.array(text), v.maxLength(200)) });
export type Look = v.InferOutput<typeof LOOK>;

/** What the page says when something was pointed at: ways to find it again, never what stands in the page. */
export const PICKED = v.variant('at', [
  v.object({ at: v.literal('field'), spots, look: LOOK }),
  v.object({ at: v.literal('mark'), spots }),
  v.object({ at: v.literal('record'), wheres }),
  v.object({ at: v.literal('nothing'), why: v.picklist(NOT_THIS) }),
  /** Escape: the page is itself again. */
  v.object({ at: v.literal('rest') }),
]);
export type Picked = v.InferOutput<typeof PICKED>;

/** What one file says about everything that was pointed at, in the order of the candidates. */
export const READING = v.object({
  look: LOOK,
  /** Found exactly once. */
  field: v.array(v.boolean()),
  mark: v.array(v.boolean()),
  /** The key; null where there is none. */
  record: v.array(v.nullable(v.string())),
});
export type Reading = v.InferOutput<typeof READING>;

/** Whether what is to be kept does its work in the page that is open. Null: not pointed out. */
export const TRIED = v.object({
  field: v.boolean(),
  screen: v.boolean(),
  record: v.nullable(v.boolean()),
});
export type Tried = v.InferOutput<typeof TRIED>;

/**
 * Everything that is known while somebody points. Lies in `storage.session`, as the page is loaded anew on the way to
 * the second file, and is gone when that is over. May hold texts of one client's page until a second file was read.
 */
export const POINTING = v.object({
  field: spots,
  mark: spots,
  /** The address or title says which screen it is. */
  enough: v.boolean(),
  /** With the keys that the files showed. */
  record: v.array(v.object({ where: RECORD_KEY, keys: v.array(v.string()) })),
  skipped: v.boolean(),
  /** How the page stood when the field was pointed at. */
  at: v.exactOptional(LOOK),
  /** How the pages of the files stood. */
  looks: v.array(LOOK),
  /** How many files are to be read. */
  files: v.number(),
  /** The team lead read everything that will be kept, and no client's name is in it. */
  clean: v.boolean(),
  /** The page is itself; nothing is pointed at now. */
  resting: v.boolean(),
  problem: v.exactOptional(
    v.picklist([
      ...NOT_THIS,
      'fieldLost',
      'markLost',
      'recordLost',
      'same',
      'name',
      'unreadable',
      'followed',
      'notKept',
    ]),
  ),
  tried: v.exactOptional(TRIED),
  /** The name under which the screen was kept. */
  saved: v.exactOptional(v.string()),
});
export type Pointing = v.InferOutput<typeof POINTING>;
export type Problem = NonNullable<Pointing['problem']>;

/** Before anything was pointed at. */
export const NOTHING_YET: Pointing = {
  field: [],
  mark: [],
  enough: false,
  record: [],
  skipped: false,
  looks: [],
  files: 2,
  clean: false,
  resting: false,
};

/** What the guide has buttons for. */
export const GUIDED = [
  'point',
  'keys',
  'rest',
  'enough',
  'skip',
  'here',
  'clean',
  'name',
  'try',
  'again',
  'aside',
  'stop',
  'team',
] as const;

export type Step = PointedAt | 'other' | 'names' | 'keep' | 'done';

/** What is asked now: what is not known yet, in order. */
export function stepOf(pointing: Pointing): Step {
  if (pointing.saved !== undefined) return 'done';
  if (pointing.field.length === 0) return 'field';
  if (pointing.mark.length === 0 && !pointing.enough) return 'mark';
  if (pointing.record.length === 0 && !pointing.skipped) return 'record';
  if (pointing.looks.length < pointing.files) return 'other';
  return pointing.clean ? 'keep' : 'names';
}

/** Whether somebody is to point in the page at this step. */
export function isPointedAt(step: Step): step is PointedAt {
  return (POINTED_AT as readonly string[]).includes(step);
}
