import type { JSX } from 'preact';
import { send } from '../utils/messages/client';
import { useMessages, useTalk } from './context';

interface Props {
  readonly length: number;
  readonly tooLong: boolean;
}

/** Into which field the text will go, and whether it fits. */
export function ReportTarget({ length, tooLong }: Props): JSX.Element {
  const t = useMessages();
  const state = useTalk().state.value;
  const field = state?.field;
  const foreign = state?.foreignOrigin;
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
  if (!field) return <p class="target">{t.report.noField}</p>;
  const room =
    field.maxLength === undefined
      ? t.report.characters(length)
      : t.report.room(field.length + length, field.maxLength);
  return (
    <div class="target" data-testid="target">
      <p>
        {t.report.field(field.label)} <small>{room}</small>
      </p>
      {tooLong && <p class="notice">{t.report.tooLong}</p>}
    </div>
  );
}
