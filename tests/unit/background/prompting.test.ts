import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Input, Place, PromptCommand, StoredDraft } from '../../../utils/messages/protocol';
import type { Sender } from '../../../utils/messages/router';
import { emptyDraft, type Draft } from '../../../utils/model/draft';
import type { Profile } from '../../../utils/profile/schema';
import type { Prompt } from '../../../utils/prompts/prompt';

/** What lies in the browser, what was said to the page and how it answers, and what the talk and the rules say. */
interface Fake {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  said: PromptCommand[];
  busy: boolean;
  where: unknown;
  stands: boolean;
  stored: StoredDraft | undefined;
  saved: unknown[];
  next: readonly string[];
  text: unknown;
  /** The record that the page shows. */
  key: string;
}
const fake = vi.hoisted((): Fake => ({
  local: {},
  session: {},
  said: [],
  busy: false,
  where: 'frame',
  stands: true,
  stored: undefined,
  saved: [],
  next: [],
  text: undefined,
  key: '1041',
}));
vi.mock('wxt/browser', async () => {
  const { fakeArea } = await import('../fake-area');
  const none = { addListener: () => undefined };
  const answer = (message: PromptCommand): unknown =>
    ({
      busy: fake.busy || undefined,
      prompt: fake.where,
      promptSize: fake.stands,
      place: { ...SHOWN, key: fake.key, moved: false },
    })[message.kring as string];
  return {
    browser: {
      runtime: {
        sendMessage: () => Promise.resolve(),
        getURL: (path: string) => `chrome-extension://kring${path}`,
      },
      storage: { onChanged: none, local: fakeArea(() => fake.local), session: fakeArea(() => fake.session) },
      scripting: { executeScript: () => Promise.resolve([]) },
      permissions: { contains: () => Promise.resolve(true) },
      tabs: {
        sendMessage: (_: number, message: PromptCommand) => {
          fake.said.push(message);
          return Promise.resolve(answer(message));
        },
      },
    },
  };
});
vi.mock('../../../utils/store/store', async () => {
  const { makeKeys } = await import('../../../utils/store/crypto');
  const keys = makeKeys();
  return { hashKeys: () => keys };
});
vi.mock('../../../utils/store/repository', () => ({
  listRows: () =>
    Promise.resolve(fake.stored ? [{ id: fake.stored.draft.id, ...fake.session.owner!, startedAt: 1 }] : []),
  readDraft: () => Promise.resolve(fake.stored),
  reasonOf: () => 'refused',
  saveDraft: (request: unknown) => Promise.resolve(fake.saved.push(request)),
}));
vi.mock('../../../utils/prompts/next-prompt', () => ({
  nextPrompt: ({ shown, text }: { shown: Record<string, unknown>; text?: unknown }): Prompt | undefined => {
    fake.text = text;
    const id = fake.next.find((each) => !(each in shown));
    const line = { u: `u ${id}`, je: `je ${id}`, en: `en ${id}` };
    const name = id?.startsWith('meaning:') ? 'meaning' : 'nothingAsked';
    return id === undefined ? undefined : { id, name, line, why: { nl: 'omdat', en: 'because' } };
  },
}));
const { noteShown } = await import('../../../utils/background/pages');
const { placeOf } = await import('../../../utils/background/places');
const prompting = await import('../../../utils/background/prompting');
const { storeProfile } = await import('../../../utils/profile/stored-profile');
const { forgetTab, readTab } = await import('../../../utils/store/tabs');

const TAB = 7;
const OTHER_TAB = 8;
const SITE = 'https://dossier.example/*';
const PROFILE: Profile = {
  kring: 1,
  name: 'Zuid',
  sites: [{ match: SITE, screens: [{ id: 'intake', name: 'Intake', address: '*intake' }] }],
};
const SHOWN: Input<'page.place'> = { key: '1041', known: true, moved: true, site: SITE, screen: 'intake' };
const NONCE = '11111111-1111-4111-8111-111111111111';
const from = (frameId: number): Sender =>
  ({ frameId, url: 'https://dossier.example/intake', tab: { id: TAB } }) as Sender;
const FRAME = from(5);

const pause = (): Promise<void> => prompting.notePause(from(0));
/** The frame of a prompt comes into sight. @returns what it says. */
async function comes(): Promise<string | undefined> {
  await prompting.notePromptFrame({ nonce: NONCE }, from(0));
  const shown = await prompting.welcomePrompt({ nonce: NONCE }, FRAME);
  if (shown) await prompting.sizePrompt({ height: 100 }, FRAME);
  return shown?.line;
}
async function answer(pressed: Input<'prompt.answer'>['answer']): Promise<void> {
  const shown = await prompting.welcomePrompt({ nonce: NONCE }, FRAME);
  await prompting.answerPrompt({ id: shown?.id ?? '', answer: pressed, back: false }, FRAME);
}
const asked = (): boolean => fake.said.some(({ kring }) => kring === 'prompt');
async function store(change: Partial<Draft>): Promise<void> {
  const state = await readTab(TAB);
  fake.session.owner = { site: state?.site, record: state?.record };
  fake.stored = {
    draft: { ...emptyDraft('d', 1), ...change },
    revision: 3,
    expiresAt: 1e13,
    dropped: [],
  };
}

beforeEach(async () => {
  vi.useRealTimers();
  Object.assign(fake, {
    busy: false,
    where: 'frame',
    stands: true,
    stored: undefined,
    text: undefined,
    key: '1041',
  });
  delete fake.session.used;
  fake.next = ['nothingAsked', 'meaning:zus', 'meaning:kapper'];
  fake.saved = [];
  delete fake.local.quietUntil;
  await prompting.endPrompt(TAB);
  await forgetTab(TAB);
  await forgetTab(OTHER_TAB);
  await storeProfile(PROFILE);
  await noteShown(SHOWN, from(0));
  fake.said = [];
});

describe('after a pause', () => {
  it('a prompt comes, in the address that was chosen', async () => {
    await pause();
    expect(await comes()).toBe('u nothingAsked');
  });

  it('none comes while somebody is busy in another frame', async () => {
    fake.busy = true;
    await pause();
    expect(asked()).toBe(false);
    expect(await comes()).toBeUndefined();
  });

  it('none is remembered that did not come into sight, and it comes at the next pause', async () => {
    fake.stands = false;
    await pause();
    await comes();
    expect((await readTab(TAB))?.prompts).toBeUndefined();
    fake.stands = true;
    await pause();
    expect(await comes()).toBe('u nothingAsked');
  });

  it('a second one does not come while one is in sight, also not a moment later in another frame', async () => {
    await Promise.all([pause(), prompting.notePause(from(3))]);
    await comes();
    await pause();
    expect(fake.said.filter(({ kring }) => kring === 'prompt')).toHaveLength(1);
  });

  it('none comes on a page that is no screen of the profile', async () => {
    await noteShown({ ...SHOWN, screen: null }, from(0));
    await pause();
    expect(asked()).toBe(false);
  });

  it('none comes where the panel is covered', async () => {
    await noteShown({ ...SHOWN, key: null }, from(0));
    await pause();
    expect(asked()).toBe(false);
  });

  it('none comes where the talk was put in the dossier', async () => {
    await store({ transfers: { a: { at: 1, text: 'x' } } });
    await pause();
    expect(asked()).toBe(false);
  });

  it('none comes with prompts off', async () => {
    await storeProfile({ ...PROFILE, settings: { prompts: 'off' } });
    await pause();
    expect(asked()).toBe(false);
  });

  it('none comes while dossiers are counted for the team', async () => {
    const key = Array.from({ length: 32 }, () => 1);
    const totals = { files: 0, besidesFamily: 0, besidesProfessionals: 0, bothDirections: 0, dated: 0 };
    fake.local.count = { key, seen: [], totals, begunAt: Date.now() };
    await pause();
    delete fake.local.count;
    expect(asked()).toBe(false);
  });

  it('with quiet prompts the page is only asked whether the panel is open', async () => {
    await storeProfile({ ...PROFILE, settings: { prompts: 'quiet' } });
    await pause();
    expect(fake.said).toContainEqual({ kring: 'prompt', inPage: false });
  });

  it('with the panel open it stands there at once', async () => {
    fake.where = 'panel';
    await pause();
    expect(Object.keys((await readTab(TAB))?.prompts ?? {})).toEqual(['nothingAsked']);
  });
});

describe('in one talk', () => {
  it('two come, and no third', async () => {
    await pause();
    await comes();
    await answer('known');
    await pause();
    expect(await comes()).toBe('u meaning:zus');
    await answer('ask');
    fake.said = [];
    await pause();
    expect(asked()).toBe(false);
  });

  it('one comes where the team chose one', async () => {
    await storeProfile({ ...PROFILE, settings: { promptsPerTalk: 1 } });
    await pause();
    await comes();
    await answer('known');
    fake.said = [];
    await pause();
    expect(asked()).toBe(false);
  });

  it('the same does not come twice, and what is remembered of it holds no word of the text', async () => {
    fake.next = ['meaning:zus'];
    await pause();
    await comes();
    await answer('notNow');
    await pause();
    expect(fake.said.filter(({ kring }) => kring === 'prompt')).toHaveLength(1);
    const kept = JSON.stringify(fake.session);
    expect(kept).toContain('meaning:');
    expect(kept).not.toContain('zus');
  });

  it('they are remembered over a page that loads, and forgotten with another client', async () => {
    await pause();
    await comes();
    await answer('known');
    await noteShown(SHOWN, from(0));
    expect(Object.values((await readTab(TAB))?.prompts ?? {})).toMatchObject([{ answer: 'known' }]);
    await noteShown({ ...SHOWN, key: '1042' }, from(0));
    expect((await readTab(TAB))?.prompts).toBeUndefined();
  });

  it('they are kept with a draft that is there', async () => {
    await store({});
    await pause();
    await comes();
    await answer('known');
    const path = ['prompts', 'nothingAsked', 'answer'];
    expect(fake.saved.at(-1)).toMatchObject({
      id: 'd',
      base: 3,
      patch: { set: expect.arrayContaining([[path, 'known']]) as unknown },
    });
  });

  it('no draft is made for them', async () => {
    await pause();
    await comes();
    await answer('known');
    expect(fake.saved).toEqual([]);
  });

  it('what a draft remembers does not come again', async () => {
    await store({ prompts: { nothingAsked: { at: 1 } } });
    await pause();
    expect(await comes()).toBe('u meaning:zus');
  });
});

it('another client in the page ends what is in sight, and its frame gets no word any more', async () => {
  await pause();
  await noteShown({ ...SHOWN, key: '1042' }, from(0));
  expect(fake.said).toContainEqual({ kring: 'promptOver' });
  expect(await comes()).toBeUndefined();
});

it('a frame that does not know the number gets no word', async () => {
  await pause();
  await prompting.notePromptFrame({ nonce: NONCE }, from(0));
  const other = NONCE.replaceAll('1', '2');
  expect(await prompting.welcomePrompt({ nonce: other }, FRAME)).toBeNull();
  expect(await prompting.isPromptFrame(FRAME)).toBe(false);
});

it('"not today" is quiet until midnight, and no longer', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 15) });
  await pause();
  await comes();
  await answer('today');
  expect(fake.local.quietUntil).toBe(new Date(2026, 10, 24).getTime());
  fake.said = [];
  await pause();
  expect(asked()).toBe(false);
  vi.setSystemTime(new Date(2026, 10, 24, 0, 0, 1));
  await pause();
  expect(asked()).toBe(true);
});

it('"not today" can be taken back', async () => {
  await prompting.chooseQuiet({ today: true }, from(5));
  await prompting.chooseQuiet({ today: false }, from(5));
  await pause();
  expect(asked()).toBe(true);
});

it('what nobody answers is over after two minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await pause();
  await comes();
  vi.setSystemTime(Date.now() + 120_000);
  await pause();
  expect(await comes()).toBe('u meaning:zus');
});

/** What the panel shows the talk of. */
async function place(): Promise<Place> {
  const state = await readTab(TAB);
  if (!state) throw new Error('no tab');
  return placeOf(state);
}

it('what was read by a press in the panel is used for that moment', async () => {
  fake.where = 'panel';
  const read = { text: 'Zijn zus komt.', place: await place() };
  await prompting.notePanelPause({ read }, from(5));
  expect(fake.text).toMatchObject({ text: 'Zijn zus komt.', mentions: [{ words: 'zus' }] });
  expect(JSON.stringify([fake.session, fake.local])).not.toContain('komt');
});

it('what was read by a press of one client brings no line in the talk of the next', async () => {
  fake.where = 'panel';
  const read = { text: 'Zijn zus komt.', place: await place() };
  // The panel does not know it yet.
  fake.key = '1042';
  await noteShown({ ...SHOWN, key: '1042' }, from(0));
  fake.said = [];
  await prompting.notePanelPause({ read }, from(5));
  expect(fake.text).toBeUndefined();
  expect(asked()).toBe(false);
});

it('a line for an open panel that is locked is not shown, and comes another time', async () => {
  fake.where = 'panel';
  fake.session.used = Date.now() - 31 * 60_000;
  await pause();
  expect((await readTab(TAB))?.prompts).toBeUndefined();
  delete fake.session.used;
  await pause();
  expect(Object.keys((await readTab(TAB))?.prompts ?? {})).toEqual(['nothingAsked']);
});

describe('two tabs with the same client', () => {
  const inOther = (frameId: number): Sender => ({ ...from(frameId), tab: { id: OTHER_TAB } }) as Sender;

  it('the second never says what the first said, and they say two things together', async () => {
    await noteShown(SHOWN, inOther(0));
    fake.where = 'panel';
    await pause();
    await prompting.notePause(inOther(0));
    const first = Object.keys((await readTab(TAB))?.prompts ?? {});
    const second = Object.keys((await readTab(OTHER_TAB))?.prompts ?? {});
    expect(first).toEqual(['nothingAsked']);
    expect(second).toHaveLength(1);
    expect(second).not.toEqual(first);
    await prompting.answerInPanel({ id: second[0] ?? '', answer: 'known' }, inOther(5));
    fake.said = [];
    await prompting.notePause(inOther(0));
    expect(asked()).toBe(false);
  });

  it('what was in sight for another client does not count', async () => {
    await noteShown({ ...SHOWN, key: '1042' }, inOther(0));
    fake.where = 'panel';
    await pause();
    await prompting.notePause(inOther(0));
    expect(Object.keys((await readTab(OTHER_TAB))?.prompts ?? {})).toEqual(['nothingAsked']);
  });
});

describe('after "klaar"', () => {
  it('nothing is asked of this client any more, also when the dossier loads the page anew', async () => {
    await prompting.forgetPrompts(TAB);
    await pause();
    await noteShown(SHOWN, from(0));
    await pause();
    expect(asked()).toBe(false);
  });

  it('it is asked again in a new talk, and of the next client', async () => {
    await prompting.forgetPrompts(TAB);
    await store({});
    await pause();
    expect(asked()).toBe(true);
    fake.stored = undefined;
    fake.said = [];
    await noteShown({ ...SHOWN, key: '1042' }, from(0));
    await pause();
    expect(asked()).toBe(true);
  });
});

it('"not today" said by a clock that was wrong does not last for weeks', async () => {
  fake.local.quietUntil = Date.now() + 20 * 24 * 3_600_000;
  await pause();
  expect(asked()).toBe(true);
});
