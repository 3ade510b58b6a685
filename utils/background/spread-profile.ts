import { browser } from 'wxt/browser';
import { sitesAt } from '../profile/sites';
import { sitesInForce } from '../profile/stored-profile';
import { readTab } from '../store/tabs';
import { aim } from './aiming';
import { command } from './command';
import { tellLive } from './live';
import { tellPanels } from './news';

/** A profile came, changed or went: every page where Kring stands, and every panel, goes by it from now on. */
export async function spreadProfile(): Promise<void> {
  const tellTab = async (id: number | undefined): Promise<void> => {
    const origin = id === undefined ? undefined : (await readTab(id))?.origin;
    if (id === undefined || !origin) return;
    await command(id, 0, { kring: 'sites', sites: sitesAt(origin, await sitesInForce(origin)) });
    // The screen may be the same, and its field another one.
    await aim(id);
    await tellLive(id);
    await tellPanels(id);
  };
  const tabs = await browser.tabs.query({});
  // None waits for another: a tab that the browser put to sleep answers when it wakes up.
  await Promise.all([tellPanels(), ...tabs.map(({ id }) => tellTab(id))]);
}
