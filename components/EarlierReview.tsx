import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayInWords } from '../utils/i18n/day';
import { circleOf } from '../utils/instruments/circle';
import type { EarlierCircle } from '../utils/memory/earlier-circle';
import { likenesses, proposed, takeOver, type Choice } from '../utils/memory/take-over';
import type { Draft, PersonId } from '../utils/model/draft';
import { isNoPatch } from '../utils/model/patch';
import { randomId } from '../utils/model/random-id';
import { peopleWithoutNames } from '../utils/panel/names';
import { useMessages, useSettings, useShows, useTalk } from './context';
import { EarlierPerson } from './EarlierPerson';
import { EcogramDrawing } from './EcogramDrawing';
import { layoutOf } from './picture-of';
import { useForgetting } from './use-forgetting';
import { useWidth } from './use-width';

type Choices = ReadonlyMap<PersonId, Choice>;

interface Props {
  readonly earlier: EarlierCircle;
  readonly onDone: () => void;
}

/** What was understood of an earlier circle and what was not, who each of them is today, and the button that begins with it. */
export function EarlierReview({ earlier: read, onDone }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const { names } = useSettings();
  const [chosen, setChosen] = useState<{ of: EarlierCircle; choices: Choices } | null>(null);
  // What was chosen of another text says nothing here.
  const choices: Choices = chosen?.of === read ? chosen.choices : new Map();
  const today = talk.draft.value;
  const earlier = useMemo(
    (): EarlierCircle => (names === 'on' ? read : { ...read, draft: nameless(read.draft) }),
    [read, names],
  );
  const like = useMemo(() => likenesses(earlier, today), [earlier, today.people, today.earlier]);
  const circle = useMemo(() => circleOf(earlier.draft, true), [earlier]);
  const { date, gone, told, unknown } = earlier;
  const year = new Date().getFullYear();

  const nobody = circle.people.length === 0;
  const own = !nobody || date !== undefined || gone.length > 0 || told.length > 0;
  const heading = date === undefined ? t.earlier.understood : t.earlier.talkOf(dayInWords(date, year, t));
  const found = !own ? t.earlier.nothing : nobody ? t.earlier.nobody : heading;
  useEffect(() => {
    talk.say(found);
    // What was read goes with its screen (R23), unless something else was said meanwhile.
    return () => {
      if (talk.announcement.value.startsWith(found)) talk.announcement.value = '';
    };
  }, [read]);

  if (nobody) return <p>{found}</p>;
  const begin = (): void => {
    const patch = takeOver(talk.draft.value, earlier, choices, { now: Date.now(), newId: randomId });
    if (!isNoPatch(patch)) talk.remove(patch, t.earlier.begun, t.earlier.takeBack);
    onDone();
  };
  return (
    <div data-testid="earlier">
      <div class="row heading">
        <h3>{heading}</h3>
        <button type="button" class="main" data-testid="begin-with" onClick={begin}>
          {t.earlier.begin}
        </button>
      </div>
      {date === undefined && <p class="hint">{t.earlier.noDay}</p>}
      <ul class="then-people" aria-label={t.earlier.understood}>
        {circle.people.map((one) => {
          const likeness = like.get(one.id) ?? {};
          const day = earlier.dates[one.id];
          return (
            <EarlierPerson
              key={one.id}
              circle={circle}
              one={one}
              day={day === undefined || day === date ? '' : dayInWords(day, year, t)}
              likeness={likeness}
              choice={choices.get(one.id) ?? proposed(likeness)}
              onChoose={(choice) => setChosen({ of: read, choices: new Map([...choices, [one.id, choice]]) })}
            />
          );
        })}
      </ul>
      {gone.length > 0 && <p>{t.earlier.gone(gone.join(', '))}</p>}
      {told.length > 0 && (
        <details>
          <summary>{t.earlier.told}</summary>
          <ul>
            {told.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {unknown.length > 0 && (
        <details data-testid="not-understood">
          <summary>{t.earlier.unknown}</summary>
          <p class="hint">{t.earlier.unknownStay}</p>
          <ul>
            {unknown.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <Picture circle={circle} />
    </div>
  );
}

function nameless(draft: Draft): Draft {
  return {
    ...draft,
    people: peopleWithoutNames(draft.people),
    earlier: peopleWithoutNames(draft.earlier),
  };
}

/** The circle of then, only to look at. */
function Picture({ circle }: { readonly circle: ReturnType<typeof circleOf> }): JSX.Element | null {
  const t = useMessages();
  const shows = useShows();
  const [box, width] = useWidth();
  useForgetting();
  const layout = useMemo(() => layoutOf(circle, Math.min(width, 420), t), [circle, width, t]);
  if (!shows('picture')) return null;
  return (
    <div class="ecogram" ref={box} data-testid="earlier-picture">
      <EcogramDrawing
        circle={circle}
        layout={layout}
        look="screen"
        t={t}
        middle={t.picture.middle}
        svg={{ role: 'img', 'aria-label': t.earlier.picture }}
      />
    </div>
  );
}
