import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../utils/messages/client';
import type { PanelState, ReadText, Readable } from '../utils/messages/protocol';
import { noteRead } from '../utils/panel/last-read';
import { useTalk } from './context';

/** What was read from the dossier for the screen in sight; gone with that screen (R23). */
export interface Reading {
  /** What is being read, or was read last; undefined: there is nothing to read yet. */
  readonly what: Readable | undefined;
  /** Undefined while it is being read. */
  readonly found: ReadText | undefined;
  readonly start: (what: Readable) => void;
  /** Reads the same anew; until that is there, what was read before stays. */
  readonly again: () => void;
}

/**
 * Reads at once what is most likely meant: whoever came here pressed a button that says so.
 * @param first what is meant here; absent: where earlier reports stand, else the field.
 */
export function useReading(first?: Readable): Reading {
  const talk = useTalk();
  const state = talk.state.value;
  const [what, setWhat] = useState(() => first ?? likely(state));
  const [found, setFound] = useState<ReadText | undefined>();
  const turn = useRef(0);
  const start = (wanted: Readable): void => {
    setFound(undefined);
    read(wanted);
  };
  const read = (wanted: Readable): void => {
    const place = talk.place();
    if (!place) return;
    const mine = ++turn.current;
    setWhat(wanted);
    void send('text.read', { what: wanted, place })
      .catch((): ReadText => ({ outcome: 'noAnswer' }))
      .then((read) => {
        if (mine !== turn.current) return;
        setFound(read);
        noteRead(read.outcome === 'read' ? { text: read.text, place } : null);
      });
  };
  useEffect(() => {
    if (what) start(what);
    return () => {
      turn.current++;
      noteRead(null);
    };
  }, []);
  return { what, found, start, again: () => what && read(what) };
}

function likely(state: PanelState | null): Readable | undefined {
  if (state?.hasRegion) return 'region';
  return state?.field ? 'field' : undefined;
}
