import type { JSX } from 'preact';
import { CLOSENESS, type Closeness } from '../utils/model/draft';
import { useMessages } from './context';

interface Props {
  readonly chosen: Closeness | undefined;
  readonly onChoose: (closeness: Closeness) => void;
}

/** Three buttons, with the digits that whoever shows them lets press them. */
export function ClosenessButtons({ chosen, onChoose }: Props): JSX.Element {
  const t = useMessages();
  return (
    <div class="closeness" role="group" aria-label={t.facts.closenessAsk}>
      {CLOSENESS.map((one, index) => (
        <button
          key={one}
          type="button"
          aria-pressed={chosen === one}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(one)}
        >
          <span class="digit" aria-hidden="true">
            {index + 1}
          </span>
          {t.facts.closeness[one]}
        </button>
      ))}
    </div>
  );
}

/**
 * What a digit says: 1 is the inmost ring, 0 takes it back (null). Undefined for every other key, and for one held down:
 * it would answer for the next person too.
 */
export function closenessOfKey({
  key,
  ctrlKey,
  altKey,
  metaKey,
  repeat,
}: KeyboardEvent): Closeness | null | undefined {
  if (ctrlKey || altKey || metaKey || repeat) return undefined;
  return key === '0' ? null : CLOSENESS[['1', '2', '3'].indexOf(key)];
}
