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
