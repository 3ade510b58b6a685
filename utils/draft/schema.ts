import * as v from 'valibot';
import { COLLECTIONS, type Collection, type Patch } from '../model/patch';
import {
  ANSWER_KINDS,
  CHANNELS,
  CLOSENESS,
  CONTACTS,
  DIRECTIONS,
  DISTANCES,
  FEELINGS,
  FUNCTIONS,
  KINDS,
  OFTEN,
  PROMPT_ANSWERS,
  ROLES,
  SINCE,
  SPEAKERS,
  type Answer,
  type Conflict,
  type Earlier,
  type Link,
  type Person,
  type Prompted,
  type ReportChoices,
  type Tie,
  type Transfer,
  type Typing,
} from '../model/draft';
import { MAX_TEXT } from '../model/limits';

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** A name under which something is kept; never one that every object has by itself ("constructor"). */
const key = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((name) => !(name in {})),
);
/** Milliseconds since 1970, up to the last moment that a calendar knows. */
export const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));

/** From edge to edge of the picture. */
const share = v.pipe(v.number(), v.finite(), v.minValue(-1), v.maxValue(1));
/** Several of these, each once. */
const several = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  v.pipe(
    v.array(v.picklist(options)),
    v.check((list) => new Set(list).size === list.length),
  );

/** How somebody is called, and what was said of them with one tap. */
const known = {
  words: v.pipe(text, v.minLength(1)),
  name: v.exactOptional(text),
  kind: v.exactOptional(v.picklist([...KINDS, '' as const])),
  role: v.exactOptional(v.picklist(ROLES)),
  many: v.exactOptional(v.boolean()),
  namedAt: moment,
  closeness: v.exactOptional(v.picklist(CLOSENESS)),
  feeling: v.exactOptional(v.picklist(FEELINGS)),
  contact: v.exactOptional(v.picklist(CONTACTS)),
  often: v.exactOptional(v.picklist(OFTEN)),
  channels: v.exactOptional(several(CHANNELS)),
  distance: v.exactOptional(v.picklist(DISTANCES)),
  since: v.exactOptional(v.picklist(SINCE)),
};

const person = v.object({
  ...known,
  cue: v.exactOptional(key),
  via: v.exactOptional(key),
  pin: v.exactOptional(v.object({ x: share, y: share })),
}) satisfies v.GenericSchema<unknown, Person>;

const earlier = v.object({
  ...known,
  date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  toClient: v.exactOptional(text),
  fromClient: v.exactOptional(text),
  thought: v.exactOptional(several(DIRECTIONS)),
  now: v.exactOptional(v.picklist(['same', 'gone'])),
}) satisfies v.GenericSchema<unknown, Earlier>;

const prompted = v.object({
  at: moment,
  answer: v.exactOptional(v.picklist(PROMPT_ANSWERS)),
}) satisfies v.GenericSchema<unknown, Prompted>;

const tie = v.object({
  person: key,
  direction: v.picklist(DIRECTIONS),
  note: v.exactOptional(text),
  by: v.exactOptional(v.picklist(SPEAKERS)),
  functions: v.exactOptional(several(FUNCTIONS)),
}) satisfies v.GenericSchema<unknown, Tie>;

const link = v.object({ a: key, b: key }) satisfies v.GenericSchema<unknown, Link>;

const answer = v.object({
  kind: v.picklist(ANSWER_KINDS),
  text: v.exactOptional(text),
  by: v.exactOptional(v.picklist(SPEAKERS)),
  set: key,
  version: v.number(),
  at: moment,
}) satisfies v.GenericSchema<unknown, Answer>;

const transfer = v.object({ at: moment, text }) satisfies v.GenericSchema<unknown, Transfer>;

const report = v.object({
  names: v.exactOptional(v.boolean()),
  layout: v.exactOptional(v.picklist(['both', 'story', 'list', 'short'])),
  leftOut: v.exactOptional(v.array(key)),
  edited: v.exactOptional(text),
  editedFrom: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, ReportChoices>;

const conflict = v.object({ text, at: moment }) satisfies v.GenericSchema<unknown, Conflict>;

const typing = v.object({ text }) satisfies v.GenericSchema<unknown, Typing>;

/** One schema per collection of a draft: the only place that says what a field may hold. */
export const ENTITY = {
  people: person,
  ties: tie,
  links: link,
  answers: answer,
  transfers: transfer,
  report,
  conflicts: conflict,
  typing,
  earlier,
  prompts: prompted,
};

/** Whether something may be kept under this name. */
export function isKey(name: string): boolean {
  return v.is(key, name);
}

/** Whether `value` may stand in this field. */
export function fits(collection: Collection, field: string, value: unknown): boolean {
  const fields: Record<string, v.GenericSchema> = ENTITY[collection].entries;
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return schema !== undefined && v.is(schema, value);
}

// Strict: a path with something too much must not be read as a shorter one, which would remove a whole entity.
const path = v.strictTuple([v.picklist(COLLECTIONS), key, key]);

/** A patch from outside: every path must exist and every value must fit its field. */
export const PATCH: v.GenericSchema<unknown, Patch> = v.object({
  set: v.exactOptional(
    v.array(
      v.pipe(
        v.strictTuple([path, v.unknown()]),
        v.check(([[collection, , field], value]) => fits(collection, field, value)),
      ),
    ),
  ),
  unset: v.exactOptional(v.array(v.union([path, v.strictTuple([v.picklist(COLLECTIONS), key])]))),
});
