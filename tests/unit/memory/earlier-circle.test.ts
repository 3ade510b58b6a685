import { expect, test } from 'vitest';
import { circleOf } from '../../../utils/instruments/circle';
import { earlierFromDraft, earlierFromText } from '../../../utils/memory/earlier-circle';
import { parseReport } from '../../../utils/report/parse';
import { talkWith } from './circles';

const TEXT = `Mensen om de cliënt heen – gesprek van 3 mei 2026

Wie er zijn:
- zus A. (gezin), belangrijk voor de cliënt: "belt elke dag"; andersom, volgens mij: "past op"; voelt verder weg
- buren (buurt), genoemd
- kapper (vereniging, via buren), belangrijk voor de cliënt: maakt grapjes

Vanuit beroep of vrijwilligerswerk:
- huisarts (beroepskracht), belangrijk voor de cliënt

Wie elkaar kennen:
- zus A. en buren

Verder verteld:
- vroeger: "op de binnenvaart"

(Kring 1)`;

test('people, both directions, notes, facts, who knows whom and the day are read back', () => {
  const { draft, dates, date, told, unknown } = earlierFromText(parseReport(TEXT));
  const { people, links } = circleOf(draft, true);
  expect(people.map(({ label, kind, role }) => [label, kind, role])).toEqual([
    ['zus A.', 'gezin', 'network'],
    ['buren', 'buurt', 'network'],
    ['kapper', 'vereniging', 'network'],
    ['huisarts', 'formeel', 'professional'],
  ]);
  expect(people[0]?.person.closeness).toBe('far');
  expect(people[0]?.toClient).toMatchObject({ note: 'belt elke dag', by: 'client' });
  expect(people[0]?.fromClient).toMatchObject({ note: 'past op', by: 'worker' });
  expect(people[1]).toMatchObject({ person: { many: true }, toClient: undefined });
  expect(people[2]?.person.via).toBe(people[1]?.id);
  expect(links).toHaveLength(1);
  expect(date).toBe('2026-05-03');
  expect(new Set(Object.values(dates))).toEqual(new Set(['2026-05-03']));
  expect(told).toEqual(['vroeger: op de binnenvaart']);
  expect(unknown).toEqual([]);
});

test('words without quotes are never put into the mouth of the client', () => {
  const { draft } = earlierFromText(parseReport(TEXT));
  const kapper = circleOf(draft, true).people[2];
  expect(kapper?.toClient).toMatchObject({ note: 'maakt grapjes', by: 'worker' });
});

test('what follows from the words is not kept as a correction of it', () => {
  const { draft } = earlierFromText(parseReport(TEXT));
  const [zus, , kapper, huisarts] = Object.values(draft.people);
  expect(zus).not.toHaveProperty('kind');
  expect(kapper).toHaveProperty('kind', 'vereniging');
  expect(huisarts).not.toHaveProperty('role');
});

test('a talk that is still there gives its people, its day, and who had gone by then', () => {
  const talk = {
    ...talkWith({ zus: {} }),
    earlier: { o: { words: 'oom', namedAt: 1, now: 'gone' as const } },
  };
  const { date, gone, draft } = earlierFromDraft(talk);
  expect(Object.keys(draft.people)).toEqual(['zus']);
  expect(date).toMatch(/^2026-11-2[12]$/);
  expect(gone).toEqual(['oom']);
});
