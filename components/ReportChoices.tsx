import type { JSX } from 'preact';
import { REPORT, type ReportChoices as Choices } from '../utils/model/draft';
import type { Preview } from '../utils/panel/report';
import { useMessages, useSettings, useTalk } from './context';

/** What goes into the text: names or not, which form, which parts. */
export function ReportChoices({ preview }: { readonly preview: Preview }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const settings = useSettings();
  const { choices, parts } = preview;
  const out = choices.leftOut ?? [];
  const choose = <Key extends keyof Choices>(key: Key, value: Choices[Key]): void =>
    talk.change({ set: [[['report', REPORT, key], value]] }, true);
  return (
    <div class="choices">
      {settings.names === 'on' && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={choices.names ?? false}
              data-testid="names"
              onChange={(event) => choose('names', event.currentTarget.checked)}
            />
            {t.report.names}
          </label>
          <p class="hint">{t.report.namesHint}</p>
        </>
      )}
      <label>
        {t.report.layout}
        <select
          value={choices.layout ?? settings.layout}
          data-testid="layout"
          onChange={(event) => choose('layout', event.currentTarget.value as NonNullable<Choices['layout']>)}
        >
          {(['both', 'story', 'list', 'short'] as const).map((layout) => (
            <option key={layout} value={layout}>
              {t.report.layouts[layout]}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>{t.report.parts}</summary>
        <ul class="parts">
          {parts
            .filter(({ kind }) => kind !== 'heading' && kind !== 'mark')
            .map((part) => (
              <li key={part.id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={!out.includes(part.id)}
                    onChange={(event) =>
                      choose(
                        'leftOut',
                        event.currentTarget.checked ? out.filter((id) => id !== part.id) : [...out, part.id],
                      )
                    }
                  />
                  {part.label}
                  {talk.draft.value.transfers[part.id]?.text === part.text && (
                    <small> · {t.report.alreadyThere}</small>
                  )}
                </label>
              </li>
            ))}
        </ul>
      </details>
    </div>
  );
}
