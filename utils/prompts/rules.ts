import { thenAndNow } from '../memory/then-and-now';
import { isEmpty, type Direction, type Draft } from '../model/draft';
import type { Spoken, Texts } from '../model/question';
import twoDirections from '../questions/sets/two-directions';
import { findLifeEvent, type LifeEvent } from './life-events';
import { withoutMeaning } from './meaning';
import type { Moment, PromptName, TextRead } from './prompt';
import { speaksOfDying, speaksOfGrief, tenderSentences } from './sensitive';

/** One line that a rule may show now. */
interface Said {
  readonly line: Spoken;
  /** The word of the text that it is about; absent: it is about none. */
  readonly word?: string;
}

/** When which line may come into sight: the lines that fit at this moment, best first; none: the rule is silent. */
type When =
  | {
      readonly needsText: false;
      readonly when: (moment: Moment, olderThanMonths: number) => readonly Said[];
    }
  | {
      /** It speaks of a text that was read, and is silent where none was. */
      readonly needsText: true;
      readonly when: (read: TextRead, moment: Moment) => readonly Said[];
    };

type Rule = When & {
  /** The line, or one of them, for who chooses among the rules. */
  readonly example: Spoken;
  /** Why this may be worth asking; at most 40 words with the source (DOMAIN 4.5 rule 8). */
  readonly why: Texts;
};

const NOTHING_ASKED: Spoken = {
  je: 'Wie zie of spreek je zoal in een gewone week?',
  u: 'Wie ziet of spreekt u zoal in een gewone week?',
  en: 'Who do you see or speak to in an ordinary week?',
};

/** By the direction that was not spoken of yet. */
const OTHER_DIRECTION: Readonly<Record<Direction, Spoken>> = {
  fromClient: {
    je: 'Je vertelde wie belangrijk is voor jou. Voor wie ben jij dat?',
    u: 'U vertelde wie belangrijk is voor u. Voor wie bent u dat?',
    en: 'You told who matters to you. Who do you matter to?',
  },
  toClient: {
    je: 'Je vertelde voor wie je belangrijk bent. Wie is dat voor jou?',
    u: 'U vertelde voor wie u belangrijk bent. Wie is dat voor u?',
    en: 'You told who you matter to. Who matters to you?',
  },
};

/** What happened may be long ago, may be sad, and may be about somebody else: none of these knows that better. */
const AFTER: Readonly<Record<LifeEvent, Spoken>> = {
  // No cheer, no task, and nobody to be reached: only whether there is somebody.
  loss: {
    je: 'Er staat iets over een overlijden. Bij wie kun je daarmee terecht?',
    u: 'Er staat iets over een overlijden. Bij wie kunt u daarmee terecht?',
    en: 'It says something about a death. Who is there for you with that?',
  },
  careHome: {
    je: 'Er staat iets over wonen op een andere plek. Wie zie je daar?',
    u: 'Er staat iets over wonen op een andere plek. Wie ziet u daar?',
    en: 'It says something about living in another place. Who do you see there?',
  },
  hospital: {
    je: 'Er staat iets over een opname. Wie leefde er met je mee?',
    u: 'Er staat iets over een opname. Wie leefde er met u mee?',
    en: 'It says something about a stay in hospital. Who was thinking of you?',
  },
  released: {
    je: 'Er staat iets over vrijkomen. Wie zie of spreek je sindsdien?',
    u: 'Er staat iets over vrijkomen. Wie ziet of spreekt u sindsdien?',
    en: 'It says something about a release. Who have you seen or spoken to since?',
  },
  migrated: {
    je: 'Er staat iets over een ander land. Bij wie voel je je thuis?',
    u: 'Er staat iets over een ander land. Bij wie voelt u zich thuis?',
    en: 'It says something about another country. With whom do you feel at home?',
  },
  birth: {
    je: 'Er staat iets over een geboorte. Wie leeft er met je mee?',
    u: 'Er staat iets over een geboorte. Wie leeft er met u mee?',
    en: 'It says something about a birth. Who shares in that with you?',
  },
  divorced: {
    je: 'Er staat iets over een scheiding. Wie is er sindsdien voor je?',
    u: 'Er staat iets over een scheiding. Wie is er sindsdien voor u?',
    en: 'It says something about a separation. Who has been there for you since?',
  },
  moved: {
    je: 'Er staat iets over verhuizen. Wie zie je sindsdien meer, of juist minder?',
    u: 'Er staat iets over verhuizen. Wie ziet u sindsdien meer, of juist minder?',
    en: 'It says something about moving house. Who do you see more now, or less?',
  },
  retired: {
    je: 'Er staat iets over het pensioen. Wie van het werk spreek je nog?',
    u: 'Er staat iets over het pensioen. Wie van het werk spreekt u nog?',
    en: 'It says something about retiring. Who from work do you still speak to?',
  },
  jobLost: {
    je: 'Er staat iets over werk dat stopte. Wie van daar spreek je nog?',
    u: 'Er staat iets over werk dat stopte. Wie van daar spreekt u nog?',
    en: 'It says something about work that ended. Who from there do you still see?',
  },
  newJob: {
    je: 'Er staat iets over nieuw werk. Wie leer je daar kennen?',
    u: 'Er staat iets over nieuw werk. Wie leert u daar kennen?',
    en: 'It says something about new work. Who do you get to know there?',
  },
  leftSchool: {
    je: 'Er staat iets over stoppen met school. Wie van daar zie je nog?',
    u: 'Er staat iets over stoppen met school. Wie van daar ziet u nog?',
    en: 'It says something about leaving school. Who from there do you still see?',
  },
};

/** Holds the word as it stands in the text: no program can know whether "uw", "de" or nothing belongs before it. */
const MEANING = (word: string): Spoken => ({
  je: `In de tekst staat “${word}”. Wat betekenen jullie voor elkaar?`,
  u: `In de tekst staat “${word}”. Wat betekenen jullie voor elkaar?`,
  en: `The text says “${word}”. What do you mean to each other?`,
});

const ONLY_FAMILY: Spoken = {
  je: 'In de tekst staat je familie. Wie hoort er verder bij je leven?',
  u: 'In de tekst staat uw familie. Wie hoort er verder bij uw leven?',
  en: 'The text speaks of your family. Who else belongs to your life?',
};

const ONLY_PROFESSIONALS: Spoken = {
  je: 'In de tekst staan mensen die voor hun werk komen. Wie spreek je zomaar eens?',
  u: 'In de tekst staan mensen die voor hun werk komen. Wie spreekt u zomaar eens?',
  en: 'The text has people who come for their work. Who do you just chat with?',
};

const OLDER: Spoken = {
  je: 'De kring in je dossier is van een tijd geleden. Wat is nu anders?',
  u: 'De kring in uw dossier is van een tijd geleden. Wat is nu anders?',
  en: 'The circle in your dossier is from some time ago. What is different now?',
};

/**
 * Every rule by name. A line is said aloud and read by the client too: it starts from what is there, asks openly, and fits
 * whatever the answer is (DOMAIN 4.4, 4.5).
 */
export const RULES: Readonly<Record<PromptName, Rule>> = {
  // Not everybody is used to asking (SEEDS D-03), and an open question begins without effort. Silent where something was
  // asked, and where the text already speaks of somebody, or of grief: it is better to begin with that.
  nothingAsked: {
    needsText: false,
    when: ({ draft, text }) => {
      const better = text && (text.mentions.length > 0 || speaksOfGrief(text.text));
      return isEmpty(draft) && !better ? [{ line: NOTHING_ASKED }] : [];
    },
    example: NOTHING_ASKED,
    why: {
      nl: 'Een gewone week is een makkelijk begin: daar komt vanzelf iemand in voor. Het gaat nog niet over wat moeilijk is. Bron: M:16.',
      en: 'An ordinary week is an easy start: somebody turns up in it by themselves. It is not about what is hard yet. Source: M:16.',
    },
  },
  // A network changes with what happens in a life, and a form keeps the event and forgets the people (SEEDS C-27).
  // One event in a talk; beside grief no other one, as its line would be too light there.
  lifeEvent: {
    needsText: true,
    when: (read) => {
      const event = eventIn(read);
      return event ? [{ line: AFTER[event] }] : [];
    },
    example: AFTER.moved,
    why: {
      nl: 'Als er veel verandert, veranderen ook de mensen om iemand heen: de een komt dichterbij, de ander raakt uit het zicht. Vaak vertelt niemand dat vanzelf. Bron: N:646-647.',
      en: 'When much changes, so do the people around somebody: one comes closer, another gets out of sight. Often nobody tells this unasked. Source: N:646-647.',
    },
  },
  // What is written down often stays with the family (SEEDS W-60); who is met in the street or at a club is only found by
  // asking (N:387-389). Not after one name: that is where a talk begins.
  onlyFamily: {
    needsText: true,
    when: (read) => (speaksOnlyOfFamily(read) ? [{ line: ONLY_FAMILY }] : []),
    example: ONLY_FAMILY,
    why: {
      nl: 'Familie noem je het eerst. Buren, vrienden en mensen van een club of van vroeger komen pas als je ernaar vraagt. Genoeg aan familie is ook goed. Bron: M:14, N:387-389.',
      en: 'Family is named first. Neighbours, friends, people from a club or from before only come when asked for. Family being enough is fine too. Source: M:14, N:387-389.',
    },
  },
  // Professionals are passers-by (SEEDS W-38). Never said as a lack: somebody may want it so (W-16, W-18).
  onlyProfessionals: {
    needsText: true,
    when: (read) => (speaksOnlyOfProfessionals(read) ? [{ line: ONLY_PROFESSIONALS }] : []),
    example: ONLY_PROFESSIONALS,
    why: {
      nl: 'Wie voor het werk komt, gaat ook weer weg. Een praatje bij de bakker telt net zo goed. Weinig mensen zien kan ook prettig zijn; dan is dat het antwoord. Bron: P:172, M:31.',
      en: 'Who comes for work also leaves again. A chat at the baker’s counts as well. Seeing few people may be pleasant; then that is the answer. Source: P:172, M:31.',
    },
  },
  // The word alone says little; what somebody is to the client, and the client to them, is what a plan can build on
  // (SEEDS D-02). Both ways in one question (I-14).
  meaning: {
    needsText: true,
    when: (read, { draft, shown }) =>
      withoutMeaning(read, draft, wordsIn(shown)).map((word) => ({ line: MEANING(word), word })),
    example: MEANING('buurvrouw'),
    why: {
      nl: 'Wie er is, zegt nog niet wat die mens betekent. Vraag het naar twee kanten: wat krijgt de een van de ander, en andersom? Ook weinig is een antwoord. Bron: M:8, M:16.',
      en: 'Who is there does not say what that person means. Ask it both ways: what does one get from the other, and the other way round? A little is an answer too. Source: M:8, M:16.',
    },
  },
  // The two questions belong together (SEEDS I-14): who is only asked what others do for them becomes one who receives.
  oneDirection: {
    needsText: false,
    when: ({ draft }) => {
      const direction = directionNotAsked(draft);
      return direction ? [{ line: OTHER_DIRECTION[direction] }] : [];
    },
    example: OTHER_DIRECTION.fromClient,
    why: {
      nl: 'De twee vragen horen bij elkaar. Bijna iedereen betekent ook iets voor een ander, en dat horen doet vaak goed. Zegt iemand niets, laat het dan zo. Bron: M:7, M:8.',
      en: 'The two questions belong together. Nearly everybody means something to somebody, and hearing that often does good. If nothing comes, leave it there. Source: M:7, M:8.',
    },
  },
  // A picture of a network holds for its day (SEEDS W-17, C-27): looking again is asking, not taking for granted.
  older: {
    needsText: false,
    when: (moment, olderThanMonths) => (isOlder(moment, olderThanMonths) ? [{ line: OLDER }] : []),
    example: OLDER,
    why: {
      nl: 'Een kring geldt voor de dag waarop die gemaakt is. Mensen komen erbij, gaan weg of komen dichterbij. Samen kijken wat er anders is, gaat sneller dan opnieuw beginnen. Bron: N:253-255.',
      en: 'A circle holds for the day on which it was made. People come, go or come closer. Looking together at what is different is quicker than starting anew. Source: N:253-255.',
    },
  },
};

/**
 * The event of which a text may be spoken. Who died in other words than those of an event is a loss too ("opa 2020 †"), but not
 * who is dying: of that nothing is said.
 */
function eventIn(read: TextRead): LifeEvent | undefined {
  const event = findLifeEvent(read.text);
  if (event === 'loss') return event;
  if (read.mentions.some(({ care }) => care === 'died') && !speaksOfDying(read.text)) return 'loss';
  return isHeavy(read) ? undefined : event;
}

/** Whether a text speaks of grief or of somebody with whom there is no contact: beside that, no light line (issue 6). */
function isHeavy({ text, mentions }: TextRead): boolean {
  return mentions.some(({ care }) => care === 'died' || care === 'noContact') || speaksOfGrief(text);
}

function speaksOnlyOfFamily(read: TextRead): boolean {
  const informal = read.mentions.filter(({ role }) => role !== 'professional');
  const there = new Set(informal.filter(({ care }) => care === undefined).map(({ words }) => words));
  return (
    there.size > 1 &&
    informal.every(({ kind }) => kind === 'gezin' || kind === 'familie') &&
    !isHeavy(read) &&
    // "Je familie" is no light word where it has let somebody down.
    tenderSentences(read.text).length === 0
  );
}

function speaksOnlyOfProfessionals(read: TextRead): boolean {
  const { mentions } = read;
  return mentions.length > 0 && mentions.every(({ role }) => role === 'professional') && !isHeavy(read);
}

/** The direction in which nobody was named and nothing answered, where somebody was named in the other one. */
function directionNotAsked({ ties, answers }: Draft): Direction | undefined {
  const named = new Set(Object.values(ties).map(({ direction }) => direction));
  if (named.size !== 1) return undefined;
  const other: Direction = named.has('toClient') ? 'fromClient' : 'toClient';
  const asked = twoDirections.questions.some(
    ({ id, answer }) => answer === other && answers[id] !== undefined,
  );
  return asked ? undefined : other;
}

/** Whether the last circle of the file is older than so many months, and nothing of today says otherwise. */
function isOlder({ draft, text, now }: Moment, months: number): boolean {
  const spokenOf =
    Object.keys(draft.people).some((id) => draft.earlier[id] === undefined) ||
    Object.values(draft.earlier).some((earlier) => earlier.now !== undefined);
  const last = [text?.circleOf, thenAndNow(draft)?.date]
    .flatMap((date) => date ?? [])
    .toSorted()
    .at(-1);
  if (spokenOf || last === undefined) return false;
  const [year = NaN, month = NaN, day = NaN] = last.split('-').map(Number);
  return now >= new Date(year, month - 1 + months, day).getTime();
}

const ABOUT = 'meaning:';

/** The words of the text about which a line was in sight already. */
function wordsIn(shown: Moment['shown']): string[] {
  return Object.keys(shown).flatMap((id) => (id.startsWith(ABOUT) ? [id.slice(ABOUT.length)] : []));
}
