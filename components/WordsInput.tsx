import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Speaker } from '../utils/model/draft';
import { useMessages, useTalk } from './context';
import { IdentifierWarning } from './IdentifierWarning';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly by: Speaker | undefined;
  readonly onText: (text: string) => void;
  readonly onBy: (by: Speaker) => void;
  readonly onNext?: () => void;
  readonly focus?: boolean;
  readonly testId?: string;
}

/** A text in somebody's words, with whose words they are. Enter goes on, Shift+Enter is a new line. */
export function WordsInput(props: Props): JSX.Element {
  const { label, placeholder, text, by, onText, onBy, onNext, focus, testId } = props;
  const talk = useTalk();
  const t = useMessages();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Grows with the text; `field-sizing` is not in Firefox yet.
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 2}px`;
  }, [text]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.isComposing || !onNext) return;
    event.preventDefault();
    onNext();
  };
  return (
    <div class="words-input">
      <textarea
        ref={box}
        aria-label={label}
        placeholder={placeholder}
        rows={2}
        maxLength={4000}
        // Else the browser writes the text to disk for its own restoring, and may have it spelt elsewhere.
        autocomplete="off"
        spellcheck={false}
        value={text}
        data-focus={focus ? 'first' : undefined}
        data-testid={testId}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void talk.flush()}
      />
      <IdentifierWarning text={text} onChange={onText} />
      {text !== '' && (
        <label class="check">
          <input
            type="checkbox"
            checked={by === 'worker'}
            onChange={(event) => onBy(event.currentTarget.checked ? 'worker' : 'client')}
          />
          {t.details.byWorker}
        </label>
      )}
    </div>
  );
}
