/** A word for the person whom the talk is about. */
export interface ClientWord {
  readonly article: 'de' | 'het';
  readonly singular: string;
  readonly plural: string;
}

/** The words that a team can choose without typing (DOMAIN 5.2). */
export const CLIENT_WORDS = {
  cliënt: { article: 'de', singular: 'cliënt', plural: 'cliënten' },
  inwoner: { article: 'de', singular: 'inwoner', plural: 'inwoners' },
  hulpvrager: { article: 'de', singular: 'hulpvrager', plural: 'hulpvragers' },
  bewoner: { article: 'de', singular: 'bewoner', plural: 'bewoners' },
  jongere: { article: 'de', singular: 'jongere', plural: 'jongeren' },
  gebruiker: { article: 'de', singular: 'gebruiker', plural: 'gebruikers' },
  gezin: { article: 'het', singular: 'gezin', plural: 'gezinnen' },
} as const satisfies Record<string, ClientWord>;
export type ClientWordName = keyof typeof CLIENT_WORDS;

/** What an organisation says of its own: a word and the Dutch it is written in. */
export interface Vocabulary {
  readonly client: ClientWord;
  readonly region: 'nl' | 'vl';
}

/** Where nobody chose. */
export const VOCABULARY: Vocabulary = { client: CLIENT_WORDS.cliënt, region: 'nl' };

/**
 * The word that a team chose, by name or typed; absent: "cliënt". Of a typed word only what can stand in a sentence is
 * kept: a quote, a colon or a line break in it would break the lines of the report.
 */
export function clientWord(chosen: ClientWordName | ClientWord | undefined): ClientWord {
  if (chosen === undefined) return VOCABULARY.client;
  if (typeof chosen === 'string') return CLIENT_WORDS[chosen];
  const singular = plain(chosen.singular);
  const plural = plain(chosen.plural);
  return singular && plural ? { article: chosen.article, singular, plural } : VOCABULARY.client;
}

/** With its article, as in the middle of a sentence: "de cliënt", "het gezin". */
export function theClient({ article, singular }: ClientWord): string {
  return `${article} ${singular}`;
}

/** Where a line is broken, a word of it may come first: then it must not look like a bullet. */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}'’./&+-]+/gu, ' ')
    .split(' ')
    .map((part) => part.replace(/^[^\p{L}\p{N}'’]+|\.+$/gu, ''))
    .filter(Boolean)
    .join(' ');
}
