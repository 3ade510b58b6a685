/**
 * What one talk holds. A missing key means "not asked"; an empty value is an answer.
 * There is deliberately no field for the client's name, number, birth date or address, and none for other
 * people's health, debts, offences or beliefs (DOMAIN R11, R14).
 */
export interface Draft {
  /** Random uuid. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly people: Readonly<Record<PersonId, Person>>;
  /** Key: `tieKey(person, direction)`. */
  readonly ties: Readonly<Record<string, Tie>>;
  /** Who know each other. Key: `linkKey(a, b)`. */
  readonly links: Readonly<Record<string, Link>>;
  /** Key: id of the question or cue. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What went to the dossier. Key: id of the report part. */
  readonly transfers: Readonly<Record<string, Transfer>>;
  /** Choices and hand-made changes for the report. Key: always `REPORT`. */
  readonly report: Readonly<Record<string, ReportChoices>>;
  /** Texts that lost a race between two panels, kept until the worker chose. Key: path joined with "/". */
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** What stands in an input and was not entered yet. Key: id of the input. */
  readonly typing: Readonly<Record<string, Typing>>;
  /** The circle of an earlier talk, as the worker took it over. Key: the id that this person has in `people`. */
  readonly earlier: Readonly<Record<PersonId, Earlier>>;
  /** The prompts that were in sight during this talk. Key: id of the prompt. */
  readonly prompts: Readonly<Record<string, Prompted>>;
}

export type PersonId = string;

/** Somebody around the client. */
export interface Person {
  /** The relation in the words that were said: "zus", "buurman van 12". */
  readonly words: string;
  /** First name or initial, only where it was given (R13). */
  readonly name?: string;
  /** The worker's correction of the kind that follows from the words; "" is "no kind". */
  readonly kind?: Kind | '';
  /** The worker's correction of the role that follows from the words. */
  readonly role?: Role;
  /** More than one human: "buren", "collega's". */
  readonly many?: boolean;
  /** Order of naming; milliseconds since 1970, unique within a draft. */
  readonly namedAt: number;
  /** The question or cue that brought this person. */
  readonly cue?: string;
  /** The person through whom this one was found (snowball, Q-E09). */
  readonly via?: PersonId;
  /** How close it feels to the client; never a rank of informal over formal (SEEDS I-07). */
  readonly closeness?: Closeness;
  /** How it feels: it may well be both (SEEDS I-11). */
  readonly feeling?: Feeling;
  /** How it stands between them. */
  readonly contact?: Contact;
  readonly often?: Often;
  readonly channels?: readonly Channel[];
  readonly distance?: Distance;
  readonly since?: Since;
  /** Where the worker put this person in the picture by hand. */
  readonly pin?: Pin;
}

/** What can be said of somebody with a tap (SEEDS I-10). The report, its parser and what is kept of an earlier talk follow. */
export const FACTS = [
  'closeness',
  'feeling',
  'contact',
  'often',
  'channels',
  'distance',
  'since',
] as const satisfies readonly (keyof Person)[];

/** From the inside out (N:208). */
export const CLOSENESS = ['near', 'middle', 'far'] as const;
export type Closeness = (typeof CLOSENESS)[number];

export const FEELINGS = ['strength', 'weighs', 'both'] as const;
type Feeling = (typeof FEELINGS)[number];

export const CONTACTS = ['uncertain', 'faded', 'broken', 'died'] as const;
type Contact = (typeof CONTACTS)[number];

/** The measures of contact and of distance: SEEDS I-10, C-09, C-10. */
export const OFTEN = ['daily', 'weekly', 'monthly', 'seldom'] as const;
export type Often = (typeof OFTEN)[number];

export const CHANNELS = ['inPerson', 'phone', 'online', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DISTANCES = ['sameHouse', 'nearby', 'region', 'far'] as const;
type Distance = (typeof DISTANCES)[number];

export const SINCE = ['recent', 'years', 'always'] as const;
type Since = (typeof SINCE)[number];

/** What people are for each other: the four functions of SEEDS I-28 (N:138-157). */
export const FUNCTIONS = ['affection', 'belonging', 'practical', 'stability'] as const;
export type NetworkFunction = (typeof FUNCTIONS)[number];

/** A place in the picture, whatever its size: 0 is the middle, 1 and -1 are the edges. */
export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** The groups of `data/relations.json`. */
export const KINDS = [
  'gezin',
  'familie',
  'vrienden',
  'buurt',
  'werk',
  'vereniging',
  'geloof',
  'school',
  'online',
  'formeel',
] as const;
export type Kind = (typeof KINDS)[number];

/** Professionals and volunteers are passers-by: shown apart, never counted as network (W-38). */
export const ROLES = ['network', 'volunteer', 'professional'] as const;
export type Role = (typeof ROLES)[number];

/** `toClient`: this person matters to the client. `fromClient`: the client matters to this person. */
export const DIRECTIONS = ['toClient', 'fromClient'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whose words: what the client said, or what the worker thinks (R16). */
export const SPEAKERS = ['client', 'worker'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What client and person mean to each other, in one direction. That it exists is the answer "yes". */
export interface Tie {
  readonly person: PersonId;
  readonly direction: Direction;
  /** In the words that were said. */
  readonly note?: string;
  readonly by?: Speaker;
  /** What the one is for the other. */
  readonly functions?: readonly NetworkFunction[];
}

/** Two people around the client who know each other. */
export interface Link {
  readonly a: PersonId;
  readonly b: PersonId;
}

/** "said": the text is the answer. The others are whole answers of their own. */
export const ANSWER_KINDS = ['said', 'nobody', 'ratherNot', 'notNow', 'enough'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface Answer {
  readonly kind: AnswerKind;
  readonly text?: string;
  readonly by?: Speaker;
  /** Question set and its version, so that an answer keeps its question. */
  readonly set: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Transfer {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The part as it went to the dossier. */
  readonly text: string;
}

export const REPORT = 'report';

export interface ReportChoices {
  /** Names in the text; absent means no (R15). */
  readonly names?: boolean;
  readonly layout?: 'both' | 'story' | 'list' | 'short';
  /** Ids of the parts that stay out. */
  readonly leftOut?: readonly string[];
  /** The text as changed by hand, and the printed text that it was made from. */
  readonly edited?: string;
  readonly editedFrom?: string;
}

/** Somebody as an earlier talk told; `namedAt` is the order in which they were named there. */
export interface Earlier extends Omit<Person, 'cue' | 'via' | 'pin'> {
  /** Day of that talk: "2026-05-03"; absent: it was not told. */
  readonly date?: string;
  /** What was said in each direction; "" where nothing was said but that it is so. */
  readonly toClient?: string;
  readonly fromClient?: string;
  /** In which directions that is what the worker thought (R16). */
  readonly thought?: readonly Direction[];
  /** What was said of it today; absent: nothing was asked. Who is gone is no longer among `people`. */
  readonly now?: 'same' | 'gone';
}

export const PROMPT_ANSWERS = ['ask', 'known', 'notNow'] as const;
type PromptAnswer = (typeof PROMPT_ANSWERS)[number];

/** A prompt that was in sight; without an answer it went away by itself. */
export interface Prompted {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly answer?: PromptAnswer;
}

export interface Typing {
  readonly text: string;
}

export interface Conflict {
  /** The text that was typed in the other panel. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Key of a tie in `Draft.ties`. */
export function tieKey(person: PersonId, direction: Direction): string {
  return `${person}:${direction}`;
}

/** Key of two people in `Draft.links`, in whatever order they are given. */
export function linkKey(a: PersonId, b: PersonId): string {
  return a < b ? `${a}:${b}` : `${b}:${a}`;
}

/** A draft in which nothing was asked yet. */
export function emptyDraft(id: string, startedAt: number): Draft {
  return {
    id,
    startedAt,
    people: {},
    ties: {},
    links: {},
    answers: {},
    transfers: {},
    report: {},
    conflicts: {},
    typing: {},
    earlier: {},
    prompts: {},
  };
}

/** Whether anything was put into this draft. */
export function isEmpty(draft: Draft): boolean {
  return (
    Object.keys(draft.people).length === 0 &&
    Object.keys(draft.answers).length === 0 &&
    Object.keys(draft.earlier).length === 0 &&
    Object.keys(draft.typing).length === 0 &&
    draft.report[REPORT]?.edited === undefined
  );
}

/** People in the order in which they were named. */
export function peopleInOrder(draft: Draft): { id: PersonId; person: Person }[] {
  return Object.entries(draft.people)
    .map(([id, person]) => ({ id, person }))
    .sort((a, b) => a.person.namedAt - b.person.namedAt || (a.id < b.id ? -1 : 1));
}

/**
 * How everybody is called on screen and in the text: relation, first name when `names`, and a number where two would
 * be called the same ("zus 1", "zus 2").
 */
export function personLabels(draft: Draft, names: boolean): ReadonlyMap<PersonId, string> {
  const sameWords = new Map<string, { id: PersonId; person: Person }[]>();
  const sameLabel = new Map<string, number>();
  for (const one of peopleInOrder(draft)) {
    const words = one.person.words.toLowerCase();
    const people = sameWords.get(words);
    if (people) people.push(one);
    else sameWords.set(words, [one]);
    const label = baseLabel(one.person, names).toLowerCase();
    sameLabel.set(`${words}\n${label}`, (sameLabel.get(`${words}\n${label}`) ?? 0) + 1);
  }
  const labels = new Map<PersonId, string>();
  for (const [words, people] of sameWords) {
    for (const [index, { id, person }] of people.entries()) {
      const own = baseLabel(person, names);
      const twins = sameLabel.get(`${words}\n${own.toLowerCase()}`) ?? 0;
      const told = names && person.name !== undefined && person.name !== '';
      const alone = people.length < 2 || (told && twins < 2);
      // Counted over everybody with these words, so that "zus 2" is the same one with names and without.
      labels.set(id, alone ? own : `${own} ${index + 1}`);
    }
  }
  return labels;
}

/** How one person is called; "" for somebody who is not there. */
export function personLabel(draft: Draft, id: PersonId, names: boolean): string {
  return personLabels(draft, names).get(id) ?? '';
}

function baseLabel(person: Person, names: boolean): string {
  return names && person.name ? `${person.words} ${person.name}`.trim() : person.words;
}
