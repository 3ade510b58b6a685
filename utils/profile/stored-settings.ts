import { browser } from 'wxt/browser';
import { readSettings, type Settings } from './settings';

/** What the worker chose, as it lies in this browser. */
export async function storedSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get('settings')).settings);
}
