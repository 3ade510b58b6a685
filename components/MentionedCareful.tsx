import type { JSX } from 'preact';
import type { Mentioned } from '../utils/memory/mentioned';
import { useMessages } from './context';
import type { PutInTalk } from './use-put-in-talk';

interface Props {
  readonly careful: readonly Mentioned[];
  readonly put: PutInTalk;
}

/** Who is mentioned with care (DOMAIN 5.5): said quietly, and only taken over by whoever opens the row. */
export function MentionedCareful({ careful, put }: Props): JSX.Element | null {
  const t = useMessages().mentioned;
  if (careful.length === 0) return null;
  return (
    <div class="careful" data-testid="careful">
      <p class="label" id="careful">
        {t.careful}
      </p>
      <ul aria-labelledby="careful">
        {careful.map((each) => (
          <Row key={each.words} mentioned={each} put={put} />
        ))}
      </ul>
    </div>
  );
}

function Row({ mentioned, put }: { readonly mentioned: Mentioned; readonly put: PutInTalk }): JSX.Element {
  const t = useMessages().mentioned;
  const { words, care = 'noContact' } = mentioned;
  const where = put.where(mentioned);
  return (
    <li>
      <details>
        <summary>
          {words} <small>{t.care[care]}</small>
        </summary>
        <p class="hint">{t.youKnow}</p>
        {where === 'before' ? (
          <p class="hint">{t.there}</p>
        ) : (
          <button type="button" aria-pressed={where === 'here'} onClick={() => put.tap(mentioned)}>
            {t.putCareful[care === 'died' ? 'died' : 'broken']}
          </button>
        )}
      </details>
    </li>
  );
}
