import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { asClientSaid, circleOf } from '../utils/instruments/circle';
import { WITH_EARLIER } from '../utils/instruments';
import { isDrawn } from './drawing-of';
import { viewInSight } from '../utils/panel/views';
import { useChosen, useMessages, useTalk } from './context';
import { VIEWS } from './instruments';
import type { Looking } from './looking';
import { LookTogether } from './LookTogether';
import { Words } from './PictureWords';
import { useForgetting } from './use-forgetting';

/** The view of this moment, turned to the client: without notes, and without names unless chosen. */
export function Together({
  looking,
  onClose,
}: {
  readonly looking: Looking;
  readonly onClose: () => void;
}): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  useForgetting();
  const [names, setNames] = useState(false);
  const { people, ties, links, earlier } = talk.draft.value;
  const circle = useMemo(
    () => asClientSaid(circleOf(talk.draft.value, names, looking.passersBy)),
    [people, ties, links, earlier, names, looking.passersBy],
  );
  const view = viewInSight(looking.view, useChosen().hidden, Object.keys(earlier).length > 0);
  const instrument = WITH_EARLIER.find(({ id }) => id === view);
  const View = VIEWS[view];
  return (
    <LookTogether title={t.picture.title} names={names} onNames={setNames} onClose={onClose}>
      <View circle={circle} selected={null} onSelect={() => undefined} calm />
      {isDrawn(view) && instrument && (
        // A drawing says nothing to who does not see it; the other views are words already.
        <div class="visually-hidden">
          <Words instrument={instrument} circle={circle} />
        </div>
      )}
    </LookTogether>
  );
}
