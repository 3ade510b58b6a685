import type { JSX } from 'preact';
import { OPENING, WORKER_LINE } from '../utils/questions/opening';
import type { Aside } from '../utils/panel/steps';
import { InDossier } from './InDossier';
import { useMessages, useSettings, useSpoken, useTalk, useText } from './context';

interface Props {
  readonly onStart: () => void;
  readonly onAside: (aside: Aside) => void;
}

/** The first card: one sentence to say aloud, and a quiet line for the worker. */
export function OpeningStep({ onStart, onAside }: Props): JSX.Element {
  const t = useMessages();
  const spoken = useSpoken();
  const text = useText();
  const inFrame = useTalk().state.value?.container === 'frame';
  return (
    <section aria-labelledby="opening">
      <p class="label" id="opening">
        {t.opening.say}
      </p>
      <p class="spoken">{spoken(OPENING)}</p>
      <p class="row">
        <button type="button" class="main" data-focus="first" data-testid="start" onClick={onStart}>
          {t.opening.start}
        </button>
      </p>
      <InDossier onAside={onAside} />
      <p class="hint">
        {t.opening.keys} {inFrame && t.opening.keysInPage}
      </p>
      <p class="worker">{text(WORKER_LINE[useSettings().region])}</p>
    </section>
  );
}
