import { personLabel, tieKey, type Direction, type PersonId } from '../utils/model/draft';
import { switchTie } from '../utils/panel/naming';
import type { Messages } from '../utils/i18n';
import type { Talk } from '../utils/panel/talk';

/** Adds one direction, or takes it away with a way back: there may be words in it. */
export function pressTie(talk: Talk, t: Messages, id: PersonId, direction: Direction): void {
  const draft = talk.draft.value;
  const label = personLabel(draft, id, true);
  const patch = switchTie(draft, id, direction);
  if (draft.ties[tieKey(id, direction)]) talk.remove(patch, t.people.tieRemoved(label));
  else {
    talk.change(patch, true);
    talk.say(t.people[`${direction}Name`](label));
  }
}
