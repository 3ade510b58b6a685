import * as v from 'valibot';
import { CLIENT_WORDS, type ClientWordName } from '../language/client-word';
import { PROMPTS } from '../prompts/prompt';
import type { ChosenSet } from '../questions/chosen';
import { LINE } from './locator';
import { MOST } from './most';
import { SOME_SETTINGS } from './settings-schema';
import { ID, SITE } from './site';

/** Parts of the panel that a team can leave out. */
export const PARTS = [
  'picture',
  'circles',
  'network-card',
  'functions',
  'together',
  'take-along',
  'details',
  'own-tab',
] as const;
export type Part = (typeof PARTS)[number];

const SENTENCE = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST.sentence));
const WORD = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST.word));

const QUESTION = v.union([
  ID,
  v.strictObject({
    id: ID,
    ask: v.exactOptional(v.strictObject({ je: v.exactOptional(SENTENCE), u: v.exactOptional(SENTENCE) })),
    why: v.exactOptional(SENTENCE),
    topic: v.exactOptional(WORD),
    answer: v.exactOptional(v.picklist(['people', 'words'])),
  }),
]);

const SET = v.strictObject({
  id: ID,
  title: v.exactOptional(LINE),
  questions: v.exactOptional(v.pipe(v.array(QUESTION), v.maxLength(MOST.questions))),
}) satisfies v.GenericSchema<unknown, ChosenSet>;

/** Raised when an older Kring would read a profile wrongly. */
export const PROFILE_VERSION = 1;

/**
 * What an organisation or team has chosen. The source of everything that a profile can say: the team lead's page, the
 * published JSON Schema and the files for ICT follow from it.
 */
export const PROFILE = v.strictObject({
  /** The version of this schema. */
  kring: v.literal(PROFILE_VERSION),
  /** How the team knows this profile. */
  name: LINE,
  /** Whom a worker asks for help. */
  help: v.exactOptional(LINE),
  settings: v.exactOptional(SOME_SETTINGS),
  /** How the people whom the work is for are called. */
  client: v.exactOptional(
    v.union([
      v.picklist(Object.keys(CLIENT_WORDS) as ClientWordName[]),
      v.strictObject({ article: v.picklist(['de', 'het']), singular: WORD, plural: WORD }),
    ]),
  ),
  hidden: v.exactOptional(v.pipe(v.array(v.picklist(PARTS)), v.maxLength(PARTS.length))),
  /** The question sets, in order; absent: all built-in ones. The two questions that belong together are always there. */
  sets: v.exactOptional(v.pipe(v.array(SET), v.maxLength(MOST.sets))),
  /** Which prompts may come into sight, and when a circle in the file is an old one. */
  prompts: v.exactOptional(
    v.strictObject({
      /** Absent: all of them. In whatever order: `PROMPTS` has the one that counts. */
      names: v.exactOptional(v.pipe(v.array(v.picklist(PROMPTS)), v.maxLength(PROMPTS.length))),
      olderThanMonths: v.exactOptional(
        v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST.months)),
      ),
    }),
  ),
  sites: v.exactOptional(v.pipe(v.array(SITE), v.maxLength(1000))),
});
export type Profile = v.InferOutput<typeof PROFILE>;

/** Where nobody made a profile. */
export const NO_PROFILE: Profile = { kring: PROFILE_VERSION, name: 'Kring' };
