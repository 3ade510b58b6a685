import type { JSX } from 'preact';
import type { Path } from '../utils/model/patch';
import { useMessages, useTalk } from './context';

interface Props {
  readonly path: Path;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Two panels wrote in one field: the other text is shown, and stays until the worker chose. */
export function ConflictNotice({ path, text, onText }: Props): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const key = path.join('/');
  const conflict = talk.draft.value.conflicts[key];
  if (!conflict) return null;
  const solved = (): void => talk.change({ unset: [['conflicts', key]] }, true);
  return (
    <div class="notice" role="status">
      <p>{t.trouble.conflict}</p>
      <blockquote>{conflict.text}</blockquote>
      <button
        type="button"
        onClick={() => {
          onText(`${text} ${conflict.text}`.trim());
          solved();
        }}
      >
        {t.trouble.keepBoth}
      </button>
      <button type="button" onClick={solved}>
        {t.trouble.dropOther}
      </button>
    </div>
  );
}
