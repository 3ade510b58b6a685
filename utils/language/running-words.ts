import { ALARMS, isHarm } from './harm-words';
import { KNOWN } from './known-words';

/** What the little words around a relation word say; one bit each, a word may have several. */
export const BIT = {
  /** "haar", "zijn", "mijn". */
  whose: 1,
  /** "mijn", "onze": outside a quotation that is the writer. */
  mine: 2,
  article: 4,
  number: 8,
  /** "met", "bij": in telegram style a bare "man" may follow. */
  preposition: 16,
  /** "is", "was": what follows may be what somebody is. */
  copula: 32,
  /** "geen", "noch". */
  no: 64,
  /** May stand between "haar" and "man". */
  adjective: 128,
  /** After "man" at the start of a note it makes that her husband: "man werkt nachten". */
  verb: 256,
  client: 512,
  title: 1024,
  and: 2048,
  /** "hij", "ze". */
  pronoun: 4096,
  /** Begins a new clause: "maar", "omdat". */
  turn: 8192,
  died: 16384,
  /** "overlijden van": says it of who follows. */
  deathOf: 32768,
  barred: 65536,
  /** May be part of "geen contact", "uit beeld", "niet meer gezien". */
  away: 131072,
  /** "niet", "zonder". */
  denial: 262144,
  /** With others of its kind it may speak of violence, a ban or fear: "bang", "mag". */
  alarm: 524288,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [BIT.whose, `mijn m'n mn zijn z'n zn haar d'r hun jouw je jullie uw ons onze diens wiens wier dier`],
  [BIT.mine, `mijn m'n mn ons onze`],
  [BIT.article, `de het een 't 'n den ne nen die deze dat dit beide elke iedere`],
  [
    BIT.number,
    `twee drie vier vijf zes zeven acht negen tien elf twaalf veel meerdere enkele paar weinig verschillende diverse alle
    beide`,
  ],
  [
    BIT.preposition,
    `met bij van door voor aan naar tegen over tussen zonder via en of & + / incl behalve naast namens op om na uit langs`,
  ],
  [BIT.copula, `is was bent ben waren wordt werd worden word geworden geweest blijft bleef`],
  [BIT.no, `geen gn noch`],
  [
    BIT.adjective,
    `eigen overleden gestorven gescheiden inmiddels ex goed best beste vast oud klein nieuw jong wat toekomstig voormalig
    volwassen enige vorig verre ver getrouwd zorgzaam dement hertrouwd lief gewelddadig agressief dominant betrokken`,
  ],
  [
    BIT.verb,
    `is was werkt werkte belt belde komt kwam heeft had wil wilde kan kon doet deed helpt hielp regelt zorgt geeft gaf
    zegt zei vertelt vertelde ook woont woonde leeft leefde gaat ging blijft bleef ziet vindt vond weet wist mag moet maakt
    overleden overl gestorven ziek dement en kookt rijdt brengt haalt past zit staat slaapt drinkt vraagt vroeg meldt
    geweest gebeld aanwezig akkoord overbelast vertrokken weg dood opgenomen sinds steunt ondersteunt ondersteunend
    betrokken begrijpt kent denkt doodziek`,
  ],
  [
    BIT.client,
    `mw mevr mevrouw meneer mijnheer dhr heer madam mevrouws client cliente clienten pt pte patient patiente cl clt cte
    betrokkene bewoner bewoonster jongere jeugdige minderjarige zorgvrager hulpvrager gebruiker belanghebbende inwoner
    deelnemer verdachte slachtoffer`,
  ],
  [BIT.title, `mw mevr mevrouw meneer mijnheer dhr heer mej dr drs mr ds prof ing fam familie juffrouw jhr`],
  [BIT.and, `en of & + noch alsook alsmede`],
  [BIT.pronoun, `hij ze zij ie ik je jij u we wij hem`],
  [BIT.turn, `maar terwijl omdat want wel hoewel doordat zodat sindsdien toen dus daarna`],
  [
    BIT.died,
    `overleden overl overleed overlijdt gestorven stierf sterft verongelukt verongelukte dood doodging doodgegaan omgekomen
    begraven gecremeerd ontvallen`,
  ],
  [
    BIT.deathOf,
    `overlijden dood verlies begrafenis crematie uitvaart graf wijlen sterven zelfdoding suicide verloor rouw rouwt doodgaan
    sterfdag sterfbed nagedachtenis`,
  ],
  [BIT.alarm, ALARMS],
  [
    BIT.away,
    `contact contacten verbroken beeld gezien ziet zien spreekt spreken gesproken hoort horen gehoord maken gebroken brak
    langs komt bezoek omgang verbreken contactbreuk`,
  ],
  [BIT.denial, `niet nooit zonder verloren`],
];

const BITS = new Map<string, number>();
for (const [bit, words] of WORDS)
  for (const word of words.split(/\s+/)) BITS.set(word, (BITS.get(word) ?? 0) | bit);

/** The bits of a folded word; anything in -e may be an adjective. */
export function bitsOf(key: string): number {
  const listed = (BITS.get(key) ?? 0) | (isHarm(key) ? BIT.barred : 0);
  if (/^\d+$/.test(key)) return listed | BIT.number;
  if (key === 'echtgenote') return listed;
  return listed || (key.length > 3 && key.endsWith('e')) ? listed | (listed ? 0 : BIT.adjective) : 0;
}

/** Words with one of these ask for a look at what stands beside a mention. */
export const CARE_BITS = BIT.no | BIT.died | BIT.deathOf | BIT.barred | BIT.alarm | BIT.away | BIT.denial;

/** How a relation word is judged in running text; see the tests of the same names in `mention-rules.ts`. */
export type Rule =
  | 'safe'
  | 'never'
  | 'whose'
  | 'spouse'
  | 'partner'
  | 'lief'
  | 'child'
  | 'children'
  | 'parent'
  | 'baby'
  | 'friend'
  | 'kennis'
  | 'maat'
  | 'colleague'
  | 'boss'
  | 'chief'
  | 'staff'
  | 'nurse'
  | 'godparent'
  | 'judge'
  | 'help'
  | 'ma'
  | 'adjectival'
  | 'foster'
  | 'familie'
  | 'capitals'
  | 'short'
  | 'determined'
  | 'predecessor'
  | 'ex'
  | 'eldest';

const RULE_LISTS: Partial<Readonly<Record<Rule, string>>> = {
  // A group, a service, a task or an animal, no human.
  never: `thuiszorg gezinszorg mentorschap koor zangkoor fanfare harmonie kaartclub bridgeclub scouts chiro supportersclub
    diaconie moskeebestuur bijbelkring gebedskring huiskring appgroep appgroepen groepsapp familieapp buurtapp whatsappgroep
    whatsapp-groep facebookgroep discordgroep ouderraad lotgenotengroep huisdier huisdieren hond hondje kat poes
    contactpersoon contactpersonen noodcontact gezinnen aangetrouwde kozijns non nonnen liefje lieven vrouwen mannen steunfiguren
    supporter supporters buurtje genoot genoten genote club clubs clubje groep groepen groepje koren kring kringen team
    teams vereniging ploeg orkest`,
  spouse: 'man vrouw',
  partner: 'partner partners',
  lief: 'lief',
  child: 'kind kindje',
  children: 'kinderen kids kindjes kleintjes',
  parent: 'ouder',
  baby: `baby baby's tweeling kleintje`,
  friend: 'vriend vriendje',
  kennis: 'kennis',
  maat: 'maat maten gabber gabbers',
  colleague: `collega collega's collegaatje oud-collega oud-collega's oudcollega ex-collega ex-collega's`,
  boss: 'baas bazen baasje chef chefs cheffin bazin patron',
  chief:
    'leidinggevende leidinggevenden teamleider afdelingshoofd manager werkbegeleider werkbegeleiders werkleider',
  staff: `begeleider begeleiders begeleidster hulpverlener hulpverleners hulpverleenster verzorgende verzorgenden verpleegkundige
    verpleegkundigen verpleegster verpleger zorgkundige zorgkundigen vpk zorgmedewerker behandelaar behandelaars
    behandelaren regisseur generalist groepswerker woonbegeleider`,
  nurse: 'zuster zusters zustertje broeder broeders',
  godparent: 'peter meter peters meters',
  judge: 'rechter',
  help: 'poetshulp huishoudhulp thuishulp gezinshulp',
  ma: 'ma pap meme pepe',
  adjectival: 'naaste bekende bekenden verwante verwant',
  foster: 'gezin pleeggezin pleeggezinnen steungezin logeergezin weekendgezin gastgezin',
  familie: 'familie fam',
  capitals: 'ha spv poh pvp mz',
  short: 'br pb mdr vdr zn dr dtr brr wvp hao haio aios',
  determined: `drogist portier rector directeur directrice voorzitter voorzitster pater paters voorgangster jurist juriste brigadier schoonmaker opvoeder opvoeders opvoedster instructeur instructrice oppasser gastvrouw gastvrouwen gastheer toezichthouder masseur masseuse opticien afdelingsleider teamleidster politieman politievrouw agent agenten specialist specialisten fysio werkster schoonmaakster waarnemer trainer coach coaches leider
    leidster weduwe weduwnaar steunfiguur sleutelfiguur vertrouwensfiguur contextfiguur chirurg curator tuinman bestuurslid
    bestuursleden manicure tatie`,
  predecessor: 'voorganger',
  ex: 'ex',
  eldest: 'oudste jongste middelste kleinste',
  safe: `buurtbewoner buurtbewoners wijkbewoner wijkbewoners huisbaas huisbazen verhuurder verhuurders concierge concierges
    huismeester huismeesters bakker bakkers slager slagers beenhouwer beenhouwers winkelier winkeliers kruidenier
    buurtwinkelier postbode postbodes marktkoopman marktkooplui marktkoopvrouw tuinmannen ruitenwasser bibliothecaris
    bibliothecarissen bibliotheekmedewerker groenteboer visboer werkgever werkgevers mentor mentrix titularis klastitularis
    vakgenoot vakgenoten beroepsgenoot gemeentelid trainster klasouder vriendjes meester meesters buurtjes vake jim`,
};

const RULES = new Map<string, Rule>();
for (const [rule, words] of Object.entries(RULE_LISTS))
  for (const word of words.split(/\s+/)) RULES.set(word, rule as Rule);

/** The rule for a form of the data (folded). What is marked as ambiguous there and stands in no list is `whose`. */
export function ruleOf(base: string): Rule {
  return RULES.get(base) ?? (KNOWN.get(base)?.ambiguous ? 'whose' : 'safe');
}
