import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Input, PointState } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { agree, agreed, screenPatterns, siteMatch } from '../point/agree';
import { textsOf } from '../point/kept';
import { wordsOf } from '../point/patterns';
import {
  NOTHING_YET,
  POINTING,
  READING,
  TRIED,
  isPointedAt,
  stepOf,
  type Picked,
  type Pointing,
} from '../point/pointing';
import { withScreen } from '../point/with-screen';
import { mayRunOn } from '../profile/access';
import type { Site } from '../profile/site';
import { PROFILE } from '../profile/schema';
import { isSite } from '../profile/site-address';
import { storedSharing } from '../profile/sharing';
import { profileInForce, storeProfile } from '../profile/stored-profile';
import { storedSettings } from '../profile/stored-settings';
import { command } from './command';
import { tellPanels } from './news';
import { confirmFrame, isConfirmed } from './panel-state';
import { inPage } from './pick-script';
import { tabOf } from './places';
import { startAnew } from './registration';

let queue: Promise<unknown> = Promise.resolve();

/** What is known of the pointing in this tab; undefined where nobody points. */
export async function readPointing(tab: number): Promise<Pointing | undefined> {
  const found = await browser.storage.session.get(name(tab));
  const parsed = v.safeParse(POINTING, found[name(tab)]);
  return parsed.success ? parsed.output : undefined;
}

/** The pointing in this tab is over, and everything that was read for it is gone. */
export async function forgetPointing(tab: number): Promise<void> {
  await browser.storage.session.remove(name(tab));
}

/**
 * Begins in this tab: brings it to the front, with the guide in the place of the panel.
 * @throws where Kring may not be.
 */
export async function beginPointing({ tab }: Input<'team.point'>): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined || !(await mayRunOn(url))) throw new Error('Kring may not be there');
  await write(tab, NOTHING_YET);
  const windowId = (await browser.tabs.update(tab, { active: true }))?.windowId;
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  await startAnew(tab);
}

/** The guide says who it is, and is believed as a panel is; a page that was loaded anew is pointed in again. */
export async function welcomeGuide(
  { nonce }: Input<'point.hello'>,
  sender: Sender,
): Promise<PointState | null> {
  if (!(await confirmFrame(nonce, sender))) return null;
  await arm(tabOf(sender), false);
  return pointState(sender);
}

/** Everything that the guide shows; null for a frame that was not confirmed, and where nobody points. */
export async function pointState(sender: Sender): Promise<PointState | null> {
  const pointing = (await isConfirmed(sender)) ? await readPointing(tabOf(sender)) : undefined;
  if (!pointing) return null;
  const { language } = await storedSettings();
  const step = stepOf(pointing);
  const site = await siteOf(sender, pointing);
  const { address, title } = screenPatterns({ ...pointing, mark: [] });
  const patterns = { address: address && wordsOf(address).join(' · '), title };
  const isAsked = step === 'names' || step === 'keep';
  return {
    language,
    step,
    enough: step === 'mark' ? (patterns.address ?? patterns.title ?? null) : null,
    resting: pointing.resting,
    problem: pointing.problem ?? null,
    isKnown: site.before?.record !== undefined,
    texts: isAsked ? textsOf(site.match, agreed(pointing)) : [],
    tried: pointing.tried ?? null,
    saved: pointing.saved ?? null,
  };
}

/** Something was pointed at in the page. */
export async function notePicked({ picked }: Input<'page.picked'>, sender: Sender): Promise<void> {
  if (sender.frameId !== 0) return;
  const tab = tabOf(sender);
  await change(tab, (pointing) => withPicked(pointing, picked));
  await settle(tab);
  // The keyboard goes to where the next step stands.
  await command(tab, 0, { kring: 'open' });
}

function withPicked({ problem: _, ...pointing }: Pointing, picked: Picked): Pointing {
  const step = stepOf(pointing);
  if (picked.at === 'rest') return { ...pointing, resting: true };
  if (picked.at === 'nothing') return { ...pointing, problem: picked.why };
  // An answer to what was asked before.
  if (picked.at !== step) return pointing;
  if (picked.at === 'field') return { ...pointing, field: picked.spots, at: picked.look };
  if (picked.at === 'mark') return { ...pointing, mark: picked.spots };
  return { ...pointing, record: picked.wheres.map((where) => ({ where, keys: [] })) };
}

/** The team lead pressed a button of the guide. */
export async function doPointing({ what }: Input<'point.do'>, sender: Sender): Promise<void> {
  if (!(await isConfirmed(sender))) throw new Error('this guide was not confirmed');
  const tab = tabOf(sender);
  switch (what) {
    case 'stop':
      await forgetPointing(tab);
      return startAnew(tab);
    case 'aside':
      await command(tab, 0, { kring: 'close' });
      return;
    case 'team':
      return browser.runtime.openOptionsPage();
    case 'point':
    case 'keys':
      await change(tab, (pointing) => ({ ...pointing, resting: false }));
      return arm(tab, what === 'keys');
    case 'rest':
      await change(tab, (pointing) => ({ ...pointing, resting: true }));
      break;
    case 'again':
      await change(tab, () => NOTHING_YET);
      break;
    case 'enough':
      await change(tab, (pointing) => without({ ...pointing, enough: true }));
      break;
    case 'skip': {
      // What the profile knows already still tells whether the second file is somebody else's.
      const { before } = await siteOf(sender, NOTHING_YET);
      const record = before?.record ? [{ where: before.record, keys: [] }] : [];
      await change(tab, (pointing) => without({ ...pointing, skipped: true, record }));
      break;
    }
    case 'here':
      await readHere(tab);
      break;
    case 'clean':
      await change(tab, (pointing) => ({ ...pointing, clean: true }));
      break;
    case 'name':
      await change(tab, (pointing) => ({ ...pointing, files: pointing.looks.length + 1, problem: 'name' }));
      break;
    case 'try': {
      const pointing = await readPointing(tab);
      const tried = v.safeParse(TRIED, pointing && (await inPage(tab, 'tryOut', agreed(pointing))));
      await change(tab, (now) =>
        tried.success ? { ...without(now), tried: tried.output } : { ...now, problem: 'unreadable' },
      );
      await tellPanels(tab);
      return;
    }
  }
  await settle(tab);
}

function without({ problem: _, ...pointing }: Pointing): Pointing {
  return pointing;
}

/** Puts what was pointed out in the team's profile, as a screen with this name. */
export async function savePointed({ name: called }: Input<'point.save'>, sender: Sender): Promise<void> {
  const tab = tabOf(sender);
  const pointing = await readPointing(tab);
  if (!(await isConfirmed(sender)) || !pointing || stepOf(pointing) !== 'keep')
    throw new Error('nothing to keep');
  // The address or ICT decides then, and would take this screen away again.
  const { profile, from } = await profileInForce();
  if (from === 'locked' || (await storedSharing()).followed) {
    await change(tab, (now) => ({ ...now, problem: 'followed' }));
    return tellPanels(tab);
  }
  const { match } = await siteOf(sender, pointing);
  const { screen, record } = agreed(pointing);
  const next = withScreen(profile, match, { name: called, ...screen }, record);
  // Whoever reads it back leaves out what is not sound: that would be gone without a word.
  if (!v.is(PROFILE, next)) {
    await change(tab, (now) => ({ ...now, problem: 'notKept' }));
    return tellPanels(tab);
  }
  await storeProfile(next);
  // Nothing that was read of the files is needed any more.
  await write(tab, { ...NOTHING_YET, saved: called });
  await settle(tab);
}

/** Reads the file that is open for everything that was pointed at. */
async function readHere(tab: number): Promise<void> {
  const pointing = await readPointing(tab);
  if (!pointing) return;
  const { field, mark, record } = pointing;
  const reading = v.safeParse(READING, await inPage(tab, 'read', { field, mark, record }));
  await change(tab, (now) =>
    reading.success ? agree(now, reading.output) : { ...now, problem: 'unreadable' },
  );
}

/** After every change: the first file is read as soon as all is known, the page is pointed in or not, the guide hears. */
async function settle(tab: number): Promise<void> {
  const pointing = await readPointing(tab);
  if (pointing && stepOf(pointing) === 'other' && pointing.looks.length === 0) await readHere(tab);
  await arm(tab, false);
  await tellPanels(tab);
}

async function arm(tab: number, keys: boolean): Promise<void> {
  const pointing = await readPointing(tab);
  if (!pointing) return;
  const step = stepOf(pointing);
  if (isPointedAt(step) && !pointing.resting) await inPage(tab, 'point', { at: step, keys });
  else await inPage(tab, 'rest', undefined);
}

/**
 * The site of this page in the team's profile, or the address that it would get. One that was only added by hand counts
 * as new; so does another dossier on the same host, which says in another place whose record it shows.
 */
async function siteOf(sender: Sender, pointing: Pointing): Promise<{ match: string; before?: Site }> {
  const { url } = await browser.tabs.get(tabOf(sender));
  const address = new URL(url ?? '');
  const match = siteMatch(address.origin, pointing.looks);
  const before = (await profileInForce()).profile.sites?.find(
    (site) => isSite(site.match, address) && (site.record ?? site.screens?.length),
  );
  if (!before) return { match };
  const { record } = agreed(pointing);
  const isOther = record && before.record && JSON.stringify(record) !== JSON.stringify(before.record);
  return isOther && match !== before.match ? { match } : { match: before.match, before };
}

function change(tab: number, make: (pointing: Pointing) => Pointing): Promise<void> {
  const next = queue.then(async () => {
    const pointing = await readPointing(tab);
    if (pointing) await write(tab, make(pointing));
  });
  queue = next.catch(() => undefined);
  return next;
}

async function write(tab: number, pointing: Pointing): Promise<void> {
  await browser.storage.session.set({ [name(tab)]: pointing });
}

function name(tab: number): string {
  return `point:${tab}`;
}
