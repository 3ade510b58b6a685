import type { JSX } from 'preact';
import type { Circle, CirclePerson } from '../utils/instruments/circle';
import { knownBy, listed, personFacts } from '../utils/instruments/person-facts';
import type { Choice, Likeness } from '../utils/memory/take-over';
import { DIRECTIONS, personLabel } from '../utils/model/draft';
import { useMessages, useTalk } from './context';

interface Props {
  readonly circle: Circle;
  readonly one: CirclePerson;
  /** When this was told, where it is not the day of the whole; else "". */
  readonly day: string;
  readonly likeness: Likeness;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Somebody of an earlier circle: what was told of them, and who they are in today's talk. */
export function EarlierPerson({ circle, one, day, likeness, choice, onChoose }: Props): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const known = knownBy(circle, one.id);
  const facts = [
    ...personFacts(one, t),
    ...(known.length > 0 ? [t.facts.knows(listed(known, t), one.person.many)] : []),
  ];
  const { there, same } = likeness;
  const leftOut = choice.as === 'leftOut';
  const label = same === undefined ? '' : personLabel(talk.draft.value, same, true);
  return (
    <li data-testid="earlier-person" class={leftOut ? 'left-out' : undefined}>
      <div class="row">
        <strong>{one.label}</strong>
        {day && <small>{day}</small>}
        {there === undefined ? (
          <button
            type="button"
            class="quiet"
            aria-pressed={leftOut}
            aria-label={t.earlier.leaveOutOf(one.label)}
            onClick={() =>
              onChoose(
                leftOut ? (same === undefined ? { as: 'new' } : { as: 'same', id: same }) : { as: 'leftOut' },
              )
            }
          >
            {t.earlier.leaveOut}
          </button>
        ) : (
          <small>{t.earlier.there}</small>
        )}
      </div>
      {facts.length > 0 && <p class="hint">{facts.join(', ')}</p>}
      {DIRECTIONS.map((direction) => {
        const tie = one[direction];
        if (!tie?.note) return null;
        return (
          <p key={direction} class="said">
            <small>{t.facts[direction]}:</small> “{tie.note}”{' '}
            {tie.by === 'worker' && <small>({t.earlier.byWorker})</small>}
          </p>
        );
      })}
      {same !== undefined && !leftOut && (
        <div class="answers" role="group" aria-label={t.earlier.whoIs(one.label)}>
          <button
            type="button"
            aria-pressed={choice.as === 'same'}
            onClick={() => onChoose({ as: 'same', id: same })}
          >
            {t.earlier.same(label)}
          </button>
          <button type="button" aria-pressed={choice.as === 'new'} onClick={() => onChoose({ as: 'new' })}>
            {t.earlier.someoneElse}
          </button>
        </div>
      )}
    </li>
  );
}
