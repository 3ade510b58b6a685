import * as v from 'valibot';
import { isRecord } from '../model/is-record';

type Step = string | number;

/** One thing that was left out or read otherwise. Said in a sentence by `utils/team/say-problem.ts`. */
export interface Problem {
  readonly kind: 'unknown' | 'wrong' | 'missing' | 'newer' | 'double' | 'tooMany' | 'unrecognised';
  /** Where it is in what was given: `['sites', 2, 'record', 'find', 'selector']`. */
  readonly path: readonly Step[];
  /** The first so many steps of `path` are what was left out because of it; 0: nothing was. */
  readonly dropped: number;
  /**
   * How what stands at each step of `path` calls itself; of a text or a number, what it is. As given, of any length and
   * content: cut it before showing it.
   */
  readonly names: readonly (string | undefined)[];
}

/** What only counts as a whole, and what makes two things of a list the same thing. */
export interface Manner {
  /** An object of which half is worse than nothing. What has several forms always counts whole. */
  readonly whole: (schema: v.GenericSchema) => boolean;
  /** What a thing of a list is known by; undefined: by nothing, so there may be more of it. */
  readonly identity: (item: unknown) => string | undefined;
  /** Lists under this key have no thing twice, wherever they stand. */
  readonly shared: string;
}

/** Somewhere in what was given. A chain, because hardly any of them is ever written out. */
interface At {
  readonly up: At | undefined;
  readonly key: Step;
  readonly value: unknown;
}

interface Fault {
  readonly kind: Problem['kind'];
  readonly at: At | undefined;
}
type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault };

interface Reading extends Manner {
  readonly problems: Problem[];
  readonly seen: Set<string>;
}

/**
 * Reads what is sound of `given`: what is not is left out with the smallest thing around it that can be missed (an
 * optional key, one of a list). In one pass over what was given; a list longer than its schema allows is cut first.
 * @returns undefined where nothing is left, with why among the problems.
 */
export function readLeniently<Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
  manner: Manner,
): { readonly value: v.InferOutput<Schema> | undefined; readonly problems: Problem[] } {
  const reading: Reading = { ...manner, problems: [], seen: new Set() };
  const read = readPart(schema, given, undefined, reading);
  if (!read.ok) tell(reading, read.fault, undefined);
  return { value: read.ok ? read.value : undefined, problems: reading.problems };
}

function readPart(schema: v.GenericSchema, given: unknown, at: At | undefined, reading: Reading): Read {
  if (isOptional(schema)) return readPart(schema.wrapped, given, at, reading);
  if (isUnion(schema)) {
    // Each of ours has one object among its options, or none.
    const fits = schema.options.find((option) => isObject(option) === isRecord(given));
    return fits ? readPart(fits, given, at, reading) : { ok: false, fault: { kind: 'wrong', at } };
  }
  if (!reading.whole(schema)) {
    if (isObject(schema)) return readObject(schema, given, at, reading);
    if (isArray(schema)) return readArray(schema, given, at, reading);
  }
  const read = v.safeParse(schema, given, { abortEarly: true });
  return read.success ? { ok: true, value: read.output } : { ok: false, fault: faultOf(read.issues[0], at) };
}

function readObject(schema: ObjectSchema, given: unknown, at: At | undefined, reading: Reading): Read {
  if (!isRecord(given)) return { ok: false, fault: { kind: 'wrong', at } };
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(schema.entries)) {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const here = { up: at, key, value };
    if (value === undefined) {
      if (isOptional(part)) continue;
      return { ok: false, fault: { kind: 'missing', at: here } };
    }
    const read = readPart(part, value, here, reading);
    if (read.ok) {
      if (read.value !== undefined) kept[key] = read.value;
    } else if (isOptional(part)) tell(reading, read.fault, here);
    else return read;
  }
  for (const key of Object.keys(given)) {
    const here = { up: at, key, value: given[key] };
    // Not `in`: every object has a "constructor".
    if (!Object.hasOwn(schema.entries, key)) tell(reading, { kind: 'unknown', at: here }, here);
  }
  // What a schema asks of its keys together.
  if ('pipe' in schema && !v.is(schema, kept)) return { ok: false, fault: { kind: 'unrecognised', at } };
  return { ok: true, value: kept };
}

function readArray(schema: ListSchema, given: unknown, at: At | undefined, reading: Reading): Read {
  if (!Array.isArray(given)) return { ok: false, fault: { kind: 'wrong', at } };
  const items: readonly unknown[] = given;
  const most = maxLength(schema);
  const seen = at?.key === reading.shared ? reading.seen : new Set<string>();
  const kept: unknown[] = [];
  for (const [index, value] of items.slice(0, most).entries()) {
    const here = { up: at, key: index, value };
    const name = reading.identity(value);
    if (name !== undefined && seen.has(name)) {
      tell(reading, { kind: 'double', at: here }, here);
      continue;
    }
    const read = readPart(schema.item, value, here, reading);
    if (!read.ok) {
      tell(reading, read.fault, here);
      continue;
    }
    kept.push(read.value);
    if (name !== undefined) seen.add(name);
  }
  if (items.length > most) {
    const here = { up: at, key: most, value: items[most] };
    tell(reading, { kind: 'tooMany', at: here }, here);
  }
  // An empty list may say "none of them"; one of which nothing could be read does not.
  return { ok: true, value: kept.length === 0 && items.length > 0 ? undefined : kept };
}

/** Says what was wrong, and that `left` was left out. */
function tell(reading: Reading, { kind, at }: Fault, left: At | undefined): void {
  const path: Step[] = [];
  const names: (string | undefined)[] = [];
  for (let step = at; step; step = step.up) {
    path.unshift(step.key);
    names.unshift(nameOf(step.value));
  }
  let dropped = 0;
  for (let step = left; step; step = step.up) dropped++;
  reading.problems.push({ kind, path, dropped, names });
}

/** The words by which a part of a profile can be known to a person. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isRecord(value)) return undefined;
  const names = ['name', 'title', 'match', 'id'].map((key) =>
    Object.hasOwn(value, key) ? value[key] : undefined,
  );
  return names.find((name) => typeof name === 'string' && name.trim() !== '') as string | undefined;
}

function faultOf(issue: v.BaseIssue<unknown>, at: At | undefined): Fault {
  let here = at;
  for (const { key, value } of issue.path ?? [])
    here = { up: here, key: typeof key === 'number' ? key : String(key), value };
  if (issue.path && here?.value === undefined) return { kind: 'missing', at: here };
  return { kind: issue.expected === 'never' ? 'unknown' : 'wrong', at: here };
}

type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;
type ListSchema = v.ArraySchema<v.GenericSchema, undefined>;

function isObject(schema: v.GenericSchema): schema is ObjectSchema {
  return schema.type === 'strict_object';
}

function isArray(schema: v.GenericSchema): schema is ListSchema {
  return schema.type === 'array';
}

function isOptional(schema: v.GenericSchema): schema is v.ExactOptionalSchema<v.GenericSchema, undefined> {
  return schema.type === 'exact_optional';
}

function isUnion(schema: v.GenericSchema): schema is v.UnionSchema<v.GenericSchema[], undefined> {
  return schema.type === 'union';
}

function maxLength(schema: ListSchema): number {
  const limits = 'pipe' in schema ? (schema.pipe as readonly { type: string; requirement?: unknown }[]) : [];
  const limit = limits.find(({ type }) => type === 'max_length')?.requirement;
  return typeof limit === 'number' ? limit : Infinity;
}
