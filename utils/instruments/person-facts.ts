import type { Messages } from '../i18n';
import { CHANNELS, FUNCTIONS, type NetworkFunction } from '../model/draft';
import type { Circle, CirclePerson } from './circle';

/**
 * Everything that was said about one person, in a few words each, without notes: those are the client's words and stand
 * in the report. What was not asked is not in it.
 */
export function personFacts(
  { person, kind, role, toClient, fromClient }: CirclePerson,
  t: Messages,
): string[] {
  const { facts } = t;
  const about = role === 'network' ? kind && t.kinds[kind] : t.people[role];
  const ties =
    toClient && fromClient ? facts.both : toClient ? facts.toClient : fromClient && facts.fromClient;
  return [
    about,
    person.many && t.people.many,
    person.closeness && facts.closeness[person.closeness],
    ties,
    person.feeling && facts.feeling[person.feeling],
    person.contact && facts.contact[person.contact],
    person.often && facts.often[person.often],
    ...CHANNELS.map((channel) => person.channels?.includes(channel) && facts.channels[channel]),
    person.distance && facts.distance[person.distance],
    person.since && facts.since[person.since],
    functionWords(toClient?.functions, facts.gives, t),
    functionWords(fromClient?.functions, facts.gets, t),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** The labels of those whom this person knows among the others. */
export function knownBy({ people, links }: Circle, id: string): string[] {
  const others = new Set(links.flatMap(({ a, b }) => (a === id ? b : b === id ? a : [])));
  return people.filter((other) => others.has(other.id)).map(({ label }) => label);
}

function functionWords(
  functions: readonly NetworkFunction[] | undefined,
  say: (what: string) => string,
  { facts }: Messages,
): string | undefined {
  const words = FUNCTIONS.filter((one) => functions?.includes(one)).map((one) => facts.functions[one]);
  return words.length > 0 ? say(words.join(', ')) : undefined;
}
