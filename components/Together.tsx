import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { INSTRUMENTS } from '../utils/instruments';
import { circleOf } from '../utils/instruments/circle';
import { useTalk, useText } from './context';
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
  const text = useText();
  const [names, setNames] = useState(false);
  const View = VIEWS[looking.view];
  const instrument = INSTRUMENTS.find(({ id }) => id === looking.view);
  return (
    <LookTogether
      title={instrument ? text(instrument.title) : ''}
      names={names}
      onNames={setNames}
      onClose={onClose}
    >
      <View
        circle={circleOf(talk.draft.value, names, looking.passersBy)}
        selected={null}
        onSelect={() => undefined}
        calm
      />
    </LookTogether>
  );
}
