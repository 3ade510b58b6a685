import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostPatternOf } from '../../utils/profile/host-pattern';
import { hostOf } from '../../utils/profile/site-address';
import { useTeamMessages } from './context';

/** Whether Kring may be on this site in this browser, and the button that asks for it. */
export function SiteAccess({ match }: { readonly match: string }): JSX.Element | null {
  const t = useTeamMessages().dossier.access;
  const [has, setHas] = useState<boolean | undefined>();
  const [denied, setDenied] = useState(false);
  const pattern = hostPatternOf(match);
  useEffect(() => {
    if (pattern === undefined) return undefined;
    const look = (): void =>
      void browser.permissions.contains({ origins: [pattern] }).then(setHas, () => setHas(false));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [pattern]);
  if (pattern === undefined || has === undefined) return null;
  // The browser wants the question within the press itself: nothing may be awaited before it.
  const ask = (): void =>
    void browser.permissions.request({ origins: [pattern] }).then((granted) => {
      setHas(granted);
      setDenied(!granted);
    });
  return (
    <>
      <p class="hint" role="status" data-testid="access" data-has={has}>
        {denied ? t.denied : has ? t.yes : t.no}
      </p>
      {!has && (
        <button type="button" onClick={ask}>
          {t.ask(hostOf(match))}
        </button>
      )}
    </>
  );
}
