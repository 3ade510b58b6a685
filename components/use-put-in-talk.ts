import { useRef } from 'preact/hooks';
import type { Mentioned } from '../utils/memory/mentioned';
import { personLabel } from '../utils/model/draft';
import { randomId } from '../utils/model/random-id';
import { addMentioned, inTalk } from '../utils/panel/add-mentioned';
import { removePerson } from '../utils/panel/naming';
import { useMessages, useTalk } from './context';

/** Taking over who is mentioned. */
export interface PutInTalk {
  /** `here`: put there on this screen, and to be taken back with a tap. `before`: stood there already. `no`: not in it. */
  readonly where: (mentioned: Mentioned) => 'here' | 'before' | 'no';
  readonly tap: (mentioned: Mentioned) => void;
}

/** Puts somebody in the talk with a tap and takes them out again with the next; who stood there before stays. */
export function usePutInTalk(): PutInTalk {
  const talk = useTalk();
  const t = useMessages().mentioned;
  const mine = useRef(new Set<string>());
  const where = (mentioned: Mentioned): 'here' | 'before' | 'no' => {
    const [id] = inTalk(talk.draft.value, mentioned);
    return id === undefined ? 'no' : mine.current.has(id) ? 'here' : 'before';
  };
  const tap = (mentioned: Mentioned): void => {
    const draft = talk.draft.value;
    const is = where(mentioned);
    const [there] = inTalk(draft, mentioned);
    if (is === 'here' && there !== undefined) {
      const label = personLabel(draft, there, true);
      talk.change(removePerson(draft, there), true);
      talk.say(t.taken(label));
    } else if (is === 'no') {
      const id = randomId();
      const patch = addMentioned(draft, id, mentioned);
      if (!patch) return;
      mine.current.add(id);
      talk.change(patch, true);
      talk.say(t.added(personLabel(talk.draft.value, id, true)));
    }
  };
  return { where, tap };
}
