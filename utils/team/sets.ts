import type { Question } from '../model/question';
import { randomId } from '../model/random-id';
import type { Profile } from '../profile/schema';
import { questionById, SETS } from '../questions';
import { idOf, setsOrAll } from '../questions/chosen';
import lifeStory from '../questions/sets/life-story';
import twoDirections from '../questions/sets/two-directions';

export type TeamSet = NonNullable<Profile['sets']>[number];
export type TeamQuestion = NonNullable<TeamSet['questions']>[number];

/** The two questions that belong together: always there, and first (DESIGN 1.1). */
export const PAIR = twoDirections.id;
/** A side path, offered only to who said "nobody": it has no place among the others. */
export const ASIDE = lifeStory.id;

/** What the lead can write of one question; '' is nothing. */
export interface QuestionWords {
  readonly je: string;
  readonly u: string;
  readonly why: string;
  readonly topic: string;
  /** Absent for a built-in question that keeps its own. */
  readonly answer?: 'people' | 'words';
}

/** The id of an own set or question: random, never made of its words, so that other words are the same question. */
export function newId(): string {
  return `own-${randomId().slice(0, 8)}`;
}

/** The sets in use, in the order of the panel: the pair first, the side path last. */
export function chosenSets({ sets }: Profile): TeamSet[] {
  return inOrder(setsOrAll(sets));
}

function inOrder(sets: readonly TeamSet[]): TeamSet[] {
  const unique = sets.filter(({ id }, index) => sets.findIndex((set) => set.id === id) === index);
  const pair = unique.find(({ id }) => id === PAIR) ?? { id: PAIR };
  const others = unique.filter(({ id }) => id !== PAIR && id !== ASIDE);
  return [pair, ...others, ...unique.filter(({ id }) => id === ASIDE)];
}

/** The questions of one set as the profile has them. The pair has both, whatever stands there. */
export function questionsIn({ id, questions }: TeamSet): TeamQuestion[] {
  const builtIn = SETS.find((set) => set.id === id)?.questions.map((question) => question.id) ?? [];
  if (!questions) return builtIn;
  if (id !== PAIR) return questions;
  return builtIn.map((each) => questions.find((question) => idOf(question) === each) ?? each);
}

/** The built-in questions of this set that the team leaves out. */
export function leftOut(set: TeamSet): Question[] {
  const there = new Set(questionsIn(set).map(idOf));
  return SETS.find(({ id }) => id === set.id)?.questions.filter(({ id }) => !there.has(id)) ?? [];
}

/** The profile with this set, in the place of the one with its id; else at place `at`, else where Kring has it. */
export function putSet(profile: Profile, set: TeamSet, at?: number): Profile {
  const sets = chosenSets(profile);
  if (sets.some(({ id }) => id === set.id))
    return withSets(
      profile,
      sets.map((each) => (each.id === set.id ? set : each)),
    );
  const place = at ?? placeOf(set.id, ids(sets), ids(SETS));
  return withSets(profile, sets.toSpliced(place, 0, set));
}

/** The profile without this set. The pair stays. */
export function withoutSet(profile: Profile, setId: string): Profile {
  return withSets(
    profile,
    chosenSets(profile).filter(({ id }) => id !== setId),
  );
}

/** The profile with these two sets in each other's place. */
export function swapSets(profile: Profile, one: string, other: string): Profile {
  return withSets(
    profile,
    swap(chosenSets(profile), ({ id }) => id, one, other),
  );
}

/** The profile with another title for this set; '' or Kring's own: as built in. An own set keeps its last title. */
export function nameSet(profile: Profile, setId: string, title: string): Profile {
  const builtIn = SETS.find(({ id }) => id === setId)?.title;
  const name = oneLine(title);
  const same = name === '' || name === builtIn?.nl || name === builtIn?.en;
  if (same && !builtIn) return profile;
  const { title: _, ...set } = chosenSets(profile).find(({ id }) => id === setId) ?? { id: setId };
  return putSet(profile, same ? set : { ...set, title: name });
}

/** The profile with this question, in the place of the one with its id; else at place `at`, else where Kring has it. */
export function putQuestion(profile: Profile, setId: string, question: TeamQuestion, at?: number): Profile {
  const id = idOf(question);
  return changeQuestions(profile, setId, (questions) => {
    if (questions.some((each) => idOf(each) === id))
      return questions.map((each) => (idOf(each) === id ? question : each));
    const builtIn = SETS.find((set) => set.id === setId)?.questions ?? [];
    return questions.toSpliced(at ?? placeOf(id, questions.map(idOf), ids(builtIn)), 0, question);
  });
}

/** The profile with this question left out of this set. Of the pair nothing is left out. */
export function withoutQuestion(profile: Profile, setId: string, questionId: string): Profile {
  if (setId === PAIR) return profile;
  return changeQuestions(profile, setId, (questions) =>
    questions.filter((each) => idOf(each) !== questionId),
  );
}

/** The profile with these two questions of a set in each other's place. */
export function swapQuestions(profile: Profile, setId: string, one: string, other: string): Profile {
  return changeQuestions(profile, setId, (questions) => swap(questions, idOf, one, other));
}

/** What stands in the fields for this question: the team's words, else Kring's in this language. */
export function wordsOf(question: TeamQuestion, language: 'nl' | 'en'): QuestionWords {
  const builtIn = builtInWords(idOf(question), language);
  const own: Exclude<TeamQuestion, string> = typeof question === 'string' ? { id: question } : question;
  const answer = own.answer ?? (builtIn ? undefined : 'words');
  return {
    je: own.ask?.je ?? builtIn?.je ?? '',
    u: own.ask?.u ?? builtIn?.u ?? '',
    why: own.why ?? builtIn?.why ?? '',
    topic: own.topic ?? builtIn?.topic ?? '',
    ...(answer && { answer }),
  };
}

/** Kring's own words for this question; undefined for a question of the team. */
export function builtInWords(questionId: string, language: 'nl' | 'en'): QuestionWords | undefined {
  const question = questionById(questionId);
  if (!question) return undefined;
  const { ask, why, topic } = question;
  return { je: ask.je, u: ask.u, why: why[language], topic: topic[language] };
}

/**
 * A question as the profile keeps it: of a built-in one only what is worded differently, so that what Kring makes better
 * later also comes to this team. Undefined where an own question has nothing to say aloud yet.
 */
export function toQuestion(
  id: string,
  words: QuestionWords,
  language: 'nl' | 'en',
): TeamQuestion | undefined {
  const builtIn = builtInWords(id, language);
  const own = (name: 'je' | 'u' | 'why' | 'topic'): string => {
    const text = oneLine(words[name]);
    return text === builtIn?.[name] ? '' : text;
  };
  const [je, u, why, topic] = [own('je'), own('u'), own('why'), own('topic')];
  const { answer } = words;
  if (!builtIn && !je && !u) return undefined;
  if (builtIn && !je && !u && !why && !topic && !answer) return id;
  return {
    id,
    ...((je || u) && { ask: { ...(je && { je }), ...(u && { u }) } }),
    ...(why && { why }),
    ...(topic && { topic }),
    ...(answer && { answer }),
  };
}

/** A text without line ends and without spaces around it, as a profile keeps it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function changeQuestions(
  profile: Profile,
  setId: string,
  change: (questions: TeamQuestion[]) => TeamQuestion[],
): Profile {
  return withSets(
    profile,
    chosenSets(profile).map((set) =>
      set.id === setId ? { ...set, questions: change(questionsIn(set)) } : set,
    ),
  );
}

/** The profile with these sets, written as short as they can be; without any where nothing differs from Kring. */
function withSets(profile: Profile, sets: readonly TeamSet[]): Profile {
  const { sets: _, ...rest } = profile;
  const written = inOrder(sets).map(shorten);
  const same = written.every(
    ({ id, title, questions }, index) =>
      id === SETS[index]?.id && title === undefined && questions === undefined,
  );
  return same && written.length === SETS.length ? rest : { ...rest, sets: written };
}

function shorten(set: TeamSet): TeamSet {
  const { questions, ...rest } = set;
  const builtIn = SETS.find(({ id }) => id === set.id)?.questions;
  const same =
    !questions ||
    (questions.length === builtIn?.length &&
      questions.every((question, index) => question === builtIn[index]?.id));
  return same ? rest : set;
}

/** Behind the nearest thing that stands before it in Kring; what Kring does not have comes last. */
function placeOf(id: string, there: readonly string[], inKring: readonly string[]): number {
  const at = inKring.indexOf(id);
  if (at < 0) return there.length;
  const before = new Set(inKring.slice(0, at));
  return there.findLastIndex((each) => before.has(each)) + 1;
}

function swap<T>(list: readonly T[], id: (item: T) => string, one: string, other: string): T[] {
  const first = list.find((item) => id(item) === one);
  const second = list.find((item) => id(item) === other);
  if (!first || !second) return [...list];
  return list.map((item) => (item === first ? second : item === second ? first : item));
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
