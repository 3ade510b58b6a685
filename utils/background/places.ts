import type { Place, Input } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { siteFor } from '../profile/sites';
import { keyedHash } from '../store/crypto';
import { hashKeys } from '../store/database';
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

/** The page says which record it shows. Every possible change of client makes the panels ask again. */
export async function notePlace(input: Input<'page.place'>, sender: Sender): Promise<void> {
  if (sender.frameId !== 0 || !sender.url) return;
  const { origin } = new URL(sender.url);
  const tab = tabOf(sender);
  const site = await keyedHash(await hashKeys(), `site\n${origin}`);
  const record = input.key === null ? undefined : await recordHash(origin, input.key);
  await changeTab(tab, (before) => {
    const { record: _, field, ...rest } = before ?? { navigation: 0 };
    return {
      ...rest,
      origin,
      site,
      hasRecordKey: siteFor(sender.url ?? '')?.record !== undefined,
      navigation: rest.navigation + (input.moved ? 1 : 0),
      ...(record !== undefined && { record }),
      ...(field && !input.moved && { field }),
    };
  });
  await tellPanels(tab);
}
