import { browser } from 'wxt/browser';
import { changeTab, readTab } from '../store/tabs';
import { aimedField } from './aiming';
import { command } from './command';
import { OWN_TAB } from './drafts';
import { tellPanels } from './news';

/** Opens the panel in this tab, or closes it; a page that does not let it stand gets it in a tab of its own. */
export async function togglePanel(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await show(tab, 'toggle');
}

/** The same, and only opens. */
export async function openPanel(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await show(tab, 'open');
}

async function show(tab: number, how: 'toggle' | 'open'): Promise<void> {
  if ((await command(tab, 0, { kring: how })) === false) await openOwnTab();
}

/** Opens a panel in a tab of its own. */
export async function openOwnTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html') });
}

/** Opens this talk in a tab of its own, from where it can be copied: Kring may no longer be in its dossier. */
export async function openTalkInOwnTab(draft: string, active: boolean): Promise<void> {
  // No word of which talk: the browser keeps addresses.
  const url = browser.runtime.getURL('/panel.html?moved');
  const { id } = await browser.tabs.create({ url, active });
  if (id === undefined) return;
  await changeTab(id, () => ({ ...OWN_TAB, bound: { draft, navigation: 0 } }));
  await tellPanels(id);
}

/** Closes the panel; the keyboard goes back to the dossier. */
export async function closePanel(tab: number): Promise<void> {
  await command(tab, 0, { kring: 'close' });
  await focusField(tab);
}

/** Brings the worker back to the field that was used last, else to the one that the profile means. */
export async function focusField(tab: number): Promise<void> {
  const state = await readTab(tab);
  const frame = (state?.field ?? aimedField(state))?.frame ?? 0;
  await command(tab, 0, { kring: 'focusField' });
  if (frame !== 0) await command(tab, frame, { kring: 'focusField' });
}
