import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { noteAimed, outlineField } from '../utils/background/aiming';
import { command } from '../utils/background/command';
import {
  addToCount,
  beginCount,
  COUNT_ALARM,
  endCount,
  scheduleCountEnd,
  stopCount,
} from '../utils/background/counting';
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
import { emptyAtStart, emptyingWasSaid } from '../utils/background/empty-at-start';
import { noteUse } from '../utils/background/idle';
import { insertPicture, insertText } from '../utils/background/insertion';
import { noteField, notePanel, noteShown, welcomePage } from '../utils/background/pages';
import { isConfirmed, lookAtDraft, panelState, welcomePanel } from '../utils/background/panel-state';
import { readFromPage } from '../utils/background/reading';
import { choosePersonally } from '../utils/background/personal-settings';
import { noteForeignFrame, tabOf } from '../utils/background/places';
import {
  beginPointing,
  doPointing,
  forgetPointing,
  notePicked,
  pointState,
  savePointed,
  welcomeGuide,
} from '../utils/background/point';
import {
  askForSite,
  leaveOpenTabs,
  registerSites,
  removeSite,
  startInOpenTabs,
} from '../utils/background/registration';
import {
  answerInPanel,
  answerPrompt,
  chooseQuiet,
  forgetPrompts,
  goToPrompt,
  isPromptFrame,
  notePanelPause,
  notePause,
  notePromptFrame,
  sizePrompt,
  welcomePrompt,
} from '../utils/background/prompting';
import {
  FOLLOW_ALARM,
  followDaily,
  giveBackHost,
  lookAt,
  lookNow,
  noteAsking,
  saveByHand,
  scheduleFollow,
  stopFollowing,
  useProfile,
} from '../utils/background/sharing';
import { closePanel, focusField, openOwnTab, openPanel, togglePanel } from '../utils/background/show-panel';
import { spreadProfile } from '../utils/background/spread-profile';
import { teamState } from '../utils/background/team-state';
import { listen, type Sender } from '../utils/messages/router';
import { isManagedPackage } from '../utils/profile/access';
import { POLICY_ALARM, POLICY_KEY, takePolicy } from '../utils/profile/policy';
import { PROFILE_KEY } from '../utils/profile/stored-profile';
import { forgetTab } from '../utils/store/tabs';

/** The composition root: the only part that opens the store, and the only one that everybody talks to. */
export default defineBackground(() => {
  listen({
    'page.hello': welcomePage,
    'page.place': noteShown,
    'page.field': noteField,
    'page.aimed': noteAimed,
    'page.foreignFrame': noteForeignFrame,
    'page.panel': notePanel,
    'page.closed': (_, sender) => outlineField(tabOf(sender), null),
    'page.chord': (_, sender) => openPanel(tabOf(sender)),
    'page.picked': notePicked,
    'page.paused': (_, sender) => notePause(sender),
    'page.prompt': notePromptFrame,
    'page.toPrompt': (_, sender) => goToPrompt(sender),

    'panel.hello': welcomePanel,
    'panel.state': (_, sender) => panelState(sender),
    'panel.close': confirmed((_, sender) => closePanel(tabOf(sender))),
    'panel.focusField': confirmed((_, sender) => focusField(tabOf(sender))),
    'panel.openTab': confirmed(openOwnTab),
    'panel.openTeam': confirmed(() => browser.runtime.openOptionsPage()),
    'panel.large': confirmed(async ({ large }, sender) => {
      await command(tabOf(sender), 0, { kring: large ? 'large' : 'small' });
    }),
    'panel.outline': confirmed(({ targetId }, sender) => outlineField(tabOf(sender), targetId)),
    'panel.used': confirmed(noteUse),
    'draft.patch': confirmed(patchDraft),
    'draft.bind': confirmed(bindDraft),
    'draft.unbind': confirmed(unbindDraft),
    'draft.mine': confirmed(claimDraftHere),
    'draft.look': confirmed(lookAtDraft),
    'draft.wipe': confirmed(async ({ id }, sender) => {
      await forgetPrompts(tabOf(sender));
      await wipeDraft(id);
    }),
    'draft.wipeAll': confirmed(async (_, sender) => {
      await forgetPrompts(tabOf(sender));
      return wipeAll();
    }),
    'draft.restore': confirmed(restoreDraftHere),
    'start.said': confirmed(emptyingWasSaid),
    'text.insert': confirmed(insertText),
    'picture.insert': confirmed(insertPicture),
    'text.read': confirmed(readFromPage),
    'count.add': confirmed(addToCount),
    'settings.set': confirmed(choosePersonally),
    'site.remove': confirmed((_, sender) => removeSite(tabOf(sender))),
    'site.ask': confirmed(askForSite),
    'panel.paused': confirmed(notePanelPause),
    'panel.prompt': confirmed(answerInPanel),
    'panel.quiet': confirmed(chooseQuiet),

    'prompt.hello': welcomePrompt,
    'prompt.size': confirmed(sizePrompt, isPromptFrame),
    'prompt.answer': confirmed(answerPrompt, isPromptFrame),

    'team.state': teamState,
    'team.save': saveByHand,
    'team.look': lookAt,
    'team.use': useProfile,
    'team.lookNow': lookNow,
    'team.stopFollowing': stopFollowing,
    'team.asking': noteAsking,
    'team.notFollowing': giveBackHost,
    'team.point': beginPointing,
    'count.begin': beginCount,
    'count.end': endCount,
    'count.stop': stopCount,

    'point.hello': welcomeGuide,
    'point.state': (_, sender) => pointState(sender),
    'point.do': doPointing,
    'point.save': savePointed,
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
    if (area === 'managed') void takePolicy(true);
    if (area !== 'session') void schedulePurge().catch(() => undefined);
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (PROFILE_KEY in changes || POLICY_KEY in changes) void spreadProfile();
    // ICT names sites, or names them no longer.
    if (POLICY_KEY in changes && isManagedPackage())
      void registerSites().then(leaveOpenTabs).then(startInOpenTabs);
  });
  // What changed while nobody listened.
  void takePolicy();
  browser.permissions.onAdded.addListener(() => void registerSites().then(startInOpenTabs));
  browser.permissions.onRemoved.addListener(() => void registerSites().then(leaveOpenTabs));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FOLLOW_ALARM) void followDaily();
    else if (name === POLICY_ALARM) void takePolicy();
    else if (name === COUNT_ALARM) void scheduleCountEnd();
    else void purge();
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onRemoved.addListener((tab) => void forgetPointing(tab));
  // Fires only where the popup was taken away: on a site that has Kring.
  browser.action.onClicked.addListener((tab) => void togglePanel(tab.id));
  browser.commands.onCommand.addListener((_, tab) => void openPanel(tab?.id));
});

async function start(): Promise<void> {
  await registerSites();
  await schedulePurge();
  await scheduleFollow();
  await scheduleCountEnd();
}

/** Only a panel (or a prompt) that was confirmed may go on; another one gets an error. */
function confirmed<I, O>(
  handle: (input: I, sender: Sender) => O | Promise<O>,
  isBelieved = isConfirmed,
): (input: I, sender: Sender) => Promise<O> {
  return async (input, sender) => {
    if (!(await isBelieved(sender))) throw new Error('this panel was not confirmed');
    return handle(input, sender);
  };
}
