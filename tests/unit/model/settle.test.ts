import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, type Patch } from '../../../utils/model/patch';
import { emptyDraft, tieKey } from '../../../utils/model/draft';
import { setAside, settle, typedText } from '../../../utils/model/settle';
import { restoreDraft } from '../../../utils/draft/restore';
import { anyDraft } from '../report/drafts';
import { ID, anyPatch } from '../draft/any-draft';

const key = tieKey('p', 'toClient');
const zus = applyPatch(emptyDraft(ID, 1), {
  set: [
    [['people', 'p', 'words'], 'zus'],
    [['people', 'p', 'namedAt'], 1],
    [['ties', key, 'person'], 'p'],
    [['ties', key, 'direction'], 'toClient'],
  ],
});
const without: Patch = {
  unset: [
    ['people', 'p'],
    ['ties', key],
  ],
};

describe('settle', () => {
  it('leaves a whole draft as it is', () => {
    expect(settle(zus, 5)).toBe(zus);
    fc.assert(
      fc.property(anyDraft, ({ draft }) => {
        expect(settle(draft, 5)).toBe(draft);
      }),
    );
  });

  it('sets aside what was typed about somebody who was removed elsewhere', () => {
    const draft = applyPatch(applyPatch(zus, without), {
      set: [
        [['people', 'p', 'name'], 'Anna'],
        [['ties', key, 'person'], 'p'],
        [['ties', key, 'direction'], 'toClient'],
        [['ties', key, 'note'], 'belt elke dag'],
      ],
    });
    const settled = settle(draft, 5);
    expect(settled.people).toEqual({});
    expect(settled.ties).toEqual({});
    expect(settled.conflicts).toEqual({
      'people/p/name': { text: 'Anna', at: 5 },
      [`ties/${key}/note`]: { text: 'belt elke dag', at: 5 },
    });
  });

  it('loses no typed text, and leaves only what can be read back', () => {
    fc.assert(
      fc.property(anyDraft, anyPatch, ({ draft }, patch) => {
        const patched = applyPatch(draft, patch);
        const settled = settle(patched, 5);
        const all = JSON.stringify(settled);
        for (const collection of ['people', 'ties', 'answers', 'typing'] as const)
          for (const [id, entity] of Object.entries<object>(patched[collection]))
            for (const field of Object.keys(entity)) {
              const text = typedText(patched, [collection, id, field]);
              if (text !== undefined) expect(all).toContain(JSON.stringify(text).slice(1, -1));
            }
        expect(settle(settled, 6)).toBe(settled);
        // Nobody is without words, so every screen can name everybody.
        for (const person of Object.values(settled.people)) expect(person.words).toBeTypeOf('string');
        for (const tie of Object.values(settled.ties)) expect(settled.people[tie.person]).toBeDefined();
      }),
    );
  });

  it('keeps every text that was set aside at one place, once', () => {
    const path = ['typing', 'a', 'text'] as const;
    const one = setAside(emptyDraft(ID, 1), path, 'broer', 1);
    const two = setAside(one, path, 'neef', 2);
    expect(two.conflicts['typing/a/text']?.text).toBe('broer\nneef');
    expect(setAside(two, path, 'neef', 3).conflicts['typing/a/text']?.text).toBe('broer\nneef');
    expect(restoreDraft(two).draft).toEqual(two);
  });
});
