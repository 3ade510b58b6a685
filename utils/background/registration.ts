import { browser } from 'wxt/browser';

const ID = 'dossier';
const FILE = '/content-scripts/dossier.js' as const;

/** Sites that the worker, the organisation or the package allowed, as match patterns. */
export async function allowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Lets the content script run on exactly the allowed sites, and in the tabs of these sites that are open now.
 * Registrations do not survive an update (PLATFORM 7), so this runs at every start.
 */
export function registerSites(): Promise<void> {
  registered = registered.then(registerNow, registerNow);
  return registered;
}

// Taking a site away is heard twice at once, and a script can be unregistered only once.
let registered: Promise<void> = Promise.resolve();

async function registerNow(): Promise<void> {
  const matches = await allowedSites();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [FILE],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the content script in tabs that were open before their site was allowed, or before an update. */
export async function startInOpenTabs(): Promise<void> {
  const url = await allowedSites();
  if (url.length === 0) return;
  for (const tab of await browser.tabs.query({ url })) {
    if (tab.id === undefined) continue;
    // A tab that shows an error page, or sleeps, cannot be reached; it gets the script when it loads.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [FILE] })
      .catch(() => undefined);
  }
}

/** Takes the permission for this site back. Its pages keep the script until they are loaded again. */
export async function removeSite(origin: string): Promise<void> {
  const { protocol, hostname } = new URL(origin);
  await browser.permissions.remove({ origins: [`${protocol}//${hostname}/*`] });
  await registerSites();
}
