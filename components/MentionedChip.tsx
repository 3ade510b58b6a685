import type { JSX } from 'preact';
import type { Mentioned } from '../utils/memory/mentioned';
import { useMessages } from './context';
import type { PutInTalk } from './use-put-in-talk';

interface Props {
  readonly mentioned: Mentioned;
  /** From 1; the first nine have a key. */
  readonly digit: number;
  readonly put: PutInTalk;
}

/** A word from the text, to take over with a tap; or that it stands in the talk already. */
export function MentionedChip({ mentioned, digit, put }: Props): JSX.Element {
  const t = useMessages().mentioned;
  const where = put.where(mentioned);
  const { words } = mentioned;
  if (where === 'before')
    return (
      <span class="chip there" data-testid="mention-there">
        {words} <small>{t.there}</small>
      </span>
    );
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={where === 'here'}
      data-testid="mention"
      onClick={() => put.tap(mentioned)}
    >
      {digit <= 9 && (
        <span class="digit" aria-hidden="true">
          {digit}
        </span>
      )}
      <span aria-hidden="true">{where === 'here' ? '✓ ' : '+ '}</span>
      {words}
    </button>
  );
}
