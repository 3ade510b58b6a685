import { browser } from 'wxt/browser';
import type { Input, Replies } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { sitesAt } from '../profile/sites';
import { sitesInForce } from '../profile/stored-profile';
import { giveRecord } from '../store/repository';
import { changeTab, readTab, type TabState } from '../store/tabs';
import { aim, aimOf, forgetAimed } from './aiming';
import { command } from './command';
import { tellLive } from './live';
import { tellPanels } from './news';
import { openTalk } from './panel-state';
import { noteNewPage, notePlace, tabOf } from './places';
import { readPointing } from './point';
import { bringPauses, endPrompt } from './prompting';

/** A frame of a dossier page begins: it hears what the profile knows of its site, and what is to stand in it. */
export async function welcomePage(
  { top }: Input<'page.hello'>,
  sender: Sender,
): Promise<Replies['page.hello']> {
  const tab = tabOf(sender);
  // The site has Kring: from now on the toolbar button opens the panel instead of asking for the site.
  if (top) await browser.action.setPopup({ tabId: tab, popup: '' });
  await noteNewPage(sender);
  // A frame that loads may hold whose record it is, or the screen: only the page around it can tell.
  if (!top) {
    await forgetAimed(sender);
    void command(tab, 0, { kring: 'place' });
    void bringPauses(tab, sender.frameId).catch(() => undefined);
  }
  const address = sender.url ?? '';
  const isPointedIn = top && (await readPointing(tab)) !== undefined;
  return {
    sites: top ? sitesAt(address, await sitesInForce(address)) : [],
    aim: top ? null : await aimOf(tab),
    open: isPointedIn || (import.meta.env.MODE === 'test' && address.includes('kring=open')),
    page: isPointedIn ? 'point' : 'panel',
  };
}

/**
 * The page says what it shows. Fields are looked for anew on another screen, and also on the same one when it may be
 * another client's: a page that comes back as it was does not say again what it has.
 */
export async function noteShown(input: Input<'page.place'>, sender: Sender): Promise<void> {
  const tab = tabOf(sender);
  const before = await readTab(tab);
  const talk = input.reread && before ? await openTalk(before) : undefined;
  const now = await notePlace(input, sender);
  if (talk !== undefined && before && now) await keepTalk(tab, talk, before, now);
  const [was, is] = [before?.screen, now?.screen];
  const mayBeAnother = is !== undefined && input.moved && sender.frameId === 0;
  if (is?.site !== was?.site || is?.id !== was?.id || mayBeAnother) await aim(tab);
  if (is ?? was) await tellLive(tab);
  // What is in sight was about something else; and from here on a pause is another moment.
  if (input.moved || input.reread || is?.id !== was?.id) {
    await endPrompt(tab);
    void bringPauses(tab).catch(() => undefined);
  }
  await tellPanels(tab);
}

/** A profile that comes or changes in the middle of a talk: the page shows the client of before, so the talk goes along. */
async function keepTalk(tab: number, talk: string, before: TabState, now: TabState): Promise<void> {
  if (before.record === now.record) return;
  if (now.record !== undefined) await giveRecord(talk, now.record);
  else if (!now.hasRecordKey) {
    await giveRecord(talk, '');
    await changeTab(
      tab,
      (state) => state && { ...state, bound: { draft: talk, navigation: state.navigation } },
    );
  }
}

/** The worker went to a field of this frame, or it is gone (null). */
export async function noteField({ field }: Input<'page.field'>, sender: Sender): Promise<void> {
  const frame = sender.frameId ?? 0;
  await changeTab(tabOf(sender), (state) => {
    if (!state) return undefined;
    const { field: before, foreignOrigin: _, ...rest } = state;
    // A frame that lost its field says nothing about a field in another frame.
    if (!field) return before && before.frame !== frame ? state : rest;
    return { ...rest, field: { ...field, frame } };
  });
  await tellPanels(tabOf(sender));
}

/** The page at the top made a frame for the panel; only who knows its number is believed to be that panel. */
export async function notePanel({ nonce }: Input<'page.panel'>, sender: Sender): Promise<void> {
  if (sender.frameId !== 0) return;
  await changeTab(tabOf(sender), (state) => state && { ...state, panel: { nonce } });
}
