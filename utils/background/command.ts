import { browser } from 'wxt/browser';
import type { PageCommand } from '../messages/protocol';

/** Says something to one frame of the dossier. No answer (the frame is gone) is an answer too: undefined. */
export async function command(tab: number, frame: number, message: PageCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    return undefined;
  }
}

/** Says something to every frame of the tab. Nobody answers where the page went away, or where Kring is not. */
export async function toAllFrames(tab: number, message: PageCommand): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}
