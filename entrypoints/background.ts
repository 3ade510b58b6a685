import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  bindDraft,
  claimDraftHere,
  patchDraft,
  purge,
  restoreDraftHere,
  schedulePurge,
  unbindDraft,
  wipeAll,
  wipeDraft,
} from '../utils/background/drafts';
import { aimOf, aimedField, forgetAimed, noteAimed, outlineField, placeIs } from '../utils/background/aiming';
import { command } from '../utils/background/command';
import { insertPicture, insertText } from '../utils/background/insertion';
import { askAddress } from '../utils/background/follow';
import { tellPanels } from '../utils/background/news';
import { spreadProfile } from '../utils/background/spread-profile';
import { isConfirmed, panelState, welcomePanel } from '../utils/background/panel-state';
import { noteForeignFrame, noteNewPage, tabOf } from '../utils/background/places';
import {
  beginPointing,
  doPointing,
  forgetPointing,
  notePicked,
  pointState,
  readPointing,
  savePointed,
  welcomeGuide,
} from '../utils/background/point';
import { leaveOpenTabs, registerSites, removeSite, startInOpenTabs } from '../utils/background/registration';
import {
  FOLLOW_ALARM,
  followDaily,
  giveBackHost,
  lookNow,
  noteAsking,
  saveByHand,
  scheduleFollow,
  stopFollowing,
  useProfile,
} from '../utils/background/sharing';
import { listen, type Sender } from '../utils/messages/router';
import { sitesAt } from '../utils/profile/sites';
import { PROFILE_KEY, teamSites } from '../utils/profile/stored-profile';
import { teamState } from '../utils/background/team';
import { settingLayers } from '../utils/profile/stored-settings';
import { emptyAtStart, emptyingWasSaid } from '../utils/background/start';
import { noteUse } from '../utils/background/use';
import { changeTab, forgetTab, readTab } from '../utils/store/tabs';

/** The composition root: the only part that opens the store, and the only one that everybody talks to. */
export default defineBackground(() => {
  listen({
    'page.hello': async ({ top }, sender) => {
      // The site has Kring: from now on the toolbar button opens the panel instead of asking for the site.
      if (top) await browser.action.setPopup({ tabId: tabOf(sender), popup: '' });
      await noteNewPage(sender);
      // A frame that loads may hold whose record it is, or the screen: only the page around it can tell.
      if (!top) {
        await forgetAimed(sender);
        void command(tabOf(sender), 0, { kring: 'place' });
      }
      const address = sender.url ?? '';
      const isPointedIn = top && (await readPointing(tabOf(sender))) !== undefined;
      return {
        sites: top ? sitesAt(address, await teamSites(address)) : [],
        aim: top ? null : await aimOf(tabOf(sender)),
        open: isPointedIn || (import.meta.env.MODE === 'test' && address.includes('kring=open')),
        page: isPointedIn ? 'point' : 'panel',
      };
    },
    'page.place': placeIs,
    'page.aimed': noteAimed,
    'page.closed': (_, sender) => outlineField(tabOf(sender), null),
    'page.field': async ({ field }, sender) => {
      const frame = sender.frameId ?? 0;
      await changeTab(tabOf(sender), (state) => {
        if (!state) return undefined;
        const { field: before, foreignOrigin: _, ...rest } = state;
        // A frame that lost its field says nothing about a field in another frame.
        if (!field) return before && before.frame !== frame ? state : rest;
        return { ...rest, field: { ...field, frame } };
      });
      await tellPanels(tabOf(sender));
    },
    'page.foreignFrame': noteForeignFrame,
    'page.panel': async ({ nonce }, sender) => {
      if (sender.frameId !== 0) return;
      await changeTab(tabOf(sender), (state) => state && { ...state, panel: { nonce } });
    },
    'page.chord': async (_, sender) => {
      await open(tabOf(sender));
    },
    'panel.hello': welcomePanel,
    'panel.state': (_, sender) => panelState(sender),
    'panel.close': confirmed(async (_, sender) => {
      await command(tabOf(sender), 0, { kring: 'close' });
      await focusFieldOf(tabOf(sender));
    }),
    'panel.focusField': confirmed((_, sender) => focusFieldOf(tabOf(sender))),
    'panel.openTab': confirmed(async () => {
      await openOwnTab();
    }),
    'panel.openTeam': confirmed(() => browser.runtime.openOptionsPage()),
    'panel.large': confirmed(async ({ large }, sender) => {
      await command(tabOf(sender), 0, { kring: large ? 'large' : 'small' });
    }),
    'panel.outline': confirmed(({ targetId }, sender) => outlineField(tabOf(sender), targetId)),
    'draft.patch': confirmed(patchDraft),
    'draft.bind': confirmed(bindDraft),
    'draft.unbind': confirmed(unbindDraft),
    'draft.wipe': confirmed(({ id }) => wipeDraft(id)),
    'draft.wipeAll': confirmed(() => wipeAll()),
    'draft.restore': confirmed(restoreDraftHere),
    'panel.used': confirmed(noteUse),
    'draft.mine': confirmed(claimDraftHere),
    'start.said': confirmed(emptyingWasSaid),
    'text.insert': confirmed(insertText),
    'picture.insert': confirmed(insertPicture),
    'settings.set': confirmed(async ({ settings }) => {
      const { personal } = await settingLayers();
      await browser.storage.local.set({ settings: { ...personal, ...settings } });
      await tellPanels();
    }),
    'site.remove': confirmed(async (_, sender) => {
      const state = await readTab(tabOf(sender));
      if (state) await removeSite(state.origin);
    }),
    'team.state': () => teamState(),
    'team.save': saveByHand,
    'team.look': ({ address }) => askAddress(address),
    'team.use': useProfile,
    'team.lookNow': lookNow,
    'team.stopFollowing': stopFollowing,
    'team.asking': noteAsking,
    'team.notFollowing': giveBackHost,
    'team.point': beginPointing,
    'page.picked': notePicked,
    'point.hello': welcomeGuide,
    'point.state': (_, sender) => pointState(sender),
    'point.do': doPointing,
    'point.save': savePointed,
    'site.ask': confirmed(async ({ origin }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html#${encodeURIComponent(origin)}`) });
    }),
  });

  browser.runtime.onInstalled.addListener(() => void start().then(startInOpenTabs));
  // What cannot be removed now is not shown either: the panel asks first.
  browser.runtime.onStartup.addListener(
    () =>
      void emptyAtStart()
        .catch(() => undefined)
        .then(start),
  );
  // An update clears what lies in memory. While somebody listens, Firefox keeps it until the browser starts again;
  // Chromium keeps it by itself as long as a panel is open.
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
  // Other settings may mean another place for what is stored (R7, R34).
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'session') void schedulePurge().catch(() => undefined);
  });
  browser.permissions.onAdded.addListener(() => void registerSites().then(startInOpenTabs));
  browser.permissions.onRemoved.addListener(() => void registerSites().then(leaveOpenTabs));
  browser.storage.local.onChanged.addListener((changes) => {
    if (PROFILE_KEY in changes) void spreadProfile();
  });
  browser.alarms.onAlarm.addListener(({ name }) => void (name === FOLLOW_ALARM ? followDaily() : purge()));
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onRemoved.addListener((tab) => void forgetPointing(tab));
  // Fires only where the popup was taken away: on a site that has Kring.
  browser.action.onClicked.addListener((tab) => void toggle(tab.id));
  browser.commands.onCommand.addListener((_, tab) => void open(tab?.id));
});

async function start(): Promise<void> {
  await registerSites();
  await schedulePurge();
  await scheduleFollow();
}

async function toggle(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await show(tab, 'toggle');
}

async function open(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await show(tab, 'open');
}

/** Where the page does not let the panel stand, it opens in a tab of its own. */
async function show(tab: number, how: 'toggle' | 'open'): Promise<void> {
  if ((await command(tab, 0, { kring: how })) === false) await openOwnTab();
}

async function focusFieldOf(tab: number): Promise<void> {
  const state = await readTab(tab);
  const frame = (state?.field ?? aimedField(state))?.frame ?? 0;
  await command(tab, 0, { kring: 'focusField' });
  if (frame !== 0) await command(tab, frame, { kring: 'focusField' });
}

async function openOwnTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html') });
}

/** Only a panel that was confirmed may go on; another one gets an error. */
function confirmed<I, O>(
  handle: (input: I, sender: Sender) => O | Promise<O>,
): (input: I, sender: Sender) => Promise<O> {
  return async (input, sender) => {
    if (!(await isConfirmed(sender))) throw new Error('this panel was not confirmed');
    return handle(input, sender);
  };
}
