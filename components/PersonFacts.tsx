import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import {
  CHANNELS,
  CLOSENESS,
  CONTACTS,
  DIRECTIONS,
  DISTANCES,
  FEELINGS,
  FUNCTIONS,
  OFTEN,
  SINCE,
  linkKey,
  peopleInOrder,
  personLabels,
  tieKey,
  type PersonId,
} from '../utils/model/draft';
import {
  setCloseness,
  switchFact,
  switchFunction,
  switchInList,
  switchLink,
  type Fact,
} from '../utils/panel/facts';
import { Chips } from './Chips';
import { useMessages, useTalk } from './context';

/** What can be said about one person beside the words: a tap each, nothing needed (SEEDS I-10, I-28). */
export function PersonFacts({ id }: { readonly id: PersonId }): JSX.Element | null {
  const talk = useTalk();
  const { facts, picture } = useMessages();
  const saidHere = useRef(new Set<string>());
  const draft = talk.draft.value;
  const person = draft.people[id];
  if (!person) return null;
  const labels = personLabels(draft, true);
  const label = labels.get(id) ?? '';
  /** A fact of which one is chosen. */
  const choice = <Value extends string>(
    name: Fact,
    label: string,
    words: Readonly<Record<Value, string>>,
    values: readonly Value[],
  ): JSX.Element => (
    <Chips
      label={label}
      values={values}
      words={words}
      chosen={values.filter((value) => value === person[name])}
      onTap={(value) => talk.edit(switchFact(draft, id, name, value))}
    />
  );
  const others = peopleInOrder(draft).filter((other) => other.id !== id);
  return (
    <>
      <Chips
        label={facts.closenessAsk}
        values={CLOSENESS}
        words={facts.closeness}
        chosen={person.closeness ? [person.closeness] : []}
        onTap={(value) => talk.edit(setCloseness(draft, id, person.closeness === value ? undefined : value))}
      />
      {choice('feeling', facts.feelingAsk, facts.feeling, FEELINGS)}
      {DIRECTIONS.map((direction) => (
        <Chips
          key={direction}
          label={facts.functionsAsk[direction](label)}
          values={FUNCTIONS}
          words={facts.functions}
          chosen={draft.ties[tieKey(id, direction)]?.functions ?? []}
          onTap={(value) => talk.edit(switchFunction(draft, id, direction, value, saidHere.current))}
        />
      ))}
      <details>
        <summary>{picture.contact}</summary>
        {choice('contact', facts.contactAsk, facts.contact, CONTACTS)}
        {choice('often', facts.oftenAsk, facts.often, OFTEN)}
        <Chips
          label={facts.channelsAsk}
          values={CHANNELS}
          words={facts.channels}
          chosen={person.channels ?? []}
          onTap={(value) =>
            talk.edit(switchInList(['people', id, 'channels'], CHANNELS, person.channels, value))
          }
        />
        {choice('distance', facts.distanceAsk, facts.distance, DISTANCES)}
        {choice('since', facts.sinceAsk, facts.since, SINCE)}
      </details>
      {others.length > 0 && (
        <details>
          <summary>{picture.knows(label)}</summary>
          <Chips
            label={picture.knowsHint}
            values={others.map((other) => other.id)}
            words={Object.fromEntries(others.map((other) => [other.id, labels.get(other.id) ?? '']))}
            chosen={others.map((other) => other.id).filter((other) => draft.links[linkKey(id, other)])}
            onTap={(other) => talk.edit(switchLink(draft, id, other))}
          />
        </details>
      )}
    </>
  );
}
