import type { JSX } from 'preact';
import { useTeamMessages } from './context';

interface Props {
  readonly id: string;
  /** What moves, for who hears the button and does not see what it stands beside. */
  readonly of: string;
  /** What it changes places with; undefined at the end. */
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly onMove: (other: string, by: 1 | -1) => void;
}

/** Up and down. At an end the button stays where it is, so that the keyboard stays on it too. */
export function MoveButtons({ id, of, above, below, onMove }: Props): JSX.Element {
  const t = useTeamMessages().sets;
  const button = (by: 1 | -1, other: string | undefined, word: string): JSX.Element => (
    <button
      type="button"
      class="quiet"
      aria-label={`${word}: ${of}`}
      aria-disabled={other === undefined}
      data-testid={`${by < 0 ? 'up' : 'down'}-${id}`}
      onClick={() => {
        if (other !== undefined) onMove(other, by);
      }}
    >
      {word}
    </button>
  );
  return (
    <span class="moves">
      {button(-1, above, t.up)}
      {button(1, below, t.down)}
    </span>
  );
}
