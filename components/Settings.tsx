import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { send } from '../utils/messages/client';
import type { SettingName, Settings as Choices } from '../utils/profile/settings';
import { whenBrowserCloses } from '../utils/panel/when-browser-closes';
import { CLIENT_TEXT } from '../utils/questions/client-text';
import { useChosen, useMessages, useSettings, useShows, useSpoken, useTalk, useText } from './context';

/** What a worker may choose: how questions sound, the language, how long a talk is kept, reading along, and this site. */
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
      <Choice
        name="address"
        label={t.settings.address}
        values={{ u: t.settings.u, je: t.settings.je }}
        onChoose={(address) => set({ address: address as Choices['address'] })}
      />
      <Choice
        name="language"
        label={t.settings.language}
        values={{ nl: 'Nederlands', en: 'English' }}
        onChoose={(language) => set({ language: language as Choices['language'] })}
      />
      <Choice
        name="retentionHours"
        label={t.settings.retention}
        values={Object.fromEntries(
          (talk.state.value?.retention ?? []).map((hours) => [hours, t.settings.hours[hours]]),
        )}
        onChoose={(hours) => set({ retentionHours: Number(hours) as Choices['retentionHours'] })}
      />
      <p class="hint">
        {t.settings.retentionHint} {t.shared.closing[whenBrowserCloses(settings)]}
      </p>
      {talk.state.value?.mayLive && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={talk.state.value.live}
              data-testid="choose-live"
              onChange={(event) => set({ liveReading: event.currentTarget.checked ? 'on' : 'off' })}
            />
            {t.mentioned.live.setting}
          </label>
          <p class="hint">{t.mentioned.live.hint}</p>
        </>
      )}
      <details>
        <summary>{t.settings.clientText}</summary>
        <p>
          <strong>{text(CLIENT_TEXT.title)}</strong>
        </p>
        <p>{spoken(CLIENT_TEXT.body)}</p>
      </details>
      {talk.state.value?.quietToday && (
        <p class="hint">
          {t.prompt.isQuiet}{' '}
          <button
            type="button"
            class="quiet"
            data-testid="prompts-again"
            onClick={() => void send('panel.quiet', { today: false }).then(() => talk.refresh())}
          >
            {t.prompt.again}
          </button>
        </p>
      )}
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
        {talk.state.value?.siteChosen && (
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

/** One choice; what the organisation locked is shown, and cannot be chosen. */
function Choice({
  name,
  label,
  values,
  onChoose,
}: {
  readonly name: SettingName;
  readonly label: string;
  /** What each value is called. */
  readonly values: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  const talk = useTalk();
  const t = useMessages().settings;
  const settings = useSettings();
  const about = useId();
  const locked = talk.state.value?.locked.includes(name) ?? false;
  return (
    <>
      <label>
        {label}
        <select
          value={settings[name]}
          disabled={locked}
          aria-describedby={locked ? about : undefined}
          data-testid={`choose-${name}`}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {Object.entries(values).map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
      </label>
      {locked && (
        <p class="hint" id={about}>
          {t.locked}
        </p>
      )}
    </>
  );
}
