import { kindOf } from '../language/read-person';
import {
  DIRECTIONS,
  FACTS,
  emptyDraft,
  linkKey,
  personLabels,
  tieKey,
  type Draft,
  type Link,
  type Person,
  type PersonId,
  type Tie,
} from '../model/draft';
import type { ParsedPerson } from '../report/line';
import type { ParsedReport } from '../report/parse';
import { thenAndNow } from './then-and-now';

/** The circle of an earlier talk, as it was read: to look at, and to begin today's talk with. */
export interface EarlierCircle {
  /** Its people, ties and links in the shape of a talk, so that every view can show it. The ids count only here. */
  readonly draft: Draft;
  /** Day of the talk that told of somebody ("2026-05-03"), where it is known. */
  readonly dates: Readonly<Record<PersonId, string>>;
  /** Day of the latest of these talks. */
  readonly date?: string;
  /** How they are called of whom it was said that they are no longer part of it. */
  readonly gone: readonly string[];
  /** What else was told there: "Vroeger: op de binnenvaart". Does not go into today's talk. */
  readonly told: readonly string[];
  /** Lines that were not understood; they stay in the dossier. */
  readonly unknown: readonly string[];
}

/** The earlier circle in Kring's own text. Somebody's words are the client's only where the text shows that they are (R16). */
export function earlierFromText(report: ParsedReport): EarlierCircle {
  const people: Record<PersonId, Person> = {};
  const ties: Record<string, Tie> = {};
  const links: Record<string, Link> = {};
  const dates: Record<PersonId, string> = {};
  const ids = new Map(report.people.map(({ label }, at) => [label, `then-${at + 1}`]));
  for (const [at, read] of report.people.entries()) {
    const id = `then-${at + 1}`;
    people[id] = personOf(read, at + 1, ids.get(read.via ?? ''));
    const { date = report.date } = read;
    if (date !== undefined) dates[id] = date;
    for (const direction of DIRECTIONS) {
      const said = read[direction];
      if (!said) continue;
      // Of words without quotes nobody knows whose they are: never the client's.
      const by = said.by ?? (said.note === undefined ? undefined : 'worker');
      ties[tieKey(id, direction)] = { person: id, direction, ...said, ...(by && { by }) };
    }
  }
  for (const { a, b } of report.links) {
    const [one, other] = [ids.get(a), ids.get(b)].toSorted();
    if (one !== undefined && other !== undefined) links[linkKey(one, other)] = { a: one, b: other };
  }
  return {
    draft: { ...emptyDraft('then', 0), people, ties, links },
    dates,
    ...(report.date !== undefined && { date: report.date }),
    gone: report.gone,
    told: report.answers.flatMap(({ topic, text }) => (text === undefined ? [] : `${topic}: ${text}`)),
    unknown: report.unknown,
  };
}

/** The earlier circle in a talk that is still there. */
export function earlierFromDraft(draft: Draft): EarlierCircle {
  // Swedish writes a day as 2026-05-03.
  const date = new Date(draft.startedAt).toLocaleDateString('sv');
  const then = personLabels({ ...draft, people: draft.earlier }, true);
  const left = thenAndNow(draft)?.changes.filter(({ what }) => what === 'gone') ?? [];
  return {
    draft,
    dates: Object.fromEntries(Object.keys(draft.people).map((id) => [id, date])),
    date,
    gone: left.map(({ id }) => then.get(id) ?? ''),
    told: [],
    unknown: [],
  };
}

/** Kind and role are kept only where they do not follow from the words, as with somebody who is typed. */
function personOf(read: ParsedPerson, namedAt: number, via: PersonId | undefined): Person {
  const { words, name, kind, role } = read;
  const known = kindOf(words);
  const facts = Object.fromEntries(
    FACTS.flatMap((fact) => (read[fact] === undefined ? [] : [[fact, read[fact]]])),
  );
  return {
    words,
    ...(name !== undefined && { name }),
    ...(kind !== undefined && kind !== known.kind && { kind }),
    ...(role !== known.role && { role }),
    ...(known.many && { many: true }),
    namedAt,
    ...(via !== undefined && { via }),
    ...facts,
  };
}
