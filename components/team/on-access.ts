import { browser } from 'wxt/browser';

/** Looks now, and again whenever the browser gives Kring a site or takes one back. @returns what ends that, for an effect. */
export function onAccess(look: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  look();
  onAdded.addListener(look);
  onRemoved.addListener(look);
  return () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}
