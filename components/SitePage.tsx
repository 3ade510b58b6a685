import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { messagesIn, type Messages } from '../utils/i18n';
import { accessTo, type Access } from '../utils/profile/access';
import { hostPattern } from '../utils/profile/host-pattern';
import { storedSettings } from '../utils/profile/stored-settings';

/** The site that is asked for: named in the address, else the one in the tab under the toolbar button. */
async function askedSite(): Promise<URL | undefined> {
  const named = decodeURIComponent(location.hash.slice(1));
  const [tab] = named ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  try {
    const url = new URL(named || (tab?.url ?? ''));
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The small page of the toolbar button on a site that Kring does not know: asks for this site, or lets it go. */
export function SitePage(): JSX.Element | null {
  const [t, setMessages] = useState<Messages>(messagesIn('nl'));
  const [site, setSite] = useState<URL | undefined>();
  const [state, setState] = useState<Access | 'waiting' | 'nowhere' | 'denied' | 'removed'>('waiting');

  useEffect(() => {
    void (async () => {
      const { language } = await storedSettings();
      setMessages(messagesIn(language));
      document.documentElement.lang = language;
      const url = await askedSite();
      setSite(url);
      setState(url ? await accessTo(url) : 'nowhere');
    })();
  }, []);

  // The browser wants the question within the press itself: nothing may be awaited before it.
  const allow = (): void => {
    if (!site) return;
    void browser.permissions
      .request({ origins: [hostPattern(site)] })
      .then((granted) => setState(granted ? 'chosen' : 'denied'));
  };
  const remove = (): void => {
    if (!site) return;
    void browser.permissions.remove({ origins: [hostPattern(site)] }).then(() => setState('removed'));
  };
  const openTab = (): void => void browser.tabs.create({ url: browser.runtime.getURL('/panel.html') });

  if (state === 'waiting') return null;
  const host = site?.hostname ?? '';
  return (
    <main class="site">
      <h1>Kring</h1>
      {state === 'askable' && (
        <>
          <p>{t.site.ask(host)}</p>
          <p class="hint">{t.site.what}</p>
          <button type="button" class="main" data-testid="allow" onClick={allow}>
            {t.site.allow}
          </button>
        </>
      )}
      {state === 'chosen' && (
        <>
          <p role="status">{t.site.allowed(host)}</p>
          <button type="button" data-testid="remove" onClick={remove}>
            {t.site.remove(host)}
          </button>
        </>
      )}
      {state === 'given' && (
        <>
          <p>{t.site.allowed(host)}</p>
          <p>{t.site.given}</p>
        </>
      )}
      {state === 'barred' && (
        <>
          <p>{t.site.barred}</p>
          <p class="hint">{t.site.barredMore}</p>
        </>
      )}
      {state === 'denied' && <p role="status">{t.site.denied}</p>}
      {state === 'removed' && <p role="status">{t.site.removed(host)}</p>}
      {state === 'nowhere' && <p>{t.site.notHere}</p>}
      <p>
        <button type="button" class="quiet" onClick={openTab}>
          {t.site.tab}
        </button>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t.app.team}
        </button>
      </p>
    </main>
  );
}
