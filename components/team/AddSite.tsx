import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isManagedPackage } from '../../utils/profile/access';
import { hostPatternOf } from '../../utils/profile/host-pattern';
import type { Site } from '../../utils/profile/site';
import { siteFrom } from '../../utils/team/site-from';
import { useTeamMessages } from './context';

/** Adds a dossier by its address; an address that cannot be one stays in the field, with what to do about it. */
export function AddSite({
  sites,
  onAdd,
}: {
  readonly sites: readonly Site[];
  readonly onAdd: (match: string) => void;
}): JSX.Element {
  const t = useTeamMessages().dossier;
  const about = useId();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<{ text: string; refused: boolean } | null>(null);
  const add = (): void => {
    const site = siteFrom(typed);
    if ('refused' in site) {
      setTold({ text: t.refused[site.refused], refused: true });
    } else if (sites.some(({ match }) => match === site.match)) {
      setTold({ text: t.alreadyThere, refused: true });
    } else {
      // Within the press: the browser wants it so. Whoever says no finds the question again at the dossier. Where ICT
      // names the sites, a yes of the browser would not help.
      const origin = isManagedPackage() ? undefined : hostPatternOf(site.match);
      if (origin !== undefined) void browser.permissions.request({ origins: [origin] }).catch(() => false);
      onAdd(site.match);
      setTyped('');
      setTold({ text: site.shortened ? t.shortened(site.match) : t.added(site.match), refused: false });
    }
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        {t.add}
        <input
          type="text"
          inputMode="url"
          spellcheck={false}
          autocomplete="off"
          value={typed}
          aria-describedby={about}
          aria-invalid={told?.refused ?? false}
          data-testid="add-site"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setTold(null);
          }}
        />
      </label>
      <p class="hint" id={about}>
        {t.addHint}
      </p>
      <p class={told?.refused ? 'notice' : 'hint'} role="status" data-testid="add-told" hidden={!told}>
        {told?.text}
      </p>
      <button type="submit">{t.addButton}</button>
    </form>
  );
}
