import { browser } from 'wxt/browser';
import type { Input, Saved } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { withoutNames } from '../panel/names';
import { storedSettings } from '../profile/stored-settings';
import {
  claimDraft,
  listRows,
  putBack,
  readDraft,
  removeAllDrafts,
  removeDraft,
  saveDraft,
} from '../store/repository';
import { changeTab, type TabState } from '../store/tabs';
import { tellPanels } from './news';
import { tabOf } from './places';

const ALARM = 'purge';

/** Writes what was typed. A new draft belongs to the place that the panel showed while it was typed. */
export async function patchDraft(input: Input<'draft.patch'>, sender: Sender): Promise<Saved> {
  const { id, startedAt, place, base } = input;
  // Here too: a panel may not have heard yet that first names are not to be written down any more (R13).
  const { names } = await storedSettings();
  const patch = names === 'off' ? withoutNames(input.patch) : input.patch;
  const by = `${tabOf(sender)}:${sender.frameId ?? 0}`;
  const owner = ownerOf(place);
  const saved = await saveDraft({ id, startedAt, by, base, patch, ...owner, keepFor });
  if (saved.ok && saved.revision === 1) {
    await bind(tabOf(sender), id, place?.navigation ?? 0);
    await schedulePurge();
  }
  // Not awaited: a panel that is slow to hear it, or asleep, must not keep this one waiting for "saved".
  if (saved.ok) void tellPanels();
  return saved;
}

/** Undo of a removal. The draft expires when it would have expired: removing it gains no time (R4). */
export async function restoreDraftHere(input: Input<'draft.restore'>, sender: Sender): Promise<Saved> {
  const expiresAt = Math.min(input.expiresAt ?? Infinity, Date.now() + (await keepFor()));
  const saved = await putBack(input.draft, ownerOf(input.place), expiresAt);
  if (saved.ok && saved.stored)
    await bind(tabOf(sender), saved.stored.draft.id, input.place?.navigation ?? 0);
  if (saved.ok) await schedulePurge();
  void tellPanels();
  return saved;
}

/** The worker says that this talk is what the page shows now. Never for a draft of another site or record. */
export async function bindDraft(input: Input<'draft.bind'>, sender: Sender): Promise<void> {
  await bind(tabOf(sender), input.id, input.navigation);
  await tellPanels(tabOf(sender));
}

/** The worker says that this talk of before the browser was started is theirs (R10). */
export async function claimDraftHere(input: Input<'draft.mine'>, sender: Sender): Promise<void> {
  await claimDraft(input.id);
  await bind(tabOf(sender), input.id, input.navigation);
  await tellPanels();
}

/** The worker says that what the page shows now is another talk. */
export async function unbindDraft(input: Input<'draft.unbind'>, sender: Sender): Promise<void> {
  await changeTab(tabOf(sender), (state) => {
    const { bound: _, ...rest }: TabState = state ?? OWN_TAB;
    return { ...rest, unboundAt: input.navigation };
  });
  await tellPanels(tabOf(sender));
}

/** Removes one draft. */
export async function wipeDraft(id: string): Promise<void> {
  await removeDraft(id);
  void tellPanels();
}

/** @returns how many drafts there were. */
export async function wipeAll(): Promise<number> {
  const count = await removeAllDrafts();
  void tellPanels();
  return count;
}

/** Removes what is over, and says so to whoever has it on the screen. */
export async function purge(): Promise<void> {
  await schedulePurge();
  await tellPanels();
}

/** Removes what is over, and comes back when the next one is (R4). Also when no panel is ever opened again. */
export async function schedulePurge(): Promise<void> {
  const next = Math.min(...(await listRows()).map((row) => row.expiresAt));
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next });
}

/** Whether this draft may go into the record that the page shows now. */
export async function belongsTo(id: string, site: string, record: string | undefined): Promise<boolean> {
  const row = (await listRows()).find((each) => each.id === id);
  return (
    row !== undefined &&
    row.site === site &&
    row.record === (record ?? '') &&
    (await readDraft(id)) !== undefined
  );
}

/** What is known of a tab with only Kring in it: there is no page that would say where it is. */
export const OWN_TAB: TabState = { origin: '', site: '', hasRecordKey: false, navigation: 0 };

async function bind(tab: number, draft: string, navigation: number): Promise<void> {
  await changeTab(tab, (state) => ({ ...(state ?? OWN_TAB), bound: { draft, navigation } }));
}

function ownerOf(place: Input<'draft.patch'>['place']): { site: string; record: string } {
  return { site: place?.site ?? '', record: place?.record ?? '' };
}

async function keepFor(): Promise<number> {
  const settings = await storedSettings();
  return settings.retentionHours * 3_600_000;
}
