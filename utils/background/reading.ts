import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Input, Place, ReadText } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { MAX_READ } from '../model/limits';
import type { Spot } from '../profile/locator';
import type { TabState } from '../store/tabs';
import { aimedField, screenOf } from './aiming';
import { command } from './command';
import { placeNow } from './place-now';
import { tabOf } from './places';

const READ = v.variant('outcome', [
  v.object({
    outcome: v.literal('read'),
    text: v.pipe(v.string(), v.maxLength(MAX_READ)),
    cut: v.boolean(),
  }),
  v.object({ outcome: v.picklist(['gone', 'several', 'nothingSelected', 'otherRecord', 'noAnswer']) }),
]) satisfies v.GenericSchema<unknown, ReadText>;

/**
 * Reads what the worker asked for, if the page still shows the record of which the panel shows the talk. The text goes to
 * the panel that asked and is kept nowhere (R23).
 */
export async function readFromPage({ what, place }: Input<'text.read'>, sender: Sender): Promise<ReadText> {
  const tab = tabOf(sender);
  const now = await placeNow(tab, place);
  if (!now.state) return { outcome: now.refused };
  const { key, state } = now;
  const screen = await screenOf(state);
  const field = what === 'field' ? (aimedField(state) ?? state.field) : undefined;
  const spot = what === 'region' ? (screen?.reads ?? null) : null;
  if (what === 'field' ? !field : what === 'region' && !spot) return { outcome: 'gone' };
  return readAt(tab, place, { field, spot, key });
}

/** What is to be read: a field, else a spot; of the record with this key. */
interface Wanted {
  readonly field: TabState['field'];
  readonly spot: Spot | null;
  readonly key: string | null;
}

/**
 * Has the page read this, if it shows `place` before and after: of a long text little is read at a time, and meanwhile the
 * page may go on to another client.
 */
export async function readAt(tab: number, place: Place, { field, spot, key }: Wanted): Promise<ReadText> {
  const frame = field?.frame ?? 0;
  const order = { kring: 'read', targetId: field?.targetId ?? null, spot, key } as const;
  if (!(await bringReader(tab, frame))) return { outcome: 'noAnswer' };
  const answer = v.safeParse(READ, await command(tab, frame, order));
  if (!answer.success) return { outcome: 'noAnswer' };
  const after = await placeNow(tab, place);
  return after.state ? answer.output : { outcome: after.refused };
}

/** The part that reads is in a page only where something is read. Brought twice it is no harm. */
async function bringReader(tab: number, frame: number): Promise<boolean> {
  return browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/read.js'] })
    .then(
      () => true,
      () => false,
    );
}
