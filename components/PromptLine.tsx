import type { JSX } from 'preact';
import type { Input, PromptShown } from '../utils/messages/protocol';
import type { nlPrompt } from '../utils/i18n/nl-prompt';
import { PROMPT_ANSWERS } from '../utils/model/draft';

/** One line to say aloud, and what a worker may answer: the same in the panel and in its frame in the page. */
export function PromptLine({
  prompt,
  t,
  whyOpen,
  onWhy,
  onAnswer,
}: {
  /** Null: there is none, and where it will be announced stands ready. */
  readonly prompt: Pick<PromptShown, 'line' | 'why'> | null;
  readonly t: typeof nlPrompt;
  readonly whyOpen: boolean;
  readonly onWhy: () => void;
  readonly onAnswer: (answer: NonNullable<Input<'panel.prompt'>['answer']>) => void;
}): JSX.Element {
  return (
    <>
      <div role="status" aria-live="polite">
        {prompt && (
          <p class="prompt-line" data-testid="prompt-line" title={t.keys}>
            <span class="visually-hidden">{t.title}: </span>
            {prompt.line}
            <span class="visually-hidden"> {t.keys}</span>
          </p>
        )}
      </div>
      {prompt && (
        <>
          <div class="prompt-answers">
            {PROMPT_ANSWERS.map((answer) => (
              <button
                key={answer}
                type="button"
                data-testid={`prompt-${answer}`}
                onClick={() => onAnswer(answer)}
              >
                {t[answer]}
              </button>
            ))}
          </div>
          <div class="prompt-answers small">
            <button
              type="button"
              class="quiet"
              aria-expanded={whyOpen}
              data-testid="prompt-why"
              onClick={onWhy}
            >
              {t.why}
            </button>
            <button
              type="button"
              class="quiet"
              title={t.todayWhat}
              data-testid="prompt-today"
              onClick={() => onAnswer('today')}
            >
              {t.today}
            </button>
          </div>
          {whyOpen && (
            <p class="prompt-why" data-testid="prompt-reason">
              {prompt.why}
            </p>
          )}
        </>
      )}
    </>
  );
}
