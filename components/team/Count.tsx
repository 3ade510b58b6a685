import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mayShow, type Totals } from '../../utils/count/tally';
import { send } from '../../utils/messages/client';
import { useTeam, useTeamMessages } from './context';
import { CountResult } from './CountResult';

/** What was said last about the count. */
type Said = 'few' | 'over' | 'stopped' | 'failed';

/**
 * The count of what stands in the team's dossiers (SEEDS D-01): begun and ended here, counted in the panel. It shows how
 * many dossiers, never which, and of the totals nothing until the end.
 */
export function Count(): JSX.Element | null {
  const team = useTeam();
  const { count: t, page } = useTeamMessages();
  const [said, setSaid] = useState<Said | undefined>();
  const [sure, setSure] = useState(false);
  const [result, setResult] = useState<{ readonly totals: Totals; readonly at: number } | undefined>();
  const outcome = useRef<HTMLParagraphElement>(null);
  const state = team.state.value;
  const files = state?.count ?? null;
  /** There were too few, and there are not any more. */
  const enough = said === 'few' && files !== null && mayShow({ files });
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (said) outcome.current?.focus();
  }, [said]);
  if (!state) return null;

  const say = (next: Said | undefined): void => {
    setSaid(next);
    setSure(false);
  };
  const tell = async (work: () => Promise<Said | undefined>): Promise<void> => {
    say(undefined);
    const next = await work().catch((): Said => 'failed');
    await team.refresh().catch(() => undefined);
    say(next);
  };
  const begin = (): Promise<void> =>
    tell(async () => {
      await send('count.begin', {});
      return undefined;
    });
  const end = (): Promise<void> =>
    tell(async () => {
      const ended = await send('count.end', {});
      if (ended.outcome !== 'ended') return ended.outcome;
      setResult({ totals: ended.totals, at: Date.now() });
      return undefined;
    });
  const stop = (): Promise<void> =>
    tell(async () => {
      await send('count.stop', {});
      return 'stopped';
    });

  return (
    <section aria-labelledby="count" class="count" data-testid="count">
      <h2 id="count" tabIndex={-1}>
        {page.sections.count}
      </h2>
      <p class="intro">{t.why}</p>
      {!result && (
        <>
          <ol>
            {t.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <p>{t.notWorkers}</p>
          <details>
            <summary>{t.aboutTitle}</summary>
            <ul>
              {t.about.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
          {files === null ? (
            <button type="button" data-testid="count-begin" onClick={() => void begin()}>
              {t.begin}
            </button>
          ) : (
            <div class="gentle">
              <p role="status" data-testid="count-files">
                {t.counting(files)}
              </p>
              <p class="hint">
                {t.later} {state.inForce.settings.storage === 'disk' ? '' : t.inMemory}
              </p>
              {sure ? (
                <div role="group" aria-label={t.stop}>
                  <p>{t.sure}</p>
                  <div class="row">
                    <button type="button" data-testid="count-really" onClick={() => void stop()}>
                      {t.really}
                    </button>
                    <button type="button" data-testid="count-go-on" onClick={() => setSure(false)}>
                      {t.goOn}
                    </button>
                  </div>
                </div>
              ) : (
                <div class="row">
                  <button type="button" data-testid="count-end" onClick={() => void end()}>
                    {t.end}
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    data-testid="count-stop"
                    onClick={() => {
                      // That there were too few is no answer to this.
                      setSaid(undefined);
                      setSure(true);
                    }}
                  >
                    {t.stop}
                  </button>
                </div>
              )}
            </div>
          )}
        </>
      )}
      {result && <CountResult {...result} onClose={() => setResult(undefined)} />}
      <p
        ref={outcome}
        tabIndex={-1}
        role="status"
        class={said && !enough ? 'outcome' : ''}
        data-testid="count-said"
      >
        {said && !enough ? t[said] : ''}
      </p>
    </section>
  );
}
