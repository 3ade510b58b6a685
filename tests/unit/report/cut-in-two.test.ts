import { expect, test } from 'vitest';
import { parseReport } from '../../../utils/report/parse';

/** A report of May, with one of November that was put in the middle of it. */
const TEXT = `Mensen om de cliënt heen – gesprek van 3 mei 2026

Wie er zijn:
- moeder: belangrijk voor de cliënt
Mensen om de cliënt heen – gesprek van 20 november 2026

Wie er zijn:
- moeder: over en weer belangrijk

Toen en nu – sinds 3 mei 2026:
- nu niet meer erbij: zus

(Kring 1)
- zus: belangrijk voor de cliënt
- moeder: belangrijk voor de cliënt

(Kring 1)`;

test('a report that was put in the middle of an older one still says who is no longer there, and what is so now', () => {
  const { people, gone } = parseReport(TEXT);
  expect(people.map(({ label }) => label)).toEqual(['moeder']);
  expect(people[0]?.fromClient).toBeDefined();
  expect(gone).toEqual(['zus']);
});
