import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { asClientSaid, circleOf } from '../utils/instruments/circle';
import ecogram from '../utils/instruments/ecogram';
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
  const { people, ties, links } = talk.draft.value;
  const circle = useMemo(
    () => asClientSaid(circleOf(talk.draft.value, names, looking.passersBy)),
    [people, ties, links, names, looking.passersBy],
  );
  const view = viewInSight(looking.view, useChosen().hidden);
  const View = VIEWS[view];
  return (
    <LookTogether title={t.picture.title} names={names} onNames={setNames} onClose={onClose}>
      <View circle={circle} selected={null} onSelect={() => undefined} calm />
      {view === ecogram.id && (
        // A drawing says nothing to who does not see it; the other views are words already.
        <div class="visually-hidden">
          <Words instrument={ecogram} circle={circle} />
        </div>
      )}
    </LookTogether>
  );
}
