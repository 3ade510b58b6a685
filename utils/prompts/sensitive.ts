/*
 * What a text of the dossier may hold that asks for silence or for care. Rather silent once too often: a prompt that does
 * not come costs nothing. Whole words, in every tense, with and without "geen"; Dutch and Flemish.
 */

/** Violence, threat, abuse, neglect, being barred, hiding, and not wanting to live: Kring asks nothing there (DOMAIN R37). */
const DANGER = words(
  // Also "kindermishandeling", "partnergeweld", "doodsbedreiging"; not "geweldig".
  '\\p{L}*geweld(?!ig)\\p{L}*',
  '\\p{L}*mishandel\\p{L}*|\\p{L}*misbruik|misbruik(?:t|te|ten|en)',
  '\\p{L}*bedreig\\p{L}*|dreigement(?:en)?|gedreigd|dreigde(?:n)? met|dreig(?:t|en) met|dreigend(?:e)?',
  'verkracht\\p{L}*|aangerand|aanrand\\p{L}*|ontucht\\p{L}*|incest\\p{L}*|grooming|handtastelijk\\p{L}*|zedendelict\\p{L}*',
  'gestalkt|stalk\\p{L}*|belaagd?|belaagt|belagen|belaging|intimid\\p{L}*|geïntimideerd',
  'sla(?:at|an)|sloeg(?:en)?|geslagen|schop(?:t|te|ten|pen)|geschopt|gestompt|(?:ge|ver)?wurg\\p{L}*|neergestoken|gevochten',
  'vermoord\\p{L}*|moord\\p{L}*|doodslag|doodgestoken|doodgeslagen|messteek|mes getrokken|met een mes',
  'agressie\\p{L}*|agressief|agressieve|blauwe plek(?:ken)?|bang voor|doodsbang|onveilig\\p{L}*',
  '\\p{L}*verwaarlo\\p{L}*|\\p{L}*uitbuiting|uitgebuit|mensenhandel|loverboys?|eerwraak|eergerelateerd\\p{L}*|uitgehuwelijkt|uithuwelijk\\p{L}*|huwelijksdwang',
  '(?:contact|straat|gebieds?|locatie|huis|omgangs|bezoek)verbod(?:en)?|geheim adres|geheime (?:plek|locatie)|ondergedoken|onderduik\\p{L}*',
  'blijf-van-mijn-lijf\\p{L}*|blijfhuis|vluchthuis|vrouwenopvang|veilig thuis|meldcode|vertrouwenscentrum|VK|1712|HG|IFG|VT-melding',
  'suïcid\\p{L}*|suicid\\p{L}*|zelfmoord\\p{L}*|zelfdoding\\p{L}*|zelfbeschadig\\p{L}*|automutil\\p{L}*|levensmoe|niet (?:meer|langer) (?:\\p{L}+ ){0,2}leven|wil(?:de)? niet meer leven|(?:wil|wilde|wou) dood',
);

/** Somebody is dying, or did not die. */
const DYING = [
  'sterv\\p{L}*|sterft|overlijdt|doodziek|doodgaat|terminaal|terminale|palliati\\p{L}*|hospice|euthanasie\\p{L}*|ongeneeslijk\\p{L}*|uitbehandeld',
  '(?:niet|nooit|bijna) (?:\\p{L}+ )?(?:overleden|gestorven|dood|doodgegaan)',
];

/** Death, dying, and a child that was taken out of the house. */
const GRIEF = [
  ...DYING,
  '†(?:\\s?\\d{4})?|\\+\\s?(?:19|20)\\d\\d',
  '\\p{L}*overl(?:eden|ijden|ijdt|eed)\\p{L}*|stier(?:f|ven)|gestorven|wijlen|heengegaan|ontvallen|doodgegaan|dood|dode',
  'weduw\\p{L}*|verweduwd|nabestaande(?:n)?|rouw\\p{L}*|begrafenis\\p{L}*|begraven|crematie\\p{L}*|gecremeerd|uitvaart\\p{L}*',
  'miskra(?:am|men)|doodgeboren|stilgeboren|sterrenkind\\p{L}*|abortus',
  'uithuis\\p{L}*|uit huis (?:geplaatst|gehaald|geplaatste)|UHP',
];

/** A bond that is broken, or under strain. */
const ESTRANGED = [
  'geen (?:\\p{L}+ )?contact|contact (?:is )?(?:verbroken|verloren|weg|gestopt)|verbroken|verbrak|uit beeld|uit het oog|contactbreuk',
  '(?:ziet|spreekt|spreken|zien|zag|belt|komt|kwam|hoort) (?:\\p{L}+ ){0,4}(?:niet|nooit|geen) meer|(?:niet|nooit) meer (?:zien|ziet|spreken|spreekt|gesproken|gezien|langs|welkom|thuis|in beeld)|gebrouilleerd|onterfd|verstoten|\\p{L}*ruzie\\p{L}*|conflict\\p{L}*|vechtscheiding\\p{L}*|spanning(?:en)?|gespannen|woedend|boos op',
  'mag(?: \\p{L}+){0,3} (?:niet|geen)|niet welkom|wil(?:t|de|len)? (?:\\p{L}+ ){0,3}(?:niet|geen|niets) (?:\\p{L}+ ){0,3}(?:zien|spreken|contact|weten)|weigert (?:\\p{L}+ ){0,2}contact',
];

const FAREWELL = words(...DYING);
const HEAVY = words(...GRIEF);
const TENDER = new RegExp(words(...GRIEF, ...ESTRANGED), 'giu');
const AROUND = 200;
const SENTENCE_END = /[.!?;](?=\s|$)|\n\s*\n/;

/** Whether a text speaks of violence or of other danger, anywhere: then nothing may be asked because of it (R37). */
export function speaksOfDanger(text: string): boolean {
  return DANGER.test(text);
}

/** Whether a text speaks of death or of a child that was taken out of the house: no light word belongs beside that. */
export function speaksOfGrief(text: string): boolean {
  return HEAVY.test(text);
}

/** Whether a text speaks of somebody who is dying, or who did not die: then nobody may be called dead because of it. */
export function speaksOfDying(text: string): boolean {
  return FAREWELL.test(text);
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

function words(...sources: readonly string[]): RegExp {
  const any = sources.join('|').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
}
