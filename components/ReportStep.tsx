import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../utils/messages/client';
import type { Inserted, Place } from '../utils/messages/protocol';
import { MAX_TEXT } from '../utils/draft/schema';
import { REPORT } from '../utils/model/draft';
import type { Path } from '../utils/model/patch';
import { copyText } from '../utils/panel/copy';
import { previewOf, transferred } from '../utils/panel/report';
import { useChosen, useMessages, useTalk } from './context';
import { Closing } from './Closing';
import { IdentifierWarning } from './IdentifierWarning';
import { ReportChoices } from './ReportChoices';
import { ReportTarget } from './ReportTarget';
import { useOutline } from './use-outline';

/** A press this soon after the screen appeared was meant for what stood there before (CODE-ANCHORS 3.8), in ms. */
const TOO_SOON = 300;

/** What the worker changed in the text by hand. */
const HAND_MADE: readonly Path[] = [
  ['report', REPORT, 'edited'],
  ['report', REPORT, 'editedFrom'],
];

/** The text for the dossier: look, change, choose, and put it there. Says that it is there only when it was read back. */
export function ReportStep({ onGoOn, onFresh }: Parameters<typeof Closing>[0]): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [delivered, setDelivered] = useState<'inserted' | 'copied' | undefined>();
  const draft = talk.draft.value;
  const state = talk.state.value;
  const [target, setTarget] = useState('');
  const field = (state?.otherField?.targetId === target ? state.otherField : state?.field) ?? null;
  // Where a profile may have chosen another field than the worker thinks of.
  useOutline(state && state.aim !== 'none' ? (field?.targetId ?? null) : null);
  const chosen = useChosen();
  const preview = previewOf(draft, chosen);
  const tooLong = field?.maxLength !== undefined && field.length + preview.text.length > field.maxLength;
  const inFrame = state?.container === 'frame';
  const canInsert = inFrame && field !== null && ready && !busy && preview.text.trim() !== '';

  const tell = (text: string): void => {
    setSaid(text);
    talk.say(text);
  };
  const edit = (text: string): void =>
    talk.change({
      set: [
        [['report', REPORT, 'edited'], text],
        [['report', REPORT, 'editedFrom'], preview.printed],
      ],
    });
  const remake = (): void => talk.change({ unset: HAND_MADE }, true);
  const insert = async (): Promise<void> => {
    const place = talk.place();
    if (!canInsert || !place) return;
    setBusy(true);
    setDelivered(undefined);
    // The record of the draft is checked against the database: it must be there first.
    await talk.flush();
    const outcome = await insertNow(draft.id, field.targetId, preview.text, place);
    setBusy(false);
    if (outcome.outcome === 'inserted') {
      talk.change({ set: transferred(preview, Date.now()), unset: HAND_MADE }, true);
      setDelivered('inserted');
    }
    const unchanged = outcome.outcome === 'unverified' && !outcome.changed;
    tell(t.report.outcome[unchanged ? 'unchanged' : outcome.outcome]);
    if (outcome.outcome === 'inserted') scrollTo(0, 0);
  };
  const copy = (): void => {
    const done = copyText(preview.text);
    if (done) setDelivered('copied');
    tell(done ? t.report.copied : t.report.copyFailed);
  };
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), TOO_SOON);
    return () => clearTimeout(timer);
  }, []);

  // The keyboard way of "Zet in dossier"; App sends Ctrl+Enter here once the report is in sight.
  const latest = useRef(insert);
  latest.current = insert;
  useEffect(() => {
    const onInsert = (): void => void latest.current();
    addEventListener('kring-forward', onInsert);
    return () => removeEventListener('kring-forward', onInsert);
  }, []);

  const empty = preview.printed === '' && preview.choices.edited === undefined;
  const transfers = Object.keys(draft.transfers).length > 0;
  const hasParts = preview.parts.some(({ kind }) => kind !== 'heading' && kind !== 'mark');
  return (
    <section aria-labelledby="report-title">
      <h2 id="report-title">{t.report.title}</h2>
      {empty && !delivered && <p data-testid="empty">{transfers ? t.report.allThere : t.report.empty}</p>}
      {preview.stale && (
        <p class="notice" role="status">
          {t.report.changed}{' '}
          <button type="button" onClick={remake}>
            {t.report.remake}
          </button>
        </p>
      )}
      {!empty && (
        <>
          <textarea
            class="report"
            aria-label={t.report.text}
            lang="nl"
            maxLength={MAX_TEXT}
            autocomplete="off"
            spellcheck={false}
            rows={12}
            value={preview.text}
            data-focus="first"
            data-testid="report"
            onInput={(event) => edit(event.currentTarget.value)}
            onBlur={() => void talk.flush()}
          />
          <IdentifierWarning text={preview.text} onChange={edit} />
          {inFrame && (
            <ReportTarget length={preview.text.length} tooLong={tooLong} field={field} onOther={setTarget} />
          )}
          <div class="row">
            {inFrame && (
              <button
                type="button"
                class="main"
                data-testid="insert"
                disabled={!canInsert}
                title="Ctrl+Enter"
                onClick={() => void insert()}
              >
                {busy ? t.report.inserting : t.report.insert}
              </button>
            )}
            {chosen.settings.clipboard === 'on' && (
              <button type="button" class={inFrame ? '' : 'main'} data-testid="copy" onClick={copy}>
                {t.report.copy}
              </button>
            )}
          </div>
        </>
      )}
      {said && (
        <p class="outcome" role="status" data-testid="outcome">
          {said}
        </p>
      )}
      {delivered === 'copied' && (
        <button type="button" class="quiet" onClick={() => copyText(' ') && tell(t.report.clipboardCleared)}>
          {t.report.clearClipboard}
        </button>
      )}
      {(delivered || (empty && transfers)) && <Closing onGoOn={onGoOn} onFresh={onFresh} />}
      {hasParts && <ReportChoices preview={preview} />}
    </section>
  );
}

/** An insertion of which nothing is heard is told as such: it may have been done. */
async function insertNow(id: string, targetId: string, text: string, place: Place): Promise<Inserted> {
  try {
    return await send('text.insert', { id, targetId, text, place });
  } catch {
    return { outcome: 'noAnswer' };
  }
}
