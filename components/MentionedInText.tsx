import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { passagesIn } from '../utils/memory/passages';
import { useMessages } from './context';
import type { TextWithMentions } from './use-mentions';

/** More would make the panel slow, and nobody reads on. */
const MOST = 30;

/** Where in the text they stand, for whoever opens it: short passages with the words marked. */
export function MentionedInText({ text, mentions }: TextWithMentions): JSX.Element {
  const t = useMessages().mentioned;
  const [open, setOpen] = useState(false);
  return (
    <details class="in-text" data-testid="in-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.inText}</summary>
      {open && <Marked text={text} mentions={mentions} />}
    </details>
  );
}

function Marked({ text, mentions }: TextWithMentions): JSX.Element {
  const t = useMessages().mentioned;
  const { passages, more } = passagesIn(text, mentions, MOST);
  return (
    <>
      <ul>
        {passages.map((pieces, at) => (
          <li key={at}>
            {pieces.map((piece, index) =>
              piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
            )}
          </li>
        ))}
      </ul>
      {more && <p class="hint">{t.firstOnly(MOST)}</p>}
    </>
  );
}
