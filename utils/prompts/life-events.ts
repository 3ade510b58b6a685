/** What changes who is around somebody (SEEDS C-27: N:646-647, N:1094-1095). In this order the first that fits is spoken of. */
export const LIFE_EVENTS = [
  'loss',
  'careHome',
  'hospital',
  'released',
  'migrated',
  'birth',
  'divorced',
  'moved',
  'retired',
  'jobLost',
  'newJob',
  'leftSchool',
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];

/** Words that may stand between two others. */
const SOME = '(?:[\\p{L}\\p{N}]+ ){0,4}';
const WHOSE = "(?:(?:de|het|een|haar|zijn|hun|mijn|d'r|z'n|m'n|deze|die|onze) )?";
const JUST = '(?:net|pas|onlangs|recent|zojuist|gisteren|vorige week|vorige maand|vorig jaar|sinds kort)';
const AFTER = `(?:na|sinds|door|vanwege|wegens) ${WHOSE}(?:\\p{L}+ )?`;
const KIN =
  '(?:man|vrouw|partner|echtgenoot|echtgenote|moeder|vader|ouders?|mama|papa|kind|kindje|kinderen|zoon|zoontje|dochter|dochtertje|zus|zusje|broer|broertje|opa|oma|bomma|bompa|vriend|vriendin|baby|hond|kat)';
const CHILD =
  '(?:zoon|zoontje|dochter|dochtertje|kind|kindje|kleinkind|kleinzoon|kleindochter|achterkleinkind|baby|tweeling|meisje|jongen|broertje|zusje|neefje|nichtje)';
const CARE_HOME =
  '(?:verpleeghuis|verzorgingshuis|verzorgingstehuis|bejaardenhuis|bejaardentehuis|zorgcentrum|woonzorgcentrum|woon-zorgcentrum|wzc|rusthuis|rvt|aanleunwoning|zorginstelling|woonvorm|woongroep|beschut wonen|beschermd wonen|begeleid wonen)';
const WARD = '(?:ziekenhuis|kliniek|psychiatrie|ggz|paaz|revalidatiecentrum|revalidatie|hospitaal|uz|umc)';
const LAND = '(?:nederland|belgië|belgie|vlaanderen)';
const PRISON = '(?:detentie|de gevangenis|gevangenis|de bajes|de cel|hechtenis|het huis van bewaring|de pi)';

/**
 * What tells that it happened, in the past or just now. Never the bare infinitive ("wil verhuizen") and no word that is as
 * often about something else: "geboren in 1950", "ontslag uit het ziekenhuis", "goed bevallen".
 */
const SAID: Readonly<Record<LifeEvent, readonly string[]>> = {
  loss: [
    'overleden|overleed|gestorven|stier(?:f|ven)|wijlen|heengegaan|ontvallen|doodgegaan|verweduwd|weduwe|weduwnaar',
    '(?:is|zijn|was|waren) (?:\\p{L}+ )?dood',
    'overlijden van|(?:na|sinds|door) (?:het|haar|zijn|hun|een) (?:\\p{L}+ )?overlijden|rouw|rouwt|rouwproces|begrafenis|begraven|gecremeerd|uitvaart|crematie',
    'miskraam|doodgeboren|stilgeboren',
    `(?:verloor|verloren) (?:haar|zijn|hun|een) ${KIN}|(?:haar|zijn|hun) ${KIN} (?:verloren|kwijtgeraakt)|(?:verlies|dood) van (?:haar|zijn|hun|een|de|mijn) ${KIN}`,
  ],
  careHome: [
    `(?:verhuisd|verhuisde|opgenomen|gegaan|ging|geplaatst|overgeplaatst|ingetrokken|getrokken) ${SOME}${CARE_HOME}`,
    `${CARE_HOME} ${SOME}(?:verhuisd|opgenomen|gaan wonen|geplaatst|ingetrokken)`,
    `woont (?:\\p{L}+ ){0,2}?(?:sinds|nu|pas|inmiddels|kort|net) ${SOME}${CARE_HOME}|verblijft (?:sinds|nu) ${SOME}${CARE_HOME}`,
  ],
  hospital: [
    `opgenomen (?:geweest )?(?:in|op|bij) ${SOME}${WARD}|${WARD} ${SOME}(?:opgenomen|gelegen)|lag (?:in|op) ${SOME}${WARD}`,
    `(?:ontslagen|ontslag|thuisgekomen|thuis|terug|gekomen|weer) (?:\\p{L}+ ){0,2}uit ${WHOSE}${WARD}`,
    `gehospitaliseerd|hospitalisatie|${AFTER}(?:ziekenhuis|spoed)?opname`,
  ],
  released: [
    `vrijgekomen (?:uit|na|sinds|in)|${JUST} vrijgekomen|(?:hij|zij|ze|cliënt|meneer|mevrouw|vader|broer|zoon|partner|man) (?:is|kwam) ${SOME}vrijgekomen`,
    `vrijgelaten|in vrijheid gesteld|(?:ontslagen|terug|gekomen|thuis|vrij|sinds|weer) (?:\\p{L}+ ){0,2}uit ${PRISON}|na ${WHOSE}${PRISON}`,
  ],
  migrated: [
    `gevlucht(?: uit| naar)?|vluchtte(?:n)?|(?:kwam|kwamen|gekomen|verhuisd) ${SOME}naar ${LAND}|naar ${LAND} (?:\\p{L}+ )?(?:gekomen|verhuisd|gevlucht)`,
    `geëmigreerd|geïmmigreerd|sinds ${SOME}in ${LAND}|(?:erkend )?vluchtelinge?|statushouder|verblijfsvergunning gekregen`,
  ],
  birth: [
    `${CHILD} ${SOME}geboren(?! (?:in|te|op|en getogen)\\b)|(?:bevallen|beviel) van|${JUST} bevallen|pasgeboren`,
    `geboorte van|na de geboorte|(?:moeder|vader|ouders|opa|oma|bomma|bompa|grootmoeder|grootvader|peter|meter|tante|oom|nonkel) geworden`,
  ],
  divorced: [
    `gescheiden(?! (?:afval|inzamelen|houden|kamers?)\\b)|scheidde(?:n)?|${AFTER}(?:echt)?scheiding|in echtscheiding|relatiebreuk`,
    `(?:is|zijn|ging|gingen|waren) (?:\\p{L}+ ){0,2}uit elkaar|uit elkaar gegaan|(?:relatie|verkering|huwelijk) (?:is |is nu )?(?:uit|voorbij|gestopt|beëindigd|stukgelopen|gestrand)`,
  ],
  moved: [
    `verhuisd|verhuisde(?:n)?|moest(?:en)? ${SOME}verhuizen|${AFTER}verhui(?:zing|s)|nieuw in de (?:wijk|buurt|straat|flat|stad)`,
    `(?:woont|wonen) (?:hier |daar |er )?${JUST}|(?:heeft|kreeg|kregen) (?:\\p{L}+ )?nieuwe (?:woning|flat|plek om te wonen)`,
  ],
  retired: [
    '(?:met|op) (?:vervroegd |vroeg|brug)?pensioen|gepensioneerde?|met de vut|op rust gesteld|met emeritaat|vervroegd uitgetreden',
  ],
  jobLost: [
    `ontslagen(?! ${SOME}uit\\b)|ontslag gekregen|werd ontslagen|werkloos geworden|sinds ${SOME}werkloos|zonder werk gevallen|C4 gekregen`,
    '(?:baan|werk|job) (?:kwijt|kwijtgeraakt|verloren)|verlo(?:or|ren) (?:haar|zijn|hun) (?:baan|werk|job)|gestopt met werken|afgekeurd|arbeidsongeschikt (?:geworden|verklaard)|contract (?:is |werd )?niet verlengd',
  ],
  newJob: [
    'nieuwe baan|nieuw werk|nieuwe job|(?:baan|werk|job) gevonden|aan het werk gegaan|(?:begonnen|gestart) met werken|eerste werkdag',
  ],
  leftSchool: [
    `(?:gestopt|gekapt) met ${WHOSE}(?:school|opleiding|studie|studeren|les)|van school (?:gegaan|gestuurd|af)|school (?:verlaten|afgemaakt|afgerond)|schoolverlater`,
    '(?:opleiding|studie) (?:gestopt|afgerond|afgebroken|afgemaakt|stopgezet)|diploma (?:gehaald|behaald)|afgestudeerd|eindexamen gehaald',
  ],
};

/** Things that come free, too: "er is een plek vrijgekomen". */
const NOT_ABOUT: Partial<Record<LifeEvent, RegExp>> = {
  released: whole('plek|plaats|woning|kamer|bed|appartement|flat|tijd|ruimte|uren'),
};

const PATTERNS = LIFE_EVENTS.map((name) => [name, whole(SAID[name].join('|'))] as const);

/** Before it, in the same clause: it did not happen, or not yet, or nobody knows. */
const UNREAL = whole(
  'niet|nooit|geen|noch|zonder|bijna|wil|wilt|willen|wilde|wilden|wou|zou|zouden|zal|zullen|hoopt|hopen|hoopte|overweegt|overwegen|misschien|mogelijk|wellicht|eventueel|indien|of|tenzij|binnenkort|straks|graag|wens|wenst|moet|moeten|kan|kunnen|kon|mag|mogen|ga|gaat|gaan|plan|plannen|aanvraag|wachtlijst|zoekt|zoeken|zocht|zoek|dreigt|droomt|verlangt|als|wanneer|mocht|liever',
);
/** Where another clause begins. A line break alone is none: text from a scan breaks anywhere. */
const CLAUSE =
  /[.,;:!?()•|/]|\n\s*(?=[\n\p{Lu}*•-])|(?<!\p{L})(?:maar|want|omdat|doordat|sinds|nadat|toen|terwijl|waarna|zodat|dat|en)(?!\p{L})/u;

/**
 * The life event of which a text tells that it happened; of several the one that asks for most care. Undefined where there
 * is none, where it did not happen ("niet verhuisd"), or may still happen ("wil verhuizen", "als zij verhuisd is").
 */
export function findLifeEvent(text: string): LifeEvent | undefined {
  return PATTERNS.find(([name, pattern]) =>
    text.matchAll(pattern).some((match) => isTold(text, match.index, match.index + match[0].length, name)),
  )?.[0];
}

function isTold(text: string, start: number, end: number, name: LifeEvent): boolean {
  const before = text.slice(Math.max(0, start - 150), start);
  const after = text.slice(end, end + 80);
  if (/(?:\[ ?\]|[☐□])\s*$/u.test(before)) return false;
  if (/^[^.!;\n]{0,60}\?/.test(after) || /^[\s:=-]*(?:nee|neen|n\.?v\.?t|onbekend)(?!\p{L})/iu.test(after))
    return false;
  const clause = before.split(CLAUSE).at(-1) ?? '';
  const next = after.split(CLAUSE)[0] ?? '';
  const other = NOT_ABOUT[name];
  if (other && has(other, clause + text.slice(start, end) + next)) return false;
  const near = clause.replace(/\bals (?=(?:kind|kleuter|baby|tiener|jongere|jongen|meisje)\b)/giu, '');
  return (
    !has(UNREAL, lastWords(near, 7)) &&
    !/^\s*(?:\p{L}+\s+){0,2}(?:niet|nooit|moeten|willen)(?!\p{L})/iu.test(next)
  );
}

function lastWords(clause: string, most: number): string {
  return clause.trim().split(/\s+/).slice(-most).join(' ');
}

/** `test` of a pattern that is also used to find all; that one remembers where it was. */
function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`, 'giu');
}
