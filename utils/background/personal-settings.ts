import type { Input } from '../messages/protocol';
import { storePersonal } from '../profile/stored-settings';
import { tellLiveEverywhere } from './live';
import { tellPanels } from './news';

/** The worker's own choices; the others stay as they are. */
export async function choosePersonally({ settings }: Input<'settings.set'>): Promise<void> {
  await storePersonal(settings);
  await Promise.all([tellPanels(), tellLiveEverywhere()]);
}
