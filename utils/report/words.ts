import { CLIENT_WORDS, theClient, type Vocabulary } from '../language/client-word';
import type { Kind, Role } from '../model/draft';

/** The words of the text that an organisation or a region may choose (DOMAIN 5.2). */
export interface ReportWords {
  /** As in the middle of a sentence: "de cliënt", "het gezin". */
  readonly client: string;
  readonly volunteer: string;
  readonly professional: string;
  /** More of them. */
  readonly professionals: string;
}

const REGIONS = {
  nl: { volunteer: 'vrijwilliger', professional: 'beroepskracht', professionals: 'beroepskrachten' },
  vl: { volunteer: 'vrijwilliger', professional: 'hulpverlener', professionals: 'hulpverleners' },
} as const satisfies Record<Vocabulary['region'], Omit<ReportWords, 'client'>>;

/** The words of the text for a team with these words. */
export function reportWords({ client, region }: Vocabulary): ReportWords {
  return { client: theClient(client), ...REGIONS[region] };
}

/** Words for the client that are read without being told. A word of an organisation's own is learnt from the title. */
export const READ_AS_CLIENT: readonly string[] = [
  ...Object.values(CLIENT_WORDS).map(({ singular }) => singular),
  'client',
  'jeugdige',
];

/** How a kind is called in the text. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  gezin: 'gezin',
  familie: 'familie',
  vrienden: 'vrienden',
  buurt: 'buurt',
  werk: 'werk',
  vereniging: 'vereniging',
  geloof: 'geloof',
  school: 'school',
  online: 'online',
  formeel: 'hulp of dienst',
};

/** The fixed words that the printer writes and the parser knows again. */
export const FIXED = {
  /** Network people; professionals and volunteers stand apart, they come and go (W-38, W-39). */
  people: 'Wie er zijn:',
  passing: 'Vanuit beroep of vrijwilligerswerk:',
  links: 'Wie elkaar kennen:',
  /** What became of the people of an earlier talk; ends in its date and a colon. */
  changes: 'Toen en nu',
  /** After the title of a view; what stands under it is for people to read. */
  view: ' – overzicht:',
  answers: 'Verder verteld:',
  answersShort: 'Verder:',
  /** The worker's own view, never mixed with the client's (R16). */
  worker: 'volgens mij',
  via: 'via',
  named: 'genoemd',
  ratherNot: 'liever niet over praten',
  enough: 'hier laten we het bij',
  nobody: 'op dit moment niemand',
  nobodyShort: 'nu niemand',
} as const;

/** Raised when the grammar of the list changes in a way that an older parser would read wrongly. */
export const REPORT_VERSION = 1;

/** The role that a word in brackets stands for, in any vocabulary; undefined for another word. */
export function roleOfWord(word: string): Role | undefined {
  const plain = word.toLowerCase();
  const is = (known: string): boolean => plain === known || plain === `${known}s` || plain === `${known}en`;
  const regions = Object.values(REGIONS);
  if (regions.some(({ volunteer }) => is(volunteer))) return 'volunteer';
  if (regions.some(({ professional }) => is(professional))) return 'professional';
  return undefined;
}

/** The kind that a word in brackets stands for; undefined for another word. */
export function kindOfWord(word: string): Kind | undefined {
  const plain = word.toLowerCase();
  return (Object.keys(KIND_WORDS) as Kind[]).find((kind) => kind === plain || KIND_WORDS[kind] === plain);
}
