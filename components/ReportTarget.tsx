import type { JSX } from 'preact';
import { send } from '../utils/messages/client';
import type { PanelState } from '../utils/messages/protocol';
import { useMessages, useTalk } from './context';

interface Props {
  readonly length: number;
  readonly tooLong: boolean;
  /** The field into which the text will go. */
  readonly field: PanelState['field'];
  /** The worker chooses this field instead. */
  readonly onOther: (targetId: string) => void;
}

/** Into which field the text will go, and whether it fits; and the other field that could be meant. */
export function ReportTarget({ length, tooLong, field, onOther }: Props): JSX.Element | null {
  const t = useMessages();
  const state = useTalk().state.value;
  if (!state) return null;
  const { aim, otherField, foreignOrigin: foreign } = state;
  if (!field && foreign) {
    return (
      <p class="notice" role="status">
        {t.report.foreign(new URL(foreign).host)}{' '}
        <button type="button" onClick={() => void send('site.ask', { origin: foreign })}>
          {t.report.askSite}
        </button>
      </p>
    );
  }
  const missing = aim === 'missing' && <p class="notice">{t.report.fieldMissing}</p>;
  if (!field) return missing || <p class="target">{t.report.noField}</p>;
  const room =
    field.maxLength === undefined
      ? t.report.characters(length)
      : t.report.room(field.length + length, field.maxLength);
  const isChosen = aim === 'found' && field.targetId === state.field?.targetId;
  const other = otherField && [state.field, otherField].find((each) => each?.targetId !== field.targetId);
  return (
    <div class="target" data-testid="target">
      {missing}
      <p>
        {t.report.field(field.label || (isChosen ? t.report.chosenField : ''))} <small>{room}</small>
      </p>
      {other && (
        <button type="button" class="quiet" data-testid="other-field" onClick={() => onOther(other.targetId)}>
          {t.report.otherField(other.label)}
        </button>
      )}
      {tooLong && <p class="notice">{t.report.tooLong}</p>}
    </div>
  );
}
