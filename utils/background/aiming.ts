import type { Input } from '../messages/protocol';
import type { Sender } from '../messages/router';
import type { Spot } from '../profile/locator';
import type { Screen } from '../profile/site';
import { sitesInForce } from '../profile/stored-profile';
import { changeTab, readTab, type TabState } from '../store/tabs';
import { command, toAllFrames } from './command';
import { tellPanels } from './news';
import { tabOf } from './places';

/** The screen of the profile that this tab shows, if any. */
export async function screenOf(state: TabState | undefined): Promise<Screen | undefined> {
  const shown = state?.screen;
  if (!shown) return undefined;
  const site = (await sitesInForce(state.origin)).find(({ match }) => match === shown.site);
  return site?.screens?.find(({ id }) => id === shown.id);
}

/** Where the profile wants the report of what this tab shows; null: it does not say. */
export async function aimOf(tab: number): Promise<Spot | null> {
  return (await screenOf(await readTab(tab)))?.field ?? null;
}

/** The field that the profile means, as far as there is exactly one of it in all frames together. */
export function aimedField(state: TabState | undefined): TabState['field'] {
  const [one, second] = state?.aimed ?? [];
  return one?.field && !second ? { ...one.field, frame: one.frame } : undefined;
}

/** Every frame looks for the field of the screen that the page shows now; what was found for the one before is over. */
export async function aim(tab: number): Promise<void> {
  await changeTab(tab, (state) => state && { ...state, aimed: [] });
  await toAllFrames(tab, { kring: 'aim', spot: await aimOf(tab) });
}

/** A frame has the field that the profile means, or has it no longer. */
export async function noteAimed({ field }: Input<'page.aimed'>, sender: Sender): Promise<void> {
  const tab = tabOf(sender);
  const frame = sender.frameId ?? 0;
  const state = await changeTab(tab, (before) => {
    if (!before) return undefined;
    const others = (before.aimed ?? []).filter((each) => each.frame !== frame);
    if (!field) return { ...before, aimed: others };
    return { ...before, aimed: [...others, { field: field === 'several' ? null : field, frame }] };
  });
  if ((state?.aimed?.length ?? 0) > 1) await forgetGoneFrames(tab, state?.aimed ?? []);
  await tellPanels(tab);
}

/** A frame loads another page: what was found in it is gone. */
export async function forgetAimed(sender: Sender): Promise<void> {
  await changeTab(
    tabOf(sender),
    (state) =>
      state && { ...state, aimed: (state.aimed ?? []).filter(({ frame }) => frame !== sender.frameId) },
  );
}

/** A frame that was taken out of the page could not say so; it does not answer any more. */
async function forgetGoneFrames(tab: number, aimed: NonNullable<TabState['aimed']>): Promise<void> {
  const gone = new Set<number>();
  for (const { frame } of aimed)
    if ((await command(tab, frame, { kring: 'place' })) === undefined) gone.add(frame);
  if (gone.size === 0) return;
  await changeTab(
    tab,
    (state) => state && { ...state, aimed: (state.aimed ?? []).filter(({ frame }) => !gone.has(frame)) },
  );
}

/** Outlines this field, if it is one that the report can go to; null: no outline any more. */
export async function outlineField(tab: number, targetId: string | null): Promise<void> {
  const state = await readTab(tab);
  const field = [aimedField(state), state?.field].find((each) => each?.targetId === targetId);
  await toAllFrames(tab, { kring: 'outline', targetId: null });
  if (targetId !== null && field) await command(tab, field.frame, { kring: 'outline', targetId });
}
