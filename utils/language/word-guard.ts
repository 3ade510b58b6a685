/** A wording that Kring does not use, as it stands in the text, and what fits better. */
export interface LoadedWords {
  readonly found: string;
  /** A proposal in Dutch, for whoever wrote the text. */
  readonly instead: string;
}

const WITH_PEOPLE = 'aansluiten bij wie er al zijn, samen optrekken, steun krijgen van';

const BOTH_WAYS = 'wie is belangrijk voor jou, en voor wie ben jij belangrijk?';

/** People as a group, as the object of what is done with them. */
const PEOPLE =
  '(?:sociale? )?(?:netwerk(?:en|leden|lid)?|omgeving|context|familie(?:leden|lid)?|gezin(?:sleden)?|naasten|mantelzorgers?|vrijwilligers?|buren|buurvrouw|buurman|buurt|vrienden|kennissen|mensen|burgers)';
/** Strong enough to be an object where the verb could also have it as its subject ("mensen gebruiken Kring"). */
const NETWORK = '(?:sociale? )?(?:netwerk(?:en|leden|lid)?|omgeving|context|familie(?:leden|lid)?|naasten)';
const ABOUT =
  '(?: (?:om|rond|rondom|van|in) (?:(?:de|het|je|jou|jouw|u|uw|een|hem|haar|hen) )?[\\p{L}]+(?: heen)?)?';
const BEFORE =
  '(?:(?:van|de|het|een|je|jouw|uw|u|hun|haar|zijn|mijn|ons|onze|die|deze|dit|dat|eigen|sociale?|informele|hele|meer|ook|wat|wel|eens|vaker|andere|beter) ){0,5}';
const ADVERBS =
  '(?: (?:er|erbij|hierbij|daarbij|bij|de|hulp|zorg|meer|beter|ook|wel|niet|eens|actief|vaker|eerder|sneller|goed|echt|kan|kun|kunt|kunnen|wil|wilt|willen|moet|moeten|mag|mogen|gaan|zou|zouden|worden|wordt|te|weer|opnieuw|direct|meteen)){0,5}';

/** Verbs that cannot have people as their subject without "zich". */
const MOBILISE =
  '(?:inzet(?:ten|te)?|ingezet|in te zetten|inschakel(?:en|t)|ingeschakeld|in te schakelen|betrek(?:ken|t)|te betrekken|benut(?:ten)?|activeren|geactiveerd|aanboren|aangeboord|aan te boren|mobiliseren|gemobiliseerd)';
const MOBILISE_FIRST =
  '(?:inzet(?:ten)?|inschakel(?:en|ing)|betrek(?:ken|t)?|benut(?:ten|ting)?|activeer|activeren|activering|aanboren|mobiliseer|mobiliseren)';

/** Each row: a pattern with plain spaces, and what to say instead. Sources: SEEDS W-01 to W-10, W-19, W-83; DOMAIN 5.3. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // People as means (W-02, W-04).
  rule(`${MOBILISE_FIRST} ${BEFORE}${PEOPLE}`, WITH_PEOPLE),
  rule(`${PEOPLE}${ABOUT}${ADVERBS} ${MOBILISE}`, WITH_PEOPLE),
  rule(`gebruik(?:t|te)? ${BEFORE}${PEOPLE}`, WITH_PEOPLE),
  rule(`gebruik(?:en|ten) ${BEFORE}${NETWORK}`, WITH_PEOPLE),
  rule(`${NETWORK}${ABOUT}${ADVERBS} (?:gebruiken|gebruikt|gebruikte)`, WITH_PEOPLE),
  rule(
    `(?:zet|zetten|zette) ${BEFORE}${PEOPLE}${ABOUT} in(?= (?:voor|bij|om|als|waar|en)\\b|[^ \\p{L}]|$)`,
    WITH_PEOPLE,
  ),
  rule(`(?:schakel|schakelt|schakelen) ${BEFORE}${PEOPLE}${ABOUT} in`, WITH_PEOPLE),
  rule(`(?:word(?:en|t)?|werd(?:en)?) ${BEFORE}${PEOPLE}${ADVERBS} betrokken`, WITH_PEOPLE),
  rule(`${PEOPLE}${ABOUT} (?:word(?:en|t)|werd(?:en)?)${ADVERBS} betrokken`, WITH_PEOPLE),
  rule(`${PEOPLE}${ADVERBS} betrokken (?:word(?:en|t)|kan worden|kunnen worden)`, WITH_PEOPLE),
  rule(
    'wie(?! zich)(?: \\p{L}+){0,4} (?:inzetten|ingezet|inschakelen|ingeschakeld|betrekken|benutten|activeren|mobiliseren)',
    'wie zou het willen weten als het even niet gaat?',
  ),
  rule('inzetbaar(?:heid)?', 'wat iemand graag doet'),
  rule('(?:hulp|steun)bron(?:nen)?', 'wie je steunt'),

  // Questions (W-01, W-06, DOMAIN 4.4).
  // Not the other direction: "wie kan jij helpen", "wie zou je willen helpen".
  rule(
    'wie (?:kan|kunnen|kon|zou|zouden)(?! (?:jij|ik|hij|zij|ze|wij|we) )(?: (?!willen )\\p{L}+){0,5} (?:helpen|bijstaan|ondersteunen|steunen)',
    BOTH_WAYS,
  ),
  rule(
    'wie (?:jou|hem|haar|hen|jullie|(?:de|je|jouw|uw) cliënt) (?:kan|kunnen|zou|zouden|wil)(?: \\p{L}+){0,3} (?:helpen|bijstaan|ondersteunen|steunen)',
    BOTH_WAYS,
  ),
  rule(
    'wie (?:kan|kunnen|zou|zouden)(?: \\p{L}+){0,4} taa?k(?:en)? (?:overnemen|doen)',
    'met wie bespreek je zoiets?',
  ),
  rule('wie (?:is|zijn) (?:je|jouw|uw|de) mantelzorgers?', 'wie helpt je wel eens, en wie help jij?'),
  rule(
    'heb(?:t|ben)? (?:je|u|jij) (?:geen|een|wel een) (?:sociaal )?(?:netwerk|familie)',
    'wie zie of spreek je in een gewone week?',
  ),
  rule(
    'heeft u (?:geen|een|wel een) (?:sociaal )?(?:netwerk|familie)',
    'wie ziet of spreekt u in een gewone week?',
  ),
  rule('wat is (?:je|jouw|uw|het) probleem', 'wat houdt je bezig?'),
  rule('waarom vra(?:ag|agt) (?:je|jij|u) (?:het|dat) niet', 'wat maakt vragen lastig?'),

  // Judgements (W-03, W-08, W-09, W-10, W-19).
  rule('(?:geen|beperkt|onvoldoende|nauwelijks een) (?:sociaal )?netwerk', 'nu vooral contact met ...'),
  rule('zelfredza(?:am|amheid|me)', 'wat lukt, en met wie?'),
  rule('hulpbehoevend(?:e|en)?', 'wil graag steun bij ...'),
  rule('redt het niet(?: alleen)?', 'wil meer grip op ...'),
  rule('schiet(?:en)? tekort|tekort(?:schieten|schiet)', 'wil meer grip op ...'),
  rule('(?:onvoldoende|niet|weinig|slecht) gemotiveerd|ongemotiveerd', 'wat maakt het lastig?'),
  rule('niet leerbaar|onleerbaar', 'wat is nog nieuw?'),
  rule('nog (?:niemand|geen mensen|geen personen) (?:toegevoegd|ingevuld|genoemd)', 'wie komt er in je op?'),
  rule('sociaal isolement|sociaal geïsoleerd', 'ziet of spreekt weinig mensen'),

  // Abstract and controlling words (W-11, DOMAIN 5.3).
  rule('in kaart (?:te )?(?:brengen|brengt|gebracht)', 'samen kijken wie er zijn'),
  rule('breng(?:t|en)?(?: \\p{L}+){1,6} in kaart', 'samen kijken wie er zijn'),
  rule(
    '(?:je|jouw|uw|hun) (?:sociale? |eigen |informele )?netwerk|sociaal netwerk|sociale netwerk(?:en)?|netwerk van (?:de|je|jouw|uw) cliënt',
    'de mensen om je heen, wie er zijn',
  ),
  rule('draagkracht|draaglast|belastbaarheid', 'hoe gaat het met ... zelf?'),
  rule('eigen kracht(?![ -]conferentie)', 'wat lukt, en met wie?'),
  rule('cliëntsyste(?:em|men)', 'het gezin en de mensen eromheen'),
];

/**
 * The wordings in a Dutch text that Kring itself may not use: people as means, the help question, judging labels.
 * In the order of the text; of two that overlap only the longest. Empty for an ordinary text.
 */
export function findLoadedWords(text: string): LoadedWords[] {
  const line = text.normalize('NFC').replace(/\s+/g, ' ');
  const hits = RULES.flatMap(([pattern, instead]) =>
    [...line.matchAll(pattern)].map((match) => ({ start: match.index, found: match[0], instead })),
  );
  const longestFirst = [...hits].sort((a, b) => b.found.length - a.found.length);
  const kept: typeof hits = [];
  for (const hit of longestFirst) {
    const free = kept.every(
      (other) => hit.start >= other.start + other.found.length || other.start >= hit.start + hit.found.length,
    );
    if (free) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start).map(({ found, instead }) => ({ found, instead }));
}

/** Whole words only; `\b` does not know "é" (DOMAIN 5.5). */
function rule(source: string, instead: string): readonly [RegExp, string] {
  return [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'), instead];
}
