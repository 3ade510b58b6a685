import { browser } from 'wxt/browser';
import type { PanelNews } from '../messages/protocol';
import { panelFrames } from '../store/tabs';

/** Tells every panel (of one tab) to ask again, or that the worker paused. Carries no content: any frame of ours may hear it. */
export async function tellPanels(tab?: number, kring: PanelNews['kring'] = 'changed'): Promise<void> {
  const news: PanelNews = { kring, ...(tab !== undefined && { tab }) };
  // Rejects when no panel is open; then there is nobody to tell.
  await browser.runtime.sendMessage(news).catch(() => undefined);
  if (!import.meta.env.FIREFOX) return;
  // In Firefox a frame of ours in a web page hears only what is said to its tab.
  for (const { tabId, frameId } of await panelFrames(tab))
    await browser.tabs.sendMessage(tabId, news, { frameId }).catch(() => undefined);
}
