import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, RELATIONS } from '../../../utils/language/relations';
import { findLoadedWords } from '../../../utils/language/word-guard';
import { KINDS } from '../../../utils/model/draft';
import { LIFE_EVENTS } from '../../../utils/prompts/life-events';
import { nextPrompt } from '../../../utils/prompts/next-prompt';
import { PROMPTS, type Moment, type Prompt } from '../../../utils/prompts/prompt';
import { OLDER_THAN_MONTHS, promptChoice } from '../../../utils/prompts/prompt-choice';
import { RULES } from '../../../utils/prompts/rules';
import { anyState } from '../draft/any-draft';
import { BANNED, countWords, expectOwnAddress } from '../questions/words';
import { moment, NOW, read, talk } from './dossier';

const ALL = promptChoice({});

/** Words that could stand in a text as somebody: of the list, in capitals, and what no list has. */
const words = fc.oneof(
  fc.constantFrom(...RELATIONS.flatMap(formsOf)),
  fc.constantFrom(
    'hulpbron',
    'eigen kracht',
    'tante "Bep"',
    'zus\nvan mij',
    'x'.repeat(60),
    'a b c d e f g h',
    '',
    '<b>',
  ),
  fc.string(),
);
const mention = fc.record(
  {
    start: fc.nat(200),
    end: fc.nat(200),
    words,
    kind: fc.constantFrom(...KINDS),
    role: fc.constantFrom('network' as const, 'volunteer' as const, 'professional' as const),
    many: fc.boolean(),
    care: fc.constantFrom('none' as const, 'died' as const, 'noContact' as const, 'barred' as const),
  },
  { requiredKeys: ['start', 'end', 'words', 'role', 'many'] },
);
const sentence = fc.constantFrom(
  'Verhuisd in mei.',
  'Haar man is overleden.',
  'Is met pensioen, en oma geworden.',
  'Statushouder.',
  'Hij sloeg haar.',
  'Wil verhuizen.',
  'Diploma gehaald.',
  'De buurvrouw komt.',
);
const text = fc.record(
  {
    text: fc.array(sentence, { maxLength: 4 }).map((all) => all.join(' ')),
    mentions: fc.array(mention, { maxLength: 6 }),
    circleOf: fc.constantFrom('2020-01-01', '2026-11-01', '2026-99-99', ''),
  },
  { requiredKeys: ['text', 'mentions'] },
);
const anyMoment: fc.Arbitrary<Moment> = fc.record(
  { now: fc.constant(NOW), draft: fc.oneof(fc.constant(talk()), anyState), shown: fc.constant({}), text },
  { requiredKeys: ['now', 'draft', 'shown'] },
);

/** Everything that would be said in one talk, if nothing stopped it. */
function talkThrough(at: Moment): Prompt[] {
  const said: Prompt[] = [];
  while (said.length < 50) {
    const shown = Object.fromEntries(said.map(({ id }) => [id, { at: NOW }]));
    const next = nextPrompt({ ...at, shown }, ALL);
    if (!next) break;
    said.push(next);
  }
  return said;
}

describe('at whatever moment', () => {
  it('a line can be said in one breath, holds no loaded word, and comes once', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const said = talkThrough(at);
        const ids = said.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(said.length).toBeLessThan(50);
        for (const { line } of said)
          for (const spoken of [line.je, line.u, line.en]) {
            expect(countWords(spoken)).toBeLessThanOrEqual(15);
            expect(findLoadedWords(spoken)).toEqual([]);
            expect(spoken).toMatch(/^\S.*[?]$/u);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('without a text no line speaks of one', () => {
    fc.assert(
      fc.property(anyMoment, ({ text: _, ...at }) => {
        for (const { name } of talkThrough(at)) expect(RULES[name].needsText).toBe(false);
      }),
    );
  });

  it('is the same twice: nothing is remembered between', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        expect(nextPrompt(at, ALL)).toEqual(nextPrompt(at, ALL));
      }),
    );
  });
});

describe('of several that fit', () => {
  const text = read('Verhuisd in mei. {Moeder gezin} en {zus gezin} komen.', { circleOf: '2020-01-01' });
  const draft = talk([['collega', 'toClient']]);

  it('the first comes, then the next, in one order', () => {
    expect(talkThrough(moment({ draft, text })).map(({ id }) => id)).toEqual([
      'lifeEvent',
      'onlyFamily',
      'meaning:moeder',
      'meaning:zus',
      'oneDirection',
    ]);
  });

  it('only what the team chose comes, in that same order', () => {
    const names = ['oneDirection', 'onlyFamily'] as const;
    expect(nextPrompt(moment({ draft, text }), { names, olderThanMonths: 6 })?.id).toBe('onlyFamily');
    expect(nextPrompt(moment({ draft, text }), { names: [], olderThanMonths: 6 })).toBeUndefined();
  });
});

describe('what a team chooses', () => {
  it('is everything, after half a year, where nothing is said', () => {
    expect(promptChoice({})).toEqual({ names: PROMPTS, olderThanMonths: OLDER_THAN_MONTHS });
    expect(promptChoice({ prompts: {} })).toEqual(promptChoice({}));
  });

  it('is what the profile says', () => {
    expect(promptChoice({ prompts: { names: ['older'], olderThanMonths: 12 } })).toEqual({
      names: ['older'],
      olderThanMonths: 12,
    });
    expect(promptChoice({ prompts: { names: [] } }).names).toEqual([]);
  });
});

describe.each(PROMPTS)('the rule %s', (name) => {
  const { example, why } = RULES[name];

  it('has a reason of at most 40 words with its source', () => {
    for (const each of [why.nl, why.en]) {
      expect(countWords(each)).toBeGreaterThan(10);
      expect(countWords(each)).toBeLessThanOrEqual(40);
      expect(findLoadedWords(each)).toEqual([]);
    }
    expect(why.nl).toMatch(/Bron: [A-Z]:\d+/);
    expect(why.en).toMatch(/Source: [A-Z]:\d+/);
    expect(why.nl).not.toMatch(BANNED);
  });

  it('has a line that can be said aloud to anybody', () => {
    expectOwnAddress(example);
    for (const spoken of [example.je, example.u]) expect(spoken).not.toMatch(BANNED);
  });
});

const events: Record<(typeof LIFE_EVENTS)[number], string> = {
  loss: 'Zijn man is overleden.',
  careHome: 'Opgenomen in een verpleeghuis.',
  hospital: 'Lag in het ziekenhuis.',
  released: 'Net vrijgekomen.',
  migrated: 'Statushouder.',
  birth: 'Is oma geworden.',
  divorced: 'Is gescheiden.',
  moved: 'Is verhuisd.',
  retired: 'Is met pensioen.',
  jobLost: 'Is ontslagen.',
  newJob: 'Heeft een nieuwe baan.',
  leftSchool: 'Is afgestudeerd.',
};

it.each(LIFE_EVENTS)('the line about %s can be said aloud to anybody', (event) => {
  const at = moment({ text: read(events[event]), draft: talk([['zus']]) });
  const line = nextPrompt(at, { names: ['lifeEvent'], olderThanMonths: 6 })?.line;
  expect(line).toBeDefined();
  if (!line) return;
  expectOwnAddress(line);
  for (const spoken of [line.je, line.u, line.en]) {
    expect(countWords(spoken)).toBeLessThanOrEqual(15);
    expect(spoken).toMatch(/\?$/);
    expect(spoken).not.toMatch(BANNED);
  }
});
