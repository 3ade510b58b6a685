import type { JSX } from 'preact';
import { copyText } from '../utils/panel/copy';
import { previewOf } from '../utils/panel/report';
import { useMessages, useTalk } from './context';

/** A promise of Kring that it could not keep: what happened, what is safe, what to do (DESIGN 9, last line). */
export function TroubleBar({ onFresh }: { readonly onFresh: () => void }): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const save = talk.save.value;
  const copyAll = (): void => {
    const draft = talk.draft.value;
    const { text } = previewOf({ ...draft, transfers: {}, report: { report: { names: true } } });
    const typing = Object.values(draft.typing).map((each) => each.text);
    talk.say(copyText([text, ...typing].join('\n')) ? t.report.copied : t.report.copyFailed);
  };
  if (save.kind !== 'failed') {
    return talk.dropped.value.length > 0 ? (
      <p class="notice" role="status">
        {t.trouble.dropped}
      </p>
    ) : null;
  }
  return (
    <div class="notice strong" role="alert" data-testid="trouble">
      <p>{t.trouble[save.reason]}</p>
      <div class="row">
        <button type="button" class="main" onClick={copyAll}>
          {t.trouble.copy}
        </button>
        {save.reason === 'gone' ? (
          <button type="button" onClick={onFresh}>
            {t.trouble.fresh}
          </button>
        ) : (
          <button type="button" onClick={() => void talk.flush()}>
            {t.trouble.again}
          </button>
        )}
      </div>
    </div>
  );
}
