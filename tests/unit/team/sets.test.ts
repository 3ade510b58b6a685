import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MOST } from '../../../utils/profile/most';
import { NO_PROFILE, PROFILE, type Profile } from '../../../utils/profile/schema';
import { idOf } from '../../../utils/questions/chosen';
import { SETS } from '../../../utils/questions';
import { resolveSets } from '../../../utils/questions/resolve';
import { fullScreens, warningsAloud, warningsIn } from '../../../utils/team/set-warnings';
import {
  ASIDE,
  builtInWords,
  chosenSets,
  leftOut,
  nameSet,
  newId,
  PAIR,
  putQuestion,
  putSet,
  questionsIn,
  swapQuestions,
  swapSets,
  toQuestion,
  withoutQuestion,
  withoutSet,
  wordsOf,
  type QuestionWords,
} from '../../../utils/team/sets';

const none: QuestionWords = { je: '', u: '', why: '', topic: '', answer: 'words' };
const own = (id: string) => ({ id, ask: { u: 'Wie ziet u bij de moestuin?' }, answer: 'people' as const });
const setIn = (profile: Profile, id: string) => chosenSets(profile).find((set) => set.id === id) ?? { id };
const ids = (profile: Profile, id: string) => questionsIn(setIn(profile, id)).map(idOf);
const withOwn = putSet(NO_PROFILE, { id: 'own-set', title: 'Onze vragen', questions: [own('own-1')] });

describe('what is written', () => {
  it('is nothing where a team changed nothing, also after changing something and back', () => {
    const off = withoutSet(NO_PROFILE, 'who-else');
    expect(off.sets).toEqual([{ id: PAIR }, { id: 'how-is-that' }, { id: ASIDE }]);
    expect(putSet(off, { id: 'who-else' })).toEqual(NO_PROFILE);
    const less = withoutQuestion(NO_PROFILE, 'how-is-that', 'receiving');
    expect(less.sets).toHaveLength(4);
    expect(putQuestion(less, 'how-is-that', 'receiving')).toEqual(NO_PROFILE);
    const moved = swapQuestions(NO_PROFILE, 'who-else', 'work', 'clubs');
    expect(swapQuestions(moved, 'who-else', 'work', 'clubs')).toEqual(NO_PROFILE);
    expect(nameSet(nameSet(NO_PROFILE, 'who-else', 'Wie dan?'), 'who-else', ' ')).toEqual(NO_PROFILE);
  });

  it('is of a set that stays as it is only its id, so that it grows along', () => {
    expect(withOwn.sets?.slice(0, 3)).toEqual([{ id: PAIR }, { id: 'who-else' }, { id: 'how-is-that' }]);
    const { sets = [] } = withoutQuestion(NO_PROFILE, 'how-is-that', 'receiving');
    expect(sets.map(({ questions }) => questions?.length)).toEqual([undefined, undefined, 6, undefined]);
  });

  it('is of a question only what is worded otherwise', () => {
    const words = wordsOf('work', 'nl');
    expect(toQuestion('work', words, 'nl')).toBe('work');
    expect(toQuestion('work', { ...words, je: ' Wie zie je\nop je werk? ' }, 'nl')).toEqual({
      id: 'work',
      ask: { je: 'Wie zie je op je werk?' },
    });
    expect(toQuestion('work', { ...words, u: '', why: '', topic: 'werk en vroeger' }, 'nl')).toEqual({
      id: 'work',
      topic: 'werk en vroeger',
    });
  });

  it('keeps everything else of the profile', () => {
    const profile: Profile = { ...NO_PROFILE, name: 'Wijkteam Noord', settings: { names: 'off' } };
    expect(withoutSet(profile, 'who-else')).toMatchObject(profile);
    expect(putSet(withoutSet(profile, 'who-else'), { id: 'who-else' })).toEqual(profile);
  });

  it('can be read by the schema, whatever was done', () => {
    let profile = nameSet(withOwn, 'own-set', 'Andere naam');
    profile = putQuestion(profile, 'own-set', toQuestion(newId(), { ...none, je: 'Wie zie je?' }, 'nl')!);
    profile = putQuestion(profile, PAIR, { id: 'matters-to-you', ask: { u: 'Wie telt voor u?' } });
    profile = swapSets(profile, 'own-set', 'who-else');
    expect(v.parse(PROFILE, profile)).toEqual(profile);
  });
});

describe('the pair', () => {
  it('is always there, first, with both questions in their order', () => {
    expect(chosenSets(withoutSet(NO_PROFILE, PAIR))[0]).toEqual({ id: PAIR });
    const odd: Profile = {
      ...NO_PROFILE,
      sets: [{ id: 'who-else' }, { id: PAIR, questions: ['you-matter-to'] }],
    };
    expect(chosenSets(odd).map(({ id }) => id)).toEqual([PAIR, 'who-else']);
    expect(ids(odd, PAIR)).toEqual(['matters-to-you', 'you-matter-to']);
    expect(withoutQuestion(NO_PROFILE, PAIR, 'you-matter-to')).toEqual(NO_PROFILE);
  });

  it('can be asked in other words', () => {
    const words = { ...wordsOf('you-matter-to', 'nl'), u: 'En wie bent u lief?' };
    const profile = putQuestion(NO_PROFILE, PAIR, toQuestion('you-matter-to', words, 'nl')!);
    const asked = resolveSets(profile.sets)[0]?.questions.map(({ ask }) => ask.u);
    expect(asked).toEqual([builtInWords('matters-to-you', 'nl')?.u, 'En wie bent u lief?']);
  });
});

describe('order', () => {
  it('of sets: an own one before the side path, which is last; two change places', () => {
    expect(chosenSets(withOwn).map(({ id }) => id)).toEqual([
      PAIR,
      'who-else',
      'how-is-that',
      'own-set',
      ASIDE,
    ]);
    const moved = swapSets(withOwn, 'own-set', 'how-is-that');
    expect(moved.sets?.map(({ id }) => id)).toEqual([PAIR, 'who-else', 'own-set', 'how-is-that', ASIDE]);
  });

  it('of questions: what comes back stands where Kring has it, or where it stood', () => {
    const out = ['life-so-far', 'receiving'].reduce(
      (profile, id) => withoutQuestion(profile, 'how-is-that', id),
      NO_PROFILE,
    );
    expect(leftOut(setIn(out, 'how-is-that')).map(({ id }) => id)).toEqual(['life-so-far', 'receiving']);
    expect(ids(putQuestion(out, 'how-is-that', 'receiving'), 'how-is-that').indexOf('receiving')).toBe(3);
    expect(ids(putQuestion(out, 'how-is-that', own('own-1'), 2), 'how-is-that').indexOf('own-1')).toBe(2);
    expect(ids(putQuestion(out, 'how-is-that', own('own-1')), 'how-is-that').at(-1)).toBe('own-1');
  });
});

describe('an own question', () => {
  it('is none until there is something to say aloud', () => {
    expect(toQuestion('own-1', { ...none, why: 'Omdat', topic: 'tuin' }, 'nl')).toBeUndefined();
    expect(toQuestion('own-1', { ...none, u: 'Wie ziet u?' }, 'nl')).toEqual({
      id: 'own-1',
      ask: { u: 'Wie ziet u?' },
      answer: 'words',
    });
  });

  it('has an id that fits the schema and says nothing of its words', () => {
    expect(newId()).toMatch(/^own-[0-9a-f]{8}$/);
    expect(newId()).not.toBe(newId());
  });
});

describe('what is worth another look', () => {
  const kinds = (text: string) => warningsAloud(text).map(({ kind }) => kind);

  it.each([
    ['Wie kan jou helpen?', 'loaded'],
    ['Wie kunnen we inzetten voor u?', 'loaded'],
    ['Hoe kunnen we uw netwerk betrekken?', 'loaded'],
    ['Waarom ziet u uw zus niet?', 'account'],
    ['‘Waarom’ komt u niet meer?', 'account'],
    [
      'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien?',
      'long',
    ],
  ])('%s: %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('says what to say rather', () => {
    expect(warningsIn('We brengen het in kaart.')[0]).toMatchObject({ instead: 'samen kijken wie er zijn' });
  });

  it('is nothing in Kring’s own questions, nor in a question that only holds the word', () => {
    for (const { ask, why, topic } of SETS.flatMap(({ questions }) => questions))
      expect([
        ...warningsAloud(ask.je),
        ...warningsAloud(ask.u),
        ...warningsIn(why.nl),
        ...warningsIn(topic.nl),
      ]).toEqual([]);
    expect(kinds('Weet u waarom hij niet meer komt?')).toEqual([]);
    expect(
      kinds('Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien?'),
    ).toEqual([]);
  });

  it('are the screens for which more than eight questions were chosen, counted over their sets and the pair', () => {
    const screen = (id: string, name: string, sets?: string[]) => ({
      id,
      name,
      title: '*',
      ...(sets && { sets }),
    });
    const seven = withoutQuestion(NO_PROFILE, 'how-is-that', 'receiving');
    const sites = (profile: Profile): Profile => ({
      ...profile,
      sites: [
        {
          match: 'https://dossier.example/*',
          screens: [
            screen('a', 'Intake', ['how-is-that']),
            screen('b', 'Plan', ['life-story', 'two-directions']),
            screen('c', 'Alles'),
          ],
        },
      ],
    });
    expect(fullScreens(sites(NO_PROFILE))).toEqual(['Intake']);
    expect(fullScreens(sites(seven))).toEqual(['Alles']);
    expect(fullScreens(sites(withoutSet(seven, 'who-else')))).toEqual([]);
    expect(fullScreens(NO_PROFILE)).toEqual([]);
  });
});

it('a profile takes as many sets and questions as the page says, and not one more', () => {
  const many = (length: number, prefix: string) => Array.from({ length }, (_, index) => `${prefix}-${index}`);
  const sets = (count: number): Profile => ({ ...NO_PROFILE, sets: many(count, 's').map((id) => ({ id })) });
  const questions = (count: number): Profile => ({
    ...NO_PROFILE,
    sets: [{ id: 's', questions: many(count, 'q') }],
  });
  for (const fits of [sets(MOST.sets), questions(MOST.questions)]) expect(v.is(PROFILE, fits)).toBe(true);
  for (const over of [sets(MOST.sets + 1), questions(MOST.questions + 1)])
    expect(v.is(PROFILE, over)).toBe(false);
});
