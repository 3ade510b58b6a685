/*
 * What a text of the dossier may hold that asks for silence or for care. Rather silent once too often: a prompt that does
 * not come costs nothing. Whole words, in every tense, with and without "geen"; Dutch and Flemish.
 */

/** Violence, threat, abuse, neglect, being barred, hiding, and not wanting to live: Kring asks nothing there (DOMAIN R37). */
const DANGER = words(
  // As typed in haste as well. Also "kindermishandeling", "partnergeweld", "doodsbedreiging"; not "geweldig".
  '\\p{L}*geweld(?!ig)\\p{L}*|gewled|gewelt|geweldd',
  '[\\p{L}\\p{N}]*mishand\\p{L}*|\\p{L}*misbruik|misbruik(?:t|te|ten|en)',
  '\\p{L}*bedr(?:ei|ij)g\\p{L}*|dreigement(?:en)?|gedreigd|dreigde(?:n)? met|dreig(?:t|en) met|dreigend(?:e)?',
  'verkr?acht\\p{L}*|aangerand|aanrand\\p{L}*|ontucht\\p{L}*|incest\\p{L}*|grooming|handtastelijk\\p{L}*|zeden\\p{L}*|betast\\p{L}*|aangeraakt|pedo(?:fiel|fiele|fielen|filie)?|zat aan (?:haar|hem)|handen aan (?:haar|hem)',
  'gestalkt|stalk\\p{L}*|belaagd?|belaagt|belagen|belaging|intimid\\p{L}*|geïntimideerd',
  'sla(?:at|an)|sloeg(?:en)?|geslag\\p{L}*|schop(?:t|te|ten|pen)|geschopt|gestompt|(?:ge|ver)?wurg\\p{L}*|neergestoken|gevochten',
  "een (?:klap|mep|tik|oplawaai|duw)|klappen|mep(?:t|te|ten|pen)|gemept|afgerammeld|afgeranseld|in elkaar getrapt|toegetakeld|bont en blauw|losse hand(?:en|jes)|geklopt|klopt(?:e|en)? op (?:zijn|haar|z'n|d'r|mijn|de) (?:vrouw|man|kind|kinderen|vriendin|moeder)",
  'kn(?:ijpt|eep)|geknepen|goo(?:it|ide|ien) met|aangevallen|(?:val|viel)(?:t|en)? (?:haar|hem|mij|me|hen) aan|ingegooid|opgesloten|slui(?:t|ten) (?:haar|hem|mij|me|hen|ze) op|vastgebonden|controleert (?:haar|zijn|hun|mijn) (?:telefoon|gsm|mobiel|geld|berichten)|zet(?:te|ten)? (?:\\p{L}+ ){0,3}onder druk|dwang|dwangmaatregel\\p{L}*|gedwongen|dwing(?:t|en)|dwong(?:en)?',
  'vermoord\\p{L}*|moord\\p{L}*|doodslag|doodgestoken|doodgeslagen|messteek|mes getrokken|met een mes',
  'agressie\\p{L}*|agressief|agressieve|blauwe plek(?:ken)?|bang voor|doodsbang|onveilig\\p{L}*',
  '\\p{L}*verwaarlo\\p{L}*|\\p{L}*uitbuiting|uitgebuit|mensenhandel|loverboys?|eerwraak|eergerelateerd\\p{L}*|uitgehuwelijkt|uithuwelijk\\p{L}*|huwelijksdwang',
  '(?:contact|straat|gebieds?|locatie|huis|omgangs|bezoek)verbod(?:en)?|\\p{L}*verbod|verboden|niet (?:meer )?benaderen|enkelband|huisarrest|adres achterhaald|gevlucht (?:voor|van) (?:haar|zijn|de|een|hun) (?:ex|man|partner|vriend|vader|familie|broers?|echtgenoot)|op de vlucht (?:voor|van)|durft? niet (?:meer )?(?:naar|alleen) (?:huis|buiten|thuis)|geheim adres|geheime (?:plek|locatie)|ondergedoken|onderduik\\p{L}*',
  'blijf-van-mijn-lijf\\p{L}*|blijfhuis|vluchthuis|safe(?: )?house|schuil(?:adres|plek|plaats)|vrouwenopvang|veilig thuis|meldcode|vertrouwenscentrum|VK|1712|HG|IFG|VT-melding',
  'suïcid\\p{L}*|suicid\\p{L}*|zelfmoord\\p{L}*|zelfdoding\\p{L}*|zelfbeschadig\\p{L}*|automutil\\p{L}*|levensmoe|niet (?:meer|langer) (?:\\p{L}+ ){0,2}leven|wil(?:de)? niet meer leven|(?:wil|wilde|wou|wilt) (?:er )?(?:\\p{L}+ )?niet meer zijn|(?:wil|wilde|wou) dood|van het leven (?:beroofd|beroven|benomen)|poging (?:gedaan|ondernomen)|uit het leven (?:gestapt|stappen)|eruit stappen|zich verhangen|verhing|verhangen|overdosis|doodswens\\p{L}*',
);

/** Somebody is dying, or did not die. */
const DYING = [
  'sterv\\p{L}*|sterft|overlijdt|doodziek|doodgaat|terminaal|terminale|palliati\\p{L}*|hospice|euthanasie\\p{L}*|ongeneeslijk\\p{L}*|uitbehandeld',
  '(?:niet|nooit|bijna) (?:\\p{L}+ )?(?:overleden|gestorven|dood|doodgegaan)',
];

/** Death, dying, and a child that was taken out of the house. */
const GRIEF = [
  ...DYING,
  'ingeslapen|niet meer onder ons|ter aarde|verdronken|verongeluk\\p{L}*|omgekomen|het niet gehaald|niet overleefd|levenloos|wiegendood|uit de tijd|in de hemel|verloren aan|ovl|overl|\\+\\s?\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}',
  '†(?:\\s?\\d{4})?|\\+\\s?(?:19|20)\\d\\d',
  '\\p{L}*overl(?:eden|ijden|ijdt|eed)\\p{L}*|stier(?:f|ven)|gestorven|wijlen|heengegaan|ontvallen|doodgegaan|dood|dode',
  'weduw\\p{L}*|verweduwd|nabestaande(?:n)?|rouw\\p{L}*|begrafenis\\p{L}*|begraven|crematie\\p{L}*|gecremeerd|uitvaart\\p{L}*',
  'miskra(?:am|men)|doodgeboren|stilgeboren|sterrenkind\\p{L}*|abortus',
  'uithuis\\p{L}*|uit huis (?:geplaatst|gehaald|geplaatste)|UHP|onder(?: )?toezicht\\p{L}*|OTS|jeugdrechter|kinderrechter|geplaatst (?:in|bij) (?:een )?(?:pleeg\\p{L}*|instelling|leefgroep)|(?:kind|kinderen|zoon|zoontje|dochter|dochtertje|baby) (?:\\p{L}+ ){0,3}(?:weggenomen|weggehaald|afgenomen)',
];

/** A bond that is broken, or under strain. */
const ESTRANGED = [
  'geen (?:\\p{L}+ )?contact|contact (?:is )?(?:verbroken|verloren|weg|gestopt)|verbroken|verbrak|uit beeld|uit het oog|contactbreuk',
  '(?:ziet|spreekt|spreken|zien|zag|belt|komt|kwam|hoort) (?:\\p{L}+ ){0,4}(?:niet|nooit|geen) meer|(?:niet|nooit) meer (?:zien|ziet|spreken|spreekt|gesproken|gezien|langs|welkom|thuis|in beeld)|gebrouilleerd|onterfd|verstoten|\\p{L}*ruzie\\p{L}*|conflict\\p{L}*|vechtscheiding\\p{L}*|spanning(?:en)?|gespannen|woedend|boos op',
  'mag(?: \\p{L}+){0,3} (?:niet|geen)|niet welkom|wil(?:t|de|len)? (?:\\p{L}+ ){0,3}(?:niet|geen|niets) (?:\\p{L}+ ){0,3}(?:zien|spreken|contact|weten)|weigert (?:\\p{L}+ ){0,2}contact',
  '(?:niets|niks) meer (?:tegen|met|van|weten)|(?:gebroken|brak|breuk) met|onmin|laten vallen|liet(?:en)? (?:\\p{L}+ )?vallen|de deur gewezen|buiten(?: )?(?:gesmeten|gegooid|gezet)|(?:eruit|op straat) (?:gegooid|gezet)|rug toegekeerd|in de steek|jaren? niet (?:gezien|gesproken)|\\p{L}*pest(?:en|te|ten|erij|erijen)?|\\p{L}*scheld\\p{L}*|\\p{L}*gescholden|schold(?:en)?|steelt|stelen|bestolen|bestal|is eng|vijand\\p{L}*',
];

const FAREWELL = words(...DYING);
const HEAVY = words(...GRIEF);
const TENDER = new RegExp(words(...GRIEF, ...ESTRANGED), 'giu');
const AROUND = 200;
const SENTENCE_END = /[.!?;](?=\s|$)|\n\s*\n/;

/** Whether a text speaks of violence or of other danger, anywhere: then nothing may be asked because of it (R37). */
export function speaksOfDanger(text: string): boolean {
  return DANGER.test(plain(text));
}

/** Whether a text speaks of death or of a child that was taken out of the house: no light word belongs beside that. */
export function speaksOfGrief(text: string): boolean {
  return HEAVY.test(plain(text));
}

/** Whether a text speaks of somebody who is dying, or who did not die: then nobody may be called dead because of it. */
export function speaksOfDying(text: string): boolean {
  return FAREWELL.test(plain(text));
}

/** A part of a text, in UTF-16 offsets. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text that tell of death or of a broken or tense bond, in order. At most 200 characters to each side of
 * the words that do; DOMAIN 5.5 looks for less, and only a few words far.
 */
export function tenderSentences(text: string): readonly Part[] {
  return [...text.matchAll(TENDER)].map(({ 0: found, index }) => {
    const before =
      text
        .slice(Math.max(0, index - AROUND), index)
        .split(SENTENCE_END)
        .at(-1) ?? '';
    const from = index + found.length;
    const after = text.slice(from, from + AROUND).split(SENTENCE_END)[0] ?? '';
    return { start: index - before.length, end: from + after.length };
  });
}

/** Without what nobody sees in a text, and which parts its words: hyphens that are not shown, characters without width. */
function plain(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').normalize('NFC');
}

function words(...sources: readonly string[]): RegExp {
  const any = sources.join('|').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
}
