import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ENTITY } from '../draft/schema';
import { FIELD } from '../messages/protocol';

/**
 * What the background must remember of one browser tab while it may be stopped at any moment. Lies in
 * `storage.session`: in memory only, gone with the browser, and out of reach of content scripts. Holds hashes,
 * never the key of a record.
 */
const TAB = v.object({
  origin: v.string(),
  site: v.string(),
  /** Absent: the page shows no record, or does not say whose. */
  record: v.exactOptional(v.string()),
  /** The profile says where this site shows whose record it is. */
  hasRecordKey: v.boolean(),
  /** Counts what may have been a change of client. */
  navigation: v.number(),
  /** The draft that the worker uses here, and the navigation for which that was said. */
  bound: v.exactOptional(v.object({ draft: v.string(), navigation: v.number() })),
  /** The worker said at this navigation: another talk. */
  unboundAt: v.exactOptional(v.number()),
  panel: v.exactOptional(v.object({ nonce: v.string(), frame: v.exactOptional(v.number()) })),
  /** The frame of a prompt, as `panel`. */
  promptFrame: v.exactOptional(v.object({ nonce: v.string(), frame: v.exactOptional(v.number()) })),
  /** Prompts that were in sight in the talk of this record, also when nothing of it is stored. As in a draft. */
  prompts: v.exactOptional(v.record(v.string(), ENTITY.prompts)),
  /** The worker closed the talk of this record: nothing is to be said of it before a new one begins. */
  done: v.exactOptional(v.literal(true)),
  field: v.exactOptional(v.object({ frame: v.number(), ...FIELD.entries })),
  foreignOrigin: v.exactOptional(v.string()),
  /** The screen of the profile that the page shows. */
  screen: v.exactOptional(v.object({ site: v.string(), id: v.string() })),
  /**
   * Every frame with a field that answers to the one that the profile names for this screen; null: with several. It
   * counts only when it is alone.
   */
  aimed: v.exactOptional(v.array(v.object({ frame: v.number(), field: v.nullable(FIELD) }))),
});
export type TabState = v.InferOutput<typeof TAB>;

// A copy in memory: every message of a panel asks for its tab. Only the background writes, so it is never old.
const seen = new Map<number, TabState>();
let queue: Promise<unknown> = Promise.resolve();

/** What is known of this tab. */
export async function readTab(tab: number): Promise<TabState | undefined> {
  await queue;
  return read(tab);
}

/** The confirmed panels in dossier pages: in this tab, or in all. */
export async function panelFrames(tab?: number): Promise<{ tabId: number; frameId: number }[]> {
  await queue;
  const found = await browser.storage.session.get(tab === undefined ? null : name(tab));
  return Object.entries(found).flatMap(([key, value]) => {
    const parsed = v.safeParse(TAB, value);
    const frameId = parsed.success ? parsed.output.panel?.frame : undefined;
    return frameId === undefined ? [] : [{ tabId: Number(key.slice(name('').length)), frameId }];
  });
}

/** All tabs that show the same record as this one; only itself where it is not known whose record it shows. */
export async function tabsOfRecord(state: TabState): Promise<readonly TabState[]> {
  await queue;
  const { site, record } = state;
  if (record === undefined) return [state];
  const found = Object.entries(await browser.storage.session.get(null)).flatMap(([key, value]) => {
    const parsed = key.startsWith(name('')) ? v.safeParse(TAB, value) : undefined;
    return parsed?.success ? parsed.output : [];
  });
  return found.filter((tab) => tab.site === site && tab.record === record);
}

/**
 * Changes what is known of this tab, one change at a time.
 * @returns the state after the change; undefined when nothing is known and `change` makes nothing.
 */
export function changeTab(
  tab: number,
  change: (state: TabState | undefined) => TabState | undefined | Promise<TabState | undefined>,
): Promise<TabState | undefined> {
  const next = queue.then(async () => {
    const state = await change(await read(tab));
    if (state) {
      seen.set(tab, state);
      await browser.storage.session.set({ [name(tab)]: state });
    }
    return state;
  });
  queue = next.catch(() => undefined);
  return next;
}

/**
 * A frame says the number that our own content script gave it; from then on it is that frame.
 * @returns the state of the tab; undefined where the number is another one: the frame is not believed.
 */
export async function claimFrame(
  tab: number,
  as: 'panel' | 'promptFrame',
  nonce: string,
  frame: number,
): Promise<TabState | undefined> {
  const state = await changeTab(tab, (before) =>
    before?.[as]?.nonce === nonce ? { ...before, [as]: { nonce, frame } } : before,
  );
  return state?.[as]?.nonce === nonce ? state : undefined;
}

/** Forgets the tab. */
export async function forgetTab(tab: number): Promise<void> {
  seen.delete(tab);
  await browser.storage.session.remove(name(tab));
}

async function read(tab: number): Promise<TabState | undefined> {
  const known = seen.get(tab);
  if (known) return known;
  const found = await browser.storage.session.get(name(tab));
  const parsed = v.safeParse(TAB, found[name(tab)]);
  if (!parsed.success) return undefined;
  seen.set(tab, parsed.output);
  return parsed.output;
}

function name(tab: number | ''): string {
  return `tab:${tab}`;
}
