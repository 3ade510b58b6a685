import { browser } from 'wxt/browser';
import { choosing, settingsInForce, type Layers } from './force';
import type { Settings } from './settings';
import { readSomeSettings } from './settings-schema';
import { givenLayers } from './stored-profile';

const KEY = 'settings';

// Asked at every save of a talk.
let personal: Promise<Partial<Settings>> | undefined;
browser.storage.local.onChanged.addListener((changes) => {
  if (KEY in changes) personal = undefined;
});

/** The worker's own choices. */
function personalSettings(): Promise<Partial<Settings>> {
  personal ??= read().catch((error: unknown) => {
    personal = undefined;
    throw error;
  });
  return personal;
}

async function read(): Promise<Partial<Settings>> {
  return choosing({}, readSomeSettings((await browser.storage.local.get(KEY))[KEY]));
}

/** Changes some of the worker's own choices; the others stay as they are. */
export async function storePersonal(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: choosing(await personalSettings(), changed) });
  personal = undefined;
}

/** Who said what about the settings, as it lies in this browser. */
export async function settingLayers(): Promise<Layers> {
  const [given, own] = await Promise.all([givenLayers(), personalSettings()]);
  return { ...given, personal: own };
}

/** The settings that count here. */
export async function storedSettings(): Promise<Settings> {
  return settingsInForce(await settingLayers()).settings;
}
