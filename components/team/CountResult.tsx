import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Totals } from '../../utils/count/tally';
import { useTeam, useTeamMessages } from './context';

const ROWS = ['besidesFamily', 'besidesProfessionals', 'bothDirections', 'dated'] as const;

interface Props {
  readonly totals: Totals;
  /** When the count ended, in milliseconds since 1970. */
  readonly at: number;
  readonly onClose: () => void;
}

/** The totals of a count, in sentences with a bar each; what is printed is this alone, on one page. */
export function CountResult({ totals, at, onClose }: Props): JSX.Element {
  const { count: t, page } = useTeamMessages();
  const settings = useTeam().state.value?.inForce.settings;
  const title = useRef<HTMLHeadingElement>(null);
  const { files } = totals;
  const date = new Date(at).toLocaleDateString(settings?.language === 'en' ? 'en-GB' : 'nl-NL', {
    dateStyle: 'long',
  });
  // The button that was pressed is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div class="count-paper" data-testid="count-result">
        <p class="count-title">{page.sections.count}</p>
        <h3 ref={title} tabIndex={-1}>
          {t.of(files, date)}
        </h3>
        <ul>
          {ROWS.map((name) => (
            <li key={name}>
              <p>{t.result[name](t.inSome(totals[name], files))}</p>
              <svg viewBox={`0 0 ${files} 1`} preserveAspectRatio="none" aria-hidden="true">
                <rect class="all" width={files} height="1" />
                <rect class="some" width={totals[name]} height="1" />
              </svg>
              {name in t.note && <p class="hint">{t.note[name as keyof typeof t.note]}</p>}
            </li>
          ))}
        </ul>
        <p>{t.careful}</p>
        <p class="count-foot">{t.foot}</p>
      </div>
      <p>{t.kept}</p>
      <div class="row">
        {settings?.printing === 'on' && (
          <button type="button" data-testid="count-print" onClick={() => print()}>
            {t.print}
          </button>
        )}
        <button type="button" class="quiet" data-testid="count-close" onClick={onClose}>
          {t.close}
        </button>
      </div>
    </>
  );
}
