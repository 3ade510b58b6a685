import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PREVIEW_READY, type Given } from '../../utils/panel/preview';
import { siteName } from '../../utils/profile/site-address';
import type { Screen } from '../../utils/profile/site';
import { previewProfile } from '../../utils/team/preview-profile';
import { useTeam, useTeamMessages } from './context';

/** As many screens as somebody still looks for in one list. */
const MAX_SCREENS = 200;

interface Offered {
  /** The site by its place and the screen by its id: another site may have the same id. */
  readonly key: string;
  readonly label: string;
  readonly screen: Screen;
}

/** The real panel, as wide as in a dossier, with this profile; what is typed in it stays in its own memory. */
export function Preview(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().preview;
  const frame = useRef<HTMLIFrameElement>(null);
  const [choice, setChoice] = useState({ key: '', talk: 0 });
  const profile = team.profile.value;
  const state = team.state.value;
  const offered = (profile.sites ?? []).flatMap((site, at) =>
    (site.screens ?? []).map((screen): Offered => ({
      key: `${at} ${screen.id}`,
      label: `${screen.name} (${siteName(site)})`,
      screen,
    })),
  );
  const chosen = offered.find(({ key }) => key === choice.key)?.screen;

  const give = (): void => {
    if (!state) return;
    const { id, name, sets } = chosen ?? {};
    const given: Given = {
      kring: 'preview',
      profile: previewProfile(profile, state),
      screen: id !== undefined && name !== undefined ? { id, name, ...(sets && { sets }) } : null,
      talk: choice.talk,
    };
    frame.current?.contentWindow?.postMessage(given, location.origin);
  };
  const latest = useRef(give);
  latest.current = give;
  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent<unknown>): void => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      if (data === PREVIEW_READY) latest.current();
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);
  useEffect(give, [profile, state, choice]);

  return (
    <div class="preview">
      <p class="hint">{t.what}</p>
      {offered.length > 0 && (
        <label>
          {t.screen}
          <select
            value={chosen ? choice.key : ''}
            data-testid="preview-screen"
            onChange={(event) => setChoice({ key: event.currentTarget.value, talk: choice.talk + 1 })}
          >
            <option value="">{t.noScreen}</option>
            {offered.slice(0, MAX_SCREENS).map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {offered.length > MAX_SCREENS && <p class="hint">{t.first(MAX_SCREENS)}</p>}
      <iframe ref={frame} src="/panel.html#preview" title={t.title} data-testid="preview" />
    </div>
  );
}
