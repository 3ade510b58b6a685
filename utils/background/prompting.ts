import { browser } from 'wxt/browser';
import { findMentions } from '../language/mentions';
import type { Input, PromptShown } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { emptyDraft } from '../model/draft';
import type { Path } from '../model/patch';
import { choicesInForce } from '../profile/stored-profile';
import { storedSettings } from '../profile/stored-settings';
import { nextPrompt, type PromptChoice } from '../prompts/next-prompt';
import type { Moment, Prompt, TextRead } from '../prompts/prompt';
import { promptChoice } from '../prompts/prompt-choice';
import { parseReport } from '../report/parse';
import { keyedHash } from '../store/crypto';
import { saveDraft } from '../store/repository';
import { hashKeys } from '../store/store';
import { changeTab, claimFrame, readTab, tabsOfRecord, type TabState } from '../store/tabs';
import { screenOf } from './aiming';
import { command, isBusy } from './command';
import { filesCounted } from './counting';
import { isLive, isLocked, readLive, tellPause } from './live';
import { tellPanels } from './news';
import { talkIn } from './panel-state';
import { placeNow } from './place-now';
import { tabOf } from './places';
import { promptIn, setPrompt, type InSight } from './prompt-in-sight';
import { sayPrompt } from './say-prompt';
import { isQuietToday, setQuietToday } from './quiet-today';
import { focusField } from './show-panel';

/** By tab: looking whether a prompt may come, as long as that takes. */
const looking = new Map<number, Promise<void>>();

/**
 * What says when it is quiet comes into a page only where a prompt may come, or where Kring reads along. Brought twice, it
 * begins a new pause.
 */
export async function bringPauses(tab: number, frame?: number): Promise<void> {
  const state = await readTab(tab);
  if (!state?.screen) return;
  if ((await storedSettings()).prompts === 'off' && !(await isLive(state))) return;
  const frames = frame === undefined ? { allFrames: true } : { frameIds: [frame] };
  await browser.scripting
    .executeScript({ target: { tabId: tab, ...frames }, files: ['/pause.js'] })
    .catch(() => undefined);
}

/** It is quiet in a frame of the page. */
export async function notePause(sender: Sender): Promise<void> {
  const tab = tabOf(sender);
  await tellPause(tab);
  await offer(tab, await readTab(tab), undefined, (await storedSettings()).prompts === 'on');
}

/**
 * It is quiet in the panel, where this was read by a press: it is used now and kept nowhere (R23), and only in the talk of
 * the record in which it was read.
 */
export async function notePanelPause({ read }: Input<'panel.paused'>, sender: Sender): Promise<void> {
  const tab = tabOf(sender);
  const state = read ? (await placeNow(tab, read.place)).state : await readTab(tab);
  await offer(tab, state, read?.text, false);
}

/**
 * Brings the next prompt into sight, if there is one and it may come now: in the panel where that is open, else, with
 * `inPage`, in a frame of its own.
 */
async function offer(
  tab: number,
  state: TabState | undefined,
  read: string | undefined,
  inPage: boolean,
): Promise<void> {
  if (!state) return;
  for (let other = looking.get(tab); other; other = looking.get(tab)) {
    // A pause in one more frame says nothing new; what was read by a press is said only once.
    if (read === undefined) return;
    await other.catch(() => undefined);
  }
  const look = bringNext(tab, state, read, inPage).finally(() => looking.delete(tab));
  looking.set(tab, look);
  await look;
}

async function bringNext(
  tab: number,
  state: TabState,
  read: string | undefined,
  inPage: boolean,
): Promise<void> {
  const next = await nextFor(tab, state, read);
  if (!next || (await isBusy(tab))) return;
  // Before the frame can ask for it.
  const { record, navigation } = state;
  const place = { navigation, ...(record !== undefined && { record }) };
  const offered: InSight = { ...next, at: Date.now(), place, seen: false };
  setPrompt(tab, offered);
  const where = await command(tab, 0, { kring: 'prompt', inPage });
  if (where === 'frame') return;
  const stands = where === 'panel' && promptIn(tab, await readTab(tab)) && !(await isLocked());
  if (stands) await noteSeen(tab, offered);
  else setPrompt(tab, undefined);
}

/** What may be said now in the talk that this tab shows; undefined: nothing. */
async function nextFor(
  tab: number,
  state: TabState,
  read: string | undefined,
): Promise<Pick<InSight, 'prompt' | 'id'> | undefined> {
  const settings = await storedSettings();
  if (settings.prompts === 'off' || promptIn(tab, state)) return undefined;
  if (!(await screenOf(state)) || (await isQuietToday())) return undefined;
  // Who counts opens one dossier after the other, and talks with nobody.
  if ((await filesCounted()) !== null) return undefined;
  const { situation, draft: stored, trouble } = await talkIn(state, false, settings.atStart);
  if (situation !== 'open' || trouble) return undefined;
  const tabs = await tabsOfRecord(state);
  if (!stored && tabs.some(({ done }) => done)) return undefined;
  const now = Date.now();
  const draft = stored?.draft ?? emptyDraft('', now);
  // What was put in the dossier is finished.
  if (Object.keys(draft.transfers).length > 0) return undefined;
  const shown = Object.assign({}, ...tabs.map(({ prompts }) => prompts), draft.prompts) as Moment['shown'];
  if (Object.keys(shown).length >= settings.promptsPerTalk) return undefined;
  const text = read ?? (await readLive(tab));
  const moment = { now, draft, shown, ...(text !== undefined && { text: textRead(text) }) };
  return firstUnseen(moment, promptChoice(await choicesInForce()));
}

/** The first that was not in sight before: what is remembered of it knows no word. */
async function firstUnseen(
  moment: Moment,
  choice: PromptChoice,
): Promise<Pick<InSight, 'prompt' | 'id'> | undefined> {
  let { shown } = moment;
  for (;;) {
    const prompt = nextPrompt({ ...moment, shown }, choice);
    if (!prompt || prompt.id in shown) return undefined;
    const id = await rememberedAs(prompt);
    const before = moment.shown[id];
    if (!before) return { prompt, id };
    shown = { ...shown, [prompt.id]: before };
  }
}

/** The id without the word of the text that it is about: that word may not be kept (R23). */
async function rememberedAs({ id, name }: Prompt): Promise<string> {
  if (id === name) return id;
  return `${name}:${(await keyedHash(await hashKeys(), `prompt\n${id}`)).slice(0, 16)}`;
}

function textRead(text: string): TextRead {
  const { date, people } = parseReport(text);
  const tied = people.flatMap(({ words, toClient, fromClient }) => (toClient || fromClient ? words : []));
  return { mentions: findMentions(text), text, tied, ...(date !== undefined && { circleOf: date }) };
}

/** A frame of ours for a prompt; only who knows its number is believed to be it. */
export async function notePromptFrame({ nonce }: Input<'page.prompt'>, sender: Sender): Promise<void> {
  if (sender.frameId !== 0) return;
  await changeTab(tabOf(sender), (state) => state && { ...state, promptFrame: { nonce } });
}

/** The frame of a prompt says who it is. @returns what it shows; null where it is not believed, or too late. */
export async function welcomePrompt(
  { nonce }: Input<'prompt.hello'>,
  sender: Sender,
): Promise<PromptShown | null> {
  const tab = tabOf(sender);
  const frame = sender.frameId;
  if (nonce === null || !frame) return null;
  const state = await claimFrame(tab, 'promptFrame', nonce, frame);
  if (!state) return null;
  const known = promptIn(tab, state);
  return known ? sayPrompt(known, await storedSettings()) : null;
}

/** Whether this is a prompt's frame that was believed before. */
export async function isPromptFrame(sender: Sender): Promise<boolean> {
  const frame = (await readTab(tabOf(sender)))?.promptFrame?.frame;
  return frame !== undefined && frame === sender.frameId;
}

/** The frame knows how high it is. @returns whether it stands in sight: the page looks once more whether it is quiet. */
export async function sizePrompt({ height }: Input<'prompt.size'>, sender: Sender): Promise<boolean> {
  const tab = tabOf(sender);
  const state = await readTab(tab);
  const known = promptIn(tab, state);
  const near = state?.field?.frame === 0;
  const stands =
    known !== undefined && (await command(tab, 0, { kring: 'promptSize', height, near })) === true;
  if (!stands) setPrompt(tab, undefined);
  else if (!known.seen) await noteSeen(tab, known);
  return stands;
}

/** The worker answered in the page, or it was in sight for long enough. */
export async function answerPrompt(
  { id, answer, back }: Input<'prompt.answer'>,
  sender: Sender,
): Promise<void> {
  const tab = tabOf(sender);
  await endPrompt(tab);
  if (back) await focusField(tab);
  await noteAnswer(tab, id, answer);
}

/** The same in the panel. */
export async function answerInPanel({ id, answer }: Input<'panel.prompt'>, sender: Sender): Promise<void> {
  const tab = tabOf(sender);
  await endPrompt(tab);
  await noteAnswer(tab, id, answer);
}

/** Nothing of a prompt stays in sight in this tab. */
export async function endPrompt(tab: number): Promise<void> {
  setPrompt(tab, undefined);
  await command(tab, 0, { kring: 'promptOver' });
}

/** The worker went to the prompt by keys, from a frame. */
export async function goToPrompt(sender: Sender): Promise<void> {
  await command(tabOf(sender), 0, { kring: 'toPrompt' });
}

/** No prompts before tomorrow, or again after all. */
export async function chooseQuiet({ today }: Input<'panel.quiet'>, sender: Sender): Promise<void> {
  await setQuietToday(today);
  if (today) await endPrompt(tabOf(sender));
  await tellPanels();
}

/** The talk is gone, and what was in sight in it. Whoever closed it is not to be asked at once whom their client sees. */
export async function forgetPrompts(tab: number): Promise<void> {
  await endPrompt(tab);
  await changeTab(tab, (state) => {
    if (!state) return undefined;
    const { prompts: _, ...rest } = state;
    return { ...rest, done: true };
  });
}

async function noteSeen(tab: number, offered: InSight): Promise<void> {
  const seen = { ...offered, at: Date.now(), seen: true };
  setPrompt(tab, seen);
  await remember(tab, seen.id, { at: seen.at });
}

async function noteAnswer(tab: number, id: string, pressed: Input<'panel.prompt'>['answer']): Promise<void> {
  if (pressed === 'today') await setQuietToday(true);
  const at = (await readTab(tab))?.prompts?.[id]?.at;
  // Of another record by now.
  if (at === undefined) await tellPanels(tab);
  else await remember(tab, id, { at, ...(pressed && { answer: pressed === 'today' ? 'notNow' : pressed }) });
}

/** Keeps what became of prompts with the talk: in its draft, if there is one; none is made for that. */
async function remember(
  tab: number,
  id: string,
  prompted: NonNullable<TabState['prompts']>[string],
): Promise<void> {
  const state = await changeTab(
    tab,
    (before) => before && { ...before, prompts: { ...before.prompts, [id]: prompted } },
  );
  const { atStart } = await storedSettings();
  const { draft: stored } = await talkIn(state, false, atStart);
  if (stored && state) {
    const { draft, revision } = stored;
    const set = Object.entries(state.prompts ?? {}).flatMap(([name, { at, answer }]) => {
      const all: [Path, unknown][] = [[['prompts', name, 'at'], at]];
      if (answer) all.push([['prompts', name, 'answer'], answer]);
      return all;
    });
    await saveDraft({
      id: draft.id,
      startedAt: draft.startedAt,
      by: 'prompts',
      base: revision,
      patch: { set },
      site: state.site,
      record: state.record ?? '',
      // Only asked for a new draft, and with `base` none is made.
      keepFor: () => Promise.resolve(0),
    });
  }
  await tellPanels(tab);
}
