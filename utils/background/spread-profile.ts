import { browser } from 'wxt/browser';
import { sitesAt } from '../profile/sites';
import { teamSites } from '../profile/stored-profile';
import { readTab } from '../store/tabs';
import { aim } from './aiming';
import { command } from './command';
import { tellPanels } from './news';

/** A profile came, changed or went: every page where Kring stands, and every panel, goes by it from now on. */
export async function spreadProfile(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const origin = id === undefined ? undefined : (await readTab(id))?.origin;
    if (id === undefined || !origin) continue;
    await command(id, 0, { kring: 'sites', sites: sitesAt(origin, await teamSites(origin)) });
    // The screen may be the same, and its field another one.
    await aim(id);
  }
  await tellPanels();
}
