import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Site } from '../../utils/profile/site';
import { hostOf, siteName } from '../../utils/profile/site-address';
import { decider } from '../../utils/team/decider';
import { AddSite } from './AddSite';
import { useTeam, useTeamMessages } from './context';
import { PointOut } from './PointOut';
import { SiteDetails, type Removed } from './SiteDetails';

/** More than this many sites at once nobody reads; the others are found by searching. */
const SHOWN = 50;

type Sites = readonly Site[];

/** The dossiers of the team: where they are, whose record it is, which screens there are. */
export function Dossier(): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().dossier;
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ what: string; put: (sites: Sites) => Sites } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes to the one that brings it back.
  useEffect(() => undo.current?.focus(), [removed]);
  const sites = team.profile.value.sites ?? [];
  const change = (make: (before: Sites) => Sites): void =>
    team.change((profile) => ({ ...profile, sites: [...make(profile.sites ?? [])] }));
  const found = sites
    .map((site, at) => ({ site, at }))
    .filter(({ site }) =>
      `${site.name ?? ''} ${site.match}`.toLowerCase().includes(search.trim().toLowerCase()),
    );
  const many = sites.length > SHOWN;
  const fixed = team.state.value !== null && decider(team.state.value) !== null;

  const removeSite = (site: Site, at: number): void => {
    change((before) => before.filter(({ match }) => match !== site.match));
    setRemoved({ what: siteName(site), put: (now) => now.toSpliced(at, 0, site) });
  };
  const removePart = ({ what, put }: Removed, match: string): void =>
    setRemoved({ what, put: (now) => now.map((site) => (site.match === match ? put(site) : site)) });

  return (
    <>
      {!fixed && (
        <>
          <AddSite
            sites={sites}
            onAdd={(match) => {
              change((before) => [...before, { match }]);
              setOpened(match);
            }}
          />
          <PointOut />
        </>
      )}
      <h3>{t.listed}</h3>
      {many && (
        <label>
          {t.search}
          <input
            type="text"
            value={search}
            data-testid="site-search"
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      )}
      {found.length > SHOWN && <p class="hint">{t.first(SHOWN, found.length)}</p>}
      {many && found.length === 0 && <p class="hint">{t.nothingFound}</p>}
      {sites.length === 0 && <p>{t.none}</p>}
      <ul class="sites">
        {found.slice(0, SHOWN).map(({ site, at }) => (
          <li key={site.match}>
            <details
              open={opened === site.match}
              data-testid="site"
              onToggle={(event) => {
                if (event.currentTarget.open) setOpened(site.match);
                else if (opened === site.match) setOpened(null);
              }}
            >
              <summary>
                {siteName(site)} {site.name && <small>{hostOf(site.match)}</small>}
              </summary>
              {opened === site.match && (
                <SiteDetails
                  site={site}
                  fixed={fixed}
                  onChange={(make) =>
                    change((before) => before.map((each) => (each.match === site.match ? make(each) : each)))
                  }
                  onRemoved={(part) => removePart(part, site.match)}
                  onRemove={() => removeSite(site, at)}
                />
              )}
            </details>
          </li>
        ))}
      </ul>
      {removed && !fixed && (
        <div class="undo-here row" role="status">
          <span>{t.removed(removed.what)}</span>
          <button
            type="button"
            ref={undo}
            data-testid="undo"
            onClick={() => {
              change(removed.put);
              setRemoved(null);
            }}
          >
            {t.undo}
          </button>
        </div>
      )}
    </>
  );
}
