import type { JSX } from 'preact';
import { copyText } from '../utils/panel/copy';
import { previewOf } from '../utils/panel/report';
import { REPORT, type Draft } from '../utils/model/draft';
import { ConflictNotice } from './ConflictNotice';
import type { Chosen } from '../utils/panel/chosen';
import { useChosen, useMessages, useTalk } from './context';

/** A promise of Kring that it could not keep: what happened, what is safe, what to do (DESIGN 9, last line). */
export function TroubleBar({ onFresh }: { readonly onFresh: () => void }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const chosen = useChosen();
  const save = talk.save.value;
  const inMemory = talk.settings.value.storage === 'memory';
  const copyAll = (): void =>
    talk.tell(copyText(everythingIn(talk.draft.value, chosen)) ? t.report.copied : t.report.copyFailed);
  return (
    <>
      {save.kind === 'failed' && (
        <div class="notice strong" role="alert" data-testid="trouble" data-reason={save.reason}>
          <p>{save.reason === 'full' && inMemory ? t.shared.full : t.trouble[save.reason]}</p>
          {chosen.help !== undefined && <p>{t.trouble.help(chosen.help)}</p>}
          <div class="row">
            <button type="button" class="main" data-testid="copy-all" onClick={copyAll}>
              {t.trouble.copy}
            </button>
            {save.reason === 'gone' || save.reason === 'unreadable' ? (
              <button type="button" data-testid="fresh" onClick={onFresh}>
                {save.reason === 'gone' ? t.trouble.fresh : t.trouble.wipe}
              </button>
            ) : (
              <button type="button" data-testid="again" onClick={() => void talk.again()}>
                {t.trouble.again}
              </button>
            )}
          </div>
        </div>
      )}
      {talk.dropped.value.length > 0 && (
        <p class="notice" role="status" data-testid="dropped">
          {t.trouble.dropped}
        </p>
      )}
      <ConflictNotice />
    </>
  );
}

/** Everything that stands in the panel, also what was not entered yet, changed by hand, or set aside. */
function everythingIn(draft: Draft, chosen: Chosen): string {
  const { text } = previewOf({ ...draft, transfers: {}, report: { [REPORT]: { names: true } } }, chosen);
  const edited = draft.report[REPORT]?.edited;
  const loose = [...Object.values(draft.conflicts), ...Object.values(draft.typing)].map((each) => each.text);
  return [text, ...(edited === undefined ? [] : [edited]), ...loose].join('\n');
}
