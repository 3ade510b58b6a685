import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CirclePerson } from '../../utils/instruments/circle';
import { setFact, setKind, switchInList } from '../../utils/panel/facts';
import { apart } from '../../utils/instruments/group';
import {
  COLUMNS,
  MEASURES,
  cellText,
  measureText,
  sortPeople,
  whoElseText,
  type Column,
  type Measure,
} from '../../utils/instruments/network-card';
import { CHANNELS, DIRECTIONS, KINDS, type PersonId } from '../../utils/model/draft';
import { useMessages, useSettings, useTalk } from '../context';
import { pressTie } from '../press-tie';
import type { ViewProps } from './view';

interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
  /** As it was when the heading was pressed: a row must not jump away while it is being filled in. */
  readonly order: readonly PersonId[];
}

/** The people as a table; the row of the selected person can be filled in where it stands (I-04, I-10). */
export function NetworkCard({ circle, selected, onSelect, calm }: ViewProps): JSX.Element {
  const t = useMessages();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const { own, passersBy } = apart(circle);

  function sortBy(column: Column): void {
    const descending = sorting?.column === column && !sorting.descending;
    const order = sortPeople(circle.people, column, descending, t).map(({ id }) => id);
    setSorting({ column, descending, order });
  }

  const rows = (people: readonly CirclePerson[]): JSX.Element[] =>
    inOrder(people, sorting?.order ?? []).map((one) => (
      <Row
        key={one.id}
        one={one}
        open={!calm && selected === one.id}
        onOpen={calm ? undefined : () => onSelect(selected === one.id ? null : one.id)}
      />
    ));

  return (
    <div class={calm ? 'network-card calm' : 'network-card'} data-testid="network-card">
      {!calm && <p class="hint">{t.views.card.hint}</p>}
      <div class="scroll" role="region" aria-label={t.views.card.scroll} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => {
                const name = t.views.card.columns[column];
                const sorted = sorting?.column === column;
                return (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
                  >
                    {calm ? (
                      name
                    ) : (
                      <button type="button" onClick={() => sortBy(column)}>
                        {name}
                        {sorted && <span aria-hidden="true">{sorting.descending ? ' ▾' : ' ▴'}</span>}
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          {own.length > 0 && <tbody>{rows(own)}</tbody>}
          {passersBy.length > 0 && (
            <tbody class="passers-by">
              <tr>
                <th scope="rowgroup" colSpan={COLUMNS.length}>
                  <span>{t.views.passersBy}</span>
                </th>
              </tr>
              {rows(passersBy)}
            </tbody>
          )}
        </table>
      </div>
    </div>
  );
}

/** Who came after the sorting stands below, in the order of naming. */
function inOrder(people: readonly CirclePerson[], order: readonly PersonId[]): readonly CirclePerson[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const of = ({ id }: CirclePerson): number => place.get(id) ?? order.length;
  return [...people].sort((a, b) => of(a) - of(b));
}

interface RowProps {
  readonly one: CirclePerson;
  readonly open: boolean;
  /** Absent: nothing can be changed. */
  readonly onOpen: (() => void) | undefined;
}

function Row({ one, open, onOpen }: RowProps): JSX.Element {
  const t = useMessages();
  const more = whoElseText(one, t);
  return (
    <tr class={open ? 'open' : undefined} data-testid="card-row">
      <th scope="row">
        {onOpen ? (
          <button type="button" class="quiet" aria-expanded={open} onClick={onOpen}>
            {one.label}
          </button>
        ) : (
          one.label
        )}
        {more && <small>{more}</small>}
      </th>
      {COLUMNS.filter((column) => column !== 'who').map((column) => {
        const text = cellText(one, column, t);
        return (
          <td key={column}>
            {open && (
              <span class="edit">
                <Edit one={one} column={column} />
              </span>
            )}
            {/* On paper there are no controls. */}
            <span class={open ? 'told on-paper' : 'told'}>{text}</span>
          </td>
        );
      })}
    </tr>
  );
}

function Edit({
  one,
  column,
}: {
  readonly one: CirclePerson;
  readonly column: Exclude<Column, 'who'>;
}): JSX.Element {
  if (column === 'kind') return <KindSelect one={one} />;
  if (column === 'channels') return <ChannelBoxes one={one} />;
  if (column === 'ties') return <TieBoxes one={one} />;
  return <MeasureSelect one={one} measure={column} />;
}

function MeasureSelect({
  one: { id, label, person },
  measure,
}: {
  readonly one: CirclePerson;
  readonly measure: Measure;
}): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  return (
    <select
      aria-label={t.views.card.cell(t.views.card.columns[measure], label)}
      value={person[measure] ?? ''}
      onChange={({ currentTarget: { value } }) => talk.edit(setFact(talk.draft.value, id, measure, value))}
    >
      <option value="">{t.views.card.notAsked}</option>
      {MEASURES[measure].map((choice) => (
        <option key={choice} value={choice}>
          {measureText(measure, choice, t)}
        </option>
      ))}
    </select>
  );
}

/** For professionals and volunteers the role says where they belong. */
function KindSelect({ one }: { readonly one: CirclePerson }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  if (one.role !== 'network') return <>{cellText(one, 'kind', t)}</>;
  return (
    <select
      aria-label={t.views.card.cell(t.views.card.columns.kind, one.label)}
      value={one.kind}
      onChange={({ currentTarget: { value } }) =>
        talk.edit(setKind(talk.draft.value, one.id, KINDS.find((kind) => kind === value) ?? ''))
      }
    >
      <option value="">{t.details.noKind}</option>
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t.kinds[kind]}
        </option>
      ))}
    </select>
  );
}

function ChannelBoxes({ one: { id, label, person } }: { readonly one: CirclePerson }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const chosen = person.channels ?? [];
  const press = (channel: (typeof CHANNELS)[number]): void =>
    talk.edit(switchInList(['people', id, 'channels'], CHANNELS, chosen, channel));
  return (
    <Boxes legend={t.views.card.cell(t.views.card.columns.channels, label)}>
      {CHANNELS.map((channel) => (
        <label key={channel} class="check">
          <input type="checkbox" checked={chosen.includes(channel)} onChange={() => press(channel)} />
          {t.facts.channels[channel]}
        </label>
      ))}
    </Boxes>
  );
}

function TieBoxes({ one }: { readonly one: CirclePerson }): JSX.Element {
  const talk = useTalk();
  const t = useMessages();
  const { address } = useSettings();
  return (
    <Boxes legend={t.views.card.cell(t.views.card.columns.ties, one.label)}>
      {DIRECTIONS.map((direction) => (
        <label key={direction} class="check">
          <input
            type="checkbox"
            checked={one[direction] !== undefined}
            onChange={() => pressTie(talk, t, one.id, direction)}
          />
          {t.people[direction][address]}
        </label>
      ))}
    </Boxes>
  );
}

function Boxes({
  legend,
  children,
}: {
  readonly legend: string;
  readonly children: readonly JSX.Element[];
}): JSX.Element {
  return (
    <fieldset>
      <legend class="visually-hidden">{legend}</legend>
      {children}
    </fieldset>
  );
}
