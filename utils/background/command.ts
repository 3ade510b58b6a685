import { browser } from 'wxt/browser';
import type { PageCommand, PromptCommand } from '../messages/protocol';

/** Says something to one frame of the dossier. No answer (the frame is gone) is an answer too: undefined. */
export async function command(
  tab: number,
  frame: number,
  message: PageCommand | PromptCommand,
): Promise<unknown> {
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

/** Whether a frame of this tab says that somebody is busy there. Those that are not say nothing. */
export async function isBusy(tab: number): Promise<boolean> {
  const question: PromptCommand = { kring: 'busy' };
  return (
    (await browser.tabs.sendMessage<PromptCommand, unknown>(tab, question).catch(() => undefined)) === true
  );
}
