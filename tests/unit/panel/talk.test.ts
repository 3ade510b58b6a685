import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState, Saved, StoredDraft } from '../../../utils/messages/protocol';
import { applyPatch, type Patch } from '../../../utils/model/patch';
import { emptyDraft, type Draft } from '../../../utils/model/draft';
import { switchFunction } from '../../../utils/panel/facts';
import { makeTalk } from '../../../utils/panel/talk';
import { BUILT_IN } from '../../../utils/profile/settings';
import { ID } from '../draft/any-draft';

// The background, one answer at a time, in whatever order a test wants.
const asked: { name: string; input: unknown; answer: (reply: unknown) => void; fail: () => void }[] = [];
vi.mock('../../../utils/messages/client', () => ({
  send: (name: string, input: unknown) =>
    new Promise((resolve, reject) => {
      asked.push({ name, input, answer: resolve, fail: () => reject(new Error('no answer')) });
    }),
}));

const OTHER = '00000000-1111-4222-8333-444444444444';
const record = (id: string): string => `${id.replaceAll('-', '')}${'0'.repeat(32)}`;
const typing = (text: string): Patch => ({ set: [[['typing', 'a', 'text'], text]] });

function draft(id: string, text: string, startedAt = 1): Draft {
  return applyPatch(emptyDraft(id, startedAt), typing(text));
}
function stored(of: Draft, revision: number): StoredDraft {
  return { draft: of, revision, expiresAt: 1e13, dropped: [] };
}
function state(client: string, shown: StoredDraft | null, change: Partial<PanelState> = {}): PanelState {
  return {
    container: 'frame',
    settings: BUILT_IN,
    retention: [24],
    locked: [],
    siteChosen: false,
    profile: { name: 'Kring' },
    screen: null,
    place: { site: 's', record: record(client), navigation: client === ID ? 1 : 2 },
    situation: 'open',
    idle: false,
    emptied: false,
    draft: shown,
    trouble: null,
    drafts: [],
    field: null,
    hasRegion: false,
    live: false,
    mayLive: false,
    aim: 'none',
    otherField: null,
    foreignOrigin: null,
    count: null,
    prompt: null,
    quietToday: false,
    ...change,
  };
}
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
async function answer(name: string, reply: unknown): Promise<void> {
  const at = asked.findIndex((each) => each.name === name);
  expect(at, `nobody asked ${name}`).toBeGreaterThanOrEqual(0);
  asked.splice(at, 1)[0]!.answer(reply);
  await settled();
}
const ok = (revision: number): Saved => ({ ok: true, revision, savedAt: 5, stored: null });

let talk: ReturnType<typeof makeTalk>;
const shown = (): string | undefined => talk.draft.value.typing.a?.text;
beforeEach(async () => {
  asked.length = 0;
  talk = makeTalk('nonce');
  void talk.refresh();
  await answer('panel.hello', state(ID, stored(draft(ID, 'eerste cliënt'), 3)));
});

describe('the talk in the panel', () => {
  it('never shows an older answer after a newer one: it may be of another client', async () => {
    void talk.refresh();
    void talk.refresh();
    const older = asked.shift()!;
    await answer('panel.state', state(OTHER, null));
    expect(shown()).toBeUndefined();
    older.answer(state(ID, stored(draft(ID, 'eerste cliënt'), 3)));
    await settled();
    expect(shown()).toBeUndefined();
    expect(talk.draft.value.id).toBe(OTHER);
  });

  it('keeps the keys of now over the news of a moment ago', async () => {
    talk.change(typing('eerste cliënt!'), true);
    talk.change(typing('eerste cliënt!!'), false);
    void talk.refresh();
    await answer('panel.state', state(ID, stored(draft(ID, 'eerste cliënt!'), 4)));
    expect(shown()).toBe('eerste cliënt!!');
    await answer('draft.patch', ok(4));
    void talk.refresh();
    await answer('panel.state', state(ID, stored(draft(ID, 'eerste cliënt!'), 4)));
    expect(shown()).toBe('eerste cliënt!!');
  });

  it('says that a talk is gone, keeps it in sight, and takes it back when it is back', async () => {
    void talk.refresh();
    await answer('panel.state', state(ID, null));
    expect(talk.save.value).toEqual({ kind: 'failed', reason: 'gone' });
    expect(shown()).toBe('eerste cliënt');
    void talk.refresh();
    await answer('panel.state', state(ID, stored(draft(ID, 'eerste cliënt'), 1)));
    expect(talk.save.value.kind).not.toBe('failed');
  });

  it('does not take the talk that was begun after it for itself', async () => {
    void talk.refresh();
    await answer('panel.state', state(ID, stored(draft(ID, 'nieuw gesprek', 99), 9)));
    expect(talk.save.value).toEqual({ kind: 'failed', reason: 'gone' });
    expect(shown()).toBe('eerste cliënt');
  });

  it('does not miss the talk that it wiped itself, and does not show it again from an answer of before', async () => {
    void talk.refresh();
    const before = asked.shift()!;
    void talk.wipe('Gesprek gewist');
    await settled();
    await answer('draft.wipe', null);
    before.answer(state(ID, stored(draft(ID, 'eerste cliënt'), 3)));
    await answer('panel.state', state(ID, null));
    expect(shown()).toBeUndefined();
    expect(talk.save.value).toEqual({ kind: 'nothing' });
    talk.undo.value?.put?.();
    await settled();
    expect(asked[0]).toMatchObject({ name: 'draft.restore', input: { expiresAt: 1e13 } });
    const back = stored(draft(ID, 'eerste cliënt'), 1);
    await answer('draft.restore', { ...ok(1), stored: back });
    await answer('panel.state', state(ID, back));
    expect(shown()).toBe('eerste cliënt');
  });

  it('brings the text back to the screen when it cannot be put back', async () => {
    void talk.wipe('Gesprek gewist');
    await settled();
    await answer('draft.wipe', null);
    talk.undo.value?.put?.();
    await settled();
    await answer('draft.restore', { ok: false, reason: 'full' });
    expect(shown()).toBe('eerste cliënt');
    expect(talk.save.value).toEqual({ kind: 'failed', reason: 'full' });
  });

  it('says that it could not wipe', async () => {
    void talk.wipe('Gesprek gewist');
    await settled();
    asked.shift()!.fail();
    await settled();
    expect(shown()).toBe('eerste cliënt');
    expect(talk.save.value).toEqual({ kind: 'failed', reason: 'refused' });
  });

  it('holds what could not be written for its own record, and shows it in no other', async () => {
    talk.change(typing('eerste cliënt, meer'), true);
    await answer('draft.patch', { ok: false, reason: 'refused' });
    void talk.refresh();
    await answer('panel.state', state(OTHER, null));
    expect(shown()).toBeUndefined();
    await answer('draft.patch', { ok: false, reason: 'refused' });
    void talk.refresh();
    await answer('panel.state', state(ID, stored(draft(ID, 'eerste cliënt'), 3)));
    expect(shown()).toBe('eerste cliënt, meer');
    await answer('draft.patch', ok(4));
    expect(talk.save.value.kind).toBe('saved');
  });

  it('begins a talk at its first word, not when the panel was opened', async () => {
    void talk.refresh();
    await answer('panel.state', state(OTHER, null));
    const opened = talk.draft.value.startedAt;
    vi.setSystemTime(opened + 3_600_000);
    talk.change(typing('nu pas'), true);
    expect(talk.draft.value.startedAt).toBe(opened + 3_600_000);
    expect(asked[0]).toMatchObject({ name: 'draft.patch', input: { startedAt: opened + 3_600_000 } });
    vi.useRealTimers();
  });

  it('has a sentence for a store that is refused, and none when it is back', async () => {
    void talk.refresh();
    await answer('panel.state', state(ID, null, { trouble: { reason: 'refused', id: null } }));
    expect(talk.save.value).toEqual({ kind: 'failed', reason: 'refused' });
    expect(shown()).toBe('eerste cliënt');
    void talk.again();
    await settled();
    await answer('panel.state', state(ID, stored(draft(ID, 'eerste cliënt'), 3)));
    expect(talk.save.value.kind).not.toBe('failed');
  });
});

describe('a step back in the picture', () => {
  const KEY = 'p:fromClient';
  const person: Patch = {
    set: [
      [['people', 'p', 'words'], 'zus'],
      [['people', 'p', 'namedAt'], 1],
    ],
  };

  it('takes back what was tapped, and leaves the words that were said of it since', () => {
    talk.change(person);
    talk.edit(switchFunction(talk.draft.value, 'p', 'fromClient', 'practical', new Set()));
    talk.change({ set: [[['ties', KEY, 'note'], 'kookt voor haar']] });
    talk.undoEdit();
    expect(talk.draft.value.ties[KEY]).toEqual({
      person: 'p',
      direction: 'fromClient',
      note: 'kookt voor haar',
    });
    talk.redoEdit();
    expect(talk.draft.value.ties[KEY]).toMatchObject({ functions: ['practical'], note: 'kookt voor haar' });
  });

  it('takes the whole direction back where nothing was said of it', () => {
    talk.change(person);
    talk.edit(switchFunction(talk.draft.value, 'p', 'fromClient', 'practical', new Set()));
    talk.undoEdit();
    expect(talk.draft.value.ties[KEY]).toBeUndefined();
  });
});

describe('what was chosen for the panel', () => {
  const news = async (change: Partial<PanelState>): Promise<void> => {
    void talk.refresh();
    await answer('panel.state', state(ID, stored(draft(ID, 'eerste cliënt'), 3), change));
  };

  it('is the same until it changes: else the whole panel would be drawn anew with every answer', async () => {
    const { chosen, settings } = talk;
    const before = [chosen.value, settings.value];
    await news({ settings: { ...BUILT_IN }, profile: { name: 'Kring' } });
    expect([chosen.value, settings.value]).toEqual(before);
    expect(chosen.value).toBe(before[0]);
    expect(settings.value).toBe(before[1]);
    await news({ profile: { name: 'Team', client: 'inwoner' } });
    expect(chosen.value).not.toBe(before[0]);
    expect(chosen.value.words.client.singular).toBe('inwoner');
  });

  it('hides first names where none are written down, and writes none; the rest stays', async () => {
    const name = (id: string, words: string): Patch => ({
      set: [
        [['people', id, 'words'], words],
        [['people', id, 'namedAt'], 1],
        [['people', id, 'name'], 'Anna'],
      ],
    });
    talk.change(name('p0', 'zus'), true);
    await answer('draft.patch', ok(4));
    expect(talk.draft.value.people.p0?.name).toBe('Anna');
    await news({ settings: { ...BUILT_IN, names: 'off' }, draft: null, situation: 'open' });
    expect(talk.draft.value.people.p0).toEqual({ words: 'zus', namedAt: 1 });
    const { people } = talk.draft.value;
    talk.change(typing('nog iets'));
    expect(talk.draft.value.people).toBe(people);
    talk.change(name('p1', 'broer'), true);
    expect(talk.draft.value.people.p1).toEqual({ words: 'broer', namedAt: 1 });
    const sent = asked.findLast(({ name: message }) => message === 'draft.patch');
    expect(JSON.stringify(sent?.input)).toContain('broer');
    expect(JSON.stringify(sent?.input)).not.toContain('Anna');
  });
});
