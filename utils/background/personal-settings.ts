import { browser } from 'wxt/browser';
import type { Input } from '../messages/protocol';
import { settingLayers } from '../profile/stored-settings';
import { tellPanels } from './news';

/** The worker's own choices; the others stay as they are. */
export async function choosePersonally({ settings }: Input<'settings.set'>): Promise<void> {
  const { personal } = await settingLayers();
  await browser.storage.local.set({ settings: { ...personal, ...settings } });
  await tellPanels();
}
