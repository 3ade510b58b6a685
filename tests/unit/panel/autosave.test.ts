import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Refusal, Saved, StoredDraft } from '../../../utils/messages/protocol';
import { applyPatch, isNoPatch, type Patch } from '../../../utils/model/patch';
import { emptyDraft, type Draft } from '../../../utils/model/draft';
import { makeAutosave, type Autosave, type SaveState, type Write } from '../../../utils/panel/autosave';
import { ID } from '../draft/any-draft';

const text = (value: string): Patch => ({ set: [[['typing', 'a', 'text'], value]] });

/** What stands behind the panel: a database with a delay and with faults. */
class Store {
  draft: Draft = emptyDraft(ID, 1);
  revision = 0;
  readonly writes: { at: number; write: Write }[] = [];
  delay = 5;
  faults: (Refusal | 'lost before' | 'lost after')[] = [];
  busy = 0;
  most = 0;

  readonly write = async (write: Write): Promise<Saved> => {
    this.writes.push({ at: Date.now(), write });
    this.most = Math.max(this.most, ++this.busy);
    const fault = this.faults.shift();
    await new Promise((resolve) => setTimeout(resolve, this.delay));
    this.busy--;
    if (fault === 'lost before') throw new Error('message channel closed');
    if (fault && fault !== 'lost after') return { ok: false, reason: fault };
    this.draft = applyPatch(this.draft, write.patch);
    this.revision++;
    if (fault) throw new Error('message channel closed');
    const alone = this.revision === write.base + 1;
    return { ok: true, revision: this.revision, savedAt: Date.now(), stored: alone ? null : this.stored() };
  };

  stored(): StoredDraft {
    return { draft: this.draft, revision: this.revision, expiresAt: 1e12, dropped: [] };
  }
}

let store: Store;
let states: SaveState[];
let newer: StoredDraft[];
let autosave: Autosave;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  store = new Store();
  states = [];
  newer = [];
  autosave = makeAutosave(
    { id: ID, startedAt: 1, place: null },
    0,
    store.write,
    (state) => states.push(state),
    (stored) => {
      newer.push(stored);
      autosave.adopted(stored);
    },
  );
});
afterEach(() => vi.useRealTimers());

describe('autosave', () => {
  it('writes at least every 300 ms while typing goes on without a pause', async () => {
    let typed = '';
    for (let key = 0; key < 200; key++) {
      typed += 'x';
      autosave.add(text(typed), false);
      await vi.advanceTimersByTimeAsync(50);
      // What was typed 300 ms ago was sent.
      const sent = store.writes.at(-1)?.write.patch;
      const there = sent ? applyPatch(emptyDraft(ID, 1), sent).typing.a?.text : '';
      expect(there?.length).toBeGreaterThanOrEqual(key + 1 - 6);
    }
    await vi.advanceTimersByTimeAsync(300 + store.delay);
    expect(store.draft.typing.a?.text).toBe(typed);
    expect(store.writes.length).toBeLessThan(100);
    expect(isNoPatch(autosave.pending())).toBe(true);
  });

  it('writes a whole answer at once', () => {
    autosave.add(text('zus'), true);
    expect(store.writes).toHaveLength(1);
  });

  it('writes one at a time, in order, and what came while a write was under way comes next', async () => {
    store.delay = 1000;
    autosave.add(text('een'), true);
    await vi.advanceTimersByTimeAsync(10);
    autosave.add(text('een twee'), true);
    autosave.add({ set: [[['typing', 'b', 'text'], 'drie']] }, true);
    expect(store.writes).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2500);
    expect(store.most).toBe(1);
    expect(store.writes).toHaveLength(2);
    expect(store.writes.map(({ write }) => write.base)).toEqual([0, 1]);
    expect(store.draft.typing).toEqual({ a: { text: 'een twee' }, b: { text: 'drie' } });
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  it('says the same again to a background that was stopped', async () => {
    store.faults = ['lost before', 'lost after', 'lost before'];
    autosave.add(text('zus'), true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.writes).toHaveLength(4);
    expect(store.draft.typing.a?.text).toBe('zus');
    expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saved']);
  });

  it('gives up after a while, says so, keeps what was typed, and tries again with the next key', async () => {
    store.faults = Array<'lost before'>(4).fill('lost before');
    autosave.add(text('zus'), true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'silent' });
    expect(autosave.pending()).toMatchObject(text('zus'));
    autosave.add({ set: [[['typing', 'b', 'text'], 'broer']] }, true);
    await vi.advanceTimersByTimeAsync(100);
    expect(store.draft.typing).toEqual({ a: { text: 'zus' }, b: { text: 'broer' } });
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  it.each(['full', 'refused', 'unreadable', 'gone'] as const)(
    'keeps what was typed when it is told: %s',
    async (reason) => {
      store.faults = [reason];
      autosave.add(text('zus'), true);
      autosave.add(text('zus A'), false);
      await vi.advanceTimersByTimeAsync(20);
      expect(states.at(-1)).toEqual({ kind: 'failed', reason });
      expect(autosave.pending().set).toEqual(text('zus A').set);
      await autosaved();
      expect(store.draft.typing.a?.text).toBe('zus A');
    },
  );

  it('says everything at once when the panel goes away, also what is under way', async () => {
    store.delay = 1000;
    autosave.add(text('een'), true);
    autosave.add({ set: [[['typing', 'b', 'text'], 'twee']] }, false);
    autosave.leave();
    const last = store.writes.at(-1)!.write;
    expect(applyPatch(emptyDraft(ID, 1), last.patch).typing).toEqual({
      a: { text: 'een' },
      b: { text: 'twee' },
    });
    // Nobody left after all.
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.draft.typing).toEqual({ a: { text: 'een' }, b: { text: 'twee' } });
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  it('has nothing to say when nothing was typed', () => {
    autosave.leave();
    void autosave.flush();
    expect(store.writes).toEqual([]);
    expect(states).toEqual([]);
  });

  it('forgets what it was told to forget, also when it is under way and fails', async () => {
    store.faults = ['gone'];
    autosave.add(text('een'), true);
    autosave.add(text('een twee'), false);
    autosave.forget();
    expect(isNoPatch(autosave.pending())).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.writes).toHaveLength(1);
    expect(isNoPatch(autosave.pending())).toBe(true);
  });

  it('keeps the older base for keys that were typed before another panel was seen', async () => {
    store.delay = 100;
    autosave.add(text('een'), true);
    await vi.advanceTimersByTimeAsync(10);
    autosave.add({ set: [[['typing', 'b', 'text'], 'twee']] }, false);
    // Another panel was first.
    store.revision = 1;
    await vi.advanceTimersByTimeAsync(1000);
    expect(newer).toHaveLength(2);
    expect(store.writes.map(({ write }) => write.base)).toEqual([0, 0]);
    autosave.add(text('drie'), true);
    expect(store.writes.at(-1)!.write.base).toBe(3);
  });

  it('follows a talk that another panel began first under the same id', async () => {
    autosave.adopted({ ...store.stored(), draft: emptyDraft(ID, 77), revision: 4 });
    autosave.add(text('een'), true);
    expect(store.writes[0]!.write).toMatchObject({ base: 4, startedAt: 77 });
    await vi.advanceTimersByTimeAsync(100);
  });

  it('loses nothing, whatever goes wrong and whenever', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), field: fc.constantFrom('a', 'b'), now: fc.boolean() }),
      fc.record({ do: fc.constant('wait' as const), for: fc.integer({ min: 1, max: 700 }) }),
      fc.record({
        do: fc.constant('fault' as const),
        fault: fc.constantFrom('full', 'refused', 'lost before', 'lost after'),
      }),
      fc.record({ do: fc.constant('leave' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 0, max: 900 }),
        async (steps, delay) => {
          const its = new Store();
          its.delay = delay;
          const mine = makeAutosave(
            { id: ID, startedAt: 1, place: null },
            0,
            its.write,
            () => undefined,
            (stored) => mine.adopted(stored),
          );
          const typed: Record<string, { text: string }> = {};
          for (const each of steps) {
            if (each.do === 'wait') await vi.advanceTimersByTimeAsync(each.for);
            else if (each.do === 'fault') its.faults.push(each.fault);
            else if (each.do === 'leave') mine.leave();
            else {
              typed[each.field] = { text: `${typed[each.field]?.text ?? ''}x` };
              mine.add({ set: [[['typing', each.field, 'text'], typed[each.field]!.text]] }, each.now);
            }
            // At every moment: what is in the database and what is pending make up what was typed.
            expect(applyPatch(its.draft, mine.pending()).typing).toEqual(typed);
          }
          its.faults = [];
          for (let more = 0; more < 3; more++) {
            void mine.flush();
            await vi.advanceTimersByTimeAsync(10_000);
          }
          expect(its.draft.typing).toEqual(typed);
          expect(isNoPatch(mine.pending())).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

async function autosaved(): Promise<void> {
  void autosave.flush();
  await vi.advanceTimersByTimeAsync(5000);
}
