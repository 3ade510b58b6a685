import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { circleOf } from '../utils/instruments/circle';
import { sayThenAndNow } from '../utils/panel/say-then-and-now';
import { personLabel, type Closeness, type PersonId } from '../utils/model/draft';
import { setCloseness } from '../utils/panel/facts';
import { viewInSight, viewsShown } from '../utils/panel/views';
import { HOW_CLOSE } from '../utils/questions/opening';
import { AboutPerson } from './AboutPerson';
import { ClosenessButtons, closenessOfKey } from './ClosenessButtons';
import { useChosen, useMessages, useShows, useSpoken, useTalk, useText } from './context';
import { VIEWS } from './instruments';
import type { Looking } from './looking';
import { PictureWords } from './PictureWords';
import { TakeAlong } from './TakeAlong';
import { useForgetting } from './use-forgetting';

interface Props {
  readonly looking: Looking;
  readonly onLooking: (looking: Looking) => void;
  /** Undefined: the team left looking together out. */
  readonly onTogether: (() => void) | undefined;
  readonly onNext: () => void;
}

/** The people as a picture: asked one by one how close they feel, then to touch, to look at and to take along. */
export function PictureStep({ looking, onLooking, onTogether, onNext }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const text = useText();
  useForgetting();
  const shows = useShows();
  const { hidden } = useChosen();
  const draft = talk.draft.value;
  const withEarlier = Object.keys(draft.earlier).length > 0;
  const views = viewsShown(hidden, withEarlier);
  const { selected, passersBy } = looking;
  const view = viewInSight(looking.view, hidden, withEarlier);
  // The same as long as nobody changed: the picture is not laid out anew with every key of a note elsewhere.
  const circle = useMemo(
    () => circleOf(draft, true, passersBy),
    [draft.people, draft.ties, draft.links, draft.earlier, passersBy],
  );
  const View = VIEWS[view];
  const instrument = views.find(({ id }) => id === view);
  const chosen = circle.people.find(({ id }) => id === selected);
  const select = (id: PersonId | null): void => onLooking({ ...looking, selected: id });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    // In a text field the browser's own undo is the right one.
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) talk.undoEdit();
    else if (key === 'y' || key === 'z') talk.redoEdit();
    else return;
    event.preventDefault();
  };

  return (
    <section class="picture-step" aria-labelledby="picture-title" onKeyDown={onKeyDown}>
      <h2 id="picture-title">{t.picture.title}</h2>
      {circle.people.length === 0 && <p>{t.picture.empty}</p>}
      <HowClose
        people={circle.people.map(({ id }) => id)}
        skipped={looking.skipped}
        onSkip={(skipped) => onLooking({ ...looking, skipped })}
        onNext={onNext}
      />
      {views.length > 1 && (
        <div class="row views" role="group" aria-label={t.picture.views}>
          {views.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              class="quiet"
              aria-pressed={id === view}
              data-testid={`view-${id}`}
              onClick={() => onLooking({ ...looking, view: id })}
            >
              {text(title)}
            </button>
          ))}
        </div>
      )}
      {instrument && <p class="hint">{text(instrument.reason)}</p>}
      {view === 'then-and-now' && <p>{sayThenAndNow(draft, t, true)}</p>}
      <div class="beside">
        <div>
          <View circle={circle} selected={selected} onSelect={select} calm={false} />
          <Tools onTogether={onTogether} />
        </div>
        {/* In the network card everything stands in the row itself. */}
        {chosen && view !== 'network-card' && (
          <AboutPerson key={chosen.id} person={chosen} onClose={() => select(null)} />
        )}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={passersBy}
          data-testid="passers-by"
          onChange={(event) => onLooking({ ...looking, passersBy: event.currentTarget.checked })}
        />
        {t.picture.passersBy}
      </label>
      {view === 'ecogram' && (
        <p class="hint">
          {t.picture.keys} {t.picture.touch}
        </p>
      )}
      {instrument && <PictureWords instrument={instrument} circle={circle} />}
      {shows('take-along') && <TakeAlong view={view} passersBy={passersBy} />}
      <div class="row end">
        <button type="button" class="main" data-focus="first" onClick={onNext}>
          {t.deck.next}
        </button>
      </div>
    </section>
  );
}

/** The keyboard goes to the picture, if it was nowhere else. */
function focusPicture(): void {
  const active = document.activeElement;
  if (active !== null && active !== document.body && active !== document.querySelector('main')) return;
  document
    .querySelector<SVGElement>('.picture-step [data-figure][tabindex="0"]')
    ?.focus({ preventScroll: true });
}

/** Turning the picture to the client, a step back and on again. */
function Tools({ onTogether }: Pick<Props, 'onTogether'>): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const { canUndo, canRedo } = talk.history;
  // Not `disabled`: the keyboard would be lost with the last step.
  const step = (can: boolean, go: () => void, said: string): void => {
    if (!can) return;
    go();
    talk.say(said);
  };
  return (
    <div class="row tools">
      {onTogether && (
        <button type="button" class="main" onClick={onTogether} data-testid="together">
          {t.picture.together}
        </button>
      )}
      <button
        type="button"
        onClick={() => step(canUndo.value, () => talk.undoEdit(), t.picture.undone)}
        aria-disabled={!canUndo.value}
        aria-label={t.picture.undo}
        title={`${t.picture.undo} (Ctrl+Z)`}
        data-testid="undo-edit"
      >
        ↶
      </button>
      <button
        type="button"
        onClick={() => step(canRedo.value, () => talk.redoEdit(), t.picture.redone)}
        aria-disabled={!canRedo.value}
        aria-label={t.picture.redo}
        title={`${t.picture.redo} (Ctrl+Y)`}
        data-testid="redo-edit"
      >
        ↷
      </button>
    </div>
  );
}

interface HowCloseProps {
  readonly people: readonly PersonId[];
  readonly skipped: Looking['skipped'];
  readonly onSkip: (skipped: Looking['skipped']) => void;
  readonly onNext: () => void;
}

/**
 * Asks of everybody of whom it was not said, one by one and a key each; leaving off is as good. Enter goes on, as
 * everywhere: who walks through with Enter answers nothing by accident.
 */
function HowClose({ people, skipped, onSkip, onNext }: HowCloseProps): JSX.Element | null {
  const talk = useTalk();
  const t = useMessages();
  const spoken = useSpoken();
  const draft = talk.draft.value;
  const next =
    skipped === null
      ? undefined
      : people.find((id) => draft.people[id]?.closeness === undefined && !skipped.includes(id));
  const asking = next !== undefined;
  const wasAsking = useRef(asking);
  useLayoutEffect(() => {
    if (asking || !wasAsking.current) return;
    wasAsking.current = false;
    // Whose answer is taken back in the picture is not asked for again at once; who comes new is.
    if (skipped) onSkip(people);
    focusPicture();
  }, [asking]);
  if (!asking) return null;
  const label = personLabel(draft, next, true);
  const answer = (closeness: Closeness): void => {
    talk.edit(setCloseness(draft, next, closeness));
    talk.say(t.picture.placed(label, t.facts.closeness[closeness]));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const closeness = closenessOfKey(event);
    if (closeness) answer(closeness);
    else if (event.key === 'Enter' && !event.ctrlKey && event.target === event.currentTarget) onNext();
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="gentle how-close"
      role="group"
      aria-labelledby="how-close"
      tabIndex={0}
      data-focus="first"
      data-testid="how-close"
      onKeyDown={onKeyDown}
    >
      <p class="spoken small" id="how-close" aria-live="polite">
        {spoken(HOW_CLOSE(label))}
      </p>
      <ClosenessButtons chosen={undefined} onChoose={answer} />
      <div class="row">
        <button
          type="button"
          class="quiet"
          data-testid="skip"
          onClick={() => onSkip([...(skipped ?? []), next])}
        >
          {t.picture.skip}
        </button>
        <button type="button" class="quiet" data-testid="enough" onClick={() => onSkip(null)}>
          {t.picture.enough}
        </button>
      </div>
    </div>
  );
}
