import type { JSX } from 'preact';
import { send } from '../utils/messages/client';
import type { Settings as Choices } from '../utils/profile/settings';
import { whenBrowserCloses } from '../utils/panel/when-browser-closes';
import { CLIENT_TEXT } from '../utils/questions/client-text';
import { useChosen, useMessages, useSettings, useShows, useSpoken, useTalk, useText } from './context';

/** What a worker may choose: how questions sound, the language, how long a talk is kept, and this site. */
export function Settings({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const text = useText();
  const spoken = useSpoken();
  const settings = useSettings();
  const { help } = useChosen();
  const shows = useShows();
  const set = (change: Partial<Choices>): void =>
    void send('settings.set', { settings: change }).then(() => talk.refresh());
  const inFrame = talk.state.value?.container === 'frame';
  return (
    <section class="settings" aria-label={t.settings.title}>
      <label>
        {t.settings.address}
        <select
          value={settings.address}
          onChange={(event) => set({ address: event.currentTarget.value as Choices['address'] })}
        >
          <option value="u">{t.settings.u}</option>
          <option value="je">{t.settings.je}</option>
        </select>
      </label>
      <label>
        {t.settings.language}
        <select
          value={settings.language}
          onChange={(event) => set({ language: event.currentTarget.value as Choices['language'] })}
        >
          <option value="nl">Nederlands</option>
          <option value="en">English</option>
        </select>
      </label>
      <label>
        {t.settings.retention}
        <select
          value={settings.retentionHours}
          onChange={(event) =>
            set({ retentionHours: Number(event.currentTarget.value) as Choices['retentionHours'] })
          }
        >
          {(talk.state.value?.retention ?? []).map((hours) => (
            <option key={hours} value={hours}>
              {t.settings.hours[hours]}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">
        {t.settings.retentionHint} {t.shared.closing[whenBrowserCloses(settings)]}
      </p>
      <details>
        <summary>{t.settings.clientText}</summary>
        <p>
          <strong>{text(CLIENT_TEXT.title)}</strong>
        </p>
        <p>{spoken(CLIENT_TEXT.body)}</p>
      </details>
      {help !== undefined && <p class="hint">{t.trouble.help(help)}</p>}
      <div class="row end">
        <button type="button" class="quiet" onClick={() => void send('panel.openTeam', {})}>
          {t.app.team}
        </button>
        {inFrame && shows('own-tab') && (
          <button type="button" class="quiet" onClick={() => void send('panel.openTab', {})}>
            {t.app.ownTab}
          </button>
        )}
        {inFrame && (
          <button
            type="button"
            class="quiet"
            onClick={() => void send('site.remove', {}).then(() => talk.tell(t.settings.siteRemoved))}
          >
            {t.settings.removeSite}
          </button>
        )}
        <button type="button" class="main" onClick={onClose}>
          {t.settings.close}
        </button>
      </div>
    </section>
  );
}
