import * as v from 'valibot';
import {
  OUTCOMES,
  PICTURE_OUTCOMES,
  type Input,
  type Inserted,
  type InsertedPicture,
  type PageCommand,
} from '../messages/protocol';
import type { Sender } from '../messages/router';
import type { TabState } from '../store/tabs';
import { aimedField } from './aiming';
import { command } from './command';
import { belongsTo } from './drafts';
import { placeNow } from './place-now';
import { tabOf } from './places';

const INSERTED = v.object({
  outcome: v.picklist(OUTCOMES),
  changed: v.exactOptional(v.boolean()),
  max: v.exactOptional(v.number()),
  length: v.exactOptional(v.number()),
}) satisfies v.GenericSchema<unknown, Inserted>;

const INSERTED_PICTURE = v.object({
  outcome: v.picklist(PICTURE_OUTCOMES),
  changed: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, InsertedPicture>;

/** Puts the text in the field that it was previewed for: see `deliver`. */
export async function insertText(input: Input<'text.insert'>, sender: Sender): Promise<Inserted> {
  const { targetId, text } = input;
  const answer = await deliver(input, sender, (key) => ({ kring: 'insert', targetId, text, key }));
  const parsed = v.safeParse(INSERTED, answer);
  return parsed.success ? parsed.output : { outcome: 'noAnswer' };
}

/** The same with a picture. */
export async function insertPicture(
  input: Input<'picture.insert'>,
  sender: Sender,
): Promise<InsertedPicture> {
  const { targetId, picture } = input;
  const answer = await deliver(input, sender, (key) => ({ kring: 'insertPicture', targetId, picture, key }));
  const parsed = v.safeParse(INSERTED_PICTURE, answer);
  return parsed.success ? parsed.output : { outcome: 'noAnswer' };
}

/** What every insertion says: from which draft, into which field, and where the talk was. */
type Delivery = Pick<Input<'text.insert'>, 'id' | 'targetId' | 'place'>;

/**
 * Sends an order to the frame of the field that it was previewed for, if the page still shows the record in
 * which the draft began. The page is asked again at this very moment: what it said earlier may be old.
 * @returns what the page answers, or why it was not asked.
 */
async function deliver(
  input: Delivery,
  sender: Sender,
  order: (key: string | null) => PageCommand,
): Promise<unknown> {
  const tab = tabOf(sender);
  let talk = await sameTalk(tab, input);
  if (talk.field && talk.field.frame !== 0) {
    // A frame cannot see the record on the page around it: asked once more, when the focus is already there.
    await command(tab, talk.field.frame, { kring: 'focusField' });
    talk = await sameTalk(tab, input);
  }
  const { field, key, refused } = talk;
  if (refused) return { outcome: refused };
  if (!field) return { outcome: 'gone' };
  return command(tab, field.frame, order(key));
}

interface SameTalk {
  readonly key: string | null;
  readonly field?: TabState['field'];
  readonly refused?: 'otherRecord' | 'noAnswer';
}

/** Whether the page shows, now, the record in which this draft began. */
async function sameTalk(tab: number, { id, place, targetId }: Delivery): Promise<SameTalk> {
  const now = await placeNow(tab, place);
  if (!now.state) return { key: null, refused: now.refused };
  const { key, state, record } = now;
  const { bound, navigation, site } = state;
  const isBound = record !== undefined || (bound?.draft === id && bound.navigation === navigation);
  if (!isBound || !(await belongsTo(id, site, record))) return { key, refused: 'otherRecord' };
  const field = [state.field, aimedField(state)].find((each) => each?.targetId === targetId);
  return { key, ...(field && { field }) };
}
