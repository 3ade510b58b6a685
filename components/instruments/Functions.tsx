import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Circle, CirclePerson } from '../../utils/instruments/circle';
import { apart } from '../../utils/instruments/group';
import { INVITATIONS, peopleWith } from '../../utils/instruments/functions';
import { DIRECTIONS, FUNCTIONS, type Direction, type NetworkFunction } from '../../utils/model/draft';
import { switchFunction } from '../../utils/panel/facts';
import { useMessages, useSettings, useSpoken, useTalk } from '../context';
import type { ViewProps } from './view';

/** What people are for each other, in four rows and both directions; an empty one holds a question to say (I-28). */
export function Functions({ circle, selected, onSelect, calm }: ViewProps): JSX.Element {
  const t = useMessages();
  const [open, setOpen] = useState<string | null>(() => (calm ? null : firstEmpty(circle)));
  return (
    <div class={calm ? 'functions calm' : 'functions'} data-testid="functions">
      {FUNCTIONS.map((what) => (
        <section key={what} aria-labelledby={`function-${what}`} data-testid={`function-${what}`}>
          <h3 id={`function-${what}`}>{t.facts.functions[what]}</h3>
          <div class="pair">
            {DIRECTIONS.map((direction) => {
              const cell = cellKey(what, direction);
              return (
                <Cell
                  key={direction}
                  {...{ circle, selected, onSelect, calm, what, direction }}
                  open={!calm && open === cell}
                  onOpen={() => setOpen(open === cell ? null : cell)}
                />
              );
            })}
          </div>
        </section>
      ))}
    </div>
  );
}

function cellKey(what: NetworkFunction, direction: Direction): string {
  return `${what}:${direction}`;
}

/** With more people than this, having all of them in sight would push the other rows off the screen. */
const FEW = 15;

/** Where somebody can be added with one tap from the start: the first row that nobody stands in. */
function firstEmpty(circle: Circle): string | null {
  if (circle.people.length > FEW) return null;
  const what = FUNCTIONS.find((one) => peopleWith(circle, one, 'toClient').length === 0);
  return what ? cellKey(what, 'toClient') : null;
}

interface CellProps extends ViewProps {
  readonly what: NetworkFunction;
  readonly direction: Direction;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One function in one direction: who is in it or, when open, everybody to tap. */
function Cell({ circle, selected, onSelect, calm, what, direction, open, onOpen }: CellProps): JSX.Element {
  const t = useMessages();
  const spoken = useSpoken();
  const { address } = useSettings();
  const people = peopleWith(circle, what, direction);
  const heading = t.people[direction][address];
  const button = t.views.functions[open ? 'doneFor' : 'chooseFor'](t.facts.functions[what], heading);
  return (
    <div data-testid={`function-${what}-${direction}`}>
      <p class="label">{heading}</p>
      {(open || people.length === 0) && <p class="ask">{spoken(INVITATIONS[what].ask[direction])}</p>}
      {open ? (
        <Choice {...{ circle, what, direction }} />
      ) : (
        people.length > 0 && (
          <ul aria-label={`${t.facts.functions[what]}, ${heading}`}>
            {people.map(({ id, label, role }) => (
              <li key={id} class={role === 'network' ? undefined : 'passer-by'}>
                {calm ? (
                  <span>{label}</span>
                ) : (
                  <button
                    type="button"
                    aria-pressed={selected === id}
                    onClick={() => onSelect(selected === id ? null : id)}
                  >
                    {label}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )
      )}
      {!calm && circle.people.length > 0 && (
        <button type="button" class="tie choose" aria-expanded={open} aria-label={button} onClick={onOpen}>
          {open ? t.views.functions.done : t.views.functions.choose}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly circle: Circle;
  readonly what: NetworkFunction;
  readonly direction: Direction;
}

/** Everybody, pressed who is in it. One tap in, one tap out again. */
function Choice({ circle, what, direction }: ChoiceProps): JSX.Element {
  const talk = useTalk();
  const { own, passersBy } = apart(circle);
  // A slip of the finger must not leave behind that somebody matters.
  const saidHere = useRef(new Set<string>());

  const press = ({ id }: CirclePerson): void =>
    talk.edit(switchFunction(talk.draft.value, id, direction, what, saidHere.current));

  return (
    <div class="choice">
      {[...own, ...passersBy].map((one) => (
        <button
          key={one.id}
          type="button"
          class="tie"
          aria-pressed={one[direction]?.functions?.includes(what) ?? false}
          onClick={() => press(one)}
        >
          {one.label}
        </button>
      ))}
    </div>
  );
}
