import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { accessToSites, type Access } from '../../utils/profile/access';
import { hostPatternOf } from '../../utils/profile/host-pattern';
import { hostOf } from '../../utils/profile/site-address';
import { useTeamMessages } from './context';
import { onAccess } from './on-access';

/** Whether Kring may be on this site in this browser, and the button that asks for it. */
export function SiteAccess({ match }: { readonly match: string }): JSX.Element | null {
  const t = useTeamMessages().dossier.access;
  const [access, setAccess] = useState<Access | undefined>();
  const [denied, setDenied] = useState(false);
  const pattern = hostPatternOf(match);
  useEffect(() => {
    if (pattern === undefined) return undefined;
    return onAccess(() => void accessToSites(pattern).then(setAccess, () => setAccess('askable')));
  }, [pattern]);
  if (pattern === undefined || access === undefined) return null;
  // The browser wants the question within the press itself: nothing may be awaited before it.
  const ask = (): void =>
    void browser.permissions.request({ origins: [pattern] }).then((granted) => {
      if (granted) setAccess('chosen');
      setDenied(!granted);
    });
  const has = access === 'chosen' || access === 'given';
  return (
    <>
      <p class="hint" role="status" data-testid="access" data-has={has}>
        {denied ? t.denied : t[access]}
      </p>
      {access === 'askable' && (
        <button type="button" class="ask-access" onClick={ask}>
          {t.ask(hostOf(match))}
        </button>
      )}
    </>
  );
}
