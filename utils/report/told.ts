import {
  type Answer,
  type Draft,
  type Kind,
  type NetworkFunction,
  type Person,
  type PersonId,
  type Role,
  type Tie,
  peopleInOrder,
  personLabel,
  tieKey,
} from '../model/draft';
import type { Facts } from './facts';
import { type Label, writeLabel } from './label';
import type { ReportOptions } from './options';
import { looksJoined, quote, tidy } from './quote';

/** Somebody as the text tells about them. */
export interface Told {
  readonly id: PersonId;
  readonly label: string;
  readonly called: Label;
  readonly many: boolean;
  readonly kind: Kind | '';
  readonly role: Role;
  readonly via: string | undefined;
  readonly facts: Facts;
  readonly toClient: ToldTie | undefined;
  readonly fromClient: ToldTie | undefined;
}

/** A tie or an answer: whose view, and the words if there are any. */
export interface Said {
  readonly worker: boolean;
  readonly note: string;
}

export interface ToldTie extends Said {
  readonly functions: readonly NetworkFunction[];
}

/** An answer that belongs in the text. */
export interface ToldAnswer extends Said {
  readonly id: string;
  readonly topic: string;
  readonly kind: Exclude<Answer['kind'], 'notNow'>;
}

/** The people in the order of naming, with labels as they stand in the text. */
export function toldPeople(draft: Draft, { names, kindOf, roleOf }: ReportOptions): Told[] {
  const people = peopleInOrder(draft);
  // Labels are made of tidied words, so that two labels never differ in blanks alone.
  const tidied: Draft = {
    ...draft,
    people: Object.fromEntries(people.map(({ id, person }) => [id, tidyPerson(person)])),
  };
  const called = new Map(people.map(({ id }) => [id, labelParts(tidied, id, names)]));
  const labels = new Map([...called].map(([id, label]) => [id, writeLabel(label)]));
  return people.map(({ id, person }) => ({
    id,
    label: labels.get(id) ?? '',
    called: called.get(id) ?? { words: '' },
    many: person.many === true,
    kind: kindOf(person),
    role: roleOf(person),
    via: person.via === undefined ? undefined : labels.get(person.via),
    facts: person,
    toClient: said(draft.ties[tieKey(id, 'toClient')]),
    fromClient: said(draft.ties[tieKey(id, 'fromClient')]),
  }));
}

/** Whether the text must not speak of this person as if alive. */
export function hasDied({ facts }: Told): boolean {
  return facts.contact === 'died';
}

function tidyPerson(person: Person): Person {
  return { ...person, words: tidy(person.words) || 'iemand', name: tidy(person.name ?? '') };
}

function labelParts(draft: Draft, id: PersonId, names: boolean): Label {
  const { words = '', name } = draft.people[id] ?? {};
  const own = names && name ? { words, name } : { words };
  const base = names && name ? `${words} ${name}` : words;
  const number = personLabel(draft, id, names).slice(base.length).trim();
  return number ? { ...own, number: Number(number) } : own;
}

/** The answers that belong in the text, in the order in which they were given. */
export function toldAnswers(draft: Draft, { topicOf }: ReportOptions): ToldAnswer[] {
  return Object.entries(draft.answers)
    .sort(([a, { at: atA }], [b, { at: atB }]) => atA - atB || (a < b ? -1 : 1))
    .flatMap(([id, answer]) => {
      const { kind } = answer;
      const note = tidy(answer.text ?? '');
      // Without words, "said" says that people were named, and these have lines of their own.
      if (kind === 'notNow' || (kind === 'said' && !note)) return [];
      return [{ id, topic: writeTopic(tidy(topicOf(id))), kind, note, worker: answer.by === 'worker' }];
    });
}

/** A comma, colon or quote in a topic would be read as grammar; and so would the worker's mark at its end. */
function writeTopic(topic: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N}'’./&?! -]*$/u.test(topic) &&
    !/volgens mij$/iu.test(topic) &&
    !looksJoined(topic)
    ? topic
    : quote(topic);
}

function said(tie: Tie | undefined): ToldTie | undefined {
  return tie && { worker: tie.by === 'worker', note: tidy(tie.note ?? ''), functions: tie.functions ?? [] };
}
