import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, invertPatch, isNoPatch, joinPatches } from '../../../utils/model/patch';
import { emptyDraft } from '../../../utils/model/draft';
import { ID, anyPatch, anyState } from '../draft/any-draft';

describe('a patch', () => {
  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(anyState, anyPatch, (draft, patch) => {
        expect(applyPatch(applyPatch(draft, patch), invertPatch(draft, patch))).toEqual(draft);
      }),
      { numRuns: 1000 },
    );
  });

  it('joined with a later one does what both do in turn', () => {
    fc.assert(
      fc.property(anyState, anyPatch, anyPatch, (draft, first, second) => {
        const inTurn = applyPatch(applyPatch(draft, first), second);
        expect(applyPatch(draft, joinPatches(first, second))).toEqual(inTurn);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be written twice: the second time changes nothing', () => {
    fc.assert(
      fc.property(anyState, anyPatch, (draft, patch) => {
        const once = applyPatch(draft, patch);
        expect(applyPatch(once, patch)).toEqual(once);
      }),
    );
  });

  it('leaves the draft that it was given alone', () => {
    fc.assert(
      fc.property(anyState, anyPatch, (draft, patch) => {
        const before = structuredClone(draft);
        applyPatch(draft, patch);
        invertPatch(draft, patch);
        expect(draft).toEqual(before);
      }),
    );
  });

  it('that does nothing says so', () => {
    expect(isNoPatch({})).toBe(true);
    expect(isNoPatch({ set: [], unset: [] })).toBe(true);
    expect(isNoPatch(joinPatches({}, {}))).toBe(true);
    expect(isNoPatch({ unset: [['typing', 'a']] })).toBe(false);
    fc.assert(
      fc.property(anyState, anyPatch, (draft, patch) => {
        if (isNoPatch(patch)) expect(applyPatch(draft, patch)).toEqual(draft);
      }),
    );
  });

  it('replaces somebody in one go: what goes, goes first', () => {
    const draft = applyPatch(emptyDraft(ID, 1), { set: [[['people', 'a', 'name'], 'A.']] });
    const next = applyPatch(draft, { unset: [['people', 'a']], set: [[['people', 'a', 'words'], 'zus']] });
    expect(next.people.a).toEqual({ words: 'zus' });
  });
});
