import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { send } from '../utils/messages/client';
import type { Counted, PanelState, Readable } from '../utils/messages/protocol';
import { useMessages, useTalk } from './context';

/**
 * While the team's count is under way in this browser: counts the dossier in sight with one press. It never says what was
 * found there; the text does not come here at all.
 */
export function CountBar(): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const [chosen, setChosen] = useState<Readable | undefined>();
  const [said, setSaid] = useState<{ readonly at: string; readonly counted: Counted | null } | undefined>();
  const turn = useRef(0);
  const state = talk.state.value;
  const place = state?.place;
  if (!place) return null;
  const at = JSON.stringify(place);
  const can = readable(state);
  const what = chosen && can.includes(chosen) ? chosen : (can[0] ?? 'selection');
  const counted = said?.at === at ? said.counted : undefined;
  // Who pressed too late is to read why nothing was counted.
  if (state.count === null && counted?.outcome !== 'over') return null;

  const add = (): void => {
    if (counted === null) return;
    const mine = ++turn.current;
    setSaid({ at, counted: null });
    void send('count.add', { what, place })
      .catch((): Counted => ({ outcome: 'noAnswer' }))
      .then((next) => mine === turn.current && setSaid({ at, counted: next }));
  };
  return (
    <section class="gentle" aria-label={t.count.add} data-testid="count-bar">
      {state.count !== null && (
        <>
          <div class="row">
            <span class="status">{t.count.files(state.count)}</span>
            <button type="button" data-testid="count-add" onClick={add}>
              {t.count.add}
            </button>
          </div>
          {can.length > 1 ? (
            <label class="hint">
              {t.count.where}
              <select
                data-testid="count-what"
                value={what}
                onChange={({ currentTarget }) => setChosen(can.find((each) => each === currentTarget.value))}
              >
                {can.map((each) => (
                  <option key={each} value={each}>
                    {each === 'field' ? t.reading.field(state.field?.label ?? '') : t.reading[each]}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <p class="hint">{t.count.select}</p>
          )}
        </>
      )}
      <p class="hint" role="status" data-testid="count-said" data-outcome={counted?.outcome}>
        {counted === null ? t.reading.reading : counted && sentence(counted, t)}
      </p>
    </section>
  );
}

/** What can be read here, the most likely first. */
function readable({ hasRegion, field }: PanelState): readonly Readable[] {
  return [...(hasRegion ? (['region'] as const) : []), ...(field ? (['field'] as const) : []), 'selection'];
}

function sentence({ outcome, cut }: Counted, { count, reading }: ReturnType<typeof useMessages>): string {
  switch (outcome) {
    case 'gone':
    case 'several':
    case 'nothingSelected':
    case 'otherRecord':
    case 'noAnswer':
      return reading.not[outcome];
    default:
      return [count.said[outcome], ...(cut && outcome === 'counted' ? [reading.cut] : [])].join(' ');
  }
}
