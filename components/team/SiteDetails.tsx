import type { JSX } from 'preact';
import type { Site } from '../../utils/profile/site';
import { hostOf } from '../../utils/profile/site-address';
import { sayRecordKey } from '../../utils/team/say-locator';
import { useTeamMessages } from './context';
import { RemoveButton } from './RemoveButton';
import { ScreenDetails } from './ScreenDetails';
import { SiteAccess } from './SiteAccess';
import { TextSetting } from './TextSetting';

/** Something that was removed from a site, and how it comes back. */
export interface Removed {
  readonly what: string;
  readonly put: (site: Site) => Site;
}

/** Everything that the profile knows of one dossier, in words. */
export function SiteDetails({
  site,
  fixed,
  onChange,
  onRemoved,
  onRemove,
}: {
  readonly site: Site;
  /** Somebody else decides: it is there to be read. */
  readonly fixed: boolean;
  readonly onChange: (make: (site: Site) => Site) => void;
  readonly onRemoved: (removed: Removed) => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const t = useTeamMessages().dossier;
  const { name, match, record, screens = [] } = site;
  const host = hostOf(match);
  return (
    <fieldset class="parts" disabled={fixed}>
      <div class="details">
        <TextSetting
          label={t.name}
          hint={t.nameHint(host)}
          value={name ?? ''}
          onSave={(next) => onChange(({ name: _, ...rest }) => (next ? { ...rest, name: next } : rest))}
        />
        <p class="label">{t.address}</p>
        <p class="found">
          <code>{match}</code>
        </p>
        <SiteAccess match={match} />
        <h3>{t.record}</h3>
        <p class="found">
          {record ? t.recordAt(sayRecordKey(record, t.find)) : t.recordNone}{' '}
          {!record && !fixed && t.recordPoint}
          {record && (
            <RemoveButton
              what={t.record}
              onRemove={() => {
                onChange(({ record: _, ...rest }) => rest);
                onRemoved({ what: t.record, put: (now) => ({ ...now, record }) });
              }}
            />
          )}
        </p>
        <h3>{t.screens}</h3>
        {screens.length === 0 && <p class="hint">{t.screensNone}</p>}
        <ul class="screens">
          {screens.map((screen, at) => (
            <li key={screen.id} data-testid="screen">
              <ScreenDetails
                screen={screen}
                onChange={(make) =>
                  onChange((now) => ({
                    ...now,
                    screens: now.screens?.map((each) => (each.id === screen.id ? make(each) : each)) ?? [],
                  }))
                }
                onRemoved={({ what, put }) =>
                  onRemoved({
                    what,
                    put: (now) => ({
                      ...now,
                      screens: now.screens?.map((each) => (each.id === screen.id ? put(each) : each)) ?? [],
                    }),
                  })
                }
                onRemove={() => {
                  onChange((now) => ({
                    ...now,
                    screens: now.screens?.filter(({ id }) => id !== screen.id) ?? [],
                  }));
                  onRemoved({
                    what: screen.name,
                    put: (now) => ({ ...now, screens: (now.screens ?? []).toSpliced(at, 0, screen) }),
                  });
                }}
              />
            </li>
          ))}
        </ul>
        <div class="row end">
          <RemoveButton what={name ?? host} whole onRemove={onRemove} />
        </div>
      </div>
    </fieldset>
  );
}
