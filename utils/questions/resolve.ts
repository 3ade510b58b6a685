import type { Question, QuestionSet, Spoken, Texts } from '../model/question';
import { setsOrAll, type ChosenQuestion, type ChosenSet } from './chosen';
import { SETS, questionById } from './index';
import twoDirections from './sets/two-directions';

/** An own question is called by its first words: at most so many, and so many characters. */
const TOPIC_WORDS = 6;
const TOPIC_LENGTH = 40;

/**
 * The sets that a profile chose, in its order, as full sets; absent: all built-in ones. A question that is nowhere
 * built in and has no words, and a set without questions, are left out. Whatever comes first counts where an id
 * stands twice. The two questions that belong together are always there, both of them (DESIGN 1.1): first, unless
 * the profile puts their set elsewhere; nothing else stands in that set.
 */
export function resolveSets(chosen: readonly ChosenSet[] | undefined): readonly QuestionSet[] {
  if (!chosen) return SETS;
  const isNewSet = firstOnly();
  const isNewQuestion = firstOnly();
  return (
    setsOrAll(chosen)
      .filter(isNewSet)
      // Each answer says of which set it is, and no draft takes the name of what every object has.
      .filter(({ id }) => !(id in {}))
      .map(resolveSet)
      .map((set) => ({ ...set, questions: set.questions.filter(isNewQuestion) }))
      .filter(({ questions }) => questions.length > 0)
  );
}

/** Says of each whether its id comes for the first time. */
function firstOnly(): (one: { readonly id: string }) => boolean {
  const seen = new Set<string>();
  return ({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  };
}

function resolveSet({ id, title, questions }: ChosenSet): QuestionSet {
  const builtIn = SETS.find((set) => set.id === id);
  return {
    id,
    version: builtIn?.version ?? 1,
    title: title === undefined ? (builtIn?.title ?? both(id)) : both(title),
    questions: id === twoDirections.id ? pair(questions) : all(builtIn, questions),
  };
}

function all(builtIn: QuestionSet | undefined, chosen: ChosenSet['questions']): readonly Question[] {
  if (!chosen) return builtIn?.questions ?? [];
  return chosen.flatMap(resolveQuestion).filter((question) => !inPair(question));
}

/** Both, whatever was chosen; in other words at most, and each with its own direction. */
function pair(chosen: ChosenSet['questions'] = []): readonly Question[] {
  const questions = chosen.flatMap(resolveQuestion);
  return twoDirections.questions.map((question) => {
    const same = questions.find(({ id }) => id === question.id) ?? question;
    return { ...same, answer: question.answer };
  });
}

function inPair({ id }: Question): boolean {
  return twoDirections.questions.some((question) => question.id === id);
}

function resolveQuestion(chosen: ChosenQuestion): readonly Question[] {
  if (typeof chosen === 'string') {
    const question = questionById(chosen);
    return question ? [question] : [];
  }
  const question = questionById(chosen.id) ?? ownQuestion(chosen);
  if (!question) return [];
  const { ask, why, topic, answer } = chosen;
  return [
    {
      ...question,
      ask: { ...question.ask, ...ask },
      ...(why !== undefined && { why: both(why) }),
      ...(topic !== undefined && { topic: both(topic) }),
      ...(answer !== undefined && { answer }),
    },
  ];
}

/** A question that is nowhere built in: it is asked for words, unless the team says otherwise. */
function ownQuestion({ id, ask = {} }: Exclude<ChosenQuestion, string>): Question | undefined {
  const said = spoken(ask);
  // Answers are kept by id in plain objects, which have a `constructor` already.
  if (!said || id in {}) return undefined;
  return { id, ask: said, why: both(''), source: [], topic: both(firstWords(said.u)), answer: 'words' };
}

/** One sentence serves whom it was not written for, and who asks in English: the words are the team's. */
function spoken({ je, u }: { readonly je?: string; readonly u?: string }): Spoken | undefined {
  const either = u ?? je;
  return either === undefined ? undefined : { je: je ?? either, u: either, en: either };
}

function firstWords(sentence: string): string {
  const words = sentence.replace(/[^\p{L}\p{N}]+$/u, '').split(/\s+/u);
  let topic = '';
  for (const word of words.slice(0, TOPIC_WORDS)) {
    const longer = topic ? `${topic} ${word}` : word.slice(0, TOPIC_LENGTH);
    if (longer.length > TOPIC_LENGTH) break;
    topic = longer;
  }
  return words.length > topic.split(' ').length ? `${topic.replace(/[^\p{L}\p{N}]+$/u, '')} …` : topic;
}

function both(text: string): Texts {
  return { nl: text, en: text };
}

/** The two questions that belong together, as these sets word them. */
export function pairIn(sets: readonly QuestionSet[]): readonly [Question, Question] {
  const [toClient, fromClient] = twoDirections.questions;
  return [findQuestion(sets, toClient.id) ?? toClient, findQuestion(sets, fromClient.id) ?? fromClient];
}

/** The question with this id in these sets; undefined where none of them has it. */
function findQuestion(sets: readonly QuestionSet[], id: string): Question | undefined {
  return setWith(sets, id)?.questions.find((question) => question.id === id);
}

/** The one of these sets that holds the question with this id; undefined where none does. */
export function setWith(sets: readonly QuestionSet[], questionId: string): QuestionSet | undefined {
  return sets.find(({ questions }) => questions.some(({ id }) => id === questionId));
}

/** The question with this id as these sets have it, else as it is built in; undefined where nobody knows it (any more). */
export function knownQuestion(sets: readonly QuestionSet[], id: string): Question | undefined {
  return findQuestion(sets, id) ?? questionById(id);
}

/**
 * A few words that name the question. An own question that the team took away since it was answered is
 * known by its id alone, which is made of words too.
 */
export function topicIn(sets: readonly QuestionSet[], id: string): Texts {
  return knownQuestion(sets, id)?.topic ?? both(id.replaceAll('-', ' '));
}
