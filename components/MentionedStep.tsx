import type { JSX } from 'preact';
import { useMessages } from './context';
import { ReadWhat } from './ReadWhat';
import { useReading } from './use-reading';

/** What stands in the dossier, beside the talk. */
export function MentionedStep({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const t = useMessages();
  const reading = useReading();
  return (
    <section aria-labelledby="mentioned-title">
      <h2 id="mentioned-title" tabIndex={-1} data-focus="first">
        {t.mentioned.title}
      </h2>
      <ReadWhat reading={reading} />
      <div class="row end">
        <button type="button" class="main" onClick={onDone}>
          {t.reading.back}
        </button>
      </div>
    </section>
  );
}
