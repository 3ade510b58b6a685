import type { Place, Input } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { mayRunOn } from '../profile/access';
import { keyedHash } from '../store/crypto';
import { hashKeys } from '../store/store';
import { changeTab, type TabState } from '../store/tabs';
import { tellPanels } from './news';

/** The tab from which a message came; the router lets none through without. */
export function tabOf(sender: Sender): number {
  const tab = sender.tab?.id;
  if (tab === undefined) throw new Error('message without a tab');
  return tab;
}

/** The place of a talk in this tab, as the panel may know it. */
export function placeOf(state: TabState): Place {
  return { site: state.site, navigation: state.navigation, ...(state.record && { record: state.record }) };
}

/** Keyed hash of a record within its site. The raw key is used here and nowhere kept (DESIGN section 4). */
export async function recordHash(origin: string, key: string): Promise<string> {
  return keyedHash(await hashKeys(), `record\n${origin}\n${key}`);
}

/** A new page in this tab: what was known of the one before, its field and its panel, is over. */
export async function noteNewPage(sender: Sender): Promise<void> {
  if (sender.frameId !== 0) return;
  await changeTab(tabOf(sender), (state) => {
    if (!state) return undefined;
    const {
      field: _field,
      foreignOrigin: _origin,
      panel: _panel,
      promptFrame: _prompt,
      screen: _screen,
      aimed: _aimed,
      ...rest
    } = state;
    return rest;
  });
}

/**
 * The page says which record it shows. A frame only counts where the dossier does not say whose record it is: then it may
 * be the dossier.
 * @returns what is known of the tab now.
 */
export async function notePlace(input: Input<'page.place'>, sender: Sender): Promise<TabState | undefined> {
  const tab = tabOf(sender);
  const { frameId, url } = sender;
  // Within the change, so that what the page said first is also taken in first.
  return changeTab(tab, async (before) => {
    const navigation = (before?.navigation ?? 0) + (input.moved ? 1 : 0);
    const { record: was, screen: _screen, prompts, done, ...rest } = before ?? {};
    if (frameId !== 0) {
      if (!before || before.hasRecordKey) return before;
      const { prompts: _, done: _done, ...same } = before;
      return input.moved ? { ...same, navigation } : before;
    }
    if (!url) return before;
    const { origin } = new URL(url);
    const record = input.key === null ? undefined : await recordHash(origin, input.key);
    // What was in sight in the talk of another record says nothing about this one.
    const isSame = record === undefined ? !input.moved : record === was;
    return {
      ...rest,
      ...(isSame && prompts && { prompts }),
      ...(isSame && done && { done }),
      origin,
      site: await keyedHash(await hashKeys(), `site\n${origin}`),
      hasRecordKey: input.known,
      navigation,
      ...(input.site !== null && input.screen !== null && { screen: { site: input.site, id: input.screen } }),
      ...(record !== undefined && { record }),
    };
  });
}

/** The worker went into a frame of a site where Kring may not be: the field of before is no longer the chosen one. */
export async function noteForeignFrame(
  { origin }: Input<'page.foreignFrame'>,
  sender: Sender,
): Promise<void> {
  if (await mayRunOn(origin)) return;
  await changeTab(tabOf(sender), (state) => {
    if (!state) return undefined;
    const { field: _, ...rest } = state;
    return { ...rest, foreignOrigin: origin };
  });
  await tellPanels(tabOf(sender));
}
