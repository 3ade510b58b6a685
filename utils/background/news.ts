import { browser } from 'wxt/browser';
import type { PanelNews } from '../messages/protocol';

/** Tells every panel (of one tab) to ask again. Carries no content: any frame of ours may hear it. */
export async function tellPanels(tab?: number): Promise<void> {
  const news: PanelNews = { kring: 'changed', ...(tab !== undefined && { tab }) };
  // Rejects when no panel is open; then there is nobody to tell.
  await browser.runtime.sendMessage(news).catch(() => undefined);
}
