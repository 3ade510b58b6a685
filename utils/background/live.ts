import { browser } from 'wxt/browser';
import type { Screen } from '../profile/site';
import { storedSettings } from '../profile/stored-settings';
import { readTab, type TabState } from '../store/tabs';
import { aimedField, screenOf } from './aiming';
import { command } from './command';
import { isIdle } from './idle';
import { tellPanels } from './news';
import { placeNow } from './place-now';
import { placeOf } from './places';
import { readAt } from './reading';

/**
 * Whether the profile lets Kring read along on this screen, and says where: in the field for the report, where the worker
 * types; on a screen without one in the part of the page with earlier reports.
 */
export function mayReadAlong(screen: Screen | undefined): boolean {
  return screen?.live === true && (screen.field ?? screen.reads) !== undefined;
}

/**
 * The text where Kring reads along in this tab (R23), for whoever asks after a pause; it is kept nowhere. Undefined where
 * the profile or anybody's setting does not let it, where the page does not show the worker that it does, or where it does
 * not show the same record any more.
 */
export async function readLive(tab: number): Promise<string | undefined> {
  const before = await readTab(tab);
  if (!before || !(await tellLive(tab))) return undefined;
  const place = placeOf(before);
  const now = await placeNow(tab, place);
  if (!now.state || !(await isLive(now.state))) return undefined;
  const { key, state } = now;
  const screen = await screenOf(state);
  const field = screen?.field && aimedField(state);
  const spot = screen?.field ? null : (screen?.reads ?? null);
  if (!field && !spot) return undefined;
  const read = await readAt(tab, place, { field, spot, key });
  return read.outcome === 'read' ? read.text : undefined;
}

/**
 * Has the tab at the edge say whether Kring reads along, as it is now.
 * @returns whether it does, and the worker can see it: at the edge, or in an open panel that is not locked (R9).
 */
export async function tellLive(tab: number): Promise<boolean> {
  const on = await isLive(await readTab(tab));
  const seen = await command(tab, 0, { kring: 'live', on });
  return on && (seen === 'edge' || (seen === 'panel' && !(await isLocked())));
}

/** The same in every page where Kring stands. */
export async function tellLiveEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && (await readTab(id)) !== undefined && tellLive(id)),
  );
}

/** The worker paused in typing: where Kring reads along, a panel that shows what stands there looks again. */
export async function tellPause(tab: number): Promise<void> {
  if (await isLive(await readTab(tab))) await tellPanels(tab, 'paused');
}

/** Whether an open panel is locked: nobody used one for long. */
export async function isLocked(): Promise<boolean> {
  return isIdle((await storedSettings()).lockMinutes);
}

/** Whether Kring reads along on the screen that this tab shows. */
export async function isLive(state: TabState | undefined): Promise<boolean> {
  return mayReadAlong(await screenOf(state)) && (await storedSettings()).liveReading === 'on';
}
