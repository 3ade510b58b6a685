import { browser } from 'wxt/browser';

/** Calls `heard` whenever the background says that something changed: then everything is to be asked again. */
export function listenForNews(heard: () => void): void {
  browser.runtime.onMessage.addListener((news: unknown) => {
    if (typeof news !== 'object' || news === null || !('kring' in news)) return;
    // A frame in a dossier page also hears what is said to that page.
    if (news.kring === 'changed') heard();
  });
}
