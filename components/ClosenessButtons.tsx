import type { JSX } from 'preact';
import { CLOSENESS, type Closeness } from '../utils/model/draft';
import { useMessages } from './context';

interface Props {
  readonly chosen: Closeness | undefined;
  readonly onChoose: (closeness: Closeness) => void;
  /** The keyboard begins here, and the digits work while it is here. */
  readonly focus?: boolean;
}

/** Three buttons with the digits that press them. */
export function ClosenessButtons({ chosen, onChoose, focus }: Props): JSX.Element {
  const t = useMessages();
  const onKeyDown = (event: KeyboardEvent): void => {
    const closeness = closenessOfKey(event);
    if (!closeness) return;
    event.preventDefault();
    onChoose(closeness);
  };
  return (
    <div class="closeness" role="group" aria-label={t.facts.closenessAsk} onKeyDown={onKeyDown}>
      {CLOSENESS.map((one, index) => (
        <button
          key={one}
          type="button"
          aria-pressed={chosen === one}
          aria-keyshortcuts={String(index + 1)}
          data-focus={focus && index === 0 ? 'first' : undefined}
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

/** The closeness that a digit stands for: 1 is the inmost ring. Undefined for every other key. */
export function closenessOfKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Closeness | undefined {
  return ctrlKey || altKey || metaKey ? undefined : CLOSENESS[['1', '2', '3'].indexOf(key)];
}
