/*
 * Words for violence, threat, bans and stalking (DOMAIN 5.5, DESIGN 9). Rather one too many than one too few: who reads
 * on here only sees that the text asks for care.
 */

/** Any of these, wherever it stands: its stem, with what Dutch puts before and after it. */
const STEMS =
  /^(?:(?:contact|straat|gebieds?|huis|locatie|omgangs|bel|toegangs|bezoek|benaderings?|naderings?|plaats|pand|erf)-?verbod(?:en)?|gebiedsontzegging|beschermingsbevel|beschermingsmaatregel|.*mishand[ae]l.*|.*geweld|geweldd?adig.*|geweldpleg.*|gewelds.*|.*dreig(?!end).*|bedreigende?|(?:ge|cyber)?stal?k(?:t|te|ten|en|er|ers|ing|end)?|.*belaag.*|.*belag(?:ing|en|er)|misbrui[kc].*|seksueelmisbruik|aan(?:ge)?rand.*|verkracht.*|ontucht.*|incest.*|(?:ge)?schop(?:t|te|ten|pen)|(?:ge)?stomp(?:t|te|ten|en)|(?:ge|ver|ver?ge)?wurg.*|(?:neer|dood)(?:ge)?st(?:oken|eken|eekt|ak)|steek(?:partij|incident)|(?:ge)?mep(?:t|te|ten|pen)?|(?:ge)?ransel.*|afgeranseld|afgerost|aframmel.*|toegetakeld|ver?moord.*|doodslag|dood(?:maken|maakt|gemaakt|slaan|slaat|schieten|schiet|geslagen|geschoten|trappen)|neer(?:schiet.*|geschoten|slaan|geslagen)|beschoten|vuurwapen.*|pistool|brandsticht.*|ontvoer.*|gijzel.*|gegijzeld|opgesloten|(?:fysiek-?|verbaal-?)?agressie[fv]?e?.*|geagresseerd|intimid.*|geintimideerd|chant(?:age|eer.*)|gechanteerd|afpers.*|afgeperst|terrorise.*|geterroriseerd|tirann.*|getiranniseerd|eerwraak|eergerelateerd.*|loverboys?|mensenhandel|uit(?:ge)?buit.*|achtervolg.*|opgewacht|lastig(?:ge)?val.*|lastigvie.*|bespied.*|bespioneer.*|handtastelijk.*|betast.*|grensoverschrijdend.*|hardhandig.*|handgemeen|vechtpartij.*|gevochten|aangevallen|geknepen|getrapt|trapte|trapt|doodsbang|doodsangst.*|sloeg(?:en)?|slaat|slaan|geslagen|slaag|slaand?e|slaagt?-?partij|geslegen|(?:ge)?krab(?:d|t|de)|kopsto(?:ot|ten)|vuistslag(?:en)?|vuist(?:en)?|oplawaai|oorvijg|muilpeer|oorveeg|uithuwelijk.*|uitgehuwelijkt|(?:mee)?gesleurd|sleur(?:t|de)|aware(?:-.*)?|gps-?tracker|tracker|opvangadres|schuiladres|onderduik.*|ondergedoken|dwingt|dwong|geweerd|(?:ge)?molest.*|bespuu?g.*|bespuw.*|vastgebonden|gekneveld|verminkt|houdgreep|nekklem|zeden(?:delict.*|zaak|misdrijf)|groom(?:ing|er)|sextortion|wraakporno|wraak|wraakactie.*|pooier|doodswens|(?:ge)?duw(?:d|t|de|en)?|gestoken|gebeten|dader|daders|ifg|thv)$/;

/** Stems that look like one of those. */
const NOT =
  /^(?:misbruik(?:.*(?:middel|alcohol|drugs))|slaagt|geweldig.*|geweldlo.*|.*(?:middelen|alcohol|drugs|medicijn|medicatie|cannabis)misbruik.*|natuurgeweld|verbaalsterk|mepc.*)$/;

/** Only with what stands beside it; see `harm.ts`. */
export const ALARMS = `bang bange bangig angst angstig angsten vrees vreest vreesde vrezen schrik schrikt onveilig onveilige
  onveiligheid veilig mag mogen mocht mochten durft durf durfde durven buurt keel elkaar lastig kapot aandoen aangedaan
  aandoet volgt volgde klap klappen tik tikken klop slagen rammel pak mes messen gooit gooide gegooid gooien smijt verbod
  verboden toegang gevlucht vlucht vluchtte fysiek fysieke achterna aangifte handjes handen haren schiet dood
  knijpt knijpen kneep pijn laat liet laten ineen zat zit ontzegd slachtoffer lijf plek plekken afpakt afgepakt afpakken gedwongen omgang
  blijf-van-mijn-lijfhuis blijf-van-mijn-lijf vrouwenopvang grond geheim adem`;

/** Whether a folded word speaks of harm by itself; letters that a scanner took for digits are read as letters. */
export function isHarm(key: string): boolean {
  if (key.length < 3) return false;
  const read = /\d/.test(key) ? key.replace(/0/g, 'o').replace(/1/g, 'l') : key;
  return STEMS.test(read) && !NOT.test(read);
}
