import * as v from 'valibot';
import { SHOWN, type Place } from '../messages/protocol';
import { readTab, type TabState } from '../store/tabs';
import { command } from './command';
import { recordHash } from './places';

/** What the page shows at this moment, or why it is not what a panel showed. */
type PlaceNow =
  | {
      /** The record key as the page shows it; null: none. */
      readonly key: string | null;
      readonly state: TabState;
      /** The keyed hash of it; undefined where this site does not say whose record it shows. */
      readonly record: string | undefined;
    }
  | {
      readonly state?: undefined;
      readonly refused: 'otherRecord' | 'noAnswer';
    };

/**
 * Asks the page anew whether it still shows `place`: what it said earlier may be old. Where the site knows no records, it
 * may not have moved since then.
 */
export async function placeNow(tab: number, place: Place): Promise<PlaceNow> {
  const shown = v.safeParse(SHOWN, await command(tab, 0, { kring: 'place' }));
  // Only now: a move that the page reported before it answered is in it.
  const state = await readTab(tab);
  if (!shown.success || !state) return { refused: 'noAnswer' };
  const { key, known, moved } = shown.output;
  const record = key === null ? undefined : await recordHash(state.origin, key);
  const same = known
    ? record !== undefined && record === place.record
    : !moved && state.navigation === place.navigation && state.site === place.site;
  return same ? { key, state, record } : { refused: 'otherRecord' };
}
