import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Screen } from '../../utils/profile/site';
import { sayPattern, saySpot } from '../../utils/team/say-locator';
import { setNames } from '../../utils/team/set-names';
import { useTeam, useTeamMessages } from './context';
import { RemoveButton } from './RemoveButton';
import { TextSetting } from './TextSetting';

const MARKS = ['address', 'title', 'mark'] as const;

/** One screen: how it is recognised, which questions belong there, where the report goes, what is read. */
export function ScreenDetails({
  screen,
  onChange,
  onRemoved,
  onRemove,
}: {
  readonly screen: Screen;
  readonly onChange: (make: (screen: Screen) => Screen) => void;
  readonly onRemoved: (removed: { readonly what: string; readonly put: (screen: Screen) => Screen }) => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const t = useTeamMessages().dossier;
  const marks = MARKS.filter((mark) => screen[mark] !== undefined);
  const remove = (part: (typeof MARKS)[number] | 'field' | 'reads', what: string): void => {
    const { [part]: old, ...rest } = screen;
    onChange(() => rest);
    onRemoved({ what, put: (now) => ({ ...now, [part]: old }) });
  };
  const sayMark = (mark: (typeof MARKS)[number]): string => {
    if (mark === 'mark') return screen.mark ? t.mark.mark(saySpot(screen.mark, t.find)) : '';
    return t.mark[mark](sayPattern(screen[mark] ?? '', t.find));
  };
  return (
    <>
      <TextSetting
        label={t.screenName}
        value={screen.name}
        empty={t.nameEmpty}
        onSave={(name) => onChange((now) => ({ ...now, name }))}
      />
      <p class="label">{marks.length > 1 ? t.marksAll : t.marks}</p>
      <ul class="found">
        {marks.map((mark) => (
          <li key={mark}>
            {sayMark(mark)}{' '}
            {marks.length > 1 && (
              <RemoveButton what={sayMark(mark)} onRemove={() => remove(mark, sayMark(mark))} />
            )}
          </li>
        ))}
      </ul>
      <p class="label">{t.field}</p>
      <p class="found">
        {screen.field ? saySpot(screen.field, t.find) : t.fieldNone}{' '}
        {screen.field && (
          <RemoveButton
            what={saySpot(screen.field, t.find)}
            onRemove={() => screen.field && remove('field', saySpot(screen.field, t.find))}
          />
        )}
      </p>
      <p class="label">{t.reads}</p>
      <p class="found" data-testid="reads">
        {screen.reads ? saySpot(screen.reads, t.find) : t.readsField}{' '}
        {screen.reads && (
          <RemoveButton
            what={saySpot(screen.reads, t.find)}
            onRemove={() => screen.reads && remove('reads', saySpot(screen.reads, t.find))}
          />
        )}
      </p>
      <ReadsAlong screen={screen} onChange={onChange} />
      <ScreenSets screen={screen} onChange={onChange} />
      <div class="row end">
        <RemoveButton what={screen.name} whole onRemove={onRemove} />
      </div>
    </>
  );
}

/** Whether Kring may read along on the screen (R23); it does where the limit lets it too. */
function ReadsAlong({
  screen: { live = false, field, reads },
  onChange,
}: {
  readonly screen: Screen;
  readonly onChange: (make: (screen: Screen) => Screen) => void;
}): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().dossier;
  const about = useId();
  const inForce = team.state.value?.inForce;
  // What this one worker chose says nothing about the team.
  const isOn = inForce?.settings.liveReading === 'on' || inForce?.from.liveReading === 'personal';
  const nowhere = !field && !reads;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={live}
          aria-describedby={about}
          data-testid="screen-live"
          onChange={(event) => {
            const now = event.currentTarget.checked;
            onChange(({ live: _, ...rest }) => (now ? { ...rest, live: true } : rest));
          }}
        />
        {t.live}
      </label>
      <p class="hint" id={about}>
        {t.liveHint} {live && (nowhere ? t.liveNowhere : !isOn && t.liveOff)}
      </p>
    </>
  );
}

/** Which question sets belong on the screen. */
function ScreenSets({
  screen: { sets },
  onChange,
}: {
  readonly screen: Screen;
  readonly onChange: (make: (screen: Screen) => Screen) => void;
}): JSX.Element {
  const team = useTeam();
  const t = useTeamMessages().dossier;
  const language = team.state.value?.inForce.settings.language ?? 'nl';
  const known = setNames(team.profile.value, language);
  const gone = (sets ?? []).filter((id) => !known.some((set) => set.id === id));
  const offered = [...known, ...gone.map((id) => ({ id, title: t.setGone(id) }))];
  const choose = (next: string[] | undefined): void =>
    onChange(({ sets: _, ...rest }) => (next ? { ...rest, sets: next } : rest));
  return (
    <fieldset>
      <legend>{t.sets}</legend>
      <p class="hint">{t.setsAlways}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={sets === undefined}
          data-testid="all-sets"
          onChange={(event) => choose(event.currentTarget.checked ? undefined : known.map(({ id }) => id))}
        />
        {t.setsAll}
      </label>
      {sets &&
        offered.map(({ id, title }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={sets.includes(id)}
              data-testid={`set-here-${id}`}
              onChange={(event) => {
                const here = event.currentTarget.checked;
                choose(
                  offered.map((set) => set.id).filter((each) => (each === id ? here : sets.includes(each))),
                );
              }}
            />
            {title}
          </label>
        ))}
    </fieldset>
  );
}
