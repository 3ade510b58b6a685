import { browser } from 'wxt/browser';
import { settingsInForce, type Layers } from './force';
import { readSomeSettings, type Settings } from './settings';
import { teamChoices } from './stored-profile';

/** Who said what about the settings, as it lies in this browser. */
export async function settingLayers(): Promise<Layers> {
  const { settings } = await browser.storage.local.get('settings');
  const team = await teamChoices();
  return { personal: readSomeSettings(settings), ...(team?.settings && { team: team.settings }) };
}

/** The settings that count here. */
export async function storedSettings(): Promise<Settings> {
  return settingsInForce(await settingLayers()).settings;
}
