import {
  CHANNELS,
  FUNCTIONS,
  type FACTS,
  type Channel,
  type Direction,
  type NetworkFunction,
  type Often,
  type Person,
} from '../model/draft';
import { FIXED } from './words';

/** What can be said about one person with one tap. */
export type Facts = Pick<Person, (typeof FACTS)[number]>;

/** What was read from a clause. `functions` may show whose view it is. */
export interface FactClause extends Facts {
  readonly toClient?: ReadFunctions;
  readonly fromClient?: ReadFunctions;
}

interface ReadFunctions {
  readonly functions: readonly NetworkFunction[];
  readonly worker: boolean;
}

/** About how many the text speaks, and whether of somebody who died. */
interface Form {
  readonly many: boolean;
  readonly died: boolean;
}

interface Phrase {
  /** About one person, as of now; the verb follows from `VERBS`. */
  readonly text: string;
  /** In few words. */
  readonly short?: string;
  /** Other ways to write it that are understood. */
  readonly also?: readonly string[];
}

type Single = 'closeness' | 'feeling' | 'contact' | 'distance' | 'since';

/** The phrase of every value, for printer and parser. The words are plain, and nobody is measured in them. */
const PHRASES: { readonly [Field in Single]: Readonly<Record<NonNullable<Facts[Field]>, Phrase>> } = {
  closeness: {
    near: {
      text: 'voelt heel dichtbij',
      short: 'heel dichtbij',
      also: ['voelt erg dichtbij', 'erg dichtbij'],
    },
    middle: { text: 'voelt dichtbij', short: 'dichtbij' },
    far: { text: 'voelt verder weg', short: 'verder weg', also: ['voelt ver weg', 'voelt op afstand'] },
  },
  feeling: {
    strength: { text: 'geeft kracht', also: ['geeft energie'] },
    weighs: { text: 'het voelt zwaar', also: ['zwaar', 'is zwaar', 'kost kracht', 'kost energie'] },
    both: {
      text: 'geeft kracht en het voelt ook zwaar',
      also: [
        'geeft kracht en voelt zwaar',
        'geeft kracht en voelt ook zwaar',
        'geeft en kost kracht',
        'kost en geeft kracht',
        'geeft kracht en kost kracht',
        'geeft en kost energie',
      ],
    },
  },
  contact: {
    uncertain: {
      text: 'het contact is onzeker',
      short: 'onzeker contact',
      also: ['contact onzeker', 'onzeker'],
    },
    faded: {
      text: 'er is minder contact dan vroeger',
      short: 'minder contact dan vroeger',
      also: ['minder contact', 'het contact is verwaterd', 'verwaterd'],
    },
    broken: {
      text: 'er is nu geen contact',
      short: 'nu geen contact',
      also: ['geen contact', 'geen contact meer', 'het contact is verbroken', 'verbroken'],
    },
    died: { text: 'overleden', also: ['gestorven', 'leeft niet meer', 'inmiddels overleden'] },
  },
  distance: {
    sameHouse: {
      text: 'woont in hetzelfde huis',
      also: ['in hetzelfde huis', 'woont in één huis', 'in één huis', 'woont in huis', 'woont samen'],
    },
    nearby: {
      text: 'woont in de buurt',
      also: ['in de buurt', 'woont dichtbij', 'woont vlakbij', 'vlakbij'],
    },
    region: {
      text: 'woont een stuk verderop',
      also: [
        'een stuk verderop',
        'woont verderop',
        'woont verder weg',
        'woont verder rijden',
        'verder rijden',
      ],
    },
    far: {
      text: 'woont ver uit de buurt',
      also: ['ver weg', 'woont ver', 'woont ver weg', 'ver uit de buurt'],
    },
  },
  since: {
    recent: { text: 'kennen elkaar sinds kort', also: ['sinds kort', 'kennen elkaar pas kort'] },
    years: { text: 'kennen elkaar al jaren', also: ['al jaren', 'kennen elkaar al lang'] },
    always: { text: 'kennen elkaar altijd al', also: ['altijd al', 'al altijd', 'kennen elkaar al altijd'] },
  },
};

type Words<Value extends string> = Readonly<Record<Value, readonly [printed: string, ...also: string[]]>>;

const OFTEN_WORDS: Words<Often> = {
  daily: ['elke dag', 'iedere dag', 'dagelijks'],
  weekly: ['elke week', 'iedere week', 'wekelijks'],
  monthly: ['elke maand', 'iedere maand', 'maandelijks'],
  seldom: ['af en toe', 'soms', 'minder vaak', 'zelden'],
};

const CHANNEL_WORDS: Words<Channel> = {
  inPerson: ['elkaar zien', 'zien', 'bezoek', 'op bezoek', 'langskomen'],
  phone: ['bellen', 'telefoon', 'telefonisch'],
  online: [
    'berichtjes of online',
    'berichtjes',
    'online',
    'appen of online',
    'appen',
    'app',
    'whatsapp',
    'mailen',
    'mail',
  ],
  letter: ['schrijven', 'brieven', 'kaarten', 'post'],
};

const FUNCTION_WORDS: Words<NetworkFunction> = {
  affection: ['steun en waardering', 'steun', 'waardering'],
  belonging: ['het gevoel erbij te horen', 'erbij horen', 'gevoel van erbij horen'],
  practical: ['praktische hulp', 'hulp', 'praktische steun'],
  stability: ['houvast'],
};

/** For one, for more, and both in the past. */
const VERBS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  voelt: ['voelt', 'voelen', 'voelde', 'voelden'],
  geeft: ['geeft', 'geven', 'gaf', 'gaven'],
  kost: ['kost', 'kosten', 'kostte', 'kostten'],
  woont: ['woont', 'wonen', 'woonde', 'woonden'],
  krijgt: ['krijgt', 'krijgen', 'kreeg', 'kregen'],
  kennen: ['kennen', 'kennen', 'kenden', 'kenden'],
};

/** First in the line: nobody should read of weekly visits before it. */
export const DIED = PHRASES.contact.died.text;

const PAST = 'vroeger';

/** How near and how it feels. That may go on after somebody died, so it stays in the present. */
export function feelingClauses({ closeness, feeling }: Facts, many: boolean, short: boolean): string[] {
  const phrases = [closeness && PHRASES.closeness[closeness], feeling && PHRASES.feeling[feeling]].filter(
    (one) => one !== undefined,
  );
  return phrases.map((one) => inflect((short && one.short) || one.text, { many, died: false }));
}

/** How it stands between them in few words; not that somebody died. */
export function shortContact({ contact }: Facts): string[] {
  return contact && contact !== 'died' ? [PHRASES.contact[contact].short ?? ''] : [];
}

/** How it stands between them, how often and how, how far, and since when; not that somebody died. */
export function contactClauses(facts: Facts, many: boolean): string[] {
  const { contact, often, distance, since } = facts;
  const died = contact === 'died';
  const channels = CHANNELS.filter((one) => facts.channels?.includes(one)).map(
    (one) => CHANNEL_WORDS[one][0],
  );
  const how = [died && PAST, often && OFTEN_WORDS[often][0], 'contact'].filter(Boolean).join(' ');
  return [
    contact && !died && PHRASES.contact[contact].text,
    (often !== undefined || channels.length > 0) && how + (channels.length ? `: ${enumerate(channels)}` : ''),
    distance && inflect(PHRASES.distance[distance].text, { many, died }),
    since && inflect(PHRASES.since[since].text, { many, died }),
  ].filter((clause) => typeof clause === 'string');
}

/** What somebody is for the client, or the client for them: the four functions (SEEDS I-28); '' where none was said. */
export function functionClause(
  direction: Direction,
  functions: readonly NetworkFunction[],
  worker: boolean,
  client: string,
  form: Form,
): string {
  const words = FUNCTIONS.filter((one) => functions.includes(one)).map((one) => FUNCTION_WORDS[one][0]);
  if (!words.length) return '';
  return [
    inflect(direction === 'toClient' ? 'geeft' : 'krijgt', form),
    worker && FIXED.worker,
    direction === 'fromClient' && `van ${client}`,
    enumerate(words),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "a, b en c". */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
}

function inflect(text: string, { many, died }: Form): string {
  const form = (died ? 2 : 0) + (many ? 1 : 0);
  // "het voelt zwaar" has a subject of its own.
  return text.replace(/(?<!het )\b\p{L}+/gu, (word) => VERBS[word]?.[form] ?? word);
}

const LEMMAS = new Map(
  Object.entries(VERBS).flatMap(([verb, forms]) => forms.map((form): [string, string] => [form, verb])),
);
/** These change nothing of what a clause says. */
const FILLERS = new Set(['het', 'is', 'zijn', 'was', 'waren', 'ook', 'nog', PAST]);

/** The same phrase in whatever form, in one form. */
function basic(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\bdicht bij\b/g, 'dichtbij')
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .map((word) => LEMMAS.get(word) ?? word)
    .join(' ')
    .replace(/^en /, '');
}

const KNOWN = new Map<string, Facts>(
  Object.entries(PHRASES).flatMap(([field, phrases]) =>
    Object.entries<Phrase>(phrases).flatMap(([value, { text, short = text, also = [] }]) =>
      [text, short, ...also].map((form): [string, Facts] => [basic(form), { [field]: value }]),
    ),
  ),
);
const HOW = new Map<string, { readonly often?: Often; readonly channel?: Channel }>([
  ...forms(OFTEN_WORDS).map(([form, often]): [string, { often: Often }] => [form, { often }]),
  ...forms(CHANNEL_WORDS).map(([form, channel]): [string, { channel: Channel }] => [form, { channel }]),
]);
const GIVEN = new Map(forms(FUNCTION_WORDS));

function forms<Value extends string>(words: Words<Value>): [string, Value][] {
  return (Object.keys(words) as Value[]).flatMap((value) =>
    words[value].map((form): [string, Value] => [basic(form), value]),
  );
}

/** Whether this is what a clause says, and so not how somebody is called. */
export function isFact(text: string): boolean {
  return KNOWN.has(basic(text)) || readList(basic(text), GIVEN) !== undefined;
}

/** Longer clauses are not ours. */
const LONGEST = 300;

/**
 * Makes the reader of clauses for a text in which the client is called by one of the words of `client`, the source
 * of a pattern. It takes a clause with its quoted pieces masked, and gives the facts in it; undefined where a part
 * of it is no fact, or says the same twice.
 */
export function factReader(client: string): (mask: string) => FactClause | undefined {
  const functions = new RegExp(
    `^(?:(?<gives>geeft)(?: (?:aan )?${client})?|krijgt(?: van ${client})?):? (?<what>.+)$`,
    'iu',
  );
  const one = (clause: string): FactClause | undefined => {
    const text = basic(clause);
    return KNOWN.get(text) ?? readHow(text) ?? readFunctions(text, functions);
  };
  return (mask) => {
    if (mask.length > LONGEST) return undefined;
    // By hand a comma or a full stop is as good as a semicolon.
    let all: FactClause | undefined = {};
    for (const part of mask.split('. ')) {
      const found = longestFirst(part.split(/, ?/u), ', ', one);
      if (!found) return undefined;
      for (const fact of found) all = all && together(all, fact);
    }
    return all;
  };
}

/** Both in one; undefined where they speak of the same. */
export function together(a: FactClause, b: FactClause | undefined): FactClause | undefined {
  return b && !Object.keys(b).some((field) => field in a) ? { ...a, ...b } : undefined;
}

/** "elke week contact: elkaar zien en bellen"; channels alone, "bellen", may as well be a plan. */
function readHow(text: string): FactClause | undefined {
  const rest = text.replace(/(?:^| )contact(?=[ ,:]|$)/u, ' ').trim();
  const found = readList(rest, HOW);
  const often = found?.flatMap((one) => one.often ?? []) ?? [];
  if (!found || often.length > 1 || (often.length === 0 && rest === text)) return undefined;
  const channels = CHANNELS.filter((channel) => found.some((one) => one.channel === channel));
  return { ...(often[0] && { often: often[0] }), ...(channels.length > 0 && { channels }) };
}

function readFunctions(text: string, pattern: RegExp): FactClause | undefined {
  const client = text.replace(/,? volgens mij,?(?= |$)/u, '');
  const groups = pattern.exec(client)?.groups;
  const found = groups && readList(groups.what ?? '', GIVEN);
  if (!found) return undefined;
  const read = { functions: FUNCTIONS.filter((one) => found.includes(one)), worker: client !== text };
  return groups.gives === undefined ? { fromClient: read } : { toClient: read };
}

/** Every word of an enumeration: "steun en waardering" is one. Undefined where one is not known. */
function readList<Value>(text: string, known: ReadonlyMap<string, Value>): Value[] | undefined {
  const pieces = text.split(/ ?[,:] ?(?:en )?| en /u).filter(Boolean);
  return longestFirst(pieces, ' en ', (word) => known.get(word));
}

/** What the pieces say, as many together at a time as can be read; undefined where one cannot, or there are none. */
function longestFirst<Value>(
  pieces: readonly string[],
  glue: string,
  read: (text: string) => Value | undefined,
): Value[] | undefined {
  const found: Value[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = pieces.length;
    let value: Value | undefined;
    while (to > from && (value = read(pieces.slice(from, to).join(glue))) === undefined) to--;
    if (value === undefined) return undefined;
    found.push(value);
    from = to;
  }
  return found.length ? found : undefined;
}
