import type { JSX } from 'preact';
import { send } from '../utils/messages/client';
import type { PanelState } from '../utils/messages/protocol';
import { clock } from './time';
import { useMessages, useSettings, useTalk } from './context';

/** Lies over everything while Kring does not know whose record the page shows. Holds nothing of any talk. */
export function Cover({ state }: { readonly state: PanelState }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const { language } = useSettings();
  const navigation = state.place?.navigation ?? 0;
  if (state.situation === 'noRecord') {
    return (
      <section class="cover">
        <p>{t.cover.noRecord}</p>
        <button type="button" class="quiet" onClick={() => void send('panel.openTab', {})}>
          {t.app.ownTab}
        </button>
      </section>
    );
  }
  const answer = (said: Promise<void>): void => void said.then(() => talk.refresh());
  if (state.situation === 'before') {
    return (
      <section class="cover" aria-label={t.shared.before}>
        {state.drafts
          .filter((draft) => draft.here && draft.before)
          .map(({ id, startedAt }) => (
            <div key={id} class="whose">
              <h2>{t.shared.whose(clock(startedAt, language))}</h2>
              <button
                type="button"
                class="main"
                data-focus="first"
                onClick={() => answer(send('draft.mine', { id, navigation }))}
              >
                {t.shared.mine}
              </button>
              <button type="button" onClick={() => answer(send('draft.wipe', { id }))}>
                {t.shared.wipe}
              </button>
            </div>
          ))}
        {state.place?.record === undefined && (
          <button type="button" class="quiet" onClick={() => answer(send('draft.unbind', { navigation }))}>
            {t.cover.no}
          </button>
        )}
      </section>
    );
  }
  return (
    <section class="cover" aria-labelledby="cover-title">
      <h2 id="cover-title">{t.cover.title}</h2>
      <p>{state.container === 'tab' ? t.cover.own : t.cover.kept}</p>
      {state.drafts
        .filter((draft) => draft.here)
        .map((draft) => (
          <button
            key={draft.id}
            type="button"
            data-focus="first"
            onClick={() => answer(send('draft.bind', { id: draft.id, navigation }))}
          >
            {t.cover.yes(clock(draft.startedAt, language))}
          </button>
        ))}
      <button type="button" onClick={() => answer(send('draft.unbind', { navigation }))}>
        {t.cover.no}
      </button>
    </section>
  );
}
