import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { circleOf } from '../utils/instruments/circle';
import { useMessages, useTalk } from './context';
import { VIEWS } from './instruments';
import type { Looking } from './looking';
import { LookTogether } from './LookTogether';

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
  const [names, setNames] = useState(false);
  const View = VIEWS[looking.view];
  return (
    <LookTogether title={t.picture.title} names={names} onNames={setNames} onClose={onClose}>
      <View
        circle={circleOf(talk.draft.value, names, looking.passersBy)}
        selected={null}
        onSelect={() => undefined}
        calm
      />
    </LookTogether>
  );
}
