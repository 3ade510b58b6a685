import fc from 'fast-check';
import { COLLECTIONS, type Collection, type Patch, type Path } from '../../../utils/model/patch';
import { emptyDraft, type Draft } from '../../../utils/model/draft';

export const ID = '3f2b8c1e-0d4a-4b6e-9f10-5a7c2e9d1b34';

/** Few names, so that patches meet. */
const collection = fc.constantFrom(...COLLECTIONS);
const name = fc.constantFrom('a', 'b', 'c');
const field = fc.constantFrom('text', 'note', 'at');
const path: fc.Arbitrary<Path> = fc.tuple(collection, name, field);
const value = fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean(), fc.constant(''));

export const anyPatch: fc.Arbitrary<Patch> = fc.record(
  {
    set: fc.array(fc.tuple(path, value), { maxLength: 6 }),
    unset: fc.array(
      fc.oneof(path, fc.tuple(collection, name) as fc.Arbitrary<readonly [Collection, string]>),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

/** Any draft that patches can lead to: an entity without fields is not there. */
export const anyState: fc.Arbitrary<Draft> = fc
  .array(fc.tuple(path, value), { maxLength: 12 })
  .map((fields) => {
    const parts: Record<string, Record<string, Record<string, unknown>>> = {};
    for (const [[where, id, key], what] of fields) ((parts[where] ??= {})[id] ??= {})[key] = what;
    return { ...emptyDraft(ID, 1), ...parts };
  });
