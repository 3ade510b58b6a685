import { browser } from 'wxt/browser';
import type { Input } from '../messages/protocol';
import { allowedSites, mayRunOn } from '../profile/access';
import { hasDossierOn, hostPattern, hostUnder } from '../profile/host-pattern';
import { storedSharing } from '../profile/sharing';
import { profileInForce } from '../profile/stored-profile';
import { readTab } from '../store/tabs';
import { toAllFrames } from './command';
import { openTalk } from './panel-state';
import { openTalkInOwnTab } from './show-panel';

const ID = 'dossier';
const FILE = '/content-scripts/dossier.js' as const;

/**
 * Sites that the worker, the organisation or the package allowed, as match patterns. A host that was asked only to
 * follow an address there is none, as long as no dossier of the profile stands on it.
 */
async function dossierSites(): Promise<string[]> {
  const origins = [...(await allowedSites())];
  const { onlyToFollow } = await storedSharing();
  if (onlyToFollow === null) return origins;
  const isDossier = hasDossierOn(onlyToFollow, (await profileInForce()).profile);
  return isDossier ? origins : origins.filter((each) => each !== onlyToFollow);
}

/** The browser takes `*.` before a host for that host itself too; who named the sites did not. */
async function notMeant(matches: readonly string[]): Promise<string[]> {
  const hosts = matches.flatMap((each) => hostUnder(each) ?? []);
  const may = await Promise.all(hosts.map((each) => mayRunOn(each.href)));
  return hosts.filter((_, index) => !may[index]).map(hostPattern);
}

let queue: Promise<void> = Promise.resolve();

/**
 * Lets the content script run on exactly the allowed sites. Registrations do not survive an update (PLATFORM 7), so
 * this runs at every start. One at a time: what happens together (installing and starting, taking a site back and
 * hearing of it) would register twice, which the browser refuses.
 */
export function registerSites(): Promise<void> {
  queue = queue.catch(() => undefined).then(register);
  return queue;
}

async function register(): Promise<void> {
  const matches = await dossierSites();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [FILE],
    matches,
    excludeMatches: await notMeant(matches),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the content script in tabs that were open before their site was allowed, or before an update. */
export async function startInOpenTabs(): Promise<void> {
  const url = await dossierSites();
  if (url.length === 0) return;
  for (const { id } of await browser.tabs.query({ url })) if (id !== undefined) await startIn(id);
}

/** Starts the content script of this tab anew, so that it asks what to show there. */
export async function startAnew(tab: number): Promise<void> {
  await toAllFrames(tab, { kring: 'leave' });
  await startIn(tab);
}

/**
 * Starts the content script in every frame of this tab in which Kring may run. Where the package may see every site, the
 * browser would also put it in a frame of a site that nobody named.
 */
async function startIn(tabId: number): Promise<void> {
  // A tab that shows an error page, or sleeps, cannot be reached; it gets the script when it loads.
  const told = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      // Carried into the page as text. What has no address of its own belongs to the page that made it.
      func: () => (location.protocol.startsWith('http') ? location.origin : self.origin),
    })
    .catch(() => []);
  const frames = await Promise.all(
    told.map(async ({ frameId, result }) => {
      const may = typeof result === 'string' && URL.canParse(result) && (await mayRunOn(result));
      return may ? frameId : undefined;
    }),
  );
  const frameIds = frames.filter((frame) => frame !== undefined);
  if (frameIds.length > 0)
    await browser.scripting
      .executeScript({ target: { tabId, frameIds }, files: [FILE] })
      .catch(() => undefined);
}

/** Takes the permission for the site of this tab back. */
export async function removeSite(tab: number): Promise<void> {
  const state = await readTab(tab);
  if (state) await browser.permissions.remove({ origins: [hostPattern(new URL(state.origin))] });
}

/** Asks for one more site in a page of its own: only a click in a page of ours may ask the browser. */
export async function askForSite({ origin }: Input<'site.ask'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html#${encodeURIComponent(origin)}`) });
}

/**
 * Takes Kring out of the open pages of sites that are not allowed any more; the toolbar button asks again there. A talk
 * that was open goes on in a tab of its own: nobody could get at it any more.
 */
export async function leaveOpenTabs(): Promise<void> {
  const popup = await browser.action.getPopup({});
  const moved = new Set<string>();
  for (const { id, active } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const state = await readTab(id);
    if (!state?.origin || (await mayRunOn(state.origin))) continue;
    // The panel writes what was just typed as it goes.
    await toAllFrames(id, { kring: 'leave' });
    await browser.action.setPopup({ tabId: id, popup });
    const talk = await openTalk(state);
    if (talk === undefined || moved.has(talk)) continue;
    moved.add(talk);
    await openTalkInOwnTab(talk, active);
  }
}
