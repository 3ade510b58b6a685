import { browser } from 'wxt/browser';
import type { PanelNews } from './protocol';

/**
 * Calls `heard` whenever the background says this: that something changed and everything is to be asked again, or that the
 * worker paused where Kring reads along.
 * @returns how to end it.
 */
export function listenForNews(heard: () => void, kind: PanelNews['kring'] = 'changed'): () => void {
  const listener = (news: unknown): void => {
    if (typeof news !== 'object' || news === null || !('kring' in news)) return;
    // A frame in a dossier page also hears what is said to that page.
    if (news.kring === kind) heard();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
