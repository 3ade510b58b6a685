import fc from 'fast-check';
import { CLIENT_WORDS } from '../../../utils/language/client-word';
import { idOf, type ChosenQuestion } from '../../../utils/questions/chosen';
import type { Locator, Spot } from '../../../utils/profile/locator';
import { PARTS, type Profile } from '../../../utils/profile/schema';
import type { RecordKey, Screen, Site } from '../../../utils/profile/site';
import { PROMPTS } from '../../../utils/prompts/prompt';
import { SETTING_NAMES, SETTINGS, type Settings } from '../../../utils/profile/settings';

/** Few different ones, so that two profiles often have something in common. */
const line = fc.constantFrom('Zuid', 'Noord', 'Team <b>Oost</b>', 'Ünïcode', 'x'.repeat(200));
const id = fc.constantFrom('a', 'b', 'c', 'work', 'phone', 'two-directions');
const pattern = fc.constantFrom('*', '/client/*', '*#tab=1', 'Cliënt *');

/** Keys that may be absent: they are, rather than undefined. */
function some<T>(
  parts: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  requiredKeys: string[] = [],
): fc.Arbitrary<T> {
  return fc.record(parts, { requiredKeys }) as fc.Arbitrary<T>;
}

const locator: fc.Arbitrary<Locator> = fc.oneof(
  fc.record({ by: fc.constant('label' as const), text: line }),
  fc.record({
    by: fc.constantFrom('after' as const, 'text' as const),
    text: line,
    tag: fc.constantFrom('td', 'h1'),
  }),
  fc.record({
    by: fc.constant('selector' as const),
    selector: fc.constantFrom('#record', 'td:nth-of-type(2)', '[name="field"]'),
  }),
);

const spot: fc.Arbitrary<Spot> = some<Spot>({ find: locator, frame: pattern }, ['find']);

const record: fc.Arbitrary<RecordKey> = fc.oneof(
  fc.record({
    from: fc.constantFrom('address' as const, 'title' as const),
    pattern: fc.constantFrom('/client/{record}', '{record}*'),
  }),
  some<RecordKey>(
    {
      from: fc.constant('element'),
      find: locator,
      frame: pattern,
      attribute: fc.constantFrom('data-record', 'value'),
    },
    ['from', 'find'],
  ),
);

const screen: fc.Arbitrary<Screen> = some<Screen>(
  {
    id,
    name: line,
    address: pattern,
    title: pattern,
    mark: spot,
    sets: fc.uniqueArray(id),
    field: spot,
    reads: spot,
    live: fc.boolean(),
  },
  ['id', 'name'],
).filter(({ address, title, mark }) => address !== undefined || title !== undefined || mark !== undefined);

const site: fc.Arbitrary<Site> = some<Site>(
  {
    name: line,
    match: fc.constantFrom('https://a.example.org/*', 'https://*.example.org/x/*', 'http://localhost:*/y'),
    record,
    screens: fc.uniqueArray(screen, { selector: (each) => each.id, maxLength: 3 }),
  },
  ['match'],
);

const question: fc.Arbitrary<ChosenQuestion> = fc.oneof(
  id,
  some<Exclude<ChosenQuestion, string>>(
    {
      id,
      ask: some({ je: line, u: line }),
      why: line,
      topic: fc.constantFrom('werk', 'buurt'),
      answer: fc.constantFrom('people', 'words'),
    },
    ['id'],
  ),
);

/** Any sound profile: everything that can be absent is, now and then. */
export function anyProfile(): fc.Arbitrary<Profile> {
  return some<Profile>(
    {
      kring: fc.constant(1),
      name: line,
      help: line,
      settings: some<Partial<Settings>>(
        Object.fromEntries(SETTING_NAMES.map((name) => [name, fc.constantFrom(...SETTINGS[name])])),
      ),
      client: fc.oneof(
        fc.constantFrom(...Object.keys(CLIENT_WORDS)),
        fc.record({
          article: fc.constantFrom('de', 'het'),
          singular: line.map(short),
          plural: line.map(short),
        }),
      ),
      hidden: fc.uniqueArray(fc.constantFrom(...PARTS)),
      sets: sets(),
      prompts: some<NonNullable<Profile['prompts']>>({
        names: fc.uniqueArray(fc.constantFrom(...PROMPTS)),
        olderThanMonths: fc.constantFrom(1, 6, 60),
      }),
      sites: fc.uniqueArray(site, { selector: ({ match }) => match, maxLength: 3 }),
    },
    ['kring', 'name'],
  );
}

const short = (text: string): string => text.slice(0, 40);

/** Each question in one set only. */
function sets(): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(
      some<{ id: string; questions?: ChosenQuestion[] }>(
        { id, title: line, questions: fc.uniqueArray(question, { selector: idOf, maxLength: 3 }) },
        ['id'],
      ),
      { selector: (each) => each.id, maxLength: 3 },
    )
    .map((all) => {
      const seen = new Set<string>();
      return all.map((set) => {
        if (!set.questions) return set;
        const questions = set.questions.filter((each) => !seen.has(idOf(each)));
        for (const each of questions) seen.add(idOf(each));
        return { ...set, questions };
      });
    });
}
