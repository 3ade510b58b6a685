import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { send } from '../utils/messages/client';
import { isEmpty } from '../utils/model/draft';
import { clock } from './time';
import { useMessages, useSettings, useTalk } from './context';
import { Settings } from './Settings';

/** Name, whether it is saved, erase, settings, close. */
export function Header({ onFresh }: { readonly onFresh: () => void }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const { language } = useSettings();
  const [settings, setSettings] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);
  const save = talk.save.value;
  const status = save.kind === 'saved' ? t.save.saved(clock(save.at, language)) : t.save[save.kind];
  return (
    <>
      <header class="row bar">
        <h1>Kring</h1>
        <span class="status" data-testid="save" data-kind={save.kind}>
          {status}
        </span>
        <WipeMenu onFresh={onFresh} />
        <button
          type="button"
          class="quiet"
          ref={gear}
          aria-expanded={settings}
          aria-label={t.app.menu}
          title={t.app.menu}
          onClick={() => setSettings(!settings)}
        >
          <span aria-hidden="true">⚙</span>
        </button>
        {talk.state.value?.container === 'frame' && (
          <button
            type="button"
            class="quiet"
            aria-label={t.app.close}
            title={t.app.close}
            data-testid="close"
            onClick={() => void talk.flush().then(() => send('panel.close', {}))}
          >
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </header>
      {settings && (
        <Settings
          onClose={() => {
            setSettings(false);
            gear.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** Erase in two clicks from every screen: one talk or all (R6). */
function WipeMenu({ onFresh }: { readonly onFresh: () => void }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const menu = useRef<HTMLDivElement>(null);
  const stored = talk.state.value?.drafts.length ?? 0;
  const close = (): void => menu.current?.hidePopover();
  const one = async (): Promise<void> => {
    close();
    await talk.wipe(t.wipe.wipedOne);
    onFresh();
  };
  const all = async (): Promise<void> => {
    close();
    await talk.wipeAll(t.wipe.wipedAll);
    onFresh();
  };
  return (
    <>
      <button type="button" class="quiet" popovertarget="wipe" data-testid="wipe">
        {t.app.wipe}
      </button>
      <div id="wipe" popover="auto" ref={menu} role="group" aria-label={t.wipe.title}>
        <p class="label">{t.wipe.title}</p>
        {talk.state.value?.situation === 'open' && !isEmpty(talk.draft.value) && (
          <button type="button" data-testid="wipe-one" onClick={() => void one()}>
            {t.wipe.one}
          </button>
        )}
        <button type="button" data-testid="wipe-all" disabled={stored === 0} onClick={() => void all()}>
          {t.wipe.all(stored)}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t.wipe.cancel}
        </button>
      </div>
    </>
  );
}
