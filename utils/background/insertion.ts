import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { OUTCOMES, type Input, type Inserted, type PageCommand } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { readTab } from '../store/tabs';
import { belongsTo } from './drafts';
import { recordHash, tabOf } from './places';

const INSERTED = v.object({
  outcome: v.picklist(OUTCOMES),
  changed: v.exactOptional(v.boolean()),
  max: v.exactOptional(v.number()),
  length: v.exactOptional(v.number()),
}) satisfies v.GenericSchema<unknown, Inserted>;

const SHOWN = v.object({ key: v.nullable(v.string()), moved: v.boolean() });

/**
 * Sends the text to the frame of the field that the worker used last, if the page still shows the record in
 * which the draft began. The page is asked again at this very moment: what it said earlier may be old.
 */
export async function insertText(input: Input<'text.insert'>, sender: Sender): Promise<Inserted> {
  const tab = tabOf(sender);
  const state = await readTab(tab);
  if (!state?.field || state.field.targetId !== input.targetId) return { outcome: 'gone' };
  const shown = v.safeParse(SHOWN, await command(tab, 0, { kring: 'place' }));
  if (!shown.success) return { outcome: 'noAnswer' };
  const { key, moved } = shown.output;
  const record = key === null ? undefined : await recordHash(state.origin, key);
  const sameTalk = state.hasRecordKey
    ? record !== undefined && record === input.place.record
    : !moved && state.bound?.draft === input.id && state.bound.navigation === state.navigation;
  if (!sameTalk || input.place.navigation !== state.navigation) return { outcome: 'otherRecord' };
  if (!(await belongsTo(input.id, state.site, record))) return { outcome: 'otherRecord' };
  const { targetId, text } = input;
  const answer = await command(tab, state.field.frame, { kring: 'insert', targetId, text, key });
  const parsed = v.safeParse(INSERTED, answer);
  return parsed.success ? parsed.output : { outcome: 'noAnswer' };
}

/** Says something to one frame of the dossier. No answer (the frame is gone) is an answer too: undefined. */
export async function command(tab: number, frame: number, message: PageCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    return undefined;
  }
}
