import type { Messages } from '../i18n';
import { CHANNELS, FUNCTIONS, type NetworkFunction } from '../model/draft';
import type { Circle, CirclePerson } from './circle';

/**
 * Everything that was said about one person, in a few words each, without notes: those are the client's words and stand
 * in the report. What was not asked is not in it.
 */
export function personFacts(one: CirclePerson, t: Messages): string[] {
  const { person, kind, role, toClient, fromClient } = one;
  const { facts } = t;
  const about = role === 'network' ? kind && t.kinds[kind] : t.people[role];
  return [
    about,
    person.many && t.people.many,
    // As in the report: nobody should hear of weekly contact before it.
    hasDied(one) && facts.contact.died,
    person.closeness && facts.closeness[person.closeness],
    tiesFact(one, t),
    person.feeling && facts.feeling[person.feeling],
    person.contact && !hasDied(one) && facts.contact[person.contact],
    oftenFact(one, t),
    ...CHANNELS.map((channel) => person.channels?.includes(channel) && facts.channels[channel]),
    person.distance && facts.distance[person.distance],
    sinceFact(one, t),
    functionWords(toClient?.functions, facts.gives, t),
    functionWords(fromClient?.functions, facts.gets, t),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** Who is important to whom, in words that need no question; "" where neither was said. */
export function tiesFact(one: CirclePerson, { facts }: Messages): string {
  if (one.toClient && one.fromClient) return facts.both;
  if (one.toClient) return facts.toClient;
  if (!one.fromClient) return '';
  return hasDied(one) ? facts.fromClientOnce : facts.fromClient;
}

/** "every week contact", in the past of somebody who died; "" where it was not said. */
export function oftenFact(one: CirclePerson, { facts }: Messages): string {
  const { often } = one.person;
  return often ? facts.meets(facts.often[often], hasDied(one)) : '';
}

/** "know each other for years", in the past of somebody who died; "" where it was not said. */
export function sinceFact(one: CirclePerson, { facts }: Messages): string {
  const { since } = one.person;
  return since ? facts.known(facts.since[since], hasDied(one)) : '';
}

/** "a, b en c", in the language of the messages. */
export function listed(words: readonly string[], { facts }: Messages): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${facts.and} ${last}` : last;
}

/** Whether words about this person belong in the past. */
export function hasDied({ person }: CirclePerson): boolean {
  return person.contact === 'died';
}

/** The labels of those whom this person knows among the others. */
export function knownBy({ people, links }: Circle, id: string): string[] {
  const others = new Set(links.flatMap(({ a, b }) => (a === id ? b : b === id ? a : [])));
  return people.filter((other) => others.has(other.id)).map(({ label }) => label);
}

function functionWords(
  functions: readonly NetworkFunction[] | undefined,
  say: (what: string) => string,
  t: Messages,
): string | undefined {
  const words = FUNCTIONS.filter((one) => functions?.includes(one)).map((one) => t.facts.functions[one]);
  return words.length > 0 ? say(listed(words, t)) : undefined;
}
