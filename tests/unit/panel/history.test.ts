import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '../../../utils/model/draft';
import { applyPatch, type Patch } from '../../../utils/model/patch';
import { makeHistory } from '../../../utils/panel/history';

const closeness = (value: string): Patch => ({ set: [[['people', 'a', 'closeness'], value]] });

describe('steps in the picture', () => {
  const start: Draft = { ...emptyDraft('x', 1), people: { a: { words: 'zus', namedAt: 1 } } };
  const play = (...values: string[]): { history: ReturnType<typeof makeHistory>; draft: Draft } => {
    const history = makeHistory();
    let draft = start;
    for (const value of values) {
      history.add(draft, closeness(value));
      draft = applyPatch(draft, closeness(value));
    }
    return { history, draft };
  };

  it('go back one by one, and on again', () => {
    const { history, draft } = play('near', 'far');
    const back = applyPatch(draft, history.undo() ?? {});
    expect(back.people.a?.closeness).toBe('near');
    expect(applyPatch(back, history.undo() ?? {})).toEqual(start);
    expect([history.canUndo.value, history.undo()]).toEqual([false, undefined]);
    expect(history.canRedo.value).toBe(true);
    const again = applyPatch(applyPatch(start, history.redo() ?? {}), history.redo() ?? {});
    expect(again).toEqual(draft);
    expect([history.canRedo.value, history.redo()]).toEqual([false, undefined]);
  });
  it('cannot be done again once something else was done', () => {
    const { history, draft } = play('near', 'far');
    const back = applyPatch(draft, history.undo() ?? {});
    history.add(back, closeness('middle'));
    expect(history.canRedo.value).toBe(false);
  });
  it('are forgotten when somebody was removed', () => {
    const { history } = play('near');
    history.clear();
    expect([history.canUndo.value, history.undo()]).toEqual([false, undefined]);
  });
});
