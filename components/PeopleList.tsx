import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { kindOf } from '../utils/language/read-person';
import {
  peopleInOrder,
  personLabels,
  tieKey,
  type Direction,
  type Person,
  type PersonId,
  type Tie,
} from '../utils/model/draft';
import { useMessages, useSettings, useTalk } from './context';
import { PersonDetails } from './PersonDetails';
import { pressTie } from './press-tie';

interface Props {
  /** Only these people; all when absent. */
  readonly only?: (id: PersonId) => boolean;
  readonly label: string;
  /** While people are being named: who came last stands on top, with the digit that chooses the first nine. */
  readonly naming?: boolean;
}

/** The people of this talk, each with both directions to tap and more to open. */
export function PeopleList({ only, label, naming }: Props): JSX.Element | null {
  const talk = useTalk();
  const draft = talk.draft.value;
  const labels = personLabels(draft, true);
  const people = peopleInOrder(draft).filter(({ id }) => only?.(id) ?? true);
  if (people.length === 0) return null;
  const rows = people.map(({ id, person }, index) => (
    <PersonRow
      key={id}
      id={id}
      person={person}
      label={labels.get(id) ?? ''}
      via={labels.get(person.via ?? '') ?? ''}
      toClient={draft.ties[tieKey(id, 'toClient')]}
      fromClient={draft.ties[tieKey(id, 'fromClient')]}
      digit={!naming ? undefined : index < 9 ? String(index + 1) : ''}
    />
  ));
  return (
    <ul class="people" aria-label={label}>
      {naming ? rows.reverse() : rows}
    </ul>
  );
}

interface RowProps {
  readonly id: PersonId;
  readonly person: Person;
  readonly label: string;
  /** Whoever brought this person; "" for nobody. */
  readonly via: string;
  readonly toClient: Tie | undefined;
  readonly fromClient: Tie | undefined;
  readonly digit: string | undefined;
}

/** Everything that a row shows comes in: so a row is drawn anew only when something of it changed. */
function PersonRow({ id, person, label, via, toClient, fromClient, digit }: RowProps): JSX.Element {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const read = kindOf(person.words);
  const kind = person.kind ?? read.kind;
  const role = person.role ?? read.role;
  const about = role === 'network' ? kind && t.kinds[kind] : t.people[role];
  const more = [about, person.many && t.people.many, via && t.details.viaOf(via)].filter(Boolean).join(' · ');
  return (
    <li data-testid="person">
      <div class="row">
        <button type="button" class="quiet who" aria-expanded={open} onClick={() => setOpen(!open)}>
          {digit !== undefined && (
            <span class="digit" aria-hidden="true">
              {digit}
            </span>
          )}
          <span class="visually-hidden">{t.people.details('')}</span>
          <span>
            {label} <small>{more}</small>
          </span>
        </button>
        <TieSwitch id={id} direction="toClient" label={label} tie={toClient} />
        <TieSwitch id={id} direction="fromClient" label={label} tie={fromClient} />
      </div>
      {open && <PersonDetails id={id} onClose={() => setOpen(false)} />}
    </li>
  );
}

interface TieProps {
  readonly id: PersonId;
  readonly direction: Direction;
  readonly label: string;
  readonly tie: Tie | undefined;
}

/** One direction: pressed is "yes". */
function TieSwitch({ id, direction, label, tie }: TieProps): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const { address } = useSettings();
  return (
    <button
      type="button"
      class="tie"
      aria-pressed={tie !== undefined}
      aria-label={`${t.people[direction][address]}: ${t.people[`${direction}Name`](label)}`}
      onClick={() => pressTie(talk, t, id, direction)}
    >
      {tie?.note && <span aria-hidden="true">“ </span>}
      {t.people[direction][address]}
    </button>
  );
}
