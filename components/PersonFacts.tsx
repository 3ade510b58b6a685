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
import { setCloseness, switchFact, switchFunction, switchInList, switchLink } from '../utils/panel/facts';
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
  const one = <Value extends string>(value: Value | undefined): Value[] =>
    value === undefined ? [] : [value];
  const others = peopleInOrder(draft).filter((other) => other.id !== id);
  return (
    <>
      <Chips
        label={facts.closenessAsk}
        values={CLOSENESS}
        words={facts.closeness}
        chosen={one(person.closeness)}
        onTap={(value) => talk.edit(setCloseness(draft, id, person.closeness === value ? undefined : value))}
      />
      <Chips
        label={facts.feelingAsk}
        values={FEELINGS}
        words={facts.feeling}
        chosen={one(person.feeling)}
        onTap={(value) => talk.edit(switchFact(draft, id, 'feeling', value))}
      />
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
        <Chips
          label={facts.contactAsk}
          values={CONTACTS}
          words={facts.contact}
          chosen={one(person.contact)}
          onTap={(value) => talk.edit(switchFact(draft, id, 'contact', value))}
        />
        <Chips
          label={facts.oftenAsk}
          values={OFTEN}
          words={facts.often}
          chosen={one(person.often)}
          onTap={(value) => talk.edit(switchFact(draft, id, 'often', value))}
        />
        <Chips
          label={facts.channelsAsk}
          values={CHANNELS}
          words={facts.channels}
          chosen={person.channels ?? []}
          onTap={(value) =>
            talk.edit(switchInList(['people', id, 'channels'], CHANNELS, person.channels, value))
          }
        />
        <Chips
          label={facts.distanceAsk}
          values={DISTANCES}
          words={facts.distance}
          chosen={one(person.distance)}
          onTap={(value) => talk.edit(switchFact(draft, id, 'distance', value))}
        />
        <Chips
          label={facts.sinceAsk}
          values={SINCE}
          words={facts.since}
          chosen={one(person.since)}
          onTap={(value) => talk.edit(switchFact(draft, id, 'since', value))}
        />
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
